import { createHash } from 'node:crypto'
import type { Level, Severity } from '../../core/finding.ts'

/** How much what a comment tells of weighs. */
export interface Weight {
  readonly level: Level
  /** Those that no waiver clears, each by all its ids, the one that people know best first. */
  readonly advisories: readonly { readonly ids: readonly string[]; readonly severity: Severity }[]
}

/** The weight that a comment had when it was written. What is waived has none. */
export interface FormerWeight {
  readonly level: Level | 'waived'
  /** The highest of its advisories. */
  readonly severity: Severity
  /** Digests of ids of advisories. */
  readonly advisories: readonly string[]
}

const levels = ['waived', 'note', 'warn', 'block'] as const
const severities = ['unknown', 'none', 'low', 'medium', 'high', 'critical'] as const satisfies readonly Severity[]

/** So many advisories are kept; of one beyond that nobody is told that it is new. */
const mostKept = 60

const unknown: FormerWeight = { level: 'note', severity: 'unknown', advisories: [] }

/** The weight of a comment as its marker keeps it. */
export function kept({ level, advisories }: Weight): FormerWeight {
  const ids = advisories.slice(0, mostKept).map(({ ids: [id = ''] }) => digest(id))
  return { level, severity: highest(advisories), advisories: ids }
}

/** The same where what it tells of is waived. */
export function waivedWeight(weight: FormerWeight = unknown): FormerWeight {
  return { ...weight, level: 'waived' }
}

/** A weight as text of a marker. */
export function weightText({ level, severity, advisories }: FormerWeight): string {
  return [levels.indexOf(level), severities.indexOf(severity), ...advisories].join('.')
}

/** Reads that text; undefined for any other. */
export function weightOf(text: string): FormerWeight | undefined {
  const [, level, severity, ids = ''] = /^(\d)\.(\d)((?:\.[0-9a-f]{8})*)$/.exec(text) ?? []
  const [of, by] = [levels[Number(level)], severities[Number(severity)]]
  if (of === undefined || by === undefined) return undefined
  return { level: of, severity: by, advisories: ids.split('.').slice(1) }
}

/** In what a comment weighs more than before, as a clause that ends a sentence; undefined where it does not. */
export function worsened(before: FormerWeight, now: Weight): string | undefined {
  const fresh = now.advisories.filter(({ ids }) => !ids.some(id => before.advisories.includes(digest(id))))
  const severity = highest(now.advisories)
  const count = before.advisories.length < mostKept ? fresh.length : 0
  const isMore = levels.indexOf(now.level) > levels.indexOf(before.level)
  const reasons = [
    ...(isMore && before.level === 'waived' ? ['it was waived, and is not any more'] : []),
    ...(isMore && before.level !== 'waived' ? [`its level was ${before.level}, and is ${now.level} now`] : []),
    ...(severities.indexOf(severity) > severities.indexOf(before.severity) && before.severity !== 'unknown'
      ? [`its severity was ${before.severity}, and is ${severity} now`]
      : []),
    ...(count > 0 ? [`${count} ${count === 1 ? 'advisory is' : 'advisories are'} new`] : [])
  ]
  return reasons.length === 0 ? undefined : reasons.join('; ')
}

/** What nobody has scored is not worse than what somebody has. */
function highest(advisories: Weight['advisories']): Severity {
  return advisories.reduce<Severity>(
    (most, { severity }) => (severities.indexOf(severity) > severities.indexOf(most) ? severity : most),
    'unknown'
  )
}

function digest(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 8)
}
