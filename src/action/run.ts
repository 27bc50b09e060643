import { isFailure } from '../core/failure.ts'
import { readTick } from '../github/commands/checkbox.ts'
import type { CommentTarget } from '../github/read/comment-event.ts'
import type { PullTarget, RangeTarget, Target } from '../github/read/event.ts'
import type { Inputs } from './inputs.ts'
import type { NotReviewed } from './not-reviewed.ts'
import { lookAtChecks, reportJob } from './report-job.ts'
import { reviewChange } from './review-change.ts'

/** Does what an event asks for; the number is the exit code of the step. */
export async function act(target: Target, inputs: Inputs): Promise<number | NotReviewed> {
  if (target.type === 'sweep') return (await import('./sweep.ts')).sweep(inputs)
  if (target.type === 'comment') return answerComment(target, inputs)
  // A push is a part of a pull request at most: no status comes of it.
  const isPush = target.type === 'range' && target.group === undefined
  if (target.type !== 'head' && (inputs.check === 'job' || isPush)) return asJob(target, inputs)
  const { reviewGroup, reviewHead } = await import('./by-status.ts')
  return target.type === 'range' ? reviewGroup(target, inputs) : reviewHead(target, inputs)
}

async function answerComment(target: CommentTarget, inputs: Inputs): Promise<number | NotReviewed> {
  const tick = readTick(target)
  if (tick !== undefined) return (await import('./checkbox.ts')).answerCheckbox(target, tick, inputs)
  return (await import('./command.ts')).answerCommand(target, inputs)
}

async function asJob(target: PullTarget | RangeTarget, inputs: Inputs): Promise<number | NotReviewed> {
  const job: Inputs = { ...inputs, check: 'job' }
  // Whoever runs the run of an edit again asks for the review, comment included.
  const isAgain = target.type === 'pull-request' && inputs.run.attempt > 1
  let checks: ReturnType<typeof lookAtChecks> | undefined
  const held = await reviewChange(isAgain ? { ...target, quiet: false } : target, job, {
    held: head => {
      checks = lookAtChecks(head, job)
    }
  })
  return isFailure(held) ? held : reportJob(held, await checks, job)
}
