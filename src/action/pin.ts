import * as core from '@actions/core'
import { isFailure } from '../core/failure.ts'
import { terminal } from '../core/untrusted.ts'
import { findingNamed } from '../reports/pull-request/explain.ts'
import { renderPin } from '../reports/pull-request/pin.ts'
import { usualTerms } from '../reports/shared/waiver.ts'
import { notDone, type Answer } from './answers.ts'
import type { Inputs } from './inputs.ts'
import { lineTexts } from './line-texts.ts'
import { linksTo } from './links.ts'
import { holdReview } from './review-change.ts'

/** Reviews the head that a pull request has now, writes nothing to it, and tells how to pin what one finding is about. */
export async function pinFinding(number: number, id: string, inputs: Inputs): Promise<Answer> {
  const held = await holdReview({ type: 'pull-request', number, quiet: true }, inputs)
  if (isFailure(held)) return notDone(held.problems?.[0] ?? held.reason)
  const { review, source, now, end } = held
  const finding = findingNamed(review, id)
  if ('said' in finding) return { text: finding.said }
  const lineText = await lineTexts([finding], source, end, line => {
    core.info(terminal(line))
  })
  return { text: renderPin(finding, review, { waivers: usualTerms(now), links: linksTo(review, inputs), lineText }) }
}
