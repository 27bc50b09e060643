import type { IniEntry, IniLine } from '../../syntax/ini/parse.ts'

const deepest = 5
const mostLines = 2000

/** A line of a value, which another one may have given: its text then stands at another place, or is made of several. */
export interface InterpolatedLine extends IniLine {
  /** Its characters do not stand there one by one. */
  readonly isMade?: true
}

/**
 * Lines of a value with `%(name)s` replaced by the values of the same section, or of `[DEFAULT]`, as Python's configparser does
 * it, <https://docs.python.org/3/library/configparser.html#interpolation-of-values>. What nothing gives a value stays.
 */
export function interpolated(entry: IniEntry, entries: readonly IniEntry[]): readonly InterpolatedLine[] {
  if (!entry.lines.some(({ text }) => text.includes('%'))) return entry.lines
  const valueOf = (name: string): readonly IniLine[] | undefined =>
    [entry.section, 'DEFAULT'].flatMap(
      section => entries.findLast(each => each.section === section && each.key === name.toLowerCase()) ?? []
    )[0]?.lines
  const lineOf = (line: IniLine, depth: number): readonly InterpolatedLine[] => {
    const { text, start, end } = line
    if (!text.includes('%') || depth > deepest) return [line]
    const [, alone] = /^%\(([\w.-]{1,200})\)s$/.exec(text) ?? []
    if (alone !== undefined)
      return (
        valueOf(alone)
          ?.flatMap(each => lineOf(each, depth + 1))
          .slice(0, mostLines) ?? [line]
      )
    const made = text.replaceAll(/%%|%\(([\w.-]{1,200})\)s/g, (written, name?: string) => {
      if (name === undefined) return '%'
      const lines = valueOf(name)?.flatMap(each => lineOf(each, depth + 1))
      return lines === undefined ? written : lines.map(each => each.text).join(' ')
    })
    return made.length > 8192 ? [line] : [{ text: made, start, end, isMade: true }]
  }
  return entry.lines.flatMap(line => lineOf(line, 0)).slice(0, mostLines)
}
