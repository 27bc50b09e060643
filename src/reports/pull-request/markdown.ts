import type { Location } from '../../core/location.ts'
import { markdown, markdownCode, markdownUrl, shorten } from '../../core/untrusted.ts'
import { shortPlace } from '../shared/words.ts'

/** Gives the web address of a place, where there is one. */
export type Links = (location: Location) => string | undefined

/**
 * Gives the address of GitHub's editor for the policy file: of a new one that holds a text already, where there is none yet
 * and the address does not become too long, or of the one that is there.
 */
export type PolicyEditor = (content: string) => { readonly url: string; readonly isFilled: boolean } | undefined

/** The line that a comment begins with; `run` is the address of the run that wrote it. */
export function titleLine(sign: string, sentence: string, run: string | undefined): string {
  const said = /^[A-Z][a-z]/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence
  return `### ${sign} Weighbridge: ${said}${run === undefined ? '' : ` · ${linked('run', run)}`}`
}

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

/** A place as code, linked where possible; `longest` is that of its path. */
export function shownPlace(location: Location, links: Links, longest?: number): string {
  return linked(markdownCode(shortPlace(location, longest)), links(location))
}

/** Somebody's sentence as prose: what stands between backticks is quoted, since Markdown is not read in it. */
export function prose(text: string, max: number): string {
  return markdown(shorten(text, max).replace(/`([^`]*)`/gu, '"$1"'))
}

/** A list of which the first few are said, and how many more there are. */
export function few(items: readonly string[], most: number, separator = ', '): string {
  const shown = items.slice(0, most).join(separator)
  return items.length > most ? `${shown} and ${items.length - most} more` : shown
}
