import { commandIn, type CommandWords } from './installers.ts'

/** So much before and behind a place is looked at. */
const most = 1000
const mostLines = 12

const operands = /(?:^|[\s{,"'])(?:args|arguments|argv)["']?\s{0,5}[:=]/
const command = /(?:^|[\s{,"'])(?:command|cmd|program|executable)["']?\s{0,5}[:=]\s{0,5}["']?([^"',\n]{1,200})/

/**
 * The command whose arguments a place is in, where they stand beside it under keys of their own: `command: npx` and
 * `args: [name@1.0]`. The nearest one above, else the nearest below.
 */
export function siblingCommand(text: string, offset: number, before: string): CommandWords | undefined {
  const above = text
    .slice(Math.max(0, offset - most), offset)
    .split('\n')
    .slice(-mostLines)
  if (!above.some(line => operands.test(line))) return undefined
  const below = text
    .slice(offset, offset + most)
    .split('\n')
    .slice(1, mostLines)
  const found = [...above.reverse(), ...below].map(line => command.exec(line)?.[1]).find(name => name !== undefined)
  return found === undefined ? undefined : commandIn(`${found} ${before}`)
}
