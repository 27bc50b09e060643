import { readArguments, subcommand, type OptionTable, type Word } from '../../../commands/command-line.ts'
import { dockerValues, runValues } from '../../../commands/inner-command.ts'
import { servingProgram } from './serving-images.ts'

const table: OptionTable<'variable'> = {
  values: runValues,
  roles: new Map([
    ['-e', 'variable'],
    ['--env', 'variable']
  ]),
  stopsAtCommand: true
}

/** What a container runs that serves models. */
interface Contained {
  readonly name: string
  readonly rest: readonly Word[]
  /** The variables that it is given. */
  readonly given: ReadonlyMap<string, Word>
}

/** The program of the image that `docker run` (or Podman's) starts, where that serves models, with the words behind the image. */
export function inContainer(program: string, words: readonly Word[]): Contained | undefined {
  if (!/^(?:docker|podman|nerdctl)$/.test(program)) return undefined
  const first = subcommand(words, dockerValues)
  const command = first?.name === 'container' ? subcommand(first.rest, dockerValues) : first
  if (command?.name !== 'run') return undefined
  const image = subcommand(command.rest, runValues)
  const served = image && servingProgram(image.name)
  if (image === undefined || served === undefined) return undefined
  const at = command.rest.at(-image.rest.length - 1)
  const before = served.before.map(text => ({ text, start: at?.start ?? 0, end: at?.end ?? 0 }))
  const given = readArguments(command.rest, table).flatMap(({ role, value, end }): [string, Word][] => {
    const [name = '', ...more] = role === 'variable' ? (value?.split('=') ?? []) : []
    const text = more.join('=')
    return name === '' ? [] : [[name, { text, start: end - text.length, end }]]
  })
  return { name: served.name, rest: [...before, ...image.rest], given: new Map(given) }
}
