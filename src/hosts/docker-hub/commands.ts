import type { HostCommands } from '../host.ts'
import { names, type LoadCommand } from '../shared/commands/load-command.ts'
import { answers, readLoad } from '../shared/commands/read-load.ts'
import { options } from '../shared/model-keys.ts'
import { parseReference } from './reference.ts'

const client = {
  programs: ['docker'],
  operands: 'repository',
  options: options(),
  values: names('--backend --context --runtime-flags'),
  flags: names('-d --detach --debug --ignore-runtime-memory-check --color'),
  kind: 'model',
  takesPaths: false,
  isShared: true,
  idOf: (text: string) => (parseReference(text) === undefined ? undefined : text),
  pin: '@sha256:<digest>'
} as const

/** Docker Model Runner, <https://docs.docker.com/reference/cli/docker/model/>. */
const catalogue: readonly LoadCommand[] = ['pull', 'run'].map(subcommand => ({
  ...client,
  use: `docker model ${subcommand}`,
  subcommand: ['model', subcommand]
}))

/** The commands that load from it. */
export const commands: HostCommands = { load: words => readLoad(words, catalogue), ...answers(catalogue) }
