import * as core from '@actions/core'
import type { context as Context } from '@actions/github'
import { isFailure, type Failure } from '../core/failure.ts'
import { untilStopped } from '../core/time-limit.ts'
import { secondFrom } from '../github/client/spacing.ts'

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
  /** When there is a review comment. */
  readonly comment: CommentWhen
  /** Which findings get a comment on their line. */
  readonly inline: InlineWhich
  /** Path of the JSON report. */
  readonly report: string
  /** Path of the SARIF report; empty for none. */
  readonly sarif: string
  /** What is not done after so many milliseconds was not checked. GitHub would end the job only after hours. */
  readonly deadlineMs: number
  /** Milliseconds that posting may take beyond that. */
  readonly postingMs: number
  /** Milliseconds that a second of waiting for GitHub takes; 1,000 but in tests. */
  readonly secondMs: number
  /** What reports the verdict: the job by its conclusion, or a commit status. */
  readonly check: 'job' | 'status'
  /** Sets the status in place of `token`; empty where there is none. */
  readonly statusToken: string
  /** Whether a workflow listens to comments: the review comment then has a box to run it again. */
  readonly commands: boolean
  /** How many heads a sweep reviews at most. */
  readonly sweepLimit: number
  /** Aborts when the process is told to end. */
  readonly stop: AbortSignal
  /** The run of the workflow that this is. */
  readonly run: Run
}

const whens = ['always', 'on-findings', 'never'] as const
const whiches = ['blocking', 'all', 'none'] as const

/** `on-findings` is where something was found, or could not be checked, and where there is a comment already. */
export type CommentWhen = (typeof whens)[number]

/** `all` is what blocks and what is a warning. */
export type InlineWhich = (typeof whiches)[number]

/** The run of a workflow, as GitHub tells it by the environment. */
export interface Run {
  /** Undefined outside of GitHub. */
  readonly id: number | undefined
  /** How many runs of its workflow there were. */
  readonly number: number
  /** 1, and one more each time that it is run again. */
  readonly attempt: number
  readonly event: string
  /** The page of the run. */
  readonly url: string
}

/** GitHub ends a job on its own runners after six hours. */
const longestJob = 6 * 60 * 60 * 1000

/** Reads the inputs of `action.yml` and the environment of the runner. */
export function readInputs({ repo: { owner, repo }, ...context }: typeof Context): Inputs | Failure {
  const deadline = core.getInput('deadline') || '600'
  if (!/^[1-9]\d{0,3}$/.test(deadline) || Number(deadline) > 3600) {
    return { reason: `the input deadline is a number of seconds up to 3600, not ${JSON.stringify(deadline)}` }
  }
  const limit = core.getInput('sweep-limit') || '30'
  if (!/^[1-9]\d{0,2}$/.test(limit)) {
    return { reason: `the input sweep-limit is a number from 1 to 999, not ${JSON.stringify(limit)}` }
  }
  const check = core.getInput('check') || 'job'
  if (check !== 'job' && check !== 'status') {
    return { reason: `the input check is job or status, not ${JSON.stringify(check)}` }
  }
  const comment = oneOf(whens, 'comment', 'on-findings')
  if (isFailure(comment)) return comment
  const inline = oneOf(whiches, 'inline', 'blocking')
  if (isFailure(inline)) return inline
  const statusToken = core.getInput('status-token')
  const { apiUrl, serverUrl, eventName: event, runId, runNumber, runAttempt } = context
  // Their jobs stand on the default branch: only a status reaches the pull request.
  const elsewhere = event === 'workflow_run' || event === 'schedule'
  return {
    owner,
    repo,
    apiUrl,
    serverUrl,
    token: core.getInput('github-token', { required: true }),
    osv: core.getInput('osv') || 'api',
    facts: core.getInput('facts') || 'api',
    policy: core.getInput('policy'),
    policyToken: core.getInput('policy-token'),
    requestChanges: isTrue('request-changes'),
    comment,
    inline,
    report: core.getInput('report') || `${process.env['RUNNER_TEMP'] ?? '.'}/weighbridge.json`,
    sarif: core.getInput('sarif'),
    deadlineMs: Number(deadline) * 1000,
    postingMs: 3 * 60 * 1000,
    secondMs: secondFrom(process.env['WEIGHBRIDGE_SECOND_MS']),
    check: elsewhere || statusToken !== '' ? 'status' : check,
    statusToken,
    commands: isTrue('commands'),
    sweepLimit: Number(limit),
    stop: untilStopped(longestJob),
    run: {
      id: Number.isSafeInteger(runId) ? runId : undefined,
      number: Number.isSafeInteger(runNumber) ? runNumber : 0,
      attempt: Number.isSafeInteger(runAttempt) ? runAttempt : 1,
      event,
      url: `${serverUrl}/${owner}/${repo}/actions${Number.isSafeInteger(runId) ? `/runs/${runId}` : ''}`
    }
  }
}

function oneOf<const Word extends string>(words: readonly Word[], input: string, usual: Word): Word | Failure {
  const given = core.getInput(input) || usual
  const found = words.find(word => word === given)
  return found ?? { reason: `the input ${input} is ${words.join(', ')}, not ${JSON.stringify(given)}` }
}

function isTrue(input: string): boolean {
  return core.getInput(input) !== '' && core.getBooleanInput(input)
}
