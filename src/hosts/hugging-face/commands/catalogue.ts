import { options, specificKeys, variables } from '../../shared/model-keys.ts'
import { names, type LoadCommand, type OptionMeaning } from '../../shared/commands/load-command.ts'
import { tools } from './tools.ts'
import { inferenceCommands, sglangCommands, vllmCommands, withoutQuantisation } from '../../shared/commands/servers.ts'

const hub = {
  subcommand: ['download'],
  operands: 'repository-and-files',
  options: new Map([...options('revision', 'repo_type', 'include'), ['--type', 'repository-type'] as const]),
  values: names('--exclude --cache-dir --local-dir --local-dir-use-symlinks --token --max-workers --format'),
  flags: names('--force-download --resume-download --quiet -q --dry-run --json'),
  kind: 'model',
  takesPaths: false,
  pin: '--revision <commit>'
} as const

const llama = {
  subcommand: [],
  options: new Map([
    ...options('hf_repo', 'hf_repo_draft', 'hf_file', 'model_url', 'mmproj_url'),
    ...(['-hf', '-hfr'] as const).map(name => [name, 'model'] as const),
    ['-hfd', 'draft-model'] as const,
    ['-hfrd', 'draft-model'] as const,
    ['-hff', 'file'] as const,
    ['-mu', 'model'] as const,
    ['-mmu', 'draft-model'] as const
  ]),
  variables: variables('llama_arg_hf_repo', 'llama_arg_hf_file', 'llama_arg_model_url'),
  values: names(''),
  flags: names(''),
  kind: 'model',
  takesPaths: false,
  idOf: withoutQuantisation
} as const

const hubName = /^(?:https?:\/\/)?(?:huggingface\.co|hf\.co)\/([^:/]{1,96}\/[^:/]{1,96})(?::[\w.-]{1,64})?$/

/** Programs that have names of their own for models, and take those of the hub by its address. */
const byAddress = {
  operands: 'repository',
  options: options(),
  values: names('--context --format --keepalive -f --file'),
  flags: names('--insecure --verbose -d --detach -y --yes --gguf --mlx --ignore-runtime-memory-check'),
  kind: 'model',
  takesPaths: false,
  idOf: (text: string) => hubName.exec(text)?.[1],
  isShared: true
} as const

const training = {
  values: names(''),
  flags: names(''),
  kind: 'model',
  takesPaths: true
} as const

/** Commands that load from the hub. The first row that fits counts. */
export const catalogue: readonly LoadCommand[] = [
  // huggingface_hub, `cli/download.py` and `commands/download.py`
  { ...hub, use: 'hf download', programs: ['hf'] },
  { ...hub, use: 'huggingface-cli download', programs: ['huggingface-cli'] },
  ...vllmCommands,
  ...sglangCommands,
  ...inferenceCommands,
  // llama.cpp, `common/arg.cpp`
  ...['llama-server', 'llama-cli', 'llama-run', 'llama-bench', 'llama-mtmd-cli', 'llama-embedding', 'llama-tts'].map(
    program => ({ ...llama, use: program, programs: [program] }) as const
  ),
  { ...byAddress, use: 'ollama pull', programs: ['ollama'], subcommand: ['pull'] },
  { ...byAddress, use: 'ollama run', programs: ['ollama'], subcommand: ['run'] },
  { ...byAddress, use: 'docker model pull', programs: ['docker'], subcommand: ['model', 'pull'] },
  { ...byAddress, use: 'docker model run', programs: ['docker'], subcommand: ['model', 'run'] },
  { ...byAddress, use: 'lms get', programs: ['lms'], subcommand: ['get'] },
  // lm-evaluation-harness, `lm_eval/__main__.py`; `lm_eval run` takes the same options.
  {
    ...training,
    use: 'lm_eval',
    programs: ['lm_eval', 'lm-eval'],
    subcommand: [],
    options: new Map<string, OptionMeaning>([
      ['--model-args', 'items'],
      ['-a', 'items']
    ]),
    pin: 'revision=<commit>'
  },
  ...tools,
  // trl, `trl/cli`
  ...['sft', 'dpo', 'grpo', 'kto', 'reward', 'rloo', 'vllm-serve'].map(
    script =>
      ({
        ...training,
        use: `trl ${script}`,
        programs: ['trl'],
        subcommand: [script],
        options: options(
          'model_name_or_path',
          'model',
          'model_revision',
          'revision',
          'dataset_name',
          'trust_remote_code'
        ),
        pin: script === 'vllm-serve' ? '--revision <commit>' : '--model_revision <commit>'
      }) as const
  )
]

/**
 * A script in Python that is given an option which names a model whatever has it. It is a guess: the script may do
 * something else with it.
 */
export const scripts: LoadCommand = {
  ...training,
  use: 'python',
  programs: ['*.py'],
  subcommand: [],
  options: new Map([
    ...[...specificKeys('option')].map(([key, meaning]) => [`--${key.replaceAll('_', '-')}`, meaning] as const),
    ...options('model_revision', 'trust_remote_code')
  ]),
  isGuess: true,
  pin: '--model_revision <commit>'
}
