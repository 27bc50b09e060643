import { isFailure } from '../core/failure.ts'
import type { PullTarget } from '../github/read/event.ts'
import { renderExplanation } from '../reports/pull-request/explain.ts'
import { notDone, type Answer } from './answers.ts'
import type { Inputs } from './inputs.ts'
import { linksTo, policyEditor } from './links.ts'
import { holdReview } from './review-change.ts'
import { termsOf } from './terms.ts'

/** Reviews the head that a pull request has now, publishes nothing of it, and tells of one finding. */
export async function explainFinding(number: number, id: string, inputs: Inputs): Promise<Answer> {
  const target: PullTarget = { type: 'pull-request', number, quiet: true }
  const held = await holdReview(target, inputs)
  if (isFailure(held)) return notDone(held.problems?.[0] ?? held.reason)
  const { review, policy, now } = held
  return {
    text: renderExplanation(review, id, {
      waivers: termsOf(policy, target, now),
      links: linksTo(review, inputs),
      edit: policyEditor(review, inputs)
    })
  }
}
