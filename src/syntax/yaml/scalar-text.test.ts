import { parseYaml } from './parse.ts'
import { scalarText } from './scalar-text.ts'
import { yamlAt } from './tree.ts'

test.each([
  ['literal', 'a:\n  run: |\n    pip install foo\n\n      bar\n  b: 1\n', 'pip install foo\n\n  bar\n'],
  ['literal with a comment and an indent', 'run: |2- # why\n    foo\n   bar', '  foo\n bar'],
  ['folded', 'run: >\n  pip install\n  foo\n\n  bar\n', 'pip install foo\nbar\n'],
  ['plain', 'run: pip install foo # no\n', 'pip install foo'],
  ['plain on lines', 'run: pip install\n  foo\n\n  bar\n', 'pip install foo\nbar'],
  ['single quotes', "run: 'it''s foo\n  bar'\n", "it's foo bar"],
  ['double quotes', 'run: "a\\tb \\u00e9 \\"foo\\" \\U0001F600 x \\\n    y\\n bar"\n', 'a\tb é "foo" 😀 x y\n bar'],
  ['CRLF', 'run: |\r\n  pip install foo\r\n  bar\r\n', 'pip install foo\nbar\n'],
  ['flow', '{run: "foo", b: bar}', 'foo'],
  ['cut off', 'run: |', '']
])('%s', (_, content, expected) => {
  const { root } = parseYaml(content)
  const node = yamlAt(root, 'run') ?? yamlAt(root, 'a', 'run')
  if (node?.type !== 'scalar') throw new Error('no scalar')
  const { text, map } = scalarText(content, node)
  expect(text).toBe(expected)
  for (const word of text.match(/\w+/g) ?? []) {
    const at = text.indexOf(word)
    expect(content.slice(map(at), map(at + word.length - 1) + 1)).toBe(word)
  }
  expect(map(text.length)).toBeLessThanOrEqual(content.length)
})
