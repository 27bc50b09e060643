import * as core from '@actions/core'
import { basePolicy, policyOf, type LoadedPolicy } from '../review/base-policy.ts'
import { readTexts } from '../changes/content/content.ts'
import { openGitHub } from '../changes/github/github.ts'
import type { ChangeSource } from '../changes/source.ts'
import { policyPath } from '../core/project.ts'
import { exitCode } from '../core/review.ts'
import { terminal } from '../core/untrusted.ts'
import { createClient, type GitHubClient } from '../github/client/client.ts'
import type { Target } from '../github/read/event.ts'
import { explain } from '../github/client/explain.ts'
import { createReader, type Reader } from '../github/read/reader.ts'
import { defaultPolicy } from '../policy/file/load.ts'
import { conclude } from './publish.ts'
import { openReview } from '../review/session.ts'
import { timeLimit, untilStopped } from '../core/time-limit.ts'
import { catalogue } from '../review/judge.ts'
import { version } from '../core/version.ts'
import { isFailure, type Failure } from '../core/failure.ts'

/** Where to look, and what to post with. Nothing here says what is allowed. */
export interface Inputs {
  readonly owner: string
  readonly repo: string
  readonly apiUrl: string
  readonly serverUrl: string
  readonly token: string
  readonly osv: string
  readonly facts: string
  /** `owner/repository/path@ref`, or empty. */
  readonly policy: string
  readonly policyToken: string
  readonly requestChanges: boolean
  /** Path of the JSON report. */
  readonly report: string
  /** What is not done after so many milliseconds was not checked. GitHub would end the job only after hours. */
  readonly deadlineMs: number
  /** Milliseconds that posting may take beyond that. */
  readonly postingMs: number
  /** Milliseconds that a second of waiting for GitHub takes; 1,000 but in tests. */
  readonly secondMs: number
}

/** Why there is no review. */
export interface NotReviewed extends Failure {
  /** What is wrong with the policy, a line each. */
  readonly problems?: readonly string[]
}

/** Reviews what an event asks for and publishes it; the number is the exit code of the step. */
export async function act(target: Target, inputs: Inputs): Promise<number | NotReviewed> {
  const signal = untilStopped(inputs.deadlineMs)
  // Suggestions read lines of the change after the review's own time is up.
  const end = AbortSignal.timeout(inputs.deadlineMs + inputs.postingMs)
  const { token, apiUrl, secondMs } = inputs
  const connection = { token, apiUrl, version, log, secondMs }
  const client = createClient({ ...connection, signal: end, readOnly: true })
  const reader = createReader(client, inputs)
  const range = await rangeOf(target, client, reader, inputs, signal)
  if (isFailure(range)) return range
  const opened = await openGitHub(reader, range, signal)
  if (isFailure(opened)) return opened
  const { source } = opened

  const { osv, facts } = inputs
  const policy = await loadPolicy(source, inputs, signal)
  const session = await openReview({ source, policy, osv, facts, env: process.env, signal })
  if (isFailure(session)) return session
  if ('problems' in session) {
    return { reason: 'the policy cannot be used; the README says how to repair it', problems: session.problems }
  }
  const { now } = session
  const reviewed = await session.review()
  const result = { ...reviewed, stats: { ...reviewed.stats, requests: reader.requests() } }
  // What was found is posted even when the review's own time is up.
  const posting = AbortSignal.any([end, timeLimit(inputs.postingMs)])
  const writer = createClient({ ...connection, signal: posting })
  const failure = await conclude(result, { ...inputs, source, target, client: writer, signal: posting, now })
  return failure ?? exitCode(result)
}

function log(line: string): void {
  core.info(terminal(line))
}

interface Range {
  readonly spec: string
  readonly base: string
  readonly head: string
  readonly policyTip: ChangeSource['policyTip']
}

/** The two commits to compare, read afresh: a re-run replays the payload of the first run. */
async function rangeOf(
  target: Target,
  client: GitHubClient,
  reader: Reader,
  { owner, repo }: Inputs,
  signal: AbortSignal
): Promise<Range | Failure> {
  try {
    if (target.type === 'range') {
      return await givenRange(target, reader, signal)
    }
    const { data: pull } = await client.rest.pulls.get({
      owner,
      repo,
      pull_number: target.number,
      request: { signal }
    })
    const head = pull.head.sha
    if (target.head !== undefined && target.head !== head) {
      const now = `#${target.number} has moved on from ${target.head.slice(0, 7)} to ${head.slice(0, 7)}`
      return { reason: `${now}; the run for that commit reviews it` }
    }
    if (target.checked !== undefined && target.checked !== head) {
      const where = `the check of this run stands on ${target.checked.slice(0, 7)}, which is not #${target.number}`
      return { reason: `${where}: start the workflow on the default branch` }
    }
    const ref = pull.base.ref
    const commit = await reader.commitOf(`heads/${ref}`, signal)
    const base = await reader.mergeBase(commit, head, signal)
    return { spec: `${ref}...${head}`, base, head, policyTip: { commit, ref } }
  } catch (error) {
    return { reason: explain(error) }
  }
}

/** The commits of an event that names them. A new branch brings in what it holds since it left the default branch. */
async function givenRange(
  { base: before, head, branch }: Extract<Target, { readonly type: 'range' }>,
  reader: Reader,
  signal: AbortSignal
): Promise<Range> {
  const tip = branch === undefined ? undefined : await reader.commitOf(`heads/${branch}`, signal)
  const base = before ?? (await reader.mergeBase(tip ?? head, head, signal))
  const policyTip = { commit: tip ?? base, ref: branch ?? base.slice(0, 7) }
  return { spec: before === undefined ? `${branch ?? base}...${head}` : `${base}..${head}`, base, head, policyTip }
}

/**
 * The policy of another repository where the workflow names one, else of the base branch. One that does not parse ends
 * the run, except for the pull request that repairs it and does nothing else: that is reviewed under the defaults.
 */
async function loadPolicy(source: ChangeSource, inputs: Inputs, signal: AbortSignal): Promise<LoadedPolicy> {
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
  const { apiUrl, secondMs } = inputs
  const client = createClient({ token, apiUrl, version, signal, log, secondMs, readOnly: true })
  const reader = createReader(client, { owner, repo })
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
