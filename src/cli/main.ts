#!/usr/bin/env node
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { commands, type Command } from './catalogue.ts'
import { version } from '../core/version.ts'
import { outputOf } from './output.ts'

const helpWords: readonly string[] = ['-h', '--help', 'help']
const wrote = outputOf(process.stdout, process.stderr)
process.exitCode = await main(process.argv.slice(2))
process.once('exit', () => {
  if (wrote.failure !== undefined) process.exitCode = 2
})

async function main(args: readonly string[]): Promise<number> {
  const [first = ''] = args
  if (['-V', '--version'].includes(first)) {
    process.stdout.write(`weighbridge ${version}\n`)
    return 0
  }
  const command = commands.find(({ name }) => name === first || name === args.slice(0, 2).join(' '))
  return command === undefined ? withoutCommand(args) : run(command, args.slice(command.name.split(' ').length))
}

/** Help, or what is wrong with arguments that begin with no command. */
async function withoutCommand(args: readonly string[]): Promise<number> {
  const { commandHelp, commandsUnder, groupHelp, help } = await import('./usage/help.ts')
  const about = args.filter(word => !helpWords.includes(word))
  const command = commands.find(({ name }) => name === about.join(' '))
  const group = commandsUnder(about.join(' '))
  const isKnown = about.length === 0 || command !== undefined || group.length > 0
  if (!isKnown || (args.length > 0 && about.length === args.length)) {
    const { unknownCommand } = await import('./usage/problems.ts')
    return usage(unknownCommand(about))
  }
  const width = await readingWidth()
  const told = command === undefined ? undefined : commandHelp(command, width)
  process.stdout.write(told ?? (group.length > 0 ? groupHelp(group, width) : help(width)))
  return args.length === 0 ? 2 : 0
}

async function run(command: Command, args: readonly string[]): Promise<number> {
  const options: ParseArgsConfig['options'] = { ...command.options, help: { type: 'boolean', short: 'h' } }
  let parsed
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true })
  } catch {
    const { optionProblem } = await import('./usage/problems.ts')
    return usage(optionProblem(args, command), command)
  }
  if (parsed.values['help'] === true) {
    const { commandHelp } = await import('./usage/help.ts')
    process.stdout.write(commandHelp(command, await readingWidth()))
    return 0
  }
  if (parsed.positionals.length > command.positionals.length) {
    return usage(`too many arguments: ${JSON.stringify(parsed.positionals[command.positionals.length])}`, command)
  }
  try {
    const execute = await command.load()
    return await execute({ values: parsed.values, positionals: parsed.positionals })
  } catch (error) {
    const shown =
      error instanceof Error ? (process.env['RUNNER_DEBUG'] === '1' ? error.stack : error.message) : String(error)
    process.stderr.write(`weighbridge: internal error, please report it: ${shown ?? ''}\n`)
    return 2
  }
}

async function readingWidth(): Promise<number> {
  const { widthFor } = await import('./terminal/presentation.ts')
  return widthFor(process.env, process.stdout)
}

async function usage(problem: string, command?: Command): Promise<number> {
  const { withUsage } = await import('./usage/problems.ts')
  process.stderr.write(`weighbridge: ${withUsage(problem, command)}\n`)
  return 2
}
