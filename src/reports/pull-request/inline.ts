import type { Finding, Level, Severity } from '../../core/finding.ts'
import type { Location } from '../../core/location.ts'
import type { Review } from '../../core/review.ts'
import { markdown, markdownBlock } from '../../core/untrusted.ts'
import { linked, shownPlace, type Links, type PolicyEditor } from './markdown.ts'
import { advisoryNotes, shownHelp, shownId, shownMessage } from './findings.ts'
import { waiverHelp } from './sections.ts'
import { byWeight, otherPlaces, activeFindings } from '../shared/active.ts'
import { byCause, type CauseGroup } from '../shared/causes.ts'
import { suggestionFor } from './suggestion.ts'
import type { WaiverTerms } from '../shared/waiver.ts'

/** A comment on lines of a pull request. `line` is the last of them; 1-based. */
export interface Inline {
  readonly path: string
  readonly line: number
  /** LEFT is the side before the change. */
  readonly side: 'LEFT' | 'RIGHT'
  /** The first line, where there are several. */
  readonly startLine?: number
  /** GitHub Markdown, without any marker. */
  readonly body: string
  /** Those of the findings that it tells of: by any of them the comment is known again. */
  readonly fingerprints: readonly [string, ...string[]]
  /** It is not asked for: one that stands is kept up to date. */
  readonly onlyIfThere?: true
  /** How much that weighs: its level, and its advisories that no waiver clears, each by all its ids. */
  readonly weight: {
    readonly level: Level
    readonly advisories: readonly { readonly ids: readonly string[]; readonly severity: Severity }[]
  }
}

export interface InlineOptions {
  readonly waivers: WaiverTerms
  /**
   * The whole text of the line a location is on, on the head side, without its line break; undefined when it could not be
   * read. Left out where no suggestions are wanted.
   */
  readonly lineText?: (location: Location) => string | undefined
  readonly links?: Links
  /** As for the comment that leads. */
  readonly edit?: PolicyEditor | undefined
}

const mostLines = 20

/** So many waivers are offered in a comment. */
const mostWaivers = 20

/** Which findings get a comment: what blocks, that and warnings, or none. */
type Which = 'blocking' | 'all' | 'none'

/**
 * The comments for the findings that matter most, and the findings that are left for other places: those without a line,
 * notes, and what is beyond `most` (30 unless given, where readers stop reading). Those that `which` (`all` unless given) does
 * not ask for are marked: they may stand from before.
 */
export function renderInlines(
  review: Review,
  options: InlineOptions & { readonly most?: number; readonly which?: Which }
): { readonly inline: readonly Inline[]; readonly rest: readonly Finding[] } {
  const inline: Inline[] = []
  const rest: Finding[] = []
  for (const finding of byCause(byWeight(activeFindings(review)))) {
    const comment =
      inline.length < (options.most ?? 30) && finding.level !== 'note'
        ? renderInline(finding, review, options)
        : undefined
    if (comment) inline.push(asks(finding, options.which) ? comment : { ...comment, onlyIfThere: true })
    else rest.push(...finding.of)
  }
  return { inline, rest }
}

function asks({ level }: Finding, which: Which = 'all'): boolean {
  return which === 'all' || (which === 'blocking' && level === 'block')
}

/** What has one cause as a comment on its line, in GitHub Markdown; undefined where it has no line. Pure. */
export function renderInline(
  finding: Finding | CauseGroup,
  review: Review,
  options: InlineOptions
): Inline | undefined {
  const of = 'of' in finding ? finding.of : ([finding] as const)
  const { location, level, fix, ruleId, docsUrl, onlyInMerge } = finding
  const { startLine } = location
  if (startLine === undefined || onlyInMerge === true) return undefined
  const line = lastLine(location, startLine)
  const sign = { block: '⛔', warn: '⚠️', note: 'ℹ️' }[level]
  const notes = [...advisoryNotes(finding), ...elsewhere(finding, options.links)]
  const suggestion = options.lineText === undefined ? undefined : suggestionFor(finding, options.lineText)
  const offered = suggestion !== undefined && 'line' in suggestion
  const help = `${shownHelp(finding)}${offered ? partly(fix?.clears) : ''}`
  const body = [
    `<strong>${sign} ${shownMessage(finding)}</strong>`,
    ...(notes.length > 0 ? [notes.join(' · ')] : []),
    help,
    ...(suggestion === undefined
      ? []
      : [offered ? markdownBlock(suggestion.line, 'suggestion') : none(suggestion.reason)]),
    `<sub>${[does(level, review), linked(markdown(ruleId), docsUrl), ...shownId(of[0])].join(' · ')}</sub>`,
    ...(level === 'note' ? [] : [waiverHelp(review, of, mostWaivers, options)])
  ].join('\n\n')
  const several = line > startLine && line - startLine < mostLines
  return {
    path: location.path,
    line: several ? line : startLine,
    side: location.side === 'head' ? 'RIGHT' : 'LEFT',
    ...(several ? { startLine } : {}),
    body,
    fingerprints: [of[0].fingerprint, ...of.slice(1).map(({ fingerprint }) => fingerprint)],
    weight: { level, advisories: of.flatMap(openAdvisories) }
  }
}

function openAdvisories({ advisories }: Finding): Inline['weight']['advisories'] {
  return advisories.flatMap(({ id, aliases, severity, waiver }) =>
    waiver === undefined ? [{ ids: [id, ...aliases], severity }] : []
  )
}

/** A range that ends before the first column of a line does not reach into that line. */
function lastLine({ endLine, endColumn }: Location, startLine: number): number {
  if (endLine === undefined) return startLine
  return Math.max(startLine, endColumn === 1 ? endLine - 1 : endLine)
}

function does(level: Level, { policy }: Review): string {
  if (level !== 'block') return level === 'warn' ? 'warning' : 'note'
  return policy.enforcement === 'observe' ? 'would block this merge' : 'blocks this merge'
}

function none(reason: string): string {
  return `<sub>No suggestion could be made: ${reason}.</sub>`
}

function partly(clears: boolean | undefined): string {
  return clears === false ? '. This line fixes a part of it:' : ':'
}

function elsewhere(finding: Finding, links: Links = () => undefined): readonly string[] {
  const places = otherPlaces(finding).slice(0, 3)
  return places.length === 0 ? [] : [`also at ${places.map(location => shownPlace(location, links)).join(', ')}`]
}
