import { enclosingPart } from './enclosing-part.ts'

test.each([
  ['', ''],
  ['denied: [a, ', 'denied: [a, '],
  ['{"exclude": [], "pip": ["', '{ "pip": ["'],
  ['{"a": {"b": 1}, "c": "', '{ "c": "'],
  ['{exclude: [x], pip: [', '{ pip: ['],
  ['x = { a = "b", C = "', 'x = { C = "'],
  ['exclude: [x], pip: [', ' pip: ['],
  ['- [bad] ', '- [bad] '],
  ['this is bad, ', 'this is bad, '],
  ['pip install a[b] ', 'pip install a[b] ']
])('of %j %j encloses what follows', (line, expected) => {
  expect(enclosingPart(line)).toBe(expected)
})
