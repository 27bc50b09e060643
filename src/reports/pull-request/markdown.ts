import type { Location } from '../../core/location.ts'
import { markdownCode, markdownUrl, shorten } from '../../core/untrusted.ts'
import { place } from '../shared/words.ts'

/** Gives the web address of a place, where there is one. */
export type Links = (location: Location) => string | undefined

const longestPlace = 60

/** A table of encoded cells. A cell holds no line break and no bar of its own: the encoders see to that. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), `|${head.map(() => ':---|').join('')}`, ...rows.map(line)].join('\n')
}

/** A folded part. The summary is HTML, in which Markdown is not read: give it nothing untrusted. */
export function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`
}

/** Encoded text as a link, where the address is one that may be linked. */
export function linked(text: string, url: string | undefined): string {
  const target = url === undefined ? undefined : markdownUrl(url)
  return target === undefined ? text : `[${text}](${target})`
}

/** A place as code, linked where possible. */
export function shownPlace(location: Location, links: Links): string {
  return linked(markdownCode(shorten(place(location), longestPlace)), links(location))
}

/** A list of which the first few are said, and how many more there are. */
export function few(items: readonly string[], most: number, separator = ', '): string {
  const shown = items.slice(0, most).join(separator)
  return items.length > most ? `${shown} and ${items.length - most} more` : shown
}
