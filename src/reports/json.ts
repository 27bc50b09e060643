import * as v from 'valibot'
import { plain } from '../core/message.ts'
import type { Review } from '../core/review.ts'
import { reviewSchema } from './json-schema.ts'

/**
 * The review as the JSON that the published schema describes: messages as plain strings, and no key that is not listed.
 * Untrusted text stays as it was; whoever shows it encodes it for where it goes.
 */
export function toJson(review: Review): v.InferOutput<typeof reviewSchema> {
  const findings = review.findings.map(finding => ({
    ...finding,
    message: plain(finding.message),
    help: plain(finding.help)
  }))
  const listed: v.InferInput<typeof reviewSchema> = { ...review, schemaVersion: 1, findings }
  return v.parse(reviewSchema, listed)
}
