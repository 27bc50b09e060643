import { readArguments, subcommand } from '../../commands/command-line.ts'
import type { OptionTable, Word } from '../../commands/command-line.ts'
import { findProgram } from '../../commands/command-prefix.ts'
import { dockerValues, runValues } from '../../commands/inner-command.ts'

const table: OptionTable<never> = {
  values: runValues,
  roles: new Map<string, never>(),
  stopsAtCommand: true
}

/** The word that names the image which `docker run` (or Podman's) runs; undefined where a command runs none. */
export function runImage(words: readonly Word[]): Word | undefined {
  const program = findProgram(words)
  if (program === undefined || !/^(?:docker|podman|nerdctl)$/.test(program.name)) return undefined
  const first = subcommand(program.rest, dockerValues)
  const command = first?.name === 'container' ? subcommand(first.rest, dockerValues) : first
  if (command === undefined || !['run', 'create'].includes(command.name)) return undefined
  const [image] = readArguments(command.rest, table)
  return image && { text: image.value, start: image.start, end: image.end }
}
