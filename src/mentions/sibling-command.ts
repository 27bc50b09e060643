import { ofLastText } from '../core/last-text.ts'
import { firstWhere } from '../core/sorted.ts'
import { commandIn, type CommandWords } from './installers.ts'

/** So much before and behind a place is looked at. */
const most = 1000
const mostLines = 12

const operands = /(?:^|[\s{,"'])(?:args|arguments|argv)["']?\s{0,5}[:=]/
/** Where a text has such a key: hardly any place of most texts is below one. */
const operandsIn = ofLastText(text => Array.from(text.matchAll(new RegExp(operands, 'gm')), ({ index }) => index))
const command = /(?:^|[\s{,"'])(?:command|cmd|program|executable)["']?\s{0,5}[:=]\s{0,5}["']?([^"',\n]{1,200})/

/** A list below such a key, each of its items on a line of its own. */
const listed =
  /(?:^|\n)[ \t]{0,40}(?:command|cmd|entrypoint):[ \t]{0,9}((?:\r?\n[ \t]{0,40}-[ \t]{1,9}[^\n]{1,100}){1,10})/

/**
 * The command whose arguments a place is in, where they stand beside it under keys of their own: `command: npx` and
 * `args: [name@1.0]`. The nearest one above, else the nearest below.
 */
export function siblingCommand(text: string, offset: number, before: string): CommandWords | undefined {
  const keys = operandsIn(text)
  const near = keys[firstWhere(keys.length, at => (keys[at] ?? 0) >= offset - most - 1)]
  if (near === undefined || near >= offset) return undefined
  const above = text
    .slice(Math.max(0, offset - most), offset)
    .split('\n')
    .slice(-mostLines)
  if (!above.some(line => operands.test(line))) return undefined
  const below = text
    .slice(offset, offset + most)
    .split('\n')
    .slice(1, mostLines)
  const [name] = [...above.reverse(), ...below].flatMap(line => command.exec(line)?.[1] ?? [])
  const found = name ?? listed.exec(text.slice(Math.max(0, offset - most), offset + most))?.[1]
  return found === undefined ? undefined : commandIn(`${found} ${before}`)
}
