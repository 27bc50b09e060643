import * as core from '@actions/core'
import { context } from '@actions/github'
import { isFailure, messageOf } from '../core/failure.ts'
import { optimiseLate } from '../core/optimise-late.ts'
import { readEvent } from '../github/read/event.ts'
import { readInputs } from './inputs.ts'
import { reportNotReviewed } from './not-reviewed.ts'

// A wait for a rate limit that nobody wants any more would keep the process alive.
process.exit(await main())

/** Does what the event asks for. Nothing that was not reviewed ever lets a check pass. */
async function main(): Promise<number> {
  try {
    const inputs = readInputs(context)
    if (isFailure(inputs)) return await failed(inputs)
    const target = readEvent(context.eventName, context.payload, core.getInput('pull-request'), context.sha)
    if (isFailure(target)) return await failed(target)
    optimiseLate()
    const { act } = await import('./run.ts')
    const ended = await act(target, inputs)
    return typeof ended === 'number' ? ended : await failed(ended)
  } catch (error) {
    if (core.isDebug() && error instanceof Error) core.debug(error.stack ?? '')
    return failed({ reason: `Weighbridge failed: ${messageOf(error)}` })
  }
}

async function failed(reviewed: Parameters<typeof reportNotReviewed>[0]): Promise<2> {
  await reportNotReviewed(reviewed)
  return 2
}
