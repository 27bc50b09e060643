import { acceptableGaps, type Gap } from '../../core/gap.ts'
import type { AppliedWaiver } from '../../core/finding.ts'
import type { Review } from '../../core/review.ts'
import { acceptedPath, placeholders } from '../../core/waiver.ts'
import type { WaiverTerms } from './waiver.ts'
import { yamlEntries } from './yaml-entries.ts'

/** The gaps that count for the verdict: those that the policy does not accept. */
export function openGaps({ gaps }: Pick<Review, 'gaps'>): readonly Gap[] {
  return gaps.filter(({ accepted }) => accepted === undefined)
}

/** The gaps that the policy accepts. */
export function acceptedGaps({ gaps }: Pick<Review, 'gaps'>): readonly (Gap & { readonly accepted: AppliedWaiver })[] {
  return gaps.flatMap(gap => (gap.accepted === undefined ? [] : [{ ...gap, accepted: gap.accepted }]))
}

/** Why a gap does not count: `accepted until 2026-12-31 by ana: reason`. Untrusted text. */
export function acceptedWords({ by, expires, reason }: AppliedWaiver): string {
  return `accepted until ${expires} by ${by}: ${reason}`
}

/**
 * The `accepted` section of a policy that would accept these gaps and nothing else, one entry for each code and path.
 * Undefined where no entry can: for gaps about no path, and for those that no policy may accept.
 */
export function acceptedSection(gaps: readonly Gap[], { by, expires }: WaiverTerms): string | undefined {
  const entries = new Map<string, { gap: string; path: string; reason: string; by: string; expires: string }>()
  for (const { code, location } of gaps) {
    const path = location && acceptedPath(location.path)
    if (path === undefined || !acceptableGaps.some(each => each === code)) continue
    entries.set(JSON.stringify([code, path]), { gap: code, path, reason: placeholders.reason, by, expires })
  }
  if (entries.size === 0) return undefined
  const lines = yamlEntries([...entries.values()], ['gap', 'expires'])
    .trimEnd()
    .split('\n')
  return ['accepted:', ...lines.map(line => `  ${line}`)].join('\n')
}
