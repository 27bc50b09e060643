import type { RepositoryKind } from '../host.ts'
import { specificKeys } from './model-keys.ts'

/**
 * How far the key of a setting says that its value is a repository. `repository`: nothing else has a key of this name.
 * `model`: it is the name of a model, of a host or of a service. `little`: it is the name of something. `nothing`: the key
 * says nothing of it.
 */
export type KeyTold = 'repository' | 'model' | 'little' | 'nothing'

/** What the key of a setting says of its value. */
export interface SettingKey {
  readonly kind: RepositoryKind
  readonly told: KeyTold
  /** A name without a namespace is one as well: its tool takes no folders. */
  readonly takesBare?: true
}

const longestKey = 100

/** A key in snake case, however it is written: `modelURL`, `MODEL_URL`, `--model-url`. */
export function inSnakeCase(key: string): string {
  return key
    .slice(0, longestKey)
    .replace(/^-+/, '')
    .replaceAll(/([a-z0-9])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$2_')
    .replaceAll(/[-.\s]+/g, '_')
    .toLowerCase()
}

const specific = [...specificKeys('setting')]
const specificKinds: ReadonlyMap<string, RepositoryKind> = new Map(
  specific.map(([name, meaning]) => [name, meaning === 'dataset' ? 'dataset' : 'model'])
)

const tail =
  '(?:_(?:names?|ids?|paths?|weights|ur[li]s?|ref|repo|repository|pref|source|list|checkpoint|or|default|hf|hub))*$'
const modelLike = new RegExp(
  `(?:^|_)(?:models?|llms?|tokenizer|checkpoint|embedder|embeddings?|reranker|encoder|backbone|adapters?|loras?|peft|vae|unet|processor|controlnet|hf_repo|repo_id|pretrained|speculator)${tail}`
)
const datasetLike = new RegExp(`(?:^|_)(?:datasets?|corpus|dataset_mixer|data_mixture)${tail}`)
/** Keys that only what stands above them tells. */
const vague =
  /^(?:name|path|id|source|uri|url|repo|repository|repo_id|hf|hf_path|hf_id|hf_name|name_or_path|default|value|ref|pretrained)$/
/** Those that are repositories of code elsewhere. */
const code = /^(?:repo|repository)$/
/** Keys of settings that load nothing: what is told to people, keys of caches, actions, packages, images and repositories of code. */
const others =
  /^(?:uses|github|git|action|container|extends|title|description|text|content|prompt|comment|readme|license|licence|icon|homepage|author|maintainers?|tags?|labels?|topics?|keywords?|links?|examples?|placeholder|tooltip|href|slug|origin|remote|edit_uri|repo_name|repo_url|repository_url|source_repo|_name_or_path)$|(?:^|_)packages?(?:_names?|_patterns?)?$|(?:^|_)(?:images?|keys?)$|^image_(?:tag|name|repository|ref|url)$/
/** Keys of what is made, and of where it goes. */
const made =
  /(?:^|_)(?:push|upload|uploaded|outputs?|saved?|export|dest|destination|target_repo|hub_model_id|hub_dataset_id|served_model_names?|hub_repo_id|schema)(?:_|$)/
/** Services that answer for models which they host: their names are none of a repository. */
const services =
  /(?:^|_)(?:openai|anthropic|openrouter|together|togetherai|groq|fireworks|deepinfra|bedrock|vertex|vertexai|azure|cohere|gemini|mistralai|perplexity|litellm|replicate|nim|novita|siliconflow|cerebras|sambanova|hyperbolic|apipie|portkey|nebius|watsonx)(?:_|$)/

/**
 * What the keys of a setting say of its value, the innermost last, each in snake case; undefined where it is none that is
 * loaded.
 */
export function settingKey(keys: readonly string[]): SettingKey | undefined {
  const [parent = '', key = ''] = keys.length === 1 ? ['', ...keys] : keys.slice(-2)
  if (others.test(key) || made.test(key) || keys.some(each => services.test(each))) return undefined
  for (const [name, kind] of specificKinds)
    if (key === name || key.endsWith(`_${name}`)) return { kind, told: 'repository' }
  if (vague.test(key)) {
    if (others.test(parent)) return undefined
    if (datasetLike.test(parent)) return { kind: 'dataset', told: 'model' }
    if (modelLike.test(parent) || key === 'repo_id') return { kind: 'model', told: 'model' }
    return code.test(key) ? undefined : { kind: 'model', told: 'little' }
  }
  if (datasetLike.test(key)) return { kind: 'dataset', told: 'model' }
  return { kind: 'model', told: modelLike.test(key) ? 'model' : 'nothing' }
}
