#!/usr/bin/env node
import { parseArgs, type ParseArgsConfig } from 'node:util'
import { commands, help, type Command } from './catalogue.ts'
import { version } from '../core/version.ts'
import { messageOf } from '../core/failure.ts'
import { outputOf } from './output.ts'

const wrote = outputOf(process.stdout, process.stderr)
process.exitCode = await main(process.argv.slice(2))
process.once('exit', () => {
  if (wrote.failure !== undefined) process.exitCode = 2
})

async function main(args: readonly string[]): Promise<number> {
  const [first = ''] = args
  if (['', '-h', '--help', 'help'].includes(first)) {
    process.stdout.write(help())
    return first === '' ? 2 : 0
  }
  if (['-V', '--version'].includes(first)) {
    process.stdout.write(`weighbridge ${version}\n`)
    return 0
  }
  const command = commands.find(({ name }) => name === first || name === args.slice(0, 2).join(' '))
  if (command === undefined) {
    const near = commands.find(({ name }) => name.startsWith(`${first} `))
    const meant = near === undefined ? '' : `; there is ${JSON.stringify(near.name)}`
    return usage(`no command ${JSON.stringify(args.slice(0, 2).join(' '))}${meant}`)
  }
  return run(command, args.slice(command.name.split(' ').length))
}

async function run(command: Command, args: readonly string[]): Promise<number> {
  const options: ParseArgsConfig['options'] = { ...command.options, help: { type: 'boolean', short: 'h' } }
  let parsed
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (error) {
    // Behind the first sentence stands advice for arguments that begin with a dash, which no command takes.
    const [said = ''] = messageOf(error).split('. ', 1)
    return usage(said.charAt(0).toLowerCase() + said.slice(1), command)
  }
  if (parsed.values['help'] === true) {
    process.stdout.write(help(command))
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
    process.stderr.write(`weighbridge: it failed, which is a defect of Weighbridge: ${shown ?? ''}\n`)
    return 2
  }
}

function usage(problem: string, command?: Command): number {
  const see = command === undefined ? 'weighbridge --help' : `weighbridge ${command.name} --help`
  process.stderr.write(`weighbridge: ${problem}; see ${see}\n`)
  return 2
}
