import { keysSpelled, type KeyMeaning } from '../../../hosts/shared/model-keys.ts'
import { catalogue } from './catalogue.ts'
import type { Loader, Slot } from '../loader.ts'

const meanings = keysSpelled('argument')

/** What the keywords of each slot may mean where the table of keys has them. */
const slots: readonly (readonly [name: string, slotOf: (row: Loader) => Slot | undefined, meanings: KeyMeaning[]])[] = [
  ['id', row => row.id, ['model', 'tokenizer', 'dataset']],
  ['revision', row => row.revision, ['revision', 'tokenizer-revision']],
  ['codeRevision', row => row.codeRevision, ['code-revision']],
  ['remoteCode', row => row.remoteCode, ['remote-code']],
  ['file', row => row.file, ['file']],
  ['repoType', row => row.repoType, ['repository-type']]
]

test.each(slots)('%s of every call means what its keyword means elsewhere', (_, slotOf, allowed) => {
  const rows = catalogue.flatMap(row => [row, ...(row.also ?? []).map(more => ({ ...more, name: row.name }))])
  const keywords = rows.flatMap(row => (slotOf(row)?.keywords ?? []).map(name => name.split('.').at(-1) ?? ''))
  const known = keywords.flatMap(name => meanings.get(name) ?? [])
  expect(known.length).toBeGreaterThan(0)
  expect(known.filter(meaning => !allowed.includes(meaning))).toEqual([])
})
