import * as core from '@actions/core'
import { context } from '@actions/github'
import { readEvent } from './github/event.ts'
import type { Inputs } from './acting.ts'

// GitHub ends a job after hours; a review that has not ended by now says so itself, with what it has.
const deadlineMs = 10 * 60 * 1000

// A wait for a rate limit that nobody wants any more would keep the process alive.
process.exit(await main())

/** Reviews what the event is about. Nothing that was not reviewed ever ends with 0. */
async function main(): Promise<number> {
  try {
    const target = readEvent(context.eventName, context.payload, core.getInput('pull-request'))
    if ('problem' in target) {
      core.error(`Weighbridge reviewed nothing: ${target.problem}`)
      return 2
    }
    const { act } = await import('./acting.ts')
    return await act(target, inputs(), AbortSignal.timeout(deadlineMs))
  } catch (error) {
    core.error(`Weighbridge failed: ${error instanceof Error ? error.message : String(error)}`)
    if (core.isDebug() && error instanceof Error) core.debug(error.stack ?? '')
    return 2
  }
}

function inputs(): Inputs {
  const { owner, repo } = context.repo
  return {
    owner,
    repo,
    apiUrl: context.apiUrl,
    serverUrl: context.serverUrl,
    token: core.getInput('github-token', { required: true }),
    osv: core.getInput('osv') || 'api',
    facts: core.getInput('facts') || 'api',
    policy: core.getInput('policy'),
    policyToken: core.getInput('policy-token'),
    requestChanges: core.getBooleanInput('request-changes'),
    report: core.getInput('report') || `${process.env['RUNNER_TEMP'] ?? '.'}/weighbridge.json`
  }
}
