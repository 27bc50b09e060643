import type { Placed } from './setting.ts'

/** What stands in for a variable that is not set, `${NAME:-value}`; else the text between its blanks. */
export function trimmed(found: Placed): Placed {
  const [, before = '', instead] = /^(\s*\$\{\w{1,100}:?-)([^{}$]{0,300})\}\s*$/.exec(found.text) ?? []
  if (instead !== undefined) return { text: instead, map: offset => found.map(before.length + offset) }
  const blanks = found.text.length - found.text.trimStart().length
  return blanks === 0 && found.text === found.text.trimEnd()
    ? found
    : { text: found.text.trim(), map: offset => found.map(blanks + offset) }
}
