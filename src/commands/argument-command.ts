import { findProgram, fileName } from './command-prefix.ts'
import type { Place, Word } from './command-line.ts'

/** Programs that run a package, or a command beside others, again, or behind a bridge: their arguments can be a command. */
const runners = new Set(
  `npx pnpx bunx uvx concurrently concurrent nodemon onchange watchexec chokidar start-server-and-test start-test
  supergateway mcpo mcp-proxy mcp-inspector hyperfine dotenv dotenvx wait-on`.split(/\s+/)
)
/** Programs of which some subcommands do. */
const subcommands = /^(?:exec|x|dlx|run|tool)$/
const managers = new Set(['npm', 'pnpm', 'yarn', 'bun', 'uv', 'pipx', 'deno'])
/** What a command in the arguments of another begins with. */
const starts = new Set('npx pnpx bunx uvx pipx pip pip3 npm pnpm yarn bun uv python python3'.split(' '))
const mostCommands = 20
const longest = 4000
/** Whether a text that is too long to be read may hold such a command. */
const mayStart = new RegExp(`(?:^|[\\s;&|/"'])(?:${[...starts].join('|')})\\s`)

/** Commands among the arguments of another one. */
export interface ArgumentCommands {
  readonly commands: readonly (readonly Word[])[]
  /** Where there are more of them than are read, or a text that is too long. */
  readonly unread: readonly Place[]
}

const none: ArgumentCommands = { commands: [], unread: [] }

/**
 * Commands among the arguments of a program that runs them: `npx cross-env A=1 npx -y name`, `supergateway --stdio 'npx -y
 * name'`. The words of one text all have its place.
 */
export function argumentCommands(words: readonly Word[]): ArgumentCommands {
  const program = findProgram(words)
  if (program === undefined) return none
  const { name, rest } = program
  if (!runners.has(name) && !(managers.has(name) && subcommands.test(rest[0]?.text ?? ''))) return none
  const texts = rest.filter(({ text = '' }) => /\s/.test(text))
  const inTexts = texts
    .filter(({ text = '' }) => text.length <= longest)
    .flatMap(word => commandsIn(word))
    .filter(command => starts.has(nameOf(command[0])))
  const at = rest.findIndex((word, index) => index > 0 && starts.has(nameOf(word)))
  const all = [...(at === -1 ? [] : [rest.slice(at)]), ...inTexts]
  const long = texts.filter(({ text = '' }) => text.length > longest && mayStart.test(text))
  const [first] = all[mostCommands] ?? []
  return {
    commands: all.slice(0, mostCommands),
    unread: [...(first === undefined ? [] : [first]), ...long].map(({ start, end }) => ({ start, end }))
  }
}

/** The commands of a text, as far as no quotes hold blanks. */
function commandsIn({ text = '', start, end }: Word): readonly (readonly Word[])[] {
  return text
    .split(/&&|\|\||[;|\n]/)
    .map(command => command.split(/\s+/).filter(word => word !== ''))
    .map(command => command.map(word => ({ text: word.replaceAll(/^["']|["']$/g, ''), start, end })))
}

function nameOf(word: Word | undefined): string {
  return fileName(word?.text ?? '')
}
