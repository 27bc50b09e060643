import { isFailure } from '../core/failure.ts'
import { renderExplanation } from '../reports/pull-request/explain.ts'
import { usualTerms } from '../reports/shared/waiver.ts'
import { notDone, type Answer } from './answers.ts'
import type { Inputs } from './inputs.ts'
import { linksTo } from './links.ts'
import { holdReview } from './review-change.ts'

/** Reviews the head that a pull request has now, publishes nothing of it, and tells of one finding. */
export async function explainFinding(number: number, id: string, inputs: Inputs): Promise<Answer> {
  const held = await holdReview({ type: 'pull-request', number, quiet: true }, inputs)
  if (isFailure(held)) return notDone(held.problems?.[0] ?? held.reason)
  const { review, now } = held
  return { text: renderExplanation(review, id, { waivers: usualTerms(now), links: linksTo(review, inputs) }) }
}
