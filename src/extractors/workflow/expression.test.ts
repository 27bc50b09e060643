import { expressionValues } from './expression.ts'

const known = new Map([
  ['inputs.v', ['1.0']],
  ['matrix.p', ['a', 'b']],
  ['inputs.empty', ['']]
])

test.each([
  ["'a'", ['a']],
  [" 'it''s' ", ["it's"]],
  ['inputs.v', ['1.0']],
  ['matrix.p', ['a', 'b']],
  ['1.0', ['1.0']],
  ["inputs.x || 'a'", ['a']],
  ["inputs.v || 'a'", ['1.0', 'a']],
  ["inputs.empty || 'a'", ['a']],
  ["github.ref == 'x' && 'a' || 'b'", ['a', 'b']],
  ["matrix.x == 'a' && '==1.0' || ''", ['==1.0', '']],
  ["(inputs.x || 'a')", ['a']],
  ["!inputs.x && 'a'", ['a']],
  ["format('{0}=={1}', 'a', inputs.v)", ['a==1.0']],
  ["FORMAT('{0}{0}', matrix.p)", ['aa', 'bb']],
  ["format('a', inputs.x)", ['a']],
  // Only the run knows these.
  ['inputs.x', []],
  ['secrets.TOKEN', []],
  ["inputs.x == 'a'", []],
  ["contains(matrix.p, 'a')", []],
  ["format('{0}', inputs.x)", []],
  ["hashFiles('a', 'b') || inputs.x", []],
  ['__proto__', []],
  ['constructor', []],
  // And these are no expressions.
  ['', []],

  ["'a", []],
  ["'a' 'b'", []],
  ["format('{0}' 'a')", []],
  ['((((', []],
  [`${'('.repeat(190)}'a'`, ['a']],
  ['('.repeat(500), []]
])('%s', (expression, expected) => {
  expect(expressionValues(expression, known)).toEqual(expected)
})

test('many values are bounded', () => {
  const many = new Map([['matrix.p', Array.from({ length: 40 }, (_, at) => `p${at}`)]])
  expect(expressionValues("format('{0}{1}{2}', matrix.p, matrix.p, matrix.p)", many)).toHaveLength(50)
})
