import { columnsOf, padded } from './columns.ts'
import { hanging, wrap } from './text.ts'

test.each([
  ['abc', 3],
  ['模型', 4],
  ['e\u0301', 1],
  ['ｶﾅ', 2],
  ['🚀', 2],
  ['🇩🇪', 2],
  ['…·→', 3],
  ['', 0]
])('%j takes %d columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns)
  expect(columnsOf(padded(text, 10))).toBe(10)
})

test.each<[string, number, string[]]>([
  ['a bc d', 4, ['a bc', 'd']],
  ['a bc d', 3, ['a', 'bc', 'd']],
  ['a long-word-that-stays whole', 6, ['a', 'long-word-that-stays', 'whole']],
  ['模型模型模', 4, ['模型', '模型', '模']],
  ['a 模型模型 b', 5, ['a', '模型', '模型', 'b']],
  ['模::x模', 4, ['模::x', '模']]
])('%j within %d columns', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines)
})

test('what hangs begins below the first line, which its head makes shorter', () => {
  expect(hanging('head: ', 'a b c d', 9, 2)).toEqual(['head: a b', '  c d'])
  expect(hanging('head: ', 'a b c d', 9)).toEqual(['head: a b', '      c d'])
})
