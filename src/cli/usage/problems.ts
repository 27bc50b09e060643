import { parseArgs, type ParseArgsConfig } from 'node:util'
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

/**
 * What is wrong with the options of a command, as a clause, for arguments that `parseArgs` refuses: its own messages speak of
 * its interface.
 */
export function optionProblem(args: readonly string[], { options }: Command): string {
  const known: NonNullable<ParseArgsConfig['options']> = { ...options, help: { type: 'boolean', short: 'h' } }
  const parsed = parseArgs({ args: [...args], options: known, allowPositionals: true, strict: false, tokens: true })
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    const type = Object.hasOwn(known, name) ? known[name]?.type : undefined
    if (type === undefined) {
      const near = nearWord(name, Object.keys(known))
      const hint = near === undefined ? '' : `; did you mean --${near}?`
      return `there is no option ${shorten(rawName, 100)}${hint}`
    }
    if (type === 'boolean' && value !== undefined) return `${rawName} takes no value`
    // A word that begins with a dash is the next option.
    const lacks = value === undefined || (!inlineValue && value.startsWith('-') && value.length > 1)
    if (type === 'string' && lacks) return `${rawName} needs a value: ${rawName} ${options[name]?.value ?? 'VALUE'}`
  }
  return 'the options cannot be read'
}

/** A clause about what was called, and where to read what can be, as sentences: a question ends with its mark. */
export function withUsage(problem: string, command?: Command): string {
  const place = command === undefined ? 'weighbridge --help' : `weighbridge ${command.name} --help`
  return problem.endsWith('?') ? `${problem} See ${place}` : `${problem}; see ${place}`
}

function meant(word: string, known: readonly string[]): string | undefined {
  const clause = meantWord(word, known)
  return clause === '' ? undefined : clause.replace(/^; /, '')
}

function listed(names: readonly string[]): string {
  return names.map(name => JSON.stringify(name)).join(' and ')
}
