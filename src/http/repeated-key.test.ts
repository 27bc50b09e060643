import { repeatsKey } from './repeated-key.ts'

test.each([
  ['{"a": 1, "a": 2}', true],
  ['{"a": 1, "\\u0061": 2}', true],
  ['{"results": [{"vulns": [{"id": "A"}], "vulns": []}]}', true],
  ['{"a\\"b": 1, "a\\"b" : 2}', true],
  ['{"__proto__": 1, "__proto__": 2}', true],
  ['{"a": {"a": {"b": 1}}, "b": ["a", "a", {"a": 1}, {"a": 1}]}', false],
  ['{"a": "a", "b": "a\\": 1", "c": "{\\"a\\": 1"}', false],
  ['["a", "a"]', false],
  ['{"constructor": 1, "__proto__": 2}', false],
  ['7', false]
])('%s: %s', (json, expected) => {
  expect(repeatsKey(json)).toBe(expected)
})

test.each([
  ['escapes in a value', `{"a":"${'\\\\'.repeat(4e6)}","a":1}`, true],
  ['escapes in a key', `{"${'\\u0041'.repeat(1e6)}":1,"b":2}`, false],
  ['strings that do not end', '"a\\'.repeat(1e6), false]
])('millions of %s take linear time', (_, json, expected) => {
  expect(repeatsKey(json)).toBe(expected)
})
