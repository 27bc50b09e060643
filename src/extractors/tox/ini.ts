import type { IniDocument, IniLine } from '../../syntax/ini/parse.ts'
import type { Embedded } from '../extractor.ts'
import { filledIn } from './substitutions.ts'

const lists = new Set(['deps', 'requires'])
const commands = new Set(['commands', 'commands_pre', 'commands_post', 'install_command', 'list_dependencies_command'])

/** `py38,lint: what holds for these environments only`. */
const factors = /^[\w.{},!-]{1,200}:\s+/

/** What the sections of an INI file say; `map` leads from its text to the file. */
export function fromIni({ entries }: IniDocument, map: (offset: number) => number): readonly Embedded[] {
  return entries
    .filter(({ section }) => /^(?:tox(?::tox)?|testenv(?:[:-].*)?)$/s.test(section))
    .flatMap(({ section, key, lines }): readonly Embedded[] => {
      const slot = `${section}.${key}`
      if (lists.has(key)) return lines.flatMap(line => requirement(line, slot, map))
      if (!commands.has(key) || lines.length === 0) return []
      const from = lines[0]?.start ?? 0
      let text = ''
      // Each line where it stands, with spaces for what is left out.
      for (const line of lines) text = text.padEnd(line.start - from - 1) + (text === '' ? '' : '\n') + command(line)
      return [{ language: 'shell', text, map: offset => map(from + offset), slot }]
    })
}

function requirement({ text, start }: IniLine, slot: string, map: (offset: number) => number): readonly Embedded[] {
  const skipped = factors.exec(text)?.[0].length ?? 0
  const rest = filledIn(text.slice(skipped))
  // What another section lists is read there.
  if (rest.startsWith('#') || /^\{\[[^{}]*\}$/.test(rest)) return []
  return [{ language: 'pip-requirements', text: rest, map: offset => map(start + skipped + offset), slot }]
}

/** A line without its factors, and without the signs that its failure does not matter. */
function command({ text }: IniLine): string {
  const skipped = /^(?:[\w.{},!-]{1,200}:\s+)?[-!@\s]{0,10}/.exec(text)?.[0].length ?? 0
  return ' '.repeat(skipped) + filledIn(text.slice(skipped))
}
