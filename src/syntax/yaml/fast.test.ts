import { parseFast } from './fast.ts'
import { parseSlow } from './parse.ts'
import type { YamlNode } from './tree.ts'

/** A tree with its maps as lists, to be compared. */
function flat(node: YamlNode | undefined): unknown {
  if (node?.type === 'map') {
    const entries = [...node.entries.values()]
    return [
      'map',
      node.start,
      node.end,
      entries.map(({ key, start, keyEnd, end, value }) => [key, start, keyEnd, end, flat(value)])
    ]
  }
  if (node?.type === 'list') return ['list', node.start, node.end, node.items.map(flat)]
  return node === undefined ? node : [node.kind, node.style, node.text, node.start, node.end]
}

function both(text: string): readonly [fast: unknown, slow: unknown] | undefined {
  const fast = parseFast(text)
  if (fast === undefined) return undefined
  const slow = parseSlow(text)
  return [
    { documents: fast.documents.map(flat), errors: fast.errors },
    { documents: slow.documents.map(flat), errors: slow.errors }
  ]
}

test.each([
  'a: 1',
  'a: 1\r\nb:\r\n  - c\r\n',
  '# c\n\na:\n\n  # d\n  b: c # e\n\n\n# f\ng: h\n',
  'a:\n- b\n- c: d\n  e: f\n-\n- - g\n  - h\n-   i: j\n    k:\n      l\n'.replace('\n      l', ' l'),
  '- a\n- b: |\n    c\n     d\n\n    e\n  f: >-\n    g\n    h\n\n    i\n\n\nj'.slice(0, -1),
  "\"a\\u00e9\\\"b\": 'it''s'\n'c': \"d # e: f\"\n",
  'a: {b: c, "d": [1, 2.5, true, null, ~, \'x\'], e: {}, f: []}\n',
  'n: [0o17, 0x1F, -1, +.5, 1e3, 1., .inf, -.INF, .nan, 1_0, 0b1, 1.2.3, True, yes, Null, "~"]\n',
  'a: http://x.example:80/y#z\nb: a:b\nc: -d\ne: ?f\ng: :h\n? i\n:\n  j: k\n? "l"\n: m: n\n  o: p\n? q\n: - r\n',
  '---\na: 1\n---\nb: 2\n',
  'null: 1\n~: 2\ntrue: 3\n1.10: 4\n',
  'a: 1\nb: 2\na: 3\nc: {d: 1, d: 2}\n',
  '__proto__: 1\nconstructor: {toString: 2}\n',
  "packages:\n\n  '@s/a@1.0.0(b@2.0.0(c@3.0.0))':\n    resolution: {integrity: sha512-a+/==, tarball: https://x.example/a.tgz}\n    engines: {node: '>=12', npm: '*'}\n    deprecated: |-\n      x: y\n      # z\n",
  `${'x'.repeat(1020)}: a\n`,
  'k: \n  l:\n'
])('%j is read fast, as the library reads it', text => {
  const [fast, slow] = both(text) ?? []
  expect(fast).toBeDefined()
  expect(fast).toEqual(slow)
})

test.each([
  ['nothing', ''],
  ['a byte order mark', '\ufeffa: b\n'],
  ['an empty last document', 'a: b\n---\n'],
  ['a comment', '# a\n'],
  ['a scalar', 'a\n'],
  ['an anchor', 'a: &b c\n'],
  ['an alias', 'a: *b\n'],
  ['a tag', 'a: !!str b\n'],
  ['a merge key', 'a:\n  <<: b\n'],
  ['a tab', 'a:\n\tb: c\n'],
  ['a tab in a scalar', 'a: b\tc\n'],
  ['a plain scalar of several lines', 'a: b\n  c\n'],
  ['a quoted scalar of several lines', 'a: "b\n  c"\n'],
  ['a flow collection of several lines', 'a: [b,\n  c]\n'],
  ['a key of several lines', '? a\n  b\n: c\n'],
  ['a key that is a collection', '[a]: b\n'],
  ['a key without value', '? a\n'],
  ['a pair in a flow list', 'a: [b: c]\n'],
  ['a trailing comma', 'a: [b,]\n'],
  ['a scalar that is kept whole', 'a: |+\n  b\n\n'],
  ['an indentation indicator', 'a: |1\n  b\n'],
  ['a directive', '%YAML 1.2\n---\na: b\n'],
  ['an end of a document', 'a: b\n...\n'],
  ['content behind a marker', '--- a\n'],
  ['a lone carriage return', 'a: b\rc: d\n'],
  ['a key that is too long', `${'x'.repeat(1030)}: a\n`],
  ['what is wrong', 'a: b: c\n'],
  ['what is indented wrong', 'a:\n    b: c\n  d: e\n'],
  ['a list beside a mapping', 'a: b\n- c\n'],
  ['an open quote', 'a: "b\n'],
  ['a placeholder', 'a: {{ b }}\n'],
  ['conflict markers', 'a: b\n<<<<<<< c\n'],
  ['deep nesting', Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
  ['deep flow', `a: ${'['.repeat(10_000)}\n`]
])('%s is left to the library', (_, text) => {
  expect(parseFast(text)).toBeUndefined()
})

/** A small generator of pseudo-random numbers below 1 (mulberry32), the same in every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const scalars = [
  'a',
  'b-c',
  '1.10',
  'true',
  'null',
  '~',
  '"q: r"',
  "'s''t'",
  '"\\n\\u00e9"',
  'u:v',
  'w#x',
  '-y',
  '',
  '^1',
  '@z',
  '*',
  'é𝒳'
]
const flows = [
  '{a: b}',
  '[a, "b", 1]',
  '{}',
  '[]',
  '{a: [b, {c: d}]}',
  '{a: b, a: c}',
  '{a}',
  '[a, ]',
  '{a:b}',
  '{a: https://x.example/}'
]
const inline = ['|\n    l1\n    l2\n', '|-\n    l1\n\n     l2\n', '>-\n    f1\n    f2\n\n    f3\n', '# only a comment']
const breaks = ['\n', '\n', '\n', '\n\n', ' \n', ' # c\n', '\n# c\n', '\n    # c\n', '\r\n']

/** Lines that look like YAML, most of them right; and now and then a character that is wrong. */
function generate(random: () => number): string {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  let text = random() < 0.1 ? '---\n' : ''
  let indent = 0
  for (let lines = 1 + Math.floor(random() * 8); lines > 0; lines--) {
    const value = random() < 0.6 ? pick(scalars) : random() < 0.6 ? pick(flows) : pick(inline)
    const lead = random() < 0.25 ? pick(['- ', '-   ', '- - ', '? ', '-']) : ''
    const key = random() < 0.8 ? `${pick(scalars)}${pick([':', ': ', ': ', ':  ', ' : '])}` : ''
    text += `${' '.repeat(indent)}${lead}${key}${random() < 0.7 ? value : ''}${pick(breaks)}`
    indent = random() < 0.5 ? indent : pick([0, 0, 2, 2, 4, indent + 2, 1])
  }
  if (random() < 0.1) text += pick(['---\na: b\n', '...\n', '---\n'])
  if (random() < 0.1) {
    const at = Math.floor(random() * text.length)
    text =
      text.slice(0, at) +
      pick(['\t', ':', ' ', '\n', '#', '"', "'", ',', '{', ']', '-', '&', '\\']) +
      text.slice(at + 1)
  }
  return text
}

test('what the fast reader takes of generated texts is what the library reads', () => {
  const random = numbers(20_260_101)
  let taken = 0
  for (let round = 0; round < 4000; round++) {
    const text = generate(random)
    const [fast, slow] = both(text) ?? []
    if (fast === undefined) continue
    taken++
    expect({ text, read: fast }).toEqual({ text, read: slow })
  }
  expect(taken).toBeGreaterThan(300)
})
