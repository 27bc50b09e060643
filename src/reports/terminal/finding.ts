import type { Finding } from '../../core/finding.ts'
import { plain, terminalMessage } from '../../core/message.ts'
import { shortId } from '../../core/short-id.ts'
import { shorten, terminal } from '../../core/untrusted.ts'
import { otherPlaces } from '../shared/active.ts'
import type { CauseGroup } from '../shared/causes.ts'
import { advisoryState, tellsMore, upcomingWords, waivedWords } from '../shared/words.ts'
import { narrow, shownPlace, withTail, type Layout } from './layout.ts'
import { hanging, paragraph } from './text.ts'

const levelWidth = 5

/** The lines of one finding under the heading of its file: line, level and message; below, all there is to do; last the rule. */
export function findingLines(finding: CauseGroup, lineWidth: number, layout: Layout): readonly string[] {
  const { paint, width } = layout
  const { level, location, message, help, fix } = finding
  const line = String(location.startLine ?? '-').padStart(lineWidth)
  const head = `  ${line}  ${level.padEnd(levelWidth)}  `
  const indent = width < narrow ? 4 : head.length
  const margin = ' '.repeat(indent)
  const remedy = [
    terminalMessage(help),
    ...(fix?.command === undefined ? [] : [`run ${terminal(shorten(fix.command, 300))}`])
  ]
  const told = hanging(head, terminalMessage(message), width, indent)
  const [first = '', ...more] = named(
    [told, remedy.flatMap(text => paragraph(text, indent, width))],
    margin,
    finding,
    layout
  )
  const details = [...advisories(finding, layout), ...origin(finding, layout)]
  const faint = details.flatMap(text => hanging(margin, text, width, indent + 2))
  return [
    `  ${line}  ${paint(level, level.padEnd(levelWidth))}  ${first.slice(head.length)}`,
    ...more,
    ...faint.map(text => margin + paint('faint', text.slice(indent)))
  ]
}

/** The rule and the id of a finding behind the first block of lines that has room for it, or else below all of them. */
function named(
  blocks: readonly (readonly string[])[],
  margin: string,
  finding: CauseGroup,
  layout: Layout
): readonly string[] {
  const name = [finding.ruleId, ...nameOf(finding)].join(' ')
  const lasts = blocks.map(block => withTail(block.at(-1) ?? '', name, layout))
  const at = lasts.findIndex(last => last !== undefined)
  const shown = blocks.map((block, index) => (index === at ? [...block.slice(0, -1), lasts[at] ?? ''] : block))
  return [...shown.flat(), ...(at === -1 ? [margin + layout.paint('faint', name)] : [])]
}

/** By what a command on the pull request names what has one cause: the id of its first finding, as in the comments. */
export function nameOf({ of: [{ fingerprint }] }: CauseGroup): readonly string[] {
  const id = shortId(fingerprint)
  return id === undefined ? [] : [id]
}

function advisories({ advisories: all, message, help }: Finding, { verbose }: Layout): readonly string[] {
  const news = verbose ? all : all.filter(advisory => tellsMore(advisory, `${plain(message)} ${plain(help)}`))
  const shown = news.slice(0, verbose ? news.length : 5)
  const rest = news.length - shown.length
  const lines = shown.map(advisory => {
    const { id, aliases, summary, url, waiver } = advisory
    const also = verbose && aliases.length > 0 ? ` (${aliases.join(', ')})` : ''
    const more = verbose ? [summary, url].filter(text => text !== undefined).map(text => `: ${text}`) : []
    const held = waiver === undefined ? '' : `; ${waivedWords(waiver)}`
    return terminal(shorten(`${id}${also} ${advisoryState(advisory)}${more.join('')}${held}`, 400))
  })
  return rest > 0 ? [...lines, `and ${rest} more`] : lines
}

function origin(finding: Finding, { verbose }: Layout): readonly string[] {
  const places = otherPlaces(finding)
  const shown = places.slice(0, verbose ? places.length : 3).map(shownPlace)
  const rest = places.length - shown.length
  const paths = finding.paths.slice(0, verbose ? finding.paths.length : 1)
  return [
    ...(shown.length > 0 ? [`also at ${shown.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`] : []),
    ...paths.map(path => `reached through ${terminal(shorten(path.join(' > '), 300))}`),
    ...(finding.upcoming === undefined ? [] : [upcomingWords(finding.upcoming)]),
    ...(verbose ? [...finding.references, finding.docsUrl].map(reference => terminal(shorten(reference, 300))) : [])
  ]
}
