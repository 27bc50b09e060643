import * as core from '@actions/core'
import { readTexts } from '../changes/content/content.ts'
import type { ChangeSource } from '../changes/source.ts'
import { isFailure } from '../core/failure.ts'
import { policyPath } from '../core/project.ts'
import type { GitHubClient } from '../github/client/client.ts'
import { readFileAt } from '../github/read/file-at.ts'
import type { ReadExtended } from '../policy/file/chain.ts'
import { basePolicy, defaults, policyOf, repairs, type LoadedPolicy } from '../review/base-policy.ts'
import { connect } from './connect.ts'
import type { Inputs } from './inputs.ts'

/**
 * The policy of another repository where the workflow names one, else of the base branch. One that does not parse ends
 * the run, except for the pull request that repairs it and does nothing else: that is reviewed under the defaults. An outage
 * of what it extends is nothing to repair.
 */
export async function loadPolicy(source: ChangeSource, inputs: Inputs, signal: AbortSignal): Promise<LoadedPolicy> {
  const extended = extendedReader(inputs, signal)
  if (inputs.policy !== '') return otherPolicy(inputs, extended, signal)
  const { policyTip } = source
  const loaded = await basePolicy(source, extended, signal)
  const isAlone = source.files.length === 1 && source.files[0]?.path === policyPath
  if (!('problems' in loaded) || loaded.passing === true || !isAlone) return loaded
  const places = (['head', 'policy'] as const).map(at => ({ at, path: policyPath }))
  const [after, before] = await readTexts(source, places, signal)
  if (after?.type !== 'text' || before?.type !== 'text') return loaded
  if (!(await repairs(after.text, before.text, extended))) return loaded
  core.warning(
    'The policy of the base branch does not parse. This change repairs it, and is reviewed under the defaults'
  )
  return defaults({ path: policyPath, broken: true, ref: policyTip.ref, commit: policyTip.commit })
}

async function otherPolicy(inputs: Inputs, extended: ReadExtended, signal: AbortSignal): Promise<LoadedPolicy> {
  const [, owner, repo, path, ref] = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@(.+)$/.exec(inputs.policy) ?? []
  if (owner === undefined || repo === undefined || path === undefined || ref === undefined) {
    return { problems: [`the input policy is written owner/repository/path@ref, not ${JSON.stringify(inputs.policy)}`] }
  }
  const found = await readFileAt(clientFor(inputs, signal), { owner, repo, path, ref }, signal)
  const name = `${owner}/${repo}/${path}`
  if (!isFailure(found)) return policyOf(found.text, { path: name, ref, commit: found.commit }, extended)
  return { problems: [`${name} of ${ref}: ${found.reason}`], ...(found.passing && { passing: true }) }
}

/** Reads what the policy that counts extends, from the same GitHub. */
function extendedReader(inputs: Inputs, signal: AbortSignal): ReadExtended {
  return async reference => {
    const { owner, repo } = reference
    const found = await readFileAt(clientFor(inputs, signal), reference, signal)
    if (!isFailure(found) || !found.hidden || inputs.policyToken !== '') return found
    const help = `the job's own token reads its own and public repositories; for another one hand over a policy-token that has Contents: read on ${owner}/${repo}`
    return { ...found, reason: `${found.reason}; ${help}` }
  }
}

function clientFor(inputs: Inputs, signal: AbortSignal): GitHubClient {
  const token = inputs.policyToken === '' ? inputs.token : inputs.policyToken
  return connect(inputs, { signal, token, readOnly: true })
}
