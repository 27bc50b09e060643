import { at, type Loader } from '../loader.ts'
import { bare, hub, named, remoteCode, revision, tokenizer } from './slots.ts'

const draft = { kind: 'model', id: at(undefined, 'speculative_config.model'), needsNamespace: true } as const
const engine = { ...hub, id: at(0, 'model'), also: [tokenizer, draft] } as const
const sglang = { ...hub, modules: ['sglang'], unbound: 'never', id: at(undefined, 'model_path'), also: [] } as const

/** Engines that run language models. */
export const ofInference: readonly Loader[] = [
  { ...engine, name: 'LLM', modules: ['vllm', 'tensorrt_llm'], unbound: 'with-namespace' },
  ...named('EngineArgs AsyncEngineArgs', engine),
  { ...bare, name: 'LoRARequest', modules: ['vllm'], needsNamespace: true, id: at(2, 'lora_path', 'lora_local_path') },
  ...named('Engine Runtime ServerArgs', sglang),
  { ...hub, name: 'pipeline', modules: ['lmdeploy'], unbound: 'never', id: at(0, 'model_path') },
  {
    ...bare,
    name: 'load',
    modules: ['mlx_lm', 'mlx_vlm'],
    unbound: 'never',
    id: at(0, 'path_or_hf_repo'),
    revision,
    remoteCode
  },
  { ...bare, name: 'convert', modules: ['mlx_lm', 'mlx_vlm'], unbound: 'never', id: at(0, 'hf_path'), revision },
  ...named('transformers transformers_vision vllm mlxlm exl2', {
    ...hub,
    modules: ['outlines'],
    unbound: 'never',
    takesObjects: true,
    id: at(0, 'model_name', 'model')
  }),
  {
    ...bare,
    name: 'llamacpp',
    modules: ['outlines'],
    unbound: 'never',
    takesObjects: true,
    id: at(0, 'repo_id'),
    file: at(1, 'filename')
  },
  { ...hub, name: 'Transformers', modules: ['guidance'], unbound: 'never', takesObjects: true, id: at(0, 'model') },
  ...named('TransformersModel VLLMModel MLXModel', {
    ...hub,
    modules: ['smolagents'],
    unbound: 'never',
    id: at(0, 'model_id')
  }),
  {
    ...hub,
    name: 'HFLM',
    modules: ['lm_eval'],
    takesObjects: true,
    id: at(0, 'pretrained'),
    also: [{ kind: 'model', id: at(undefined, 'peft'), revision, needsNamespace: true }]
  }
]
