import type { ChangedFile } from '../../core/change.ts'
import { likenessOf } from './likeness.ts'
import { withSimilarRenames } from './renames.ts'

type Texts = Readonly<Record<string, string>>

/** `old → new` for each rename that is seen in two trees. */
function renames(base: Texts, head: Texts, known: ReadonlyMap<string, string> = new Map()): readonly string[] {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort()
  const files = paths.map((path): ChangedFile => {
    const renamedFrom = known.get(path)
    return {
      path,
      ...(Object.hasOwn(base, path) ? { base: { type: 'file', id: `base ${path}` } } : {}),
      ...(Object.hasOwn(head, path) ? { head: { type: 'file', id: `head ${path}` } } : {}),
      ...(renamedFrom === undefined ? {} : { renamedFrom })
    }
  })
  const likeness = likenessOf({ base: new Map(Object.entries(base)), head: new Map(Object.entries(head)) })
  return withSimilarRenames(files, likeness).flatMap(({ path, renamedFrom }) =>
    renamedFrom === undefined ? [] : `${renamedFrom} → ${path}`
  )
}

test.each<[string, Texts, Texts, readonly string[]]>([
  ['a rename with an edit', { old: 'a\nb\nc\n' }, { new: 'a\nb\nd\n' }, ['old → new']],
  ['too little in common', { old: 'a\nb\nc\n' }, { new: 'a\nd\ne\n' }, []],
  ['a file that stays is no origin', { old: 'a\nb\n' }, { old: 'a\nb\nc\n', new: 'a\nb\n' }, []],
  ['a file that was there is not new', { old: 'a\nb\n', new: 'c\n' }, { new: 'a\nb\n' }, []],
  [
    'split: the part that is most like it',
    { old: 'a\nb\nc\nd\n' },
    { 'a-new': 'a\nb\nx\n', 'b-new': 'a\nb\nc\ny\n' },
    ['old → b-new']
  ],
  ['two candidates for one', { one: 'a\nb\nx\n', two: 'a\nb\nc\n' }, { new: 'a\nb\nc\nd\n' }, ['two → new']],
  [
    'crossed',
    { 'a/x': '1\n2\n3\n', 'a/y': '4\n5\n6\n' },
    { 'b/x': '4\n5\n7\n', 'b/y': '1\n2\n8\n' },
    ['a/y → b/x', 'a/x → b/y']
  ],
  [
    'the second best, where the best is taken',
    { one: 'a\nb\n', two: 'a\nc\n' },
    { p: 'a\nb\n', q: 'a\nb\nc\n' },
    ['one → p', 'two → q']
  ],
  ['equally alike: the same name', { 'a/x': '1\n2\n', 'b/y': '1\n2\n' }, { 'c/y': '1\n2\n3\n' }, ['b/y → c/y']],
  ['odd names', { __proto__x: 'a\nb\n', constructor: 'c\nd\n' }, { toString: 'c\nd\ne\n' }, ['constructor → toString']]
])('%s', (_, base, head, expected) => {
  expect(renames(base, head)).toEqual(expected)
})

test('what is known stays, and is no origin of another', () => {
  const head = { copy: 'a\nb\n', new: 'a\nb\n' }
  expect(renames({ old: 'a\nb\n' }, head, new Map([['new', 'old']]))).toEqual(['old → new'])
})

test('a thousand files that are gone and a thousand that are new', () => {
  const many = (folder: string): Texts =>
    Object.fromEntries(
      Array.from({ length: 1000 }, (_, n) => [
        `${folder}/${String(n)}`,
        Array.from({ length: 60 }, (_, line) => (line < 20 ? `${String(n)} ${String(line)}` : String(line))).join('\n')
      ])
    )
  expect(renames(many('old'), many('new'))).toHaveLength(1000)
})
