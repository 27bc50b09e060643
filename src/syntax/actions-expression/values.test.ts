import { expressionValues } from './values.ts'

const known = new Map([
  ['inputs.v', ['1.0']],
  ['matrix.p', ['a', 'b']],
  ['inputs.empty', ['']]
])
const values = (expression: string, names: ReadonlyMap<string, readonly string[]> = known) =>
  expressionValues(expression, name => names.get(name))

test.each<[string, readonly string[]]>([
  ["'a'", ['a']],
  [" 'it''s' ", ["it's"]],
  ['inputs.v', ['1.0']],
  ['matrix.p', ['a', 'b']],
  ['inputs.empty', ['']],
  ['1.0', ['1.0']],
  ['true', ['true']],
  ["inputs.v || 'a'", ['1.0', 'a']],
  ["inputs.empty || 'a'", ['a']],
  ["github.ref == 'x' && 'a' || 'b'", ['a', 'b']],
  ["inputs.x && 'a' || 'b'", ['a', 'b']],
  ["!inputs.x && 'a' || 'b'", ['a', 'b']],
  ["matrix.x == 'a' && '==1.0' || ''", ['==1.0', '']],
  ["('a')", ['a']],
  ["format('{0}=={1}', 'a', inputs.v)", ['a==1.0']],
  ["FORMAT('{0}{0}', matrix.p)", ['aa', 'bb']],
  ["format('a', inputs.x)", ['a']],
  ["format('{0}', '$&')", ['$&']],
  [`${'('.repeat(190)}'a'`, ['a']]
])('%s: all that it can be', (expression, texts) => {
  expect(values(expression)).toEqual({ texts, isOpen: false })
})

test.each<[string, readonly string[]]>([
  ["inputs.x || 'a'", ['a']],
  ["(inputs.x || 'a')", ['a']],
  // And false, as a text.
  ["inputs.x && 'a'", ['a']],
  ["!inputs.x && 'a'", ['a']],
  ["format('{0}', inputs.x || 'a')", ['a']],
  ['inputs.x', []],
  ['secrets.TOKEN', []],
  ["inputs.x == 'a'", []],
  ["contains(matrix.p, 'a')", []],
  ["format('{0}', inputs.x)", []],
  ['format(inputs.x)', []],
  ['format()', []],
  ["hashFiles('a', 'b') || inputs.x", []],
  ['__proto__', []],
  ['constructor', []],
  // And these are no expressions.
  ['', []],
  ["'a", []],
  ["'a' 'b'", []],
  ["('a' 'b')", []],
  ["format('{0}' 'a')", []],
  ['((((', []],
  ['('.repeat(500), []]
])('%s: others as well', (expression, texts) => {
  expect(values(expression)).toEqual({ texts, isOpen: true })
})

test('many values are bounded, and that is told', () => {
  const pairs = new Map([
    ['a', Array.from({ length: 20 }, (_, at) => `a${at}`)],
    ['b', Array.from({ length: 20 }, (_, at) => `b${at}`)]
  ])
  const found = values("format('{0}{1}', a, b)", pairs)
  expect([found.texts.length, found.isOpen]).toEqual([256, true])
  expect(values(`format('{0}${'{0}'.repeat(50)}', a)`, new Map([['a', ['x'.repeat(100)]]])).isOpen).toBe(true)
})
