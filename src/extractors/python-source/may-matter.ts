import { knownOrgs } from '../../hosts/hugging-face/names.ts'
import { isImprobableId } from '../../hosts/shared/improbable-name.ts'
import { specificKeys } from '../../hosts/shared/model-keys.ts'
import { foreignEncoding } from '../../syntax/python/encoding.ts'
import { catalogue } from './catalogue/catalogue.ts'
import { specificKeywords } from './generic.ts'
import { modelLike } from '../shared/models/model-like.ts'
import { mayDeserialize } from './deserializations.ts'
import { mayDownload } from './downloads.ts'
import { mayExecute } from './executed.ts'
import { media } from './named/decide.ts'
import { hubLibraries } from './named/named.ts'
import { mayAsk } from './hosted.ts'
import { mayLoadSpaces } from './spaces.ts'

const words = new Set([
  ...catalogue.flatMap(({ name, modules = [], unbound }) => (unbound === 'never' ? modules : [name.replace('*', '')])),
  ...specificKeywords.keys(),
  'revision',
  'attn_implementation'
])

const likely = new RegExp(
  `${[...words].join('|')}|torch\\.hub|hub\\.(?:load|list|help)|import hub|hf://|hf[-_]hub:|huggingface\\.co/|hf\\.co/`
)
const known = new RegExp(`['"](?:${[...knownOrgs].join('|')})/`, 'i')
/** Texts that are no more than two words with a slash between them, as ids are. */
const slugs = /['"=]([A-Za-z0-9{][\w.{}-]{0,95}\/[\w.{}-]{1,96})['"]/g
/** More of them than this are not told apart. */
const mostSlugs = 200

const isPlain = /^[\0-\x7f]*$/

/** Whether a file can hold anything that the extractor reports. */
export function mayMatter(content: string): boolean {
  if (likely.test(content) || known.test(content) || mayLoadSpaces.test(content)) return true
  if (mayDownload(content) || mayExecute(content) || mayName(content) || mayAsk(content)) return true
  if (mayDeserialize(content)) return true
  // Python reads identifiers in normal form: a wide `f` is an `f`.
  const normal = isPlain.test(content) ? content : content.normalize('NFKC')
  return (normal !== content && likely.test(normal)) || foreignEncoding(content) !== undefined
}

const hubs = 'hf|hub|repo|huggingface'
const models =
  'model|llm|vlm|ckpt|checkpoint|backbone|tokenizer|pretrained|dataset|lora|gguf|embed\\w{0,6}|rerank\\w{0,4}'
const specific = [...specificKeys('option').keys(), ...specificKeys('setting').keys()].map(key =>
  key.replaceAll('_', '[_-]')
)
/** Names that hold ids of a hub, whatever the file uses. */
const telling = new RegExp(
  `name[_-]or[_-]path|${specific.join('|')}|(?:${hubs})\\w{0,12}(?:${models})|(?:${models})s?\\w{0,12}(?:${hubs})`,
  'i'
)

/** Whether a file can hold an id that names around it give away. */
function mayName(content: string): boolean {
  let isSlug = false
  let count = 0
  for (const [, slug = ''] of content.matchAll(slugs)) {
    if (media.test(slug) || isImprobableId(slug)) continue
    if (modelLike.test(`/${slug}`) || ++count > mostSlugs) return true
    isSlug = true
  }
  return isSlug && (telling.test(content) || hubLibraries.test(content))
}

const shared = new Set(['pipeline', '*Trainer', 'LLM'])
const distinctive = new Set(
  catalogue.flatMap(({ name, unbound }) => (unbound === 'never' || shared.has(name) ? [] : [name]))
)
const calls = new RegExp(`\\b(?:${[...distinctive].join('|')})(?=[ \\t]{0,8}\\()`, 'g')

/** Ranges of the names in a text that are followed by `(` and that only a loading call has. */
export function namesOfCalls(content: string): readonly { readonly from: number; readonly to: number }[] {
  return [...content.matchAll(calls)].map(({ index, 0: name }) => ({ from: index, to: index + name.length }))
}
