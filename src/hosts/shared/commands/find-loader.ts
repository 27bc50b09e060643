import { subcommand, type Word } from '../../../commands/command-line.ts'
import { fileName, findProgram, type Program } from '../../../commands/command-prefix.ts'
import { inContainer } from './in-container.ts'

/** How many programs may start each other: `uv run accelerate launch -m lm_eval`. */
const maxStarters = 4

const uvValues = `--with --with-editable --with-requirements --from -p --python --extra --group --only-group --no-extra
  --no-group --env-file --index --default-index -i --index-url --extra-index-url -f --find-links --project --directory
  --package --refresh-package -P --upgrade-package --isolated-from -c --constraints --overrides --config-file
  --cache-dir --color --link-mode --prerelease --resolution --index-strategy --keyring-provider --exclude-newer -w`
const accelerateValues = `--config_file --num_processes --num_machines --machine_rank --main_process_ip
  --main_process_port --mixed_precision --num_cpu_threads_per_process --gpu_ids --dynamo_backend --deepspeed_config_file
  --zero_stage --gradient_accumulation_steps --fsdp_auto_wrap_policy --rdzv_backend --tee --role --max_restarts`
const torchrunValues = `--nproc_per_node --nproc-per-node --nnodes --node_rank --node-rank --master_addr --master-addr
  --master_port --master-port --rdzv_backend --rdzv-backend --rdzv_endpoint --rdzv-endpoint --rdzv_id --rdzv-id
  --rdzv_conf --rdzv-conf --max_restarts --max-restarts --role --tee --log_dir --log-dir --standalone-port`
const deepspeedValues = `-i --include -e --exclude -H --hostfile --num_nodes --num_gpus --master_port --master_addr
  --launcher --launcher_args --autotuning`

const values = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Programs that run another one, by the words that make them do so, with their options that take a value. */
const starters: readonly (readonly [program: string, subcommand: readonly string[], values: ReadonlySet<string>])[] = [
  ['uv', ['run'], values(uvValues)],
  ['uv', ['tool', 'run'], values(uvValues)],
  ['uvx', [], values(uvValues)],
  ['pipx', ['run'], values('--spec --python --pip-args --index-url -i')],
  ['accelerate', ['launch'], values(accelerateValues)],
  ['torchrun', [], values(torchrunValues)],
  ['deepspeed', [], values(deepspeedValues)]
]

const interpreter = /^(?:python|pypy)[0-9.]*$/

/**
 * The program that loads something in the end: what is behind `sudo`, `uv run`, `uvx`, `accelerate launch`, and the module
 * or the script that Python runs. Undefined where only the run can tell.
 */
export function findLoader(words: readonly Word[]): Program | undefined {
  let found = findProgram(words)
  for (let count = 0; found !== undefined && count < maxStarters; count++) {
    const inner = started(found)
    if (inner === undefined) return found
    const { name, rest, given = found.assigned } = inner
    found = { ...found, name: fileName(name), rest, assigned: given }
  }
  return found
}

interface Started {
  readonly name: string
  readonly rest: readonly Word[]
  /** The variables of its environment, where it has one of its own. */
  readonly given?: ReadonlyMap<string, Word>
}

function started({ name, rest }: Started): Started | undefined {
  const contained = inContainer(name, rest)
  if (contained !== undefined) return contained
  if (interpreter.test(name)) return ofPython(rest)
  for (const [program, words, options] of starters) {
    if (program !== name || !words.every((word, index) => rest[index]?.text === word)) continue
    const after = rest.slice(words.length)
    const module = after.findIndex(({ text }) => text === '-m' || text === '--module')
    const inner = subcommand(after, options)
    if (module !== -1 && (inner === undefined || after.length - inner.rest.length - 1 > module))
      return ofPython(after.slice(module))
    // `uvx hf@1.2`: the version is that of the package.
    return inner && { name: inner.name.replace(/(?<=.)@.*$/s, ''), rest: inner.rest }
  }
  return undefined
}

/** The module or the script that Python runs. */
function ofPython(words: readonly Word[]): Started | undefined {
  for (let at = 0; at < words.length; at++) {
    const text = words[at]?.text
    if (text === undefined || text.startsWith('-c')) return undefined
    if (text === '-m' || text === '--module') return { name: words[at + 1]?.text ?? '', rest: words.slice(at + 2) }
    if (text === '-W' || text === '-X') at++
    else if (!text.startsWith('-')) return { name: text, rest: words.slice(at + 1) }
  }
  return undefined
}
