import { knownOrgs } from '../../hosts/hugging-face/names.ts'
import { foreignEncoding } from '../../syntax/python/encoding.ts'
import { catalogue } from './catalogue/catalogue.ts'
import { specificKeywords } from './generic.ts'
import { mayDownload } from './downloads.ts'
import { mayExecute } from './executed.ts'
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

const isPlain = /^[\0-\x7f]*$/

/** Whether a file can hold anything that the extractor reports. */
export function mayMatter(content: string): boolean {
  if (likely.test(content) || known.test(content) || mayLoadSpaces.test(content)) return true
  if (mayDownload(content) || mayExecute(content)) return true
  // Python reads identifiers in normal form: a wide `f` is an `f`.
  const normal = isPlain.test(content) ? content : content.normalize('NFKC')
  return (normal !== content && likely.test(normal)) || foreignEncoding(content) !== undefined
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
