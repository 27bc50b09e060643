import type { HostCommands } from '../host.ts'
import { names, type LoadCommand } from '../shared/commands/load-command.ts'
import { answers, readLoad } from '../shared/commands/read-load.ts'
import { sglangCommands, vllmCommands } from '../shared/commands/servers.ts'
import { usesModelScope } from '../shared/commands/uses-modelscope.ts'
import { options } from '../shared/model-keys.ts'

/** Its client, `modelscope/cli/download.py`. */
const client: readonly LoadCommand[] = [
  {
    use: 'modelscope download',
    programs: ['modelscope'],
    subcommand: ['download'],
    operands: 'repository-and-files',
    options: options('model', 'dataset', 'revision', 'repo_type', 'include'),
    values: names('--exclude --cache-dir --local-dir --token --max-workers --endpoint --source'),
    flags: names(''),
    kind: 'model',
    takesPaths: false,
    pin: '--revision <commit>'
  }
]
const servers = [...vllmCommands, ...sglangCommands]

/** Its own client, and the servers of models that the environment tells to load from it. */
export const commands: HostCommands = {
  load: words => readLoad(words, usesModelScope(words) ? [...client, ...servers] : client),
  ...answers([...client, ...servers])
}
