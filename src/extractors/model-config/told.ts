import { settingKey, type SettingKey } from '../../hosts/shared/setting-keys.ts'
import type { Beside, Setting } from './setting.ts'

/** Keys that only settings of loaders have, beside the name of a model. */
const loading = keys(`revision model_revision trust_remote_code torch_dtype dtype load_in_4bit load_in_8bit quantization
  attn_implementation tensor_parallel_size max_model_len gpu_memory_utilization device_map max_seq_length
  per_device_train_batch_size gradient_accumulation_steps`)
/** Keys that only settings of datasets have. */
const splitting =
  keys(`revision dataset_revision trust_remote_code split splits subset train_split test_split validation_split dataset_split dataset_config
  train_on_split config_name ds_type type streaming doc_to_text output_type task field_messages chat_template fewshot_split`)
/** Keys of the tasks of lm-evaluation-harness, `lm_eval/api/task.py`. */
const evaluating = keys('task doc_to_text doc_to_target output_type fewshot_split')
/** Keys of what is sent to a service that answers for a model, or comes from it. */
const asking =
  keys(`api_key api_base base_url api_url api_version api_key_env api_key_env_var messages choices usage object created
  finish_reason completion prompt_tokens openai_base_url openai_api_base`)
/** Keys of the files that are published with a model: what they name, it was made from. */
const published = keys('architectures transformers_version tokenizer_class _name_or_path')
/** Providers that are programs which load a model themselves; any other one is asked for it. */
const loaders =
  /^(?:hf|huggingface|transformers|sentence[-_ ]?transformers|vllm|sglang|llama[-_.]?cpp|local|mlx|onnx|fastembed|diffusers|timm)$/i

function keys(text: string): readonly string[] {
  return text.split(/\s+/)
}

/** What follows the name of a service in variables, where one answers for a model. */
const served = ['endpoint', 'endpoints', 'base_url', 'api_base', 'api_key', 'api_url', 'server_url']

const has = (beside: Beside, names: readonly string[]): boolean => names.some(name => beside.has(name))

/**
 * What a setting says of its value, by its keys and by what stands beside it; undefined where it names nothing that is
 * loaded.
 */
export function toldBy({ keys: path, beside }: Pick<Setting, 'keys' | 'beside'>): SettingKey | undefined {
  const told = settingKey(path)
  if (
    told === undefined ||
    has(beside, asking) ||
    has(beside, published) ||
    isServed(path.at(-1) ?? '', beside) ||
    !loaders.test(beside.get('provider')?.placed?.text ?? 'local')
  )
    return undefined
  const key = path.at(-1) ?? ''
  // The part of a dataset, where another key names that.
  if (
    told.kind === 'dataset' &&
    /^(?:dataset_name|name)$/.test(key) &&
    (beside.has('dataset_path') || beside.has('path'))
  )
    return undefined
  const maker = beside.get('_component_')?.placed?.text ?? beside.get('_target_')?.placed?.text ?? ''
  if (/dataset/i.test(maker) && told.told !== 'repository' && /^(?:source|path|name|path_or_dataset)$/.test(key))
    return { kind: 'dataset', told: 'repository' }
  if (/^dataset_mix/.test(key)) return { kind: 'dataset', told: 'repository' }
  if (told.told !== 'model') return told
  if (key === 'dataset_path' && has(beside, evaluating)) return { kind: 'dataset', told: 'repository', takesBare: true }
  const isSure = has(beside, told.kind === 'dataset' ? splitting : loading)
  return isSure ? { ...told, told: 'repository' } : told
}

/** Whether a service answers for a model: by variables with the same beginning, or by a description of models for a client. */
function isServed(key: string, beside: Beside): boolean {
  const model = key.replace(/_(?:names?|ids?|pref)$/, '')
  const service = model.replace(/_?models?$/, '')
  const isDescribed = /^\s*\[/.test(beside.get('models')?.placed?.text ?? '')
  return (
    isDescribed ||
    served.some(each => beside.has(`${model}_${each}`) || (service !== '' && beside.has(`${service}_${each}`)))
  )
}
