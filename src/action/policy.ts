import * as core from '@actions/core'
import { readTexts } from '../changes/content/content.ts'
import type { ChangeSource } from '../changes/source.ts'
import { policyPath } from '../core/project.ts'
import { explain } from '../github/client/explain.ts'
import { createReader } from '../github/read/reader.ts'
import { defaultPolicy } from '../policy/file/load.ts'
import { basePolicy, policyOf, type LoadedPolicy } from '../review/base-policy.ts'
import { catalogue } from '../review/judge.ts'
import { connect } from './connect.ts'
import type { Inputs } from './inputs.ts'

/**
 * The policy of another repository where the workflow names one, else of the base branch. One that does not parse ends
 * the run, except for the pull request that repairs it and does nothing else: that is reviewed under the defaults.
 */
export async function loadPolicy(source: ChangeSource, inputs: Inputs, signal: AbortSignal): Promise<LoadedPolicy> {
  if (inputs.policy !== '') return otherPolicy(inputs, signal)
  const loaded = await basePolicy(source, signal)
  const repairs = source.files.length === 1 && source.files[0]?.path === policyPath
  if (!('problems' in loaded) || !repairs) return loaded
  const [content] = await readTexts(source, [{ at: 'head', path: policyPath }], signal)
  if (content?.type !== 'text' || 'problems' in policyOf(content.text, { path: policyPath })) return loaded
  core.warning(
    'The policy of the base branch does not parse. This change repairs it, and is reviewed under the defaults'
  )
  return { policy: defaultPolicy(catalogue), place: { ref: source.policyTip.ref, commit: source.policyTip.commit } }
}

async function otherPolicy(inputs: Inputs, signal: AbortSignal): Promise<LoadedPolicy> {
  const [, owner, repo, path, ref] = /^([\w.-]+)\/([\w.-]+)\/([^@]+)@(.+)$/.exec(inputs.policy) ?? []
  if (owner === undefined || repo === undefined || path === undefined || ref === undefined) {
    return { problems: [`the input policy is written owner/repository/path@ref, not ${JSON.stringify(inputs.policy)}`] }
  }
  const token = inputs.policyToken === '' ? inputs.token : inputs.policyToken
  const reader = createReader(connect(inputs, { signal, token, readOnly: true }), { owner, repo })
  try {
    const commit = await reader.commitOf(ref)
    const [text] = await reader.texts([{ commit, path }], signal)
    const name = `${owner}/${repo}/${path}`
    if (text?.type === 'text') return policyOf(text.text, { path: name, ref, commit })
    return { problems: [`${name} of ${ref}: ${text?.type === 'failed' ? text.reason : 'there is no such text file'}`] }
  } catch (error) {
    return { problems: [`${inputs.policy}: ${explain(error)}`] }
  }
}
