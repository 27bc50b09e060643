import type { RevisionForm } from '../../core/component.ts'

/** What the value of a key says of the repository that is loaded. */
export type KeyMeaning =
  | 'model'
  | 'tokenizer'
  | 'adapter'
  | 'draft-model'
  | 'dataset'
  | 'revision'
  | 'code-revision'
  | 'tokenizer-revision'
  | 'remote-code'
  | 'file'
  | 'repository-type'

/**
 * How a key is written: `model_id` as an argument of a call, `--model-id` as an option of a program, `MODEL_ID` as a
 * variable of the environment, `pretrained=` as an item of an option that holds several, and `model_id`, `modelId` or
 * `MODEL_ID` as a setting in a file.
 */
type Spelling = 'argument' | 'option' | 'variable' | 'item' | 'setting'

interface ModelKey {
  readonly meaning: KeyMeaning
  readonly spelled: readonly Spelling[]
  /** Whose key it is, where that is documented. */
  readonly source: string
  /** Whatever has a key of this name loads what it names; other keys need a reader that knows the program. */
  readonly isSpecific?: true
}

/** The keys that name models and datasets, or say how they are loaded, in snake case. */
const modelKeys = {
  model_name_or_path: {
    meaning: 'model',
    spelled: ['argument', 'option', 'setting'],
    source: 'trl ModelConfig; sentence-transformers; LLaMA-Factory',
    isSpecific: true
  },
  pretrained_model_name_or_path: {
    meaning: 'model',
    spelled: ['argument', 'option', 'setting'],
    source: 'transformers PreTrainedModel.from_pretrained; diffusers training scripts',
    isSpecific: true
  },
  base_model_name_or_path: {
    meaning: 'model',
    spelled: ['argument', 'option', 'setting'],
    source: 'peft adapter_config.json',
    isSpecific: true
  },
  base_model_name: {
    meaning: 'model',
    spelled: ['argument', 'setting'],
    source: 'training scripts, in the manner of transformers',
    isSpecific: true
  },
  base_model: { meaning: 'model', spelled: ['argument', 'option', 'setting'], source: 'axolotl', isSpecific: true },
  tokenizer_name_or_path: {
    meaning: 'tokenizer',
    spelled: ['argument', 'option', 'setting'],
    source: 'alignment-handbook ModelArguments',
    isSpecific: true
  },
  dataset_name: {
    meaning: 'dataset',
    spelled: ['argument', 'option', 'setting'],
    source: 'trl ScriptArguments; transformers training scripts',
    isSpecific: true
  },
  dataset_name_or_path: {
    meaning: 'dataset',
    spelled: ['argument', 'setting'],
    source: 'training scripts, in the manner of transformers',
    isSpecific: true
  },
  base_model_config: { meaning: 'model', spelled: ['setting'], source: 'axolotl', isSpecific: true },
  tokenizer_config: { meaning: 'tokenizer', spelled: ['setting'], source: 'axolotl', isSpecific: true },
  adapter_name_or_path: { meaning: 'adapter', spelled: ['setting'], source: 'LLaMA-Factory', isSpecific: true },
  pretrained_model_name: { meaning: 'model', spelled: ['setting'], source: 'NeMo language models', isSpecific: true },
  hf_model_name: { meaning: 'model', spelled: ['setting'], source: 'settings of private-gpt', isSpecific: true },
  hf_repo_id: { meaning: 'model', spelled: ['setting'], source: 'settings of private-gpt', isSpecific: true },
  model_source: {
    meaning: 'model',
    spelled: ['setting'],
    source: 'Ray Serve LLM model_loading_config',
    isSpecific: true
  },
  tokenizer_source: { meaning: 'tokenizer', spelled: ['setting'], source: 'Ray Serve LLM', isSpecific: true },
  hf_hub_url: { meaning: 'dataset', spelled: ['setting'], source: 'LLaMA-Factory dataset_info.json', isSpecific: true },
  ms_hub_url: { meaning: 'dataset', spelled: ['setting'], source: 'LLaMA-Factory dataset_info.json', isSpecific: true },
  revision_of_model: { meaning: 'revision', spelled: ['setting'], source: 'axolotl' },
  hf_model_revision: { meaning: 'revision', spelled: ['setting'], source: 'SageMaker Hugging Face inference toolkit' },
  model: { meaning: 'model', spelled: ['argument', 'option'], source: 'transformers pipeline; vLLM LLM, EngineArgs' },
  model_id: {
    meaning: 'model',
    spelled: ['argument', 'option', 'variable'],
    source: 'text-generation-inference and text-embeddings-inference --model-id, MODEL_ID; peft; langchain-huggingface'
  },
  hf_model_id: {
    meaning: 'model',
    spelled: ['variable', 'setting'],
    source: 'SageMaker Hugging Face inference toolkit',
    isSpecific: true
  },
  model_name: { meaning: 'model', spelled: ['argument'], source: 'langchain-huggingface HuggingFaceEmbeddings' },
  model_path: { meaning: 'model', spelled: ['option'], source: 'SGLang server arguments' },
  repo_id: { meaning: 'model', spelled: ['argument'], source: 'huggingface_hub hf_hub_download; llama-cpp-python' },
  checkpoint: { meaning: 'model', spelled: ['argument'], source: 'transformers documentation' },
  pretrained: { meaning: 'model', spelled: ['item'], source: 'lm-evaluation-harness --model_args' },
  hf_repo: { meaning: 'model', spelled: ['option'], source: 'llama.cpp common/arg.cpp' },
  hf_repo_draft: { meaning: 'draft-model', spelled: ['option'], source: 'llama.cpp common/arg.cpp' },
  model_url: { meaning: 'model', spelled: ['option'], source: 'llama.cpp common/arg.cpp' },
  mmproj_url: { meaning: 'draft-model', spelled: ['option'], source: 'llama.cpp common/arg.cpp' },
  llama_arg_model_url: { meaning: 'model', spelled: ['variable'], source: 'llama.cpp common/arg.cpp' },
  llama_arg_hf_repo: { meaning: 'model', spelled: ['variable'], source: 'llama.cpp common/arg.cpp' },
  tokenizer: {
    meaning: 'tokenizer',
    spelled: ['argument', 'option', 'item'],
    source: 'transformers pipeline; vLLM EngineArgs'
  },
  tokenizer_path: { meaning: 'tokenizer', spelled: ['option'], source: 'SGLang server arguments' },
  peft: { meaning: 'adapter', spelled: ['item'], source: 'lm-evaluation-harness --model_args' },
  dataset: { meaning: 'dataset', spelled: ['option'], source: 'modelscope download' },
  revision: {
    meaning: 'revision',
    spelled: ['argument', 'option', 'variable', 'item', 'setting'],
    source: 'huggingface_hub; vLLM; text-generation-inference --revision, REVISION'
  },
  model_revision: {
    meaning: 'revision',
    spelled: ['argument', 'option', 'setting'],
    source: 'trl ModelConfig; LLaMA-Factory; KServe'
  },
  code_revision: {
    meaning: 'code-revision',
    spelled: ['argument', 'option', 'setting'],
    source: 'transformers auto classes; vLLM'
  },
  tokenizer_revision: {
    meaning: 'tokenizer-revision',
    spelled: ['argument', 'option', 'setting'],
    source: 'vLLM EngineArgs; KServe'
  },
  trust_remote_code: {
    meaning: 'remote-code',
    spelled: ['argument', 'option', 'variable', 'item', 'setting'],
    source: 'transformers; vLLM; SGLang; text-generation-inference --trust-remote-code, TRUST_REMOTE_CODE'
  },
  filename: { meaning: 'file', spelled: ['argument'], source: 'huggingface_hub hf_hub_download' },
  include: { meaning: 'file', spelled: ['option'], source: 'hf download; modelscope download' },
  hf_file: { meaning: 'file', spelled: ['option'], source: 'llama.cpp common/arg.cpp' },
  llama_arg_hf_file: { meaning: 'file', spelled: ['variable'], source: 'llama.cpp common/arg.cpp' },
  repo_type: { meaning: 'repository-type', spelled: ['argument', 'option'], source: 'huggingface_hub' }
} as const satisfies Readonly<Record<string, ModelKey>>

/** A key that is an argument of a call. */
export type ArgumentKey = KeySpelled<'argument'>

/** The name of a key in snake case, where it is written in one of these spellings. */
type KeySpelled<Written extends Spelling> = {
  [Key in keyof typeof modelKeys]: Written extends (typeof modelKeys)[Key]['spelled'][number] ? Key : never
}[keyof typeof modelKeys]

/** The options of a program, with what their values say. Options are compared with dashes for underscores. */
export function options(...names: readonly KeySpelled<'option'>[]): ReadonlyMap<string, KeyMeaning> {
  return new Map(names.map(key => [`--${key.replaceAll('_', '-')}`, modelKeys[key].meaning]))
}

/** The variables of the environment that a program reads, with what they say. */
export function variables(...names: readonly KeySpelled<'variable'>[]): ReadonlyMap<string, KeyMeaning> {
  return new Map(names.map(key => [key.toUpperCase(), modelKeys[key].meaning]))
}

const keys: readonly (readonly [name: string, key: ModelKey])[] = Object.entries(modelKeys)

/** The keys that are written in one way, in snake case, with what they say. */
export function keysSpelled(spelling: Spelling): ReadonlyMap<string, KeyMeaning> {
  return new Map(keys.flatMap(([name, { meaning, spelled }]) => (spelled.includes(spelling) ? [[name, meaning]] : [])))
}

const remoteCode = new Set(keys.flatMap(([name, { meaning }]) => (meaning === 'remote-code' ? [name] : [])))

/** Whether a word of a command is leave to run the code of a repository: `--trust-remote-code`, `trust_remote_code=True`. */
export function allowsRemoteCode(word: string): boolean {
  const [, key = ''] = /^-{0,2}([\w-]{1,60})(?:=|$)/.exec(word) ?? []
  return remoteCode.has(key.replaceAll('-', '_').toLowerCase())
}

/** Those of them that name a repository whatever has them. */
export function specificKeys(spelling: Spelling): ReadonlyMap<string, KeyMeaning> {
  const specific = new Set(keys.flatMap(([name, { isSpecific }]) => (isSpecific === true ? [name] : [])))
  return new Map([...keysSpelled(spelling)].filter(([name]) => specific.has(name)))
}

/** Variables of the environment that say which models programs load, and whether their code runs. */
export const modelVariables: readonly string[] = [
  ...[...keysSpelled('variable').keys()].map(name => name.toUpperCase()),
  'VLLM_USE_MODELSCOPE',
  'SGLANG_USE_MODELSCOPE'
]

/** What takes the revision of what a key names, where it is not `revision` beside it; false where nothing does. */
const revisionForms: ReadonlyMap<string, RevisionForm> = new Map<string, RevisionForm>([
  ['base_model', 'revision_of_model: <commit>'],
  ['model_name_or_path', 'model_revision: <commit>'],
  ['adapter_name_or_path', false],
  ['hf_hub_url', false],
  ['ms_hub_url', false],
  ['MODEL_ID', 'REVISION=<commit>'],
  ['HF_MODEL_ID', 'HF_MODEL_REVISION=<commit>']
])

/**
 * What is said beside a key, as it is written, to take one commit of what it names; false where it can take none, undefined
 * for a variable whose programs are not known.
 */
export function settingForm(key: string): RevisionForm | undefined {
  const known = revisionForms.get(key)
  return known ?? (/^[A-Z0-9_]+$/.test(key) ? undefined : 'revision: <commit>')
}
