import type { HostCommands } from '../host.ts'
import { names, type LoadCommand } from '../shared/commands/load-command.ts'
import { answers, readLoad } from '../shared/commands/read-load.ts'
import { options } from '../shared/model-keys.ts'
import { parseName } from './name.ts'

const client = {
  programs: ['ollama'],
  operands: 'repository',
  options: options(),
  values: names('--format --keepalive --dimensions --think'),
  flags: names('--insecure --verbose --nowordwrap --hidethinking --truncate'),
  kind: 'model',
  takesPaths: false,
  isShared: true,
  idOf: (text: string) => (parseName(text) === undefined ? undefined : text)
} as const

/** Its client, `cmd/cmd.go`. */
const catalogue: readonly LoadCommand[] = ['pull', 'run'].map(subcommand => ({
  ...client,
  use: `ollama ${subcommand}`,
  subcommand: [subcommand]
}))

/** The commands that load from its library. */
export const commands: HostCommands = { load: words => readLoad(words, catalogue), ...answers(catalogue) }
