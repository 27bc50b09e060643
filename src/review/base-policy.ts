import { readTexts } from '../changes/content/content.ts'
import type { ChangeSource } from '../changes/source.ts'
import { policyPath } from '../core/project.ts'
import type { PolicyReference } from '../core/review.ts'
import { readChain, type ReadExtended } from '../policy/file/chain.ts'
import { defaultPolicy, formatProblem, policyFrom } from '../policy/file/load.ts'
import { readPolicyFile } from '../policy/file/policy-file.ts'
import type { Policy } from '../policy/policy.ts'
import { catalogue } from './catalogue.ts'

/** Where a policy was read, without what the policy itself says. */
export type PolicyPlace = Omit<PolicyReference, 'enforcement' | 'waivers' | 'accepted'>

/** Why there is no policy, a line each. */
export interface PolicyProblems {
  readonly problems: readonly string[]
  /** All may be well a while later: something that the policy extends could not be had. */
  readonly passing?: true
}

/** A policy with its place, or everything that is wrong with it. */
export type LoadedPolicy =
  | {
      readonly policy: Policy
      readonly place: PolicyPlace
      /** What it extends that can be moved to something else. */
      readonly warnings: readonly string[]
    }
  | PolicyProblems

/** The policy of the base branch's tip; where there is none, the defaults. */
export async function basePolicy(
  source: ChangeSource,
  extended: ReadExtended,
  signal: AbortSignal
): Promise<LoadedPolicy> {
  const { commit, ref, unborn } = source.policyTip
  const [content] = await readTexts(source, [{ at: 'policy', path: policyPath }], signal)
  if (content?.type === 'text') return policyOf(content.text, { path: policyPath, ref, commit }, extended)
  if (content?.type === 'absent') return defaults(unborn === true ? {} : { ref, commit })
  return { problems: [`${policyPath} of ${ref}: ${content?.reason ?? 'it could not be read'}`] }
}

/** The policy where there is no file. */
export function defaults(place: PolicyPlace): LoadedPolicy {
  return { policy: defaultPolicy(catalogue), place, warnings: [] }
}

/** Parses a policy that was read somewhere, on top of what it extends. */
export async function policyOf(
  text: string,
  place: PolicyPlace & { readonly path: string },
  read: ReadExtended
): Promise<LoadedPolicy> {
  const { files, extended, broken } = await readChain(text, place.path, catalogue, read)
  const parsed = policyFrom(files, catalogue, 'base', broken)
  const where = place.ref === undefined ? place.path : `${place.path} of ${place.ref}`
  const told = (problem: Parameters<typeof formatProblem>[1]): string => {
    const { path } = problem.location
    return formatProblem(path === place.path ? where : path, problem)
  }
  if ('problems' in parsed) {
    return { problems: parsed.problems.map(told), ...(broken?.passing === true && { passing: true }) }
  }
  const { policy, warnings } = parsed
  const on = extended.map(({ reference: { owner, repo, path, ref }, commit }) => {
    return { path: `${owner}/${repo}/${path}`, ref, ...(commit === undefined ? {} : { commit }) }
  })
  return {
    policy,
    place: { ...place, ...(on.length > 0 && { extends: on }) },
    warnings: warnings.filter(({ key }) => key === 'extends').map(told)
  }
}

/**
 * Whether a file that a change puts in the place of a policy with problems has none. What it extends is read only where
 * the policy extends the same: a change does not choose what is read. Another one is looked at for itself.
 */
export async function repairs(text: string, before: string, read: ReadExtended): Promise<boolean> {
  const { extends: wanted, ...alone } = readPolicyFile(text, policyPath, catalogue)
  const extended = readPolicyFile(before, policyPath, catalogue).extends
  const isOther = wanted !== undefined && wanted.reference.text !== extended?.reference.text
  const parsed = isOther ? policyFrom([alone], catalogue) : await policyOf(text, { path: policyPath }, read)
  return !('problems' in parsed)
}
