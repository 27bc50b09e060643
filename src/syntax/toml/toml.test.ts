import { parseToml } from './parse.ts'
import { sourceOffset, tomlAt, tomlText } from './tree.ts'
import type { TomlNode, TomlTable } from './tree.ts'

function root(text: string): TomlTable {
  const parsed = parseToml(text)
  if ('error' in parsed) throw new Error(parsed.error.message)
  return parsed.root
}

function plain(node: TomlNode): unknown {
  if (node.type === 'table') return new Map([...node.entries].map(([key, { value }]) => [key, plain(value)]))
  return node.type === 'array' ? node.items.map(plain) : node.value
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
  expect(parseToml(text)).toEqual({
    error: { message: expect.stringMatching(/^it is not valid TOML: [a-z]/) as unknown, offset }
  })
})

test.each([
  ['arrays', `a = ${'['.repeat(200)}${']'.repeat(200)}`],
  ['many arrays', `a = ${'['.repeat(50_000)}${']'.repeat(50_000)}`],
  ['open arrays', `a = ${'['.repeat(50_000)}`],
  ['inline tables', `a = ${'{a='.repeat(20_000)}1${'}'.repeat(20_000)}`]
])('nesting without end: %s', (_, text) => {
  expect(parseToml(text)).toEqual({
    error: { message: expect.any(String) as unknown, offset: expect.any(Number) as unknown }
  })
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
