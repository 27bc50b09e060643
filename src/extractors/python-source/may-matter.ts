import { knownOrgs } from '../../ecosystems/hugging-face/names.ts'
import { catalogue } from './catalogue.ts'
import { specificKeywords } from './generic.ts'

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

/** Whether a file can hold anything that the extractor reports. */
export function mayMatter(content: string): boolean {
  return likely.test(content) || known.test(content)
}

const shared = new Set(['pipeline', '*Trainer', 'Transformer', 'ModelConfig', 'load', 'LLM'])
const distinctive = new Set(catalogue.map(({ name }) => name).filter(name => !shared.has(name)))
const calls = new RegExp(`\\b(?:${[...distinctive].join('|')})(?=[ \\t]{0,8}\\()`, 'g')

/** Ranges of the names in a text that are followed by `(` and that only a loading call has. */
export function namesOfCalls(content: string): readonly { readonly from: number; readonly to: number }[] {
  return [...content.matchAll(calls)].map(({ index, 0: name }) => ({ from: index, to: index + name.length }))
}
