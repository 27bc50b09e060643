import type { Level } from '../../core/finding.ts'
import { boxLabel, homepage } from '../../core/project.ts'
import type { Review } from '../../core/review.ts'
import { markdown, markdownCode, shorten } from '../../core/untrusted.ts'
import { compose, type Parts, type Section } from './compose.ts'
import { openGaps } from '../shared/accepted.ts'
import { asNotes, gapCounts, groupGaps, moreNotes, type GapCounts, type GapGroup } from '../shared/gaps.ts'
import { folded, linked, titleLine, type Links, type PolicyEditor } from './markdown.ts'
import { fixedSection, type Fixed } from './fixed.ts'
import { decisions } from './decisions.ts'
import { findingTable } from './findings.ts'
import {
  acceptHelp,
  beginning,
  broken,
  changesSection,
  gapList,
  incompleteList,
  waivedSection,
  waiverHelp
} from './sections.ts'
import { byWeight, activeFindings } from '../shared/active.ts'
import { byCause, type CauseGroup } from '../shared/causes.ts'
import type { WaiverTerms } from '../shared/waiver.ts'
import { count, extendedNames, utc, verdictSentence } from '../shared/words.ts'

export interface PullRequestOptions {
  /** What the waivers that are offered say of who and until when. */
  readonly waivers: WaiverTerms
  /** The web address of a place, where there is one. */
  readonly links?: Links
  /** What was found earlier in this pull request and is no longer there; see `mendedSince`. */
  readonly fixed?: readonly Fixed[]
  /** Fingerprints of what was fixed and is there again; see `mendedSince`. */
  readonly back?: ReadonlySet<string>
  /** Fingerprints of what the review of an earlier commit had not found; see `mendedSince`. */
  readonly fresh?: ReadonlySet<string>
  /** Address of the run that held the review. */
  readonly run?: string
  /** Gives the address at which the policy is edited. */
  readonly edit?: PolicyEditor | undefined
  /** Whether what was fixed before an earlier run is not known any more. */
  readonly forgotten?: boolean
  /** Whether there is a box that holds the review again: only where a workflow listens to it. */
  readonly box?: boolean
  /** Whether there is a comment where nothing that a review looks at differs. */
  readonly always?: boolean
  /** UTF-16 units for the whole text; 65,000 unless given, which leaves GitHub's limit of 65,536 some room. */
  readonly maxLength?: number
}

const forgotten = '<sub>The record in this comment could not be read: what was fixed before that is not listed.</sub>'

function notAPass({ notChecked, incomplete }: GapCounts): string {
  const part = incomplete === notChecked ? '' : ` (${incomplete} of ${notChecked})`
  return `Not checked, which makes this review incomplete${part}. That is neither a finding nor a pass:`
}

function again(groups: readonly GapGroup[]): string {
  const commands = [...new Set(groups.map(({ gaps }) => `\`weighbridge explain ${gaps[0].code}\``))]
  return `Run the review again. If the result stays the same, ${commands.join(' and ')} tells what to do; \`gaps\` in the policy sets what such a gap does.`
}

const cut = 'Some parts did not fit here; the command line prints them all.'

/**
 * The comment on a pull request, in GitHub Markdown; empty when there is nothing to say. Pure. Where something was
 * fixed there is a comment already, and it goes on.
 */
export function renderPullRequest(review: Review, options: PullRequestOptions): string {
  const { maxLength = 65_000 } = options
  if (saysNothing(review) && (options.fixed ?? []).length === 0 && options.always !== true) return ''
  return compose(parts(review, options), { rows: [10, 5, 2, 1, 0], max: maxLength, size: text => text.length, cut })
}

/** A comment without the run and the times at which sources were asked: all that differs when nothing has changed. */
export function withoutTimes(text: string): string {
  const title = text.replace(/^(### [^\n]*) · \[run\]\([^()\s]*\)$/mu, '$1')
  const foot = title.lastIndexOf('\n<sub>')
  if (foot === -1) return title
  return title.slice(0, foot) + title.slice(foot).replaceAll(/, data of \d{4}-\d\d-\d\d \d\d:\d\d UTC/gu, '')
}

/** Whether nothing that a review looks at differs, and nothing kept it from looking. */
function saysNothing({ changes, findings, gaps }: Review): boolean {
  return changes.length + findings.length + gaps.length === 0
}

/**
 * Whether somebody has to know of a review: something was found, waived or not, or could not be checked. That components
 * changed is no reason, and neither is what could not be checked and is told for information only.
 */
export function isWorthAComment({ findings, gaps }: Review): boolean {
  return findings.length > 0 || gaps.some(({ level }) => level !== 'note')
}

/** Everything there is to say of a review, in the order it is read; what does not fit is for {@link compose} to decide. */
export function parts(review: Review, options: Omit<PullRequestOptions, 'maxLength'>): Parts {
  const { waivers, links = () => undefined, fixed = [], edit } = options
  const marks = { back: options.back ?? new Set(), fresh: options.fresh ?? new Set() }
  const { changes, policy } = review
  const found = byCause(byWeight(activeFindings(review)))
  const open = openGaps(review)
  const groups = groupGaps(open)
  const incomplete = groups.filter(({ level }) => level === 'incomplete')
  const others = groups.filter(({ level }) => level !== 'incomplete')
  const counts = gapCounts(review)
  const of = (level: Level): readonly CauseGroup[] => found.filter(finding => finding.level === level)
  const [block, warn, note] = [of('block'), of('warn'), of('note')]
  const [blockRows, warnRows, noteRows] = [decisions(block), decisions(warn), decisions(note)]
  const sections: Section[] = []
  const add = (priority: number, when: boolean, render: (rows: number) => string): void => {
    if (when) sections.push({ priority, render })
  }
  add(0, block.length > 0, rows => findingTable(blockRows, rows, links, marks))
  add(
    1,
    incomplete.length > 0,
    rows => `${notAPass(counts)}\n\n${incompleteList(incomplete, rows, links)}\n\n${again(incomplete)}`
  )
  add(2, incomplete.length > 0, rows => acceptHelp(review, open, rows, { waivers, edit }))
  const few = block.length === 0 && warnRows.length <= 3
  add(3, warn.length > 0, rows => {
    const rendered = findingTable(warnRows, rows, links, marks)
    return few ? rendered : folded(`⚠️ ${count(warn.length, 'warning')}`, rendered)
  })
  add(6, note.length > 0, rows =>
    folded(`ℹ️ ${count(note.length, 'note')}`, findingTable(noteRows, rows, links, marks))
  )
  add(0, saysNothing(review), () => {
    return `Nothing that these checks look at differs in ${count(review.stats.filesChanged, 'changed file')}.`
  })
  add(4, found.length > 10, () => `All of it: ${markdownCode(reviewCommand(review))}`)
  add(4, changes.length > 0, changesSection(review, links))
  add(5, others.length > 0, rows => folded(othersTitle(counts), gapList(others, rows, links)))
  add(5, fixed.length > 0, rows => fixedSection(fixed, rows))
  add(5, options.forgotten === true, () => forgotten)
  add(7, true, rows => waivedSection(review, rows, links))
  const waivable = block.length > 0 ? block : warn
  add(2, waivable.length > 0, rows =>
    waiverHelp(
      review,
      waivable.flatMap(finding => finding.of),
      rows,
      { waivers, edit }
    )
  )
  add(0, policy.broken === true, () => broken(review))
  add(8, policy.path === undefined, () => beginning(review, edit))
  const box = options.box === true ? `- [ ] ${boxLabel}\n\n` : ''
  return { head: heading(review, options.run), sections, foot: `${box}${footer(review)}` }
}

/** The title over the gaps that do not make the review incomplete, which are listed by themselves. */
function othersTitle({ notChecked, incomplete, notes }: GapCounts): string {
  const warnings = notChecked - incomplete
  if (warnings === 0) return `Not checked, ${asNotes(notes)} only: ${notes}`
  const title = incomplete === 0 ? `Not checked: ${notChecked}` : `Also not checked: ${warnings} of ${notChecked}`
  return `${title}${moreNotes(notes)}`
}

function heading(review: Review, run: string | undefined): string {
  const observing = review.policy.enforcement === 'observe'
  const sign = { block: '⛔', incomplete: '⚠️', warn: '⚠️', pass: '✅' }[review.verdict]
  const title = titleLine(observing && review.verdict === 'block' ? 'ℹ️' : sign, verdictSentence(review), run)
  return observing
    ? `${title}\n\nThe policy only observes (\`enforcement: observe\`): this check passes whatever it finds.`
    : title
}

/** The same review on the command line, with the whole range. No commit names what is not committed. */
function reviewCommand({ range }: Review): string {
  const commits = `${range.base.slice(0, 12)}..${range.head.slice(0, 12)}`
  return `weighbridge review ${{ index: '--staged', 'work-tree': '--worktree', commits }[range.tree ?? 'commits']}`
}

function footer({ range, policy, coverage }: Review): string {
  const at = policy.commit === undefined ? '' : ` (${markdownCode(shorten(policy.commit, 64).slice(0, 7))})`
  const ref = policy.ref === undefined ? '' : markdownCode(shorten(policy.ref, 100))
  const isDefault = policy.path === undefined || policy.broken === true
  const which = isDefault ? 'the default policy' : `the policy${ref === '' ? '' : ` of ${ref}`}${at}`
  const on = extendedNames({ policy }).map(name => markdownCode(shorten(name, 160)))
  const under = on.length === 0 ? which : `${which}, which extends ${on.join(', ')}`
  const sources = coverage.slice(0, 10).map(({ source, asked, answered, dataAsOf }) => {
    const time = dataAsOf === undefined || answered === 0 ? undefined : utc(dataAsOf)
    const data = time === undefined ? '' : `, data of ${time}`
    return `${markdown(shorten(source, 60))}: ${answered} of ${asked} answered${data}`
  })
  const reviewed = {
    index: 'what is staged',
    'work-tree': 'the work tree',
    commits: markdownCode(shorten(range.head, 64).slice(0, 7))
  }
  const head = `${reviewed[range.tree ?? 'commits']} under ${under}`
  const about = linked('what these checks do', `${homepage}/blob/main/docs/rules.md`)
  return `<sub>${[head, ...sources, about].join(' · ')}</sub>`
}
