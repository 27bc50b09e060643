import type * as Calculator from 'ae-cvss-calculator'
import type { Severity } from '../core/finding.ts'
import type { OsvAffected, OsvRecord } from '../sources/osv/record.ts'

/** What is known of how bad an advisory is. */
interface Rating {
  readonly severity: Severity
  /** CVSS base score, 0 to 10. */
  readonly score?: number
}

/** The base score of a CVSS vector; undefined when it is none, or lacks a base metric. */
export type Scorer = (type: string, vector: string) => number | undefined

const labels: ReadonlyMap<string, Severity> = new Map([
  ['NONE', 'none'],
  ['NEGLIGIBLE', 'low'],
  ['LOW', 'low'],
  ['MODERATE', 'medium'],
  ['MEDIUM', 'medium'],
  ['HIGH', 'high'],
  ['CRITICAL', 'critical']
])

const ranks: readonly Severity[] = ['unknown', 'none', 'low', 'medium', 'high', 'critical']

/**
 * The highest score among a record's vectors and those of the entries that apply; where no vector can be scored, the
 * priority that Ubuntu gives in place of one, or the label of the record's own database.
 */
export function rate(record: OsvRecord, entries: readonly OsvAffected[], scorer: Scorer): Rating {
  const vectors = [...record.severity, ...entries.flatMap(({ severity }) => severity)]
  const scores = vectors.flatMap(({ type, score }) => scorer(type, score) ?? [])
  if (scores.length > 0) {
    const score = Math.max(...scores)
    return { severity: bandOf(score), score }
  }
  const priorities = vectors.flatMap(({ type, score }) => (type === 'Ubuntu' ? score : []))
  const label = record.database_specific?.['severity']
  const words = priorities.length > 0 || typeof label !== 'string' ? priorities : [label]
  return highest(words.map(word => ({ severity: labels.get(word.toUpperCase()) ?? 'unknown' })))
}

/** The highest of several ratings; what nobody has rated counts least, but is not "none". */
export function highest(ratings: readonly Rating[]): Rating {
  const scores = ratings.flatMap(({ score }) => score ?? [])
  const severity = ratings.reduce<Severity>(
    (most, rating) => (ranks.indexOf(rating.severity) > ranks.indexOf(most) ? rating.severity : most),
    'unknown'
  )
  return { severity, ...(scores.length > 0 && { score: Math.max(...scores) }) }
}

/** The bands of CVSS v3 and v4; also for v2, whose own scale ends at "high". */
function bandOf(score: number): Severity {
  return score === 0 ? 'none' : score < 4 ? 'low' : score < 7 ? 'medium' : score < 9 ? 'high' : 'critical'
}

type Calculators = Pick<typeof Calculator, 'Cvss2' | 'Cvss3P0' | 'Cvss3P1' | 'Cvss4P0'>

/** Loads the calculator, which is larger than all that needs it. */
export async function loadScorer(): Promise<Scorer> {
  // Loaders differ in where they put the exports of this CommonJS module.
  const loaded: Calculators & { default?: Calculators } = await import('ae-cvss-calculator')
  const { Cvss2, Cvss3P0, Cvss3P1, Cvss4P0 } = loaded.default ?? loaded
  const known = new Map<string, number | undefined>()
  const score = (type: string, vector: string) => {
    try {
      if (type === 'CVSS_V4') {
        const cvss = new Cvss4P0(vector)
        return cvss.isBaseFullyDefined() ? cvss.calculateScores().baseMetricsOnly : undefined
      }
      if (type !== 'CVSS_V3' && type !== 'CVSS_V2') return undefined
      const cvss =
        type === 'CVSS_V2'
          ? new Cvss2(vector)
          : vector.startsWith('CVSS:3.0/')
            ? new Cvss3P0(vector)
            : new Cvss3P1(vector)
      return cvss.isBaseFullyDefined() ? cvss.calculateScores().base : undefined
    } catch {
      // No CVSS vector: the next one, or the label, has to do. Without any, the severity is unknown.
      return undefined
    }
  }
  return (type, vector) => {
    const key = `${type} ${vector}`
    if (!known.has(key)) known.set(key, vector.length > 500 ? undefined : score(type, vector))
    return known.get(key)
  }
}
