import { enclosingPart } from './enclosing-part.ts'

/** So many lines above a place are looked at. */
const mostLines = 60
const most = 4000

/**
 * The keys that a place stands under, by indentation, innermost first: `dependencies` of `dependencies = [`, of `"dependencies":`
 * and of `dependencies:`. `before` is the line of the place up to it.
 */
export function enclosingKeys(text: string, lineStart: number, before: string): readonly string[] {
  const own = keysIn(enclosingPart(before))
  const lines = text
    .slice(Math.max(0, lineStart - most), lineStart)
    .split('\n')
    .slice(-mostLines, -1)
  let indent = indentOf(before)
  let isItem = /^\s*-\s/.test(before)
  const keys = [...own]
  for (const line of lines.reverse()) {
    if (line.trim() === '' || /^\s*[#/]/.test(line)) continue
    const table = tableOf(line)
    if (table.length > 0) {
      keys.push(...table)
      break
    }
    const width = indentOf(line)
    // A list of YAML stands at the indentation of its key.
    const isAbove = width < indent || (width === indent && isItem && /:\s*$/.test(line))
    if (!isAbove) continue
    keys.push(...keysIn(line))
    isItem = /^\s*-\s/.test(line)
    indent = width
  }
  return keys
}

/** The keys that a line opens: before a colon, an equals sign or a list. */
function keysIn(line: string): readonly string[] {
  const keys = /(?:^|[\s{,(["'])([\w.-]{1,60})["']?\]?\s{0,5}(?::|\+?=(?!=)|\(\s{0,5}\[)/g
  return [...line.slice(-500).matchAll(keys)].map(([, key = '']) => key).reverse()
}

/** The parts of a table's name, innermost first. */
function tableOf(line: string): readonly string[] {
  const [, name] = /^\[{1,2}([\w."-]{1,100})\]{1,2}\s*$/.exec(line) ?? []
  return name === undefined ? [] : name.split('.').reverse()
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length
}
