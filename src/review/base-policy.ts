import { readTexts } from '../changes/content/content.ts'
import type { ChangeSource } from '../changes/source.ts'
import { policyPath } from '../core/project.ts'
import type { PolicyReference } from '../core/review.ts'
import { defaultPolicy, formatProblem, parsePolicy } from '../policy/file/load.ts'
import type { Policy } from '../policy/policy.ts'
import { catalogue } from './judge.ts'

/** Where a policy was read, without what the policy itself says. */
export type PolicyPlace = Omit<PolicyReference, 'enforcement' | 'waivers' | 'accepted'>

/** A policy with its place, or everything that is wrong with it, a line each. */
export type LoadedPolicy =
  { readonly policy: Policy; readonly place: PolicyPlace } | { readonly problems: readonly string[] }

/** The policy of the base branch's tip; where there is none, the defaults. */
export async function basePolicy(source: ChangeSource, signal: AbortSignal): Promise<LoadedPolicy> {
  const { commit, ref } = source.policyTip
  const [content] = await readTexts(source, [{ at: 'policy', path: policyPath }], signal)
  if (content?.type === 'text') return policyOf(content.text, { path: policyPath, ref, commit })
  if (content?.type === 'absent') return { policy: defaultPolicy(catalogue), place: { ref, commit } }
  return { problems: [`${policyPath} of ${ref}: ${content?.reason ?? 'it could not be read'}`] }
}

/** Parses a policy that was read somewhere. */
export function policyOf(text: string, place: PolicyPlace & { readonly path: string }): LoadedPolicy {
  const parsed = parsePolicy(text, place.path, catalogue)
  if ('policy' in parsed) return { policy: parsed.policy, place }
  const where = place.ref === undefined ? place.path : `${place.path} of ${place.ref}`
  return { problems: parsed.problems.map(problem => formatProblem(where, problem)) }
}
