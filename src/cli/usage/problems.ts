import { messageOf } from '../../core/failure.ts'
import { meantWord, nearWord } from '../../core/near-word.ts'
import { shorten } from '../../core/untrusted.ts'
import { commands, type Command } from '../catalogue.ts'
import { commandsUnder } from './help.ts'

/** What is wrong with arguments that begin with no command, as a clause. */
export function unknownCommand(args: readonly string[]): string {
  const [first = '', second = ''] = args
  const group = commandsUnder(first)
  const names = group.map(({ name }) => name)
  if (group.length > 0) {
    if (second === '' || second.startsWith('-'))
      return `${JSON.stringify(first)} is not a command by itself; there is ${listed(names)}`
    return `no command ${JSON.stringify(`${first} ${second}`)}; ${meant(`${first} ${second}`, names) ?? `there is ${listed(names)}`}`
  }
  if (/\S\.\.\.?\S/.test(first))
    return `no command ${JSON.stringify(shorten(first, 100))}; to review a range, write review before it`
  const known = commands.map(({ name }) => name)
  const words = known.filter(name => !name.includes(' '))
  const hint = meant(`${first} ${second}`, known) ?? meant(first, words)
  return `no command ${JSON.stringify(first)}${hint === undefined ? '' : `; ${hint}`}`
}

/** What `parseArgs` says of options, with the one that was probably meant. */
export function optionProblem(error: unknown, { options }: Command): string {
  // Behind the first sentence stands advice for arguments that begin with a dash, which no command takes.
  const [said = ''] = messageOf(error).split('. ', 1)
  const [, written = ''] = /^Unknown option '--([^']{1,80})'$/.exec(said) ?? []
  const near = nearWord(written, [...Object.keys(options), 'help'])
  return `${said.charAt(0).toLowerCase()}${said.slice(1)}${near === undefined ? '' : `; did you mean --${near}?`}`
}

function meant(word: string, known: readonly string[]): string | undefined {
  const clause = meantWord(word, known)
  return clause === '' ? undefined : clause.replace(/^; /, '')
}

function listed(names: readonly string[]): string {
  return names.map(name => JSON.stringify(name)).join(' and ')
}
