import { at, keyword, type Loader } from '../loader.ts'
import { bare, hub, named, remoteCode, revision } from './slots.ts'

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

const ofPipeline = { kind: 'model', revision, remoteCode, needsNamespace: true } as const
const dataset = { kind: 'dataset', modules: ['datasets'], revision, remoteCode, id: at(0, 'path') } as const
const lerobot = { kind: 'dataset', modules: ['lerobot'], unbound: 'never', revision, id: at(0, 'repo_id') } as const

/** Libraries of Hugging Face, and what loads in their manner. */
export const ofHub: readonly Loader[] = [
  { ...bare, name: 'from_pretrained', modules: ['llama_cpp'], id: at(0, 'repo_id'), file: at(1, 'filename') },
  {
    ...bare,
    name: 'from_pretrained',
    modules: ['modelscope'],
    host: 'modelscope',
    id: at(0, 'model_name_or_path', 'pretrained_model_name_or_path', 'model_id'),
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
      'model_path_or_repo_id',
      'pretrained_path',
      'model_name',
      'model_id',
      'model_path',
      'repo_id',
      'identifier',
      'checkpoint',
      'path'
    ),
    also: [customPipeline]
  },
  { ...hub, name: 'from_quantized', isMethod: true, id: at(0, 'model_name_or_path', 'quant_path') },
  { ...hub, name: 'from_finetuned', isMethod: true, id: at(0, 'model_name_or_path') },
  {
    ...bare,
    name: 'from_single_file',
    isMethod: true,
    isAddress: true,
    takesObjects: true,
    id: at(0, 'pretrained_model_link_or_path_or_dict', 'pretrained_model_link_or_path'),
    revision
  },
  ...named('load_lora_weights load_ip_adapter load_attn_procs', {
    ...hub,
    isMethod: true,
    takesObjects: true,
    id: at(0, 'pretrained_model_name_or_path_or_dict')
  }),
  {
    ...hub,
    name: 'load_textual_inversion',
    isMethod: true,
    takesObjects: true,
    id: at(0, 'pretrained_model_name_or_path')
  },
  { ...hub, name: 'load_adapter', isMethod: true, id: at(0, 'peft_model_id', 'model_id') },
  {
    ...hub,
    name: 'pipeline',
    modules: ['transformers', 'optimum'],
    unbound: 'with-namespace',
    takesObjects: true,
    id: at(1, 'model'),
    also: [
      { kind: 'model', id: keyword('tokenizer'), revision, remoteCode },
      ...['feature_extractor', 'image_processor', 'processor', 'config', 'assistant_model'].map(argument => ({
        ...ofPipeline,
        id: at(undefined, argument)
      }))
    ]
  },
  { ...download, name: 'hf_hub_download', file: at(1, 'filename') },
  { ...download, name: 'hf_hub_url', isMethod: false, file: at(1, 'filename') },
  {
    ...bare,
    name: 'snapshot_download',
    modules: ['modelscope'],
    host: 'modelscope',
    id: at(0, 'model_id', 'repo_id'),
    revision
  },
  { ...download, name: 'snapshot_download' },
  { ...download, name: 'load_from_hub', modules: ['huggingface_sb3'], file: at(1, 'filename'), isMethod: false },
  {
    ...download,
    name: 'Repository',
    modules: ['huggingface_hub'],
    unbound: 'never',
    isMethod: false,
    id: at(undefined, 'clone_from')
  },
  { ...bare, name: 'from_pretrained_keras', id: at(0, 'pretrained_model_name_or_path'), revision },
  { ...bare, name: 'from_pretrained_fastai', id: at(0, 'repo_id'), revision },
  ...named('load_dataset load_dataset_builder', dataset),
  ...named('get_dataset_infos get_dataset_config_names get_dataset_config_info get_dataset_split_names', dataset),
  ...named('LeRobotDataset LeRobotDatasetMetadata StreamingLeRobotDataset', lerobot),
  {
    ...hub,
    name: '*Trainer',
    modules: ['trl'],
    unbound: 'with-namespace',
    takesObjects: true,
    id: at(0, 'model'),
    also: [
      { kind: 'model', id: at(undefined, 'reward_funcs') },
      { kind: 'model', id: at(undefined, 'teacher_model'), needsNamespace: true },
      { kind: 'model', id: at(undefined, 'ref_model'), needsNamespace: true }
    ]
  },
  {
    ...hub,
    name: 'ModelConfig',
    modules: ['trl'],
    unbound: 'never',
    id: at(0, 'model_name_or_path'),
    revision: keyword('model_revision')
  },
  { ...bare, name: 'get_kernel', modules: ['kernels'], id: at(0, 'repo_id'), revision, alwaysRemoteCode: true }
]
