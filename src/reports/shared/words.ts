import type { AppliedWaiver, FindingAdvisory, LapsedWaiver, Level, UpcomingLevel } from '../../core/finding.ts'
import type { Location } from '../../core/location.ts'
import { policyPath } from '../../core/project.ts'
import { shorten } from '../../core/untrusted.ts'
import type { AcceptedStatus, Review, WaiverStatus } from '../../core/review.ts'
import { activeFindings, tally } from './active.ts'
import { byCause } from './causes.ts'
import { gapCounts } from './gaps.ts'

/** A number with its noun: `1 thing`, `2 things`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

/** A clause as a sentence: a question has its mark already. */
export function sentence(clause: string): string {
  return clause.endsWith('?') ? clause : `${clause}.`
}

/** How a level is counted: `2 block`, `1 warning`. */
export function countLevel(level: Level, number: number): string {
  if (level === 'block') return `${number} block`
  return count(number, level === 'warn' ? 'warning' : 'note')
}

/** What a verdict lets through: `this merge`, and where nothing is committed yet, `this commit`. */
function judged({ range }: Pick<Review, 'range'>): string {
  return range.tree === undefined ? 'this merge' : 'this commit'
}

/** The verdict as one sentence without a full stop; what the reader came for. */
export function verdictSentence(review: Review): string {
  const { block, warn } = tally(byCause(activeFindings(review)))
  const { notChecked } = gapCounts(review)
  const gaps = notChecked === 0 ? [] : [`${notChecked} not checked`]
  const observing = review.policy.enforcement === 'observe'
  switch (review.verdict) {
    case 'block': {
      const found = block === 0 ? 'Something' : count(block, 'finding')
      const blocks = observing ? 'would block' : block > 1 ? 'block' : 'blocks'
      return [`${found} ${blocks} ${judged(review)}`, ...gaps].join('; ')
    }
    case 'incomplete':
      return ['This review is incomplete', ...gaps].join(': ')
    case 'warn': {
      const warnings = warn === 0 ? [] : [count(warn, 'warning')]
      return [`Nothing blocks ${judged(review)}`, ...warnings, ...gaps].join('; ')
    }
    case 'pass':
      return `Nothing blocks ${judged(review)}`
  }
}

/** `train.py:31`, as it stands in the file; the caller encodes it. */
export function place({ path, side, startLine, within }: Location): string {
  const line = startLine === undefined ? '' : `:${startLine}`
  const notes = [within, side === 'base' ? 'before the change' : undefined].filter(note => note !== undefined)
  return `${path}${line}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`
}

/** The longest path that is shown whole. */
const longestPath = 42

/** A place as it is shown where there is little room: `…/deep/path/file.txt:12`. The caller encodes it. */
export function shortPlace({ path, within, ...others }: Location, longest = longestPath): string {
  const inside = within === undefined ? {} : { within: shorten(within, 40) }
  return place({ ...others, ...inside, path: shortPath(path, longest) })
}

/** The end of a path, from a folder on where there is one: the name of the file tells more than the first folders. */
function shortPath(path: string, longest: number): string {
  if (path.length <= longest) return path
  const end = path.slice(1 - longest).replace(/^[\udc00-\udfff]/u, '')
  const at = end.indexOf('/')
  return `…${at === -1 || at === end.length - 1 ? end : end.slice(at)}`
}

/** `high, fixed in 1.2.3`, without the id. Holds untrusted versions. */
export function advisoryState({ severity, fixed }: FindingAdvisory): string {
  const shown = fixed.length > 4 ? [...fixed.slice(0, 3), '…', ...fixed.slice(-1)] : fixed
  const score = severity === 'unknown' ? 'not scored' : severity
  return `${score}, ${fixed.length === 0 ? 'no fixed version' : `fixed in ${shown.join(', ')}`}`
}

/** Whether an advisory adds anything to what a finding says of it already. */
export function tellsMore({ id, severity, fixed, waiver }: FindingAdvisory, said: string): boolean {
  const scored = severity !== 'unknown' && !said.includes(severity)
  const fixes = fixed.length > 0 && !fixed.some(version => said.includes(version))
  return waiver !== undefined || scored || fixes || !said.includes(id)
}

/** Where the policy is and what it was read from, for a sentence; untrusted text. */
export function policySource(review: Review): { readonly file: string; readonly branch: string } {
  return { file: review.policy.path ?? policyPath, branch: branchName(review) ?? 'the base branch' }
}

/** The policies that the policy of a review extends, as `owner/repository/path@1a2b3c4`. Untrusted text. */
export function extendedNames({ policy: { extends: on = [] } }: Pick<Review, 'policy'>): readonly string[] {
  return on.map(({ path, ref, commit }) => {
    const at = commit?.slice(0, 7) ?? ref
    return commit === undefined || commit === ref ? `${path}@${at}` : `${path}@${ref} (${at})`
  })
}

/** The base branch, where the policy was read from one that has a name and not from a commit. */
export function branchName({ policy: { ref } }: Pick<Review, 'policy'>): string | undefined {
  return ref === undefined || /^(?:HEAD|[0-9a-f]{7,64})(?:[~^]\d*)*$/.test(ref) ? undefined : ref
}

/** A waiver that does not clear a finding: `the waiver of kim expired on 2026-01-31`. Untrusted text. */
export function lapsedWords({ by, expires, why }: LapsedWaiver): string {
  const ends = why === 'expired' ? `expired on ${expires}` : `until ${expires} is longer than the policy allows`
  return `the waiver of ${by} ${ends}`
}

/** Why a finding is only a note, and what it will be: `new in 1.3: a note until the defaults of 1.3 apply, then it blocks`. */
export function upcomingWords({ since, level }: UpcomingLevel): string {
  const then = { block: 'it blocks', warn: 'a warning', note: 'a note' }[level]
  return `new in ${since}: a note until the defaults of ${since} apply, then ${then}`
}

/** Who waived a finding until when and why: `waived by ana until 2026-12-31: reason`. Untrusted text. */
export function waivedWords({ by, expires, reason, comment }: AppliedWaiver): string {
  return `waived by ${by} until ${expires}${comment === undefined ? '' : ', by a comment'}: ${reason}`
}

/**
 * The waivers and accepted gaps of the policy that applied to nothing, one clause each. What a policy that it extends holds
 * for other repositories is not said. Untrusted text.
 */
export function idleWaivers({ policy: { waivers, accepted, path } }: Review): readonly string[] {
  const isOwn = ({ file }: WaiverStatus | AcceptedStatus): boolean => file === undefined || file === path
  const lines = (status: WaiverStatus['status'], said: (waiver: WaiverStatus) => string): string[] =>
    waivers
      .filter(waiver => isOwn(waiver) && waiver.status === status)
      .map(waiver => {
        const { rule, component, advisory, line } = waiver
        const what = [rule, component, advisory].filter(part => part !== undefined).join(' ')
        return `${said(waiver)}: ${what} (${line === undefined ? 'by a comment' : `line ${line} of the policy`})`
      })
  const ofGaps = (status: WaiverStatus['status'], said: (entry: AcceptedStatus) => string): string[] =>
    accepted
      .filter(entry => isOwn(entry) && entry.status === status)
      .map(entry => `${said(entry)}: ${entry.gap} ${entry.path} (line ${entry.line} of the policy)`)
  return [
    ...lines('expired', ({ by, expires }) => `waiver of ${by} expired on ${expires}`),
    ...lines('too-long', ({ by, expires }) => `waiver of ${by} until ${expires} is longer than maxDays allows`),
    ...lines('void', ({ by, why = 'it is void' }) => `waiver of ${by} does not count, as ${why}`),
    ...ofGaps('expired', ({ by, expires }) => `accepted gap of ${by} expired on ${expires}`),
    ...lines('unused', () => 'waiver not used in this change'),
    ...ofGaps('unused', () => 'accepted gap not used in this change')
  ]
}

/** Seconds as people read them: `0.4 s`, `12 s`. */
export function seconds(milliseconds: number): string {
  const value = milliseconds / 1000
  return `${value < 10 ? value.toFixed(1) : String(Math.round(value))} s`
}

/** `2026-01-02 14:02 UTC`; undefined for what is no time. */
export function utc(iso: string): string | undefined {
  const time = new Date(iso)
  return Number.isNaN(time.getTime()) ? undefined : `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
