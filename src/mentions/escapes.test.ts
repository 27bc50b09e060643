import { decodedStrings, unescaped } from './escapes.ts'
import { mentionsIn } from './mentions.ts'
import { pinsIn } from './pins.ts'

test.each([
  [String.raw`{"run": "n\u0070x -y a"}`, 'npx -y a'],
  [String.raw`run = 'n\x70x -y a'`, 'npx -y a'],
  [String.raw`"n\u{70}x a"`, 'npx a'],
  [String.raw`"\U0000006epx a"`, 'npx a'],
  [String.raw`{"s": "set -e\nnpx -y a\n"}`, 'set -e\nnpx -y a\n'],
  [String.raw`{"s": "\tpip\tinstall\ta"}`, '\tpip\tinstall\ta'],
  [String.raw`{"s": "sh -c \"pip install a\""}`, 'sh -c "pip install a"'],
  [String.raw`"https:\/\/index.example\/simple"`, 'https://index.example/simple']
])('%j says %j, each letter at its place', (text, expected) => {
  const [first] = decodedStrings(text)
  expect(first?.text).toBe(expected)
  expect(text.charAt(first?.at(expected.length) ?? 0)).toMatch(/["']/)
  expect(unescaped(text)).toContain(expected)
})

test.each(['"npx a"', String.raw`a\u0070`, '"a', String.raw`"C:\dir"`, ''])('%j has no string to decode', text => {
  expect(decodedStrings(text)).toEqual([])
})

test.each([
  [String.raw`{"run": "n\u0070x -y a"}`, 'npx -y a'],
  [String.raw`{"s": "#!/bin/sh\npip install a\n"}`, 'pip install a'],
  [String.raw`a: "\tpip\tinstall\ta"`, 'pip install a']
])('%j mentions %j', (text, expected) => {
  const [mention] = mentionsIn(text)
  expect(mention?.key).toContain(expected)
  expect(text.slice(mention?.operand)).toMatch(/^[\\"]*a/)
})

test.each([
  String.raw`{"s": "To install it:\nnpm install a\n"}`,
  String.raw`{"s": "Run\n` + '```' + String.raw`\nnpm install a\n"}`,
  String.raw`{"s": "# A\n## B\nnpx -y a\n"}`
])('%j tells people', text => {
  expect(mentionsIn(text)).toEqual([])
})

test('a command that is found without its escapes is told once', () => {
  expect(mentionsIn(String.raw`["pip install a\n"]`)).toHaveLength(1)
  expect(pinsIn(String.raw`["pip install a==1.2\nb==1.3"]`).map(({ key }) => key)).toEqual(['pypi a 1.2', 'pypi b 1.3'])
})

test('versions of hidden names are found', () => {
  const text = String.raw`{"run": "npx -y postm\u0061rk@1.0.16", "b": "a\u003d\u003d1.2"}`
  expect(pinsIn(text).map(({ key }) => key)).toEqual(expect.arrayContaining(['npm postmark 1.0.16', 'pypi a 1.2']))
})

test.each([String.raw`"\u0070`, String.raw`\"`, '"', "'", String.raw`"\n`, String.raw`"a\"`, String.raw`\\"`])(
  'many of %j take bounded time',
  piece => {
    const started = performance.now()
    decodedStrings(piece.repeat(1_000_000 / piece.length))
    expect(performance.now() - started).toBeLessThan(3000)
  }
)
