import * as core from '@actions/core'
import { context } from '@actions/github'
import { redacted } from '../core/redacted.ts'
import { markdown, shorten, terminal } from '../core/untrusted.ts'
import { isFailure, messageOf, type Failure } from '../core/failure.ts'
import { readEvent } from '../github/read/event.ts'
import { secondFrom } from '../github/client/spacing.ts'
import type { Inputs, NotReviewed } from './run.ts'

// A wait for a rate limit that nobody wants any more would keep the process alive.
process.exit(await main())

/** Reviews what the event is about. Nothing that was not reviewed ever ends with 0. */
async function main(): Promise<number> {
  try {
    const given = inputs()
    if (isFailure(given)) return await nothing(given)
    const target = readEvent(context.eventName, context.payload, core.getInput('pull-request'), context.sha)
    if (isFailure(target)) return await nothing(target)
    const { act } = await import('./run.ts')
    const ended = await act(target, given)
    return typeof ended === 'number' ? ended : await nothing(ended)
  } catch (error) {
    if (core.isDebug() && error instanceof Error) core.debug(error.stack ?? '')
    return nothing({ reason: `Weighbridge failed: ${messageOf(error)}` })
  }
}

/** Says in the log, the summary and the outputs that there was no review, and why; the number is the exit code. */
async function nothing(reviewed: NotReviewed): Promise<2> {
  const reason = redacted(reviewed.reason)
  const problems = (reviewed.problems ?? []).map(redacted)
  for (const problem of problems) core.error(terminal(problem))
  core.error(`Weighbridge reviewed nothing: ${terminal(reason)}`)
  core.setOutput('verdict', 'incomplete')
  core.setOutput('blocked', true)
  if (process.env['GITHUB_STEP_SUMMARY']) {
    const reasons = [...problems, reason].slice(0, 50).map(each => `- ${markdown(shorten(each, 600))}`)
    const head = '### ⚠️ Nothing was reviewed, so this check does not pass\n\nThat is not a finding. What went wrong:'
    await core.summary.addRaw(`${head}\n\n${reasons.join('\n')}\n`).write()
  }
  return 2
}

function inputs(): Inputs | Failure {
  const { owner, repo } = context.repo
  const deadline = core.getInput('deadline') || '600'
  if (!/^[1-9]\d{0,3}$/.test(deadline) || Number(deadline) > 3600) {
    return { reason: `the input deadline is a number of seconds up to 3600, not ${JSON.stringify(deadline)}` }
  }
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
    requestChanges: core.getInput('request-changes') !== '' && core.getBooleanInput('request-changes'),
    report: core.getInput('report') || `${process.env['RUNNER_TEMP'] ?? '.'}/weighbridge.json`,
    deadlineMs: Number(deadline) * 1000,
    postingMs: 3 * 60 * 1000,
    secondMs: secondFrom(process.env['WEIGHBRIDGE_SECOND_MS'])
  }
}
