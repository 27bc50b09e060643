import type { IniEntry, IniLine } from '../../syntax/ini/parse.ts'

const deepest = 5
export const mostLines = 2000

/** A line of a value, which another one may have given: its text then stands at another place, or is made of several. */
export interface InterpolatedLine extends IniLine {
  /** Its characters do not stand there one by one. */
  readonly isMade?: true
}

/** The lines of a value, and whether there are more of them. */
export interface Interpolated {
  readonly lines: readonly InterpolatedLine[]
  readonly isCut: boolean
}

/**
 * Lines of a value with `%(name)s` replaced by the values of the same section, or of `[DEFAULT]`, as Python's configparser does
 * it, <https://docs.python.org/3/library/configparser.html#interpolation-of-values>. What nothing gives a value stays.
 */
export function interpolated(entry: IniEntry, entries: readonly IniEntry[]): Interpolated {
  if (!entry.lines.some(({ text }) => text.includes('%'))) return { lines: entry.lines, isCut: false }
  let isCut = false
  const first = (lines: readonly InterpolatedLine[]): readonly InterpolatedLine[] => {
    isCut ||= lines.length > mostLines
    return lines.slice(0, mostLines)
  }
  const valueOf = (name: string): readonly IniLine[] | undefined =>
    [entry.section, 'DEFAULT'].flatMap(
      section => entries.findLast(each => each.section === section && each.key === name.toLowerCase()) ?? []
    )[0]?.lines
  const lineOf = (line: IniLine, depth: number): readonly InterpolatedLine[] => {
    const { text, start, end } = line
    if (!text.includes('%') || depth > deepest) return [line]
    const [, alone] = /^%\(([\w.-]{1,200})\)s$/.exec(text) ?? []
    if (alone !== undefined) {
      const lines = valueOf(alone)?.flatMap(each => lineOf(each, depth + 1))
      return lines === undefined ? [line] : first(lines)
    }
    const made = text.replaceAll(/%%|%\(([\w.-]{1,200})\)s/g, (written, name?: string) => {
      if (name === undefined) return '%'
      const lines = valueOf(name)?.flatMap(each => lineOf(each, depth + 1))
      return lines === undefined ? written : lines.map(each => each.text).join(' ')
    })
    return made.length > 8192 ? [line] : [{ text: made, start, end, isMade: true }]
  }
  const lines = first(entry.lines.flatMap(line => lineOf(line, 0)))
  return { lines, isCut }
}
