import { names, type LoadCommand, type OptionMeaning } from '../../shared/commands/load-command.ts'
import { withoutQuantisation } from '../../shared/commands/servers.ts'
import { options } from '../../shared/model-keys.ts'

const tool = { subcommand: [], values: names(''), flags: names(''), kind: 'model', takesPaths: true } as const
const download = { ...tool, operands: 'repository', takesPaths: false } as const

const fastChat = 'model_worker cli vllm_worker multi_model_worker lightllm_worker sglang_worker huggingface_api'
const mlx = 'generate server chat lora fuse cache_prompt evaluate'

/** Programs that download, convert, serve and evaluate models of the hub. */
export const tools: readonly LoadCommand[] = [
  // torchtune, `torchtune/_cli/download.py`
  {
    ...download,
    use: 'tune download',
    programs: ['tune'],
    subcommand: ['download'],
    options: options(),
    values: names('--output-dir --hf-token --ignore-patterns --source --kaggle-username --kaggle-api-key')
  },
  // LitGPT, `litgpt/scripts/download.py`
  {
    ...download,
    use: 'litgpt download',
    programs: ['litgpt'],
    subcommand: ['download'],
    options: new Map([['--repo-id', 'model']]),
    values: names('--access-token --tokenizer-only --convert-checkpoint --dtype --checkpoint-dir --model-name')
  },
  // text-generation-webui, `download-model.py`
  {
    ...download,
    use: 'download-model.py',
    programs: ['download-model.py'],
    options: new Map([['--branch', 'revision']]),
    values: names('--threads --specific-file --exclude-pattern --output --model-dir --max-retries'),
    flags: names('--text-only --clean --check'),
    pin: '--branch <commit>'
  },
  // FastChat, `fastchat/model/model_adapter.py`
  ...fastChat.split(' ').map(
    module =>
      ({
        ...tool,
        use: `fastchat.serve.${module}`,
        programs: [`fastchat.serve.${module}`],
        options: options('model_path', 'revision'),
        pin: '--revision <commit>'
      }) as const
  ),
  // LMDeploy, `lmdeploy/cli`
  ...[['serve', 'api_server'], ['chat'], ['lite', 'auto_awq']].map(
    subcommand =>
      ({
        ...tool,
        use: `lmdeploy ${subcommand.join(' ')}`,
        programs: ['lmdeploy'],
        subcommand,
        operands: 'repository',
        options: options('revision', 'trust_remote_code'),
        values: names(`--backend --tp --server-name --server-port --model-name --session-len --cache-max-entry-count
          --quant-policy --model-format --dtype --download-dir --chat-template --log-level --work-dir`),
        flags: names('--enable-prefix-caching --eager-mode'),
        pin: '--revision <commit>'
      }) as const
  ),
  // Infinity, `infinity_emb/cli.py`
  {
    ...tool,
    use: 'infinity_emb',
    programs: ['infinity_emb'],
    subcommand: ['v2'],
    options: options('model_id', 'revision', 'trust_remote_code'),
    pin: '--revision <commit>'
  },
  // MLX LM
  ...mlx.split(' ').map(
    module =>
      ({
        ...tool,
        use: `mlx_lm.${module}`,
        programs: [`mlx_lm.${module}`],
        options: options('model', 'trust_remote_code')
      }) as const
  ),
  {
    ...tool,
    use: 'mlx_lm.convert',
    programs: ['mlx_lm.convert'],
    options: new Map<string, OptionMeaning>([...options('trust_remote_code'), ['--hf-path', 'model']])
  },
  // Optimum, `optimum/commands/export`
  ...['onnx', 'openvino', 'executorch', 'neuron', 'tflite'].map(
    target =>
      ({
        ...tool,
        use: `optimum-cli export ${target}`,
        programs: ['optimum-cli'],
        subcommand: ['export', target],
        options: new Map([...options('model', 'trust_remote_code'), ['-m', 'model'] as const])
      }) as const
  ),
  // CTranslate2, `ctranslate2/converters/transformers.py`
  {
    ...tool,
    use: 'ct2-transformers-converter',
    programs: ['ct2-transformers-converter'],
    options: options('model', 'revision', 'trust_remote_code'),
    pin: '--revision <commit>'
  },
  // LLaMA-Factory, `llamafactory/cli.py`
  ...['train', 'chat', 'api', 'export', 'webchat', 'eval'].map(
    subcommand =>
      ({
        ...tool,
        use: `llamafactory-cli ${subcommand}`,
        programs: ['llamafactory-cli'],
        subcommand: [subcommand],
        options: options('model_name_or_path', 'model_revision', 'trust_remote_code'),
        pin: '--model_revision <commit>'
      }) as const
  ),
  // LocalAI, `core/cli`: a model of the hub by its address.
  ...[['run'], ['models', 'install']].map(
    subcommand =>
      ({
        ...download,
        use: `local-ai ${subcommand.join(' ')}`,
        programs: ['local-ai'],
        subcommand,
        options: options(),
        idOf: (text: string) => /^(?:huggingface:\/\/|hf:\/\/)([\w.-]{1,96}\/[\w.-]{1,96})/.exec(text)?.[1],
        isShared: true
      }) as const
  ),
  // transformers, `transformers/commands`
  {
    ...tool,
    use: 'transformers chat',
    programs: ['transformers'],
    subcommand: ['chat'],
    operands: 'repository',
    options: options('model_name_or_path', 'model_revision', 'trust_remote_code'),
    idOf: withoutQuantisation,
    pin: '--model-revision <commit>'
  }
]
