import type { Finding, Level } from '../../core/finding.ts'
import { nameSome } from '../../core/group.ts'
import type { Location } from '../../core/location.ts'
import { terminalMessage } from '../../core/message.ts'
import type { Review } from '../../core/review.ts'
import { shorten, terminal } from '../../core/untrusted.ts'
import { byWeight, activeFindings } from '../shared/active.ts'
import { openGaps } from '../shared/accepted.ts'
import { byCause } from '../shared/causes.ts'
import { groupGaps, type GapGroup } from '../shared/gaps.ts'
import { place, sentence } from '../shared/words.ts'

/** An annotation of a workflow run. All of it is harmless on one line of a log; the runner's own escaping is still to do. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  /** Absent for what is about no file. */
  readonly file?: string
  /** 1-based, on the head side. Absent for what is about the file, or about the side before the change. */
  readonly line?: number
  readonly endLine?: number
  readonly title: string
  readonly message: string
}

/** What GitHub shows of each level; the rest of a run's annotations are dropped without a word. */
const most = 10
/** So many reasons that make a review incomplete are told: the log holds all of them. */
const mostReasons = 3

/**
 * Annotations for what makes the review incomplete, and for the findings that have no comment on their line, by weight: at
 * most ten of a level; where there are more, the tenth says how many. `inline` holds the fingerprints of the findings with a
 * comment. A message begins with its place, which GitHub does not show in the log. Pure.
 */
export function renderAnnotations(review: Review, inline: ReadonlySet<string>): readonly Annotation[] {
  const incomplete = groupGaps(openGaps(review)).filter(({ level }) => level === 'incomplete')
  const reasons = incomplete.slice(0, mostReasons).map(group => reasonAnnotation(group, review))
  const left = byCause(byWeight(activeFindings(review)).filter(({ fingerprint }) => !inline.has(fingerprint)))
  const ofFindings = (['block', 'warn', 'note'] as const).flatMap(level => {
    const found = left.filter(finding => finding.level === level)
    const room = most - (level === 'block' ? reasons.length : 0)
    const shown = found.length > room ? found.slice(0, room - 1) : found
    const next = found[shown.length]
    return [
      ...shown.map(finding => annotation(finding, review)),
      ...(next === undefined ? [] : [furtherOnes(next, found.length - shown.length, review)])
    ]
  })
  return [...reasons, ...ofFindings]
}

/** Why a review is incomplete, with the first things that it keeps from being checked. */
function reasonAnnotation({ reason, gaps }: GapGroup, review: Review): Annotation {
  const [{ code, location }] = gaps
  const subjects = nameSome([...new Set(gaps.map(({ subject }) => shorten(subject, 80)))], 3)
  return {
    level: shownLevel('block', review),
    ...(location === undefined ? {} : placed(location)),
    title: `Not checked: ${code}`,
    message: shorten(`Not checked: ${terminal(subjects)}: ${terminal(reason)} (${code})`, 1000)
  }
}

function placed({ path, side, startLine, endLine }: Location): Pick<Annotation, 'file' | 'line' | 'endLine'> {
  const lines = side === 'base' || startLine === undefined ? {} : { line: startLine, endLine: endLine ?? startLine }
  return { file: terminal(path), ...lines }
}

function annotation(finding: Finding, review: Review): Annotation {
  const { location, level, ruleId, message, help, docsUrl, onlyInMerge = false } = finding
  const told = `${terminal(place(location))}: ${terminalMessage(message)}`
  return {
    level: shownLevel(level, review),
    ...(onlyInMerge ? { file: terminal(location.path) } : placed(location)),
    title: terminal(`${does(level, review)}: ${ruleId}`),
    message: shorten(`${sentence(told)} ${sentence(terminalMessage(help))} ${terminal(docsUrl)}`, 4000)
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
