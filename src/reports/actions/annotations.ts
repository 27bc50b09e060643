import type { Finding, Level } from '../../core/finding.ts'
import { terminalMessage } from '../../core/message.ts'
import type { Review } from '../../core/review.ts'
import { shorten, terminal } from '../../core/untrusted.ts'
import { byWeight, activeFindings } from '../shared/active.ts'
import { byCause } from '../shared/causes.ts'
import { sentence } from '../shared/words.ts'

/** An annotation of a workflow run. All of it is harmless on one line of a log; the runner's own escaping is still to do. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly file: string
  /** 1-based, on the head side. Absent for what is about the file, or about the side before the change. */
  readonly line?: number
  readonly endLine?: number
  readonly title: string
  readonly message: string
}

/** What GitHub shows of each level; the rest of a run's annotations are dropped without a word. */
const most = 10

/**
 * Annotations for the findings that do not stand inline, by weight, at most ten of a level; where there are more, the
 * tenth says how many. `inline` holds the fingerprints of the findings that stand on the pull request. Pure.
 */
export function renderAnnotations(review: Review, inline: ReadonlySet<string>): readonly Annotation[] {
  const left = byCause(byWeight(activeFindings(review)).filter(({ fingerprint }) => !inline.has(fingerprint)))
  return (['block', 'warn', 'note'] as const).flatMap(level => {
    const found = left.filter(finding => finding.level === level)
    const shown = found.length > most ? found.slice(0, most - 1) : found
    const next = found[shown.length]
    return [
      ...shown.map(finding => annotation(finding, review)),
      ...(next === undefined ? [] : [furtherOnes(next, found.length - shown.length, review)])
    ]
  })
}

function annotation(finding: Finding, review: Review): Annotation {
  const { location, level, ruleId, message, help, docsUrl, onlyInMerge = false } = finding
  const { side, startLine, endLine } = location
  const lines =
    side === 'base' || startLine === undefined || onlyInMerge ? {} : { line: startLine, endLine: endLine ?? startLine }
  const then = side === 'base' ? ' (before the change)' : ''
  return {
    level: shownLevel(level, review),
    file: terminal(location.path),
    ...lines,
    title: terminal(`${does(level, review)}: ${ruleId}`),
    message: shorten(
      `${sentence(`${terminalMessage(message)}${then}`)} ${sentence(terminalMessage(help))} ${terminal(docsUrl)}`,
      4000
    )
  }
}

function furtherOnes({ level, location }: Finding, number: number, review: Review): Annotation {
  return {
    level: shownLevel(level, review),
    file: terminal(location.path),
    title: `${does(level, review)}: ${number} more`,
    message: `GitHub shows ${most} annotations of a level; ${number} more findings are in the summary of this job`
  }
}

function shownLevel(level: Level, { policy }: Review): Annotation['level'] {
  if (level === 'block') return policy.enforcement === 'observe' ? 'warning' : 'error'
  return level === 'warn' ? 'warning' : 'notice'
}

function does(level: Level, { policy }: Review): string {
  if (level === 'block') return policy.enforcement === 'observe' ? 'Would block' : 'Blocks this merge'
  return level === 'warn' ? 'Warning' : 'Note'
}
