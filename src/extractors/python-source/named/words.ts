import { keysSpelled, specificKeys, type KeyMeaning } from '../../../hosts/shared/model-keys.ts'
import { inSnakeCase } from '../../../hosts/shared/setting-keys.ts'

/** What a name says of the text that it holds. */
export type Says =
  /**
   * `specific`: it names a repository of a hub, whatever has it. `general`: a model. `weak`: a part of one, or a
   * repository of any kind.
   */
  | { readonly kind: 'model' | 'dataset'; readonly how: 'specific' | 'general' | 'weak' }
  /** Something else than what is loaded. */
  | 'else'
  | undefined

const specific = new Map([...specificKeys('setting'), ...specificKeys('argument'), ...specificKeys('option')])
const known = new Map([...keysSpelled('option'), ...keysSpelled('argument'), ...keysSpelled('variable')])

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))
const models = words(
  `model models llm llms vlm vlms mllm slm checkpoint checkpoints ckpt ckpts backbone backbones tokenizer tokenizers
  pretrained embedding embeddings embedder reranker lora loras gguf ggufs`
)
const parts = words(
  `encoder encoders decoder embed rerankers ranker transformer transformers diffusion vae unet controlnet adapter adapters
  peft weights clip whisper asr tts captioner detector classifier generator processor drafter draft teacher student
  judge scorer summarizer translator base reward policy`
)
const datasets = words('dataset datasets')
const hubs = words('hf hub huggingface')
const repositories = words('repo repos repository repositories')
const slots = words('id ids name names path paths repo repos checkpoint')
/** Where something goes to, pages to read, prices, and what is spelled like an id. */
const others = words(
  `url urls uri link links href homepage doc docs docstring documentation description descr desc caption comment message
  msg help prompt prompts license licence citation reference references paper papers author authors docker container
  mime mimetype headers accept file files filename dir directory folder output outputs upload push publish pushed export
  save saved target dest destination git github gitlab branch branches user users username space spaces endpoint
  endpoints route routes price prices cost costs pricing package packages import template timezone tz badge logo remote
  origin provider providers vendor litellm openrouter`
)
/** The same, where nothing else in the name says that it is a model. */
const aside = words(
  `text title label labels image images media content header topic event metric metrics class module channel key task tasks
  tag tags type format action scope event`
)

/** What a name says, by the keys that are known, and else by its words. */
export function saysOf(name: string): Says {
  const said = name.length > 80 ? undefined : readWords(name)
  // What a function does is not what it is given.
  return said !== undefined && said !== 'else' && name.endsWith('()') ? { ...said, how: 'weak' } : said
}

function readWords(name: string): Says {
  const found = inSnakeCase(name)
    .split(/[^a-z\d]+/)
    .filter(word => word !== '')
  const key = found.join('_')
  const meaning = specific.get(key) ?? (key.endsWith('_name_or_path') ? 'model' : undefined)
  if (meaning !== undefined) return { kind: kindOf(meaning), how: 'specific' }
  const has = (some: ReadonlySet<string>): boolean => found.some(word => some.has(word))
  // The trainers of transformers upload to what `hub_model_id` names.
  if (has(others) || /^hub_(?:model|dataset|repo)/.test(key)) return 'else'
  if (has(datasets)) {
    if (has(hubs) || has(repositories)) return { kind: 'dataset', how: 'specific' }
    return found.length === 1 || has(slots) ? { kind: 'dataset', how: 'general' } : undefined
  }
  if (has(models)) return { kind: 'model', how: has(hubs) || has(repositories) ? 'specific' : 'general' }
  if (has(hubs) && (has(repositories) || has(slots))) return { kind: 'model', how: 'general' }
  if (has(parts) || has(hubs) || has(repositories) || known.get(key) === 'model') return { kind: 'model', how: 'weak' }
  return has(aside) ? 'else' : undefined
}

function kindOf(meaning: KeyMeaning): 'model' | 'dataset' {
  return meaning === 'dataset' ? 'dataset' : 'model'
}
