import { at, keyword, type Loader } from './loader.ts'

const revision = keyword('revision')
const remoteCode = at(
  undefined,
  'trust_remote_code',
  'model_kwargs.trust_remote_code',
  'tokenizer_kwargs.trust_remote_code',
  'config_kwargs.trust_remote_code',
  'processor_kwargs.trust_remote_code',
  'model_init_kwargs.trust_remote_code',
  'hf_kwargs.trust_remote_code'
)
const hub = { kind: 'model', revision, remoteCode, codeRevision: keyword('code_revision') } as const
const bare = { kind: 'model' } as const

const encoder = {
  ...hub,
  id: at(0, 'model_name_or_path', 'model_name'),
  codeRevision: at(undefined, 'model_kwargs.code_revision')
} as const

const download = {
  kind: 'model',
  id: at(0, 'repo_id'),
  revision,
  isMethod: true,
  repoType: keyword('repo_type')
} as const

/** A repository whose `pipeline.py` diffusers runs. */
const customPipeline = {
  kind: 'model',
  id: at(undefined, 'custom_pipeline'),
  revision: at(undefined, 'custom_revision'),
  alwaysRemoteCode: true,
  needsNamespace: true
} as const

const langchain = {
  kind: 'model',
  revision: at(undefined, 'model_kwargs.revision', 'revision'),
  remoteCode: at(undefined, 'model_kwargs.trust_remote_code', 'trust_remote_code')
} as const

const tokenizer = {
  kind: 'model',
  id: keyword('tokenizer'),
  revision: keyword('tokenizer_revision'),
  remoteCode
} as const

const flairEmbeddings = {
  kind: 'model',
  modules: ['flair'],
  unbound: 'never',
  needsNamespace: true,
  id: at(0, 'model')
} as const

const dataset = { kind: 'dataset', modules: ['datasets'], revision, remoteCode } as const

/**
 * Calls that load models and datasets, with where each takes id, revision and leave to run code. The first row that
 * fits counts. Read from the sources of transformers 5.18, huggingface_hub 2.0, datasets 5.0, sentence-transformers
 * 6.0, peft 0.21, trl 1.13, vLLM, llama-cpp-python, langchain-huggingface 1.2 and others.
 */
export const catalogue: readonly Loader[] = [
  { ...bare, name: 'from_pretrained', modules: ['llama_cpp'], id: at(0, 'repo_id'), file: at(1, 'filename') },
  {
    ...bare,
    name: 'from_pretrained',
    modules: ['modelscope'],
    host: 'modelscope',
    id: at(0, 'model_name_or_path', 'model_id'),
    revision,
    remoteCode
  },
  { ...hub, name: 'from_pretrained', owner: 'PeftModel*', id: at(1, 'model_id') },
  { ...hub, name: 'from_pretrained', owner: 'PeftMixedModel', id: at(1, 'model_id') },
  {
    ...hub,
    name: 'from_pretrained',
    isMethod: true,
    id: at(
      0,
      'pretrained_model_name_or_path',
      'pretrained_model_name',
      'pretrained_model_or_path',
      'model_name_or_path',
      'pretrained_path',
      'model_name',
      'model_id',
      'repo_id',
      'identifier',
      'checkpoint'
    ),
    also: [customPipeline]
  },
  { ...hub, name: 'from_quantized', isMethod: true, id: at(0, 'model_name_or_path', 'quant_path') },
  { ...hub, name: 'from_hparams', isMethod: true, id: at(0, 'source') },
  { ...hub, name: 'from_model_id', isMethod: true, id: at(0, 'model_id'), ...langchain },
  {
    ...hub,
    name: 'load_lora_weights',
    isMethod: true,
    takesObjects: true,
    id: at(0, 'pretrained_model_name_or_path_or_dict')
  },
  {
    ...hub,
    name: 'load_textual_inversion',
    isMethod: true,
    takesObjects: true,
    id: at(0, 'pretrained_model_name_or_path')
  },
  {
    ...hub,
    name: 'load_ip_adapter',
    isMethod: true,
    takesObjects: true,
    id: at(0, 'pretrained_model_name_or_path_or_dict')
  },
  { ...hub, name: 'load_adapter', isMethod: true, id: at(0, 'peft_model_id', 'model_id') },
  {
    ...hub,
    name: 'pipeline',
    modules: ['transformers', 'optimum'],
    unbound: 'with-namespace',
    takesObjects: true,
    id: at(1, 'model'),
    also: [{ kind: 'model', id: keyword('tokenizer'), revision, remoteCode }]
  },
  {
    ...hub,
    name: 'pipeline',
    modules: ['modelscope'],
    host: 'modelscope',
    unbound: 'with-namespace',
    takesObjects: true,
    id: at(1, 'model'),
    revision: keyword('model_revision')
  },
  {
    ...bare,
    name: 'snapshot_download',
    modules: ['modelscope'],
    host: 'modelscope',
    id: at(0, 'model_id'),
    revision
  },
  { ...download, name: 'hf_hub_download', file: at(1, 'filename') },
  { ...download, name: 'snapshot_download' },
  { ...download, name: 'load_from_hub', modules: ['huggingface_sb3'], file: at(1, 'filename'), isMethod: false },
  { ...bare, name: 'from_pretrained_keras', id: at(0, 'pretrained_model_name_or_path'), revision },
  { ...bare, name: 'from_pretrained_fastai', id: at(0, 'repo_id'), revision },
  { ...dataset, name: 'load_dataset', id: at(0, 'path') },
  { ...dataset, name: 'load_dataset_builder', id: at(0, 'path') },
  { ...encoder, name: 'SentenceTransformer', takesObjects: true, defaultOrg: 'sentence-transformers' },
  { ...encoder, name: 'SparseEncoder', defaultOrg: 'sparse-encoder' },
  { ...encoder, name: 'CrossEncoder', defaultOrg: 'cross-encoder' },
  {
    ...bare,
    name: 'Transformer',
    modules: ['sentence_transformers'],
    unbound: 'never',
    id: at(0, 'model_name_or_path')
  },
  { ...hub, name: 'LLM', modules: ['vllm'], unbound: 'with-namespace', id: at(0, 'model'), also: [tokenizer] },
  { ...hub, name: 'EngineArgs', id: at(0, 'model'), also: [tokenizer] },
  { ...hub, name: 'AsyncEngineArgs', id: at(0, 'model'), also: [tokenizer] },
  { ...bare, name: 'WhisperModel', modules: ['faster_whisper'], id: at(0, 'model_size_or_path'), revision },
  {
    ...langchain,
    name: 'HuggingFaceEmbeddings',
    id: keyword('model_name', 'model'),
    defaultOrg: 'sentence-transformers'
  },
  { ...langchain, name: 'HuggingFaceBgeEmbeddings', id: keyword('model_name') },
  { ...langchain, name: 'HuggingFaceInstructEmbeddings', id: keyword('model_name') },
  { ...langchain, name: 'HuggingFaceCrossEncoder', id: keyword('model_name') },
  { ...langchain, name: 'HuggingFaceEmbedding', id: at(0, 'model_name') },
  { ...langchain, name: 'HuggingFaceLLM', id: keyword('model_name') },
  {
    ...bare,
    name: 'SentenceTransformerEmbeddingFunction',
    id: at(0, 'model_name'),
    defaultOrg: 'sentence-transformers'
  },
  { ...hub, name: 'FlagModel', id: at(0, 'model_name_or_path') },
  { ...hub, name: 'BGEM3FlagModel', id: at(0, 'model_name_or_path') },
  { ...hub, name: 'FlagReranker', id: at(0, 'model_name_or_path') },
  {
    ...hub,
    name: '*Trainer',
    modules: ['trl'],
    unbound: 'with-namespace',
    takesObjects: true,
    id: at(0, 'model'),
    also: [{ kind: 'model', id: at(undefined, 'reward_funcs') }]
  },
  {
    ...hub,
    name: 'ModelConfig',
    modules: ['trl'],
    unbound: 'never',
    id: at(0, 'model_name_or_path'),
    revision: keyword('model_revision')
  },
  {
    ...bare,
    name: 'load',
    modules: ['flair'],
    unbound: 'never',
    takesObjects: true,
    needsNamespace: true,
    id: at(0, 'model_path')
  },
  { ...flairEmbeddings, name: 'TransformerWordEmbeddings' },
  { ...flairEmbeddings, name: 'TransformerDocumentEmbeddings' },
  { ...bare, name: 'get_kernel', modules: ['kernels'], id: at(0, 'repo_id'), revision, alwaysRemoteCode: true },
  { ...bare, name: 'load', modules: ['mlx_lm', 'mlx_vlm'], unbound: 'never', id: at(0, 'path_or_hf_repo'), revision }
]
