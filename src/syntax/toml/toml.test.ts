import { parseToml } from './parse.ts'
import { summary } from './summary.ts'
import { sourceOffset, tomlAt, tomlText } from './tree.ts'
import type { TomlNode, TomlTable } from './tree.ts'

function root(text: string): TomlTable {
  const parsed = parseToml(text)
  expect(parsed.errors).toEqual([])
  return parsed.root
}

function plain(node: TomlNode): unknown {
  if (node.type === 'table') return new Map([...node.entries].map(([key, { value }]) => [key, plain(value)]))
  return node.type === 'array' ? node.items.map(plain) : node.value
}

function objects(node: TomlNode): unknown {
  if (node.type === 'table') {
    return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, objects(value)]))
  }
  return node.type === 'array' ? node.items.map(objects) : node.value
}

test.each([
  ['', []],
  ['a = 1', [['a', 1]]],
  [
    'a = 1\r\nb = "x"\r\n',
    [
      ['a', 1],
      ['b', 'x']
    ]
  ],
  ['"a.b" = true', [['a.b', true]]],
  ["'a b' = 1.5", [['a b', 1.5]]],
  [
    'a.b = 1\na.c = 2',
    [
      [
        'a',
        new Map([
          ['b', 1],
          ['c', 2]
        ])
      ]
    ]
  ],
  [
    '[a]\nb = 1\n[a.c]\nd = 2',
    [
      [
        'a',
        new Map<string, unknown>([
          ['b', 1],
          ['c', new Map([['d', 2]])]
        ])
      ]
    ]
  ],
  [
    '[a.c]\nd = 2\n[a]\nb = 1',
    [
      [
        'a',
        new Map<string, unknown>([
          ['c', new Map([['d', 2]])],
          ['b', 1]
        ])
      ]
    ]
  ],
  ['[[a]]\nb = 1\n[[a]]\nb = 2', [['a', [new Map([['b', 1]]), new Map([['b', 2]])]]]],
  ['[[a]]\n[a.b]\nc = 1\n[[a]]\n[a.b]\nc = 2', [['a', [1, 2].map(c => new Map([['b', new Map([['c', c]])]]))]]],
  ['[[a.b]]\nc = 1', [['a', new Map([['b', [new Map([['c', 1]])]]])]]],
  [
    'a = { b.c = 1, "d" = [1, 2] }',
    [
      [
        'a',
        new Map<string, unknown>([
          ['b', new Map([['c', 1]])],
          ['d', [1, 2]]
        ])
      ]
    ]
  ],
  ['a = [\n  "x", # note\n\t"y",\n]', [['a', ['x', 'y']]]],
  ['a = 2024-01-02', [['a', '2024-01-02']]],
  [
    '__proto__ = 1\nconstructor = 2',
    [
      ['__proto__', 1],
      ['constructor', 2]
    ]
  ],
  ['[__proto__]\na = 1', [['__proto__', new Map([['a', 1]])]]]
])('%j', (text, expected) => {
  expect(plain(root(text))).toEqual(new Map(expected as [string, unknown][]))
})

test.each([
  ['a = 1\na = 2', 6],
  ['[a]\nb = 1\n[a]', 11],
  ['a = "x', 6],
  ['a = ', 4],
  ['x = 1\n<<<<<<< HEAD\n', 6],
  ['a = {{ x }}', 5],
  ['{{ x }} = 1', 0],
  ['a = [1, 2', 9],
  ['a = 1 b = 2', 6]
])('%j is an error at %i', (text, offset) => {
  const [error] = parseToml(text).errors
  expect(error).toMatchObject({ message: expect.stringMatching(/^it is not valid TOML: [a-z]/) as unknown, offset })
})

test.each([
  ['arrays', `a = ${'['.repeat(200)}${']'.repeat(200)}`],
  ['many arrays', `a = ${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ['open arrays', `a = ${'['.repeat(50_000)}`],
  ['inline tables', `a = ${'{a='.repeat(20_000)}1${'}'.repeat(20_000)}`]
])('nesting without end: %s', (_, text) => {
  expect(parseToml(text).errors).toHaveLength(1)
})

const marked = 'a = 1\n<<<<<<< ours\nb = 2\n=======\nb = 3\n>>>>>>> theirs\nc = 4'

test.each<[string, string, object, number]>([
  ['a line', 'a = 1\n{{ x }}\nb = 2', { a: 1, b: 2 }, 1],
  ['a value', 'a = 1\nb = {{ x }}\nc = 2\nd = @ # x\ne = 3', { a: 1, b: {}, c: 2, e: 3 }, 2],
  ['a string without an end', 'a = "x\nb = 2', { b: 2 }, 1],
  ['a string of several lines without an end', 'a = 1\nb = """\nc = 2\nd = ""\nf = 3', { a: 1, c: 2, d: '', f: 3 }, 1],
  ['the last of two values', 'a = 1\na = 2', { a: 2 }, 1],
  ['tables of one name', '[a]\nb = 1\n[a]\nc = 2', { a: { b: 1, c: 2 } }, 1],
  ['a table instead of a value', 'a = 1\n[a]\nb = 2\n[a.c]\nd = 3', { a: { b: 2, c: { d: 3 } } }, 1],
  ['a header', '[[a]]\nb = 1\n[[a\nb = 2\n[[a]]\nb = 3', { a: [{ b: 1 }, { b: 3 }] }, 1],
  ['conflict markers', marked, { a: 1, b: 3, c: 4 }, 4],
  [
    'conflict markers in an array',
    'a = [\n  1,\n<<<<<<< ours\n  2,\n=======\n  3,\n>>>>>>> x\n]\nb = 4',
    { a: [1, 2, 3], b: 4 },
    3
  ],
  ['a value of an array', 'a = [\n  1,\n  @ x,\n  { b = @, c = 2 },\n  3 4,\n]\nd = 5', { a: [1, {}, 3, 4], d: 5 }, 3],
  [
    'an array without an end',
    'a = [\n  1,\n  2\n[[b]]\nc = 3\n[[b]]\nc = 4',
    { a: [1, 2], b: [{ c: 3 }, { c: 4 }] },
    1
  ],
  ['an array without an end before a key', 'a = [\n  1,\n  2,\nb = 3', { a: [1, 2], b: 3 }, 1],
  ['an inline table without an end', 'a = { b = 1\nc = 2\n[d]\ne = 3', { a: { b: 1 }, d: { e: 3 } }, 1],
  ['an inline table that is added to', 'a = { b = 1 }\na.c = 2\n[a.d]\ne = 3', { a: { b: 1, c: 2, d: { e: 3 } } }, 2]
])('what stands around a mistake is read: %s', (_, text, expected, errors) => {
  const read = parseToml(text)
  expect(objects(read.root)).toEqual(expected)
  expect(read.errors).toHaveLength(errors)
})

test('mistakes are listed up to a hundred', () => {
  const { errors } = parseToml('@\n'.repeat(5000))
  expect(errors).toHaveLength(101)
  expect(summary(errors)).toMatchObject({
    offset: 0,
    message: expect.stringContaining(', and 100 more mistakes') as string
  })
})

test.each([
  'a = """\n',
  "a = '''\n",
  'a = "',
  'a = [@, ',
  '[',
  '{',
  'a = {b=',
  '[[a',
  'a = [1 ',
  '<<<<<<< x\n',
  'a.',
  '"""\\'
])('hostile text takes linear time: %j', text => {
  expect(parseToml(text.repeat(200_000)).errors.length).toBeGreaterThan(0)
  expect(parseToml(`a = [${text.repeat(200_000)}`).errors.length).toBeGreaterThan(0)
})

test('positions of keys and values', () => {
  const text = '[tool."x y".deps]\r\n\t"foo" = "1.0"\r\nbar.version = "2"\r\n'
  const deps = tomlAt(root(text), 'tool', 'x y', 'deps')
  const entries = deps?.type === 'table' ? [...deps.entries.values()] : []
  expect(entries.map(({ start, end }) => text.slice(start, end))).toEqual(['"foo" = "1.0"', 'bar.version = "2"'])
  expect(tomlText(root(text), 'tool', 'x y', 'deps', 'bar', 'version')).toBe('2')
  expect(tomlText(root(text), 'tool', 'x y', 'none', 'version')).toBeUndefined()
  expect(tomlAt(root(text), 'tool', 'x y', 'deps', 'foo', 'version')).toBeUndefined()
})

test('a table with its own header ends where its last line does', () => {
  const text = '[deps.foo]\nversion = "1"\noptional = true\n\n[other]\n'
  const entry = (tomlAt(root(text), 'deps') as TomlTable).entries.get('foo')
  expect(text.slice(entry?.start, entry?.end)).toBe('foo]\nversion = "1"\noptional = true')
})

test.each([
  ['"abc"', 'c'],
  ["'a\\c'", 'c'],
  ['"a\\"c"', 'c'],
  ['"\\u0041\\U00000042c"', 'c'],
  ['"\\U0001F600c"', 'c'],
  ['"\\x41\\tc"', 'c'],
  ['"""\nab\r\nc"""', 'c'],
  ["'''\r\nab\nc'''", 'c'],
  ['"""a \\\n   c"""', 'c']
])('the place in the source of a character of %s', (written, character) => {
  const text = `x = ${written}`
  const node = tomlAt(root(text), 'x')
  if (node?.type !== 'string') throw new Error('no string')
  expect(sourceOffset(node, node.value.indexOf(character))).toBe(text.lastIndexOf(character))
})

test.each([
  '[a]\nd = ["x" }\ne = 1\n',
  '[a]\nd = ["x" "y"]\n',
  '\nd = [a b = 1\n',
  '[a]\n  d = [["x" }\ne = 1\n',
  '[a]\nd = { b = ["x" }\ne = 1\n'
])('a mistake on the line of its key is read once: %j', text => {
  expect(parseToml(text).errors).not.toEqual([])
})
