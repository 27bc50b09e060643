import { subcommand } from '../../commands/command-line.ts'
import type { Word } from '../../commands/command-line.ts'
import { findProgram } from '../../commands/command-prefix.ts'
import { dockerValues } from '../../commands/inner-command.ts'

const none: ReadonlySet<string> = new Set()

/** The word that names the Dockerfile of `docker build -f …` (or of Podman and Buildah), as an option or in one with it. */
export function buildFile(words: readonly Word[]): Word | undefined {
  const program = findProgram(words)
  if (program === undefined || !/^(?:docker|podman|nerdctl|buildah)$/.test(program.name)) return undefined
  const first = subcommand(program.rest, dockerValues)
  const command = /^(?:buildx|image|builder)$/.test(first?.name ?? '') && first ? subcommand(first.rest, none) : first
  if (command === undefined || !/^(?:build|bud|b)$/.test(command.name)) return undefined
  for (const [index, { text, start, end }] of command.rest.entries()) {
    if (text === '-f' || text === '--file') return command.rest[index + 1]
    const [option, value] = /^(?:--file=|-f=?)(.+)$/s.exec(text ?? '') ?? []
    if (option !== undefined && value !== undefined) return { text: value, start, end }
  }
  return undefined
}
