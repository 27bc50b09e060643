import { options, variables } from '../model-keys.ts'
import { names, type LoadCommand } from './load-command.ts'

/** The id before a quantisation: `org/name:Q4_K_M`. */
export function withoutQuantisation(text: string): string {
  return /^([^:/]{1,96}\/[^:/]{1,96}):[\w.-]{1,64}$/.exec(text)?.[1] ?? text
}

const engine = {
  kind: 'model',
  takesPaths: true,
  pin: '--revision <commit>',
  idOf: withoutQuantisation
} as const

// Options of vLLM's engine and server that take a value, <https://docs.vllm.ai/en/latest/cli/serve/>.
const vllmValues = names(
  `--host --port --dtype --max-model-len --tensor-parallel-size -tp --pipeline-parallel-size -pp --data-parallel-size
  -dp --gpu-memory-utilization --served-model-name --chat-template --chat-template-content-format --api-key
  --max-num-seqs --max-num-batched-tokens --quantization -q --load-format --download-dir --config --config-format
  --seed --swap-space --cpu-offload-gb --block-size --kv-cache-dtype --task --runner --convert --tool-call-parser
  --tool-parser-plugin --reasoning-parser --limit-mm-per-prompt --mm-processor-kwargs --hf-config-path --hf-overrides
  --hf-token --rope-scaling --rope-theta --tokenizer-mode --distributed-executor-backend --max-lora-rank --max-loras
  --max-cpu-loras --compilation-config -O --speculative-config --kv-transfer-config --override-generation-config
  --generation-config --guided-decoding-backend --uvicorn-log-level --root-path --ssl-keyfile --ssl-certfile
  --allowed-origins --allowed-methods --allowed-headers --response-role --middleware --max-log-len --model-impl
  --max-seq-len-to-capture --num-gpu-blocks-override --device --max-logprobs --logits-processors
  --data-parallel-address --data-parallel-rpc-port --data-parallel-backend --api-server-count --attention-backend
  --async-scheduling-policy --scheduling-policy --pooler-config --default-chat-template-kwargs`
)
const vllmFlags = names(
  `--enforce-eager --enable-auto-tool-choice --enable-prefix-caching --no-enable-prefix-caching --enable-lora
  --enable-chunked-prefill --no-enable-chunked-prefill --disable-log-requests --disable-log-stats
  --enable-expert-parallel --enable-sleep-mode --headless --allow-credentials --skip-tokenizer-init
  --disable-custom-all-reduce --enable-reasoning --language-model-only --async-scheduling --no-async-scheduling
  --enable-prompt-tokens-details --enable-server-load-tracking --disable-frontend-multiprocessing --enable-log-requests`
)
const vllm = {
  ...engine,
  options: options('model', 'tokenizer', 'revision', 'code_revision', 'tokenizer_revision', 'trust_remote_code'),
  values: vllmValues,
  flags: vllmFlags,
  subcommand: []
} as const

/** Programs that serve models of any host which publishes repositories as the Hugging Face Hub does. */
export const vllmCommands: readonly LoadCommand[] = [
  { ...vllm, use: 'vllm serve', programs: ['vllm'], subcommand: ['serve'], operands: 'repository' },
  {
    ...vllm,
    use: 'vllm.entrypoints.openai.api_server',
    programs: ['vllm.entrypoints.openai.api_server', 'vllm.entrypoints.api_server']
  },
  ...['throughput', 'latency'].map(
    bench => ({ ...vllm, use: `vllm bench ${bench}`, programs: ['vllm'], subcommand: ['bench', bench] }) as const
  )
]

const sglang = {
  ...engine,
  options: options('model_path', 'model', 'tokenizer_path', 'revision', 'trust_remote_code'),
  values: names(''),
  flags: names('')
} as const

/** SGLang, <https://docs.sglang.ai/advanced_features/server_arguments.html>. */
export const sglangCommands: readonly LoadCommand[] = [
  { ...sglang, use: 'sglang serve', programs: ['sglang'], subcommand: ['serve'] },
  { ...sglang, use: 'sglang.launch_server', programs: ['sglang.launch_server'], subcommand: [] },
  { ...sglang, use: 'sglang.bench_offline_throughput', programs: ['sglang.bench_offline_throughput'], subcommand: [] }
]

const inference = {
  ...engine,
  subcommand: [],
  options: options('model_id', 'revision', 'trust_remote_code'),
  variables: variables('model_id', 'revision', 'trust_remote_code'),
  values: names(''),
  flags: names('')
} as const

/** text-generation-inference and text-embeddings-inference, from the sources of their launchers. */
export const inferenceCommands: readonly LoadCommand[] = [
  { ...inference, use: 'text-generation-launcher', programs: ['text-generation-launcher'] },
  { ...inference, use: 'text-embeddings-router', programs: ['text-embeddings-router'] },
  {
    ...inference,
    use: 'text-generation-server download-weights',
    programs: ['text-generation-server'],
    subcommand: ['download-weights'],
    operands: 'repository'
  }
]
