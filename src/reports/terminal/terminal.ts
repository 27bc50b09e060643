import { terminalMessage } from '../../core/message.ts'
import type { Review } from '../../core/review.ts'
import { shorten, terminal } from '../../core/untrusted.ts'
import { activeFindings, waived } from '../shared/active.ts'
import { byCause } from '../shared/causes.ts'
import type { WaiverTerms } from '../shared/waiver.ts'
import { idleWaivers, utc, waivedWords } from '../shared/words.ts'
import { changeLines } from './changes.ts'
import { findingSections } from './findings.ts'
import { acceptedLines, gapLines } from './gaps.ts'
import { shownPlace, type Layout } from './layout.ts'
import { offeredLines } from './offered.ts'
import { hanging, painter } from './text.ts'
import { policyLines, verdictLines } from './verdict.ts'

export interface TerminalOptions {
  /** Escape sequences for colour. What they say is said in words as well. */
  readonly color: boolean
  /** Columns; 100 unless given, and what is beyond 120 stays empty. */
  readonly width?: number
  /** Everything: all advisories with summaries, references, quiet gaps, what changed, what was asked of whom. */
  readonly verbose?: boolean
  /** Print what would clear all findings, as one block for a policy file. */
  readonly waivers?: WaiverTerms | undefined
}

const [leastWidth, usualWidth, mostWidth] = [40, 100, 120]
const mostWaived = 50
const mostIdle = 10

/**
 * The review as text for a terminal or a log, with a line break at the end: what blocks first, the verdict and its counts
 * last. Pure.
 */
export function renderTerminal(review: Review, options: TerminalOptions): string {
  const layout = layoutOf(options)
  const found = byCause(activeFindings(review))
  const sections = [
    ...findingSections(found, layout),
    waivedLines(review, layout),
    gapLines(review, layout),
    acceptedLines(review, layout),
    changeLines(review.changes, layout),
    ...(options.waivers === undefined ? [] : [offeredLines(review, options.waivers)]),
    ...(layout.verbose ? [asked(review)] : [])
  ].filter(section => section.length > 0)
  const idle = idleLines(review, layout)
  const isPlain = found.length === 0 && idle.length === 0 && review.gaps.length === 0 && waived(review).length === 0
  const policy = isPlain && review.policy.enforcement === 'block' ? [] : [...policyLines(review, layout), ...idle]
  return [...sections, policy, verdictLines(review, found, layout)]
    .filter(section => section.length > 0)
    .map(section => section.join('\n'))
    .join('\n\n')
    .concat('\n')
}

/** The verdict and the counts alone, for a terminal whose reader finds the report elsewhere. */
export function renderVerdict(review: Review, options: Pick<TerminalOptions, 'color' | 'width'>): string {
  const layout = layoutOf(options)
  return `${verdictLines(review, byCause(activeFindings(review)), layout).join('\n')}\n`
}

function layoutOf({ color, width = usualWidth, verbose = false }: TerminalOptions): Layout {
  return { paint: painter(color), width: Math.min(mostWidth, Math.max(leastWidth, width)), verbose }
}

function waivedLines(review: Review, { paint, width }: Layout): readonly string[] {
  const held = waived(review)
  if (held.length === 0) return []
  const lines = held.slice(0, mostWaived).flatMap(({ location, message, waiver, ruleId }) => {
    const why = terminal(shorten(waivedWords(waiver), 300))
    return [
      ...hanging('  ', `${shownPlace(location)}  ${terminalMessage(message)} (${ruleId})`, width, 4),
      ...hanging('    ', why, width)
    ]
  })
  const rest = held.length - mostWaived
  return [paint('strong', 'waived:'), ...lines, ...(rest > 0 ? [`  and ${rest} more`] : [])]
}

function idleLines(review: Review, { verbose, width }: Layout): readonly string[] {
  const idle = idleWaivers(review)
  const shown = idle.slice(0, verbose ? idle.length : mostIdle)
  const rest = idle.length - shown.length
  const more = rest > 0 ? [`and ${rest} more waivers`] : []
  return [...shown, ...more].flatMap(line => hanging('', terminal(shorten(line, 300)), width, 2))
}

function asked({ coverage }: Review): readonly string[] {
  const lines = coverage.map(({ source, asked: questions, answered, dataAsOf }) => {
    const time = dataAsOf === undefined ? undefined : utc(dataAsOf)
    return `  ${terminal(shorten(source, 60))}: ${answered} of ${questions} answered${time === undefined ? '' : `, data of ${time}`}`
  })
  return lines.length === 0 ? [] : ['asked:', ...lines]
}
