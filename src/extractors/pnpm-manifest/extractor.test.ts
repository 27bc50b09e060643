import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractorOn, gapLines } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'package.yaml')
const reason = 'pnpm reads it if there is no package.json; its ranges are not checked'

test('a real-looking manifest', () => {
  const content = readFileSync(join(import.meta.dirname, 'fixtures/package.yaml'), 'utf8')
  expect(gapLines(extract(content, 'web/package.yaml'))).toEqual([`unaccounted web/package.yaml: ${reason} @3:1`])
})

test.each([
  ['CRLF', 'name: a\r\ndependencies:\r\n  debug: ^4\r\n', 2],
  ['a tab', '{\n\t"devDependencies"\t: {"a": "*"}\n}', 2],
  ['JSON5', "{dependencies:{debug:'^4'}}", 1],
  ['JSON5 with comments', "// a\n{\n  peerDependencies: {a: '1.0.0', debug: '^4'},\n}", 3],
  ['a second section', 'dependencies:\n  a: 1.0.0\ndevDependencies:\n  b: ^1\n', 3],
  ['an address', 'dependencies:\n  a: https://host.example/a.tgz\n', 1],
  ['endless sections', `${'dependencies: {}\n'.repeat(20)} dependencies:\n`.repeat(1000), 21],
  ['an endless section', `dependencies:\n${'  a: 1.0.0\n'.repeat(100_000)}`, 1],
  ['cut off', 'dependencies:\n  a: ^1', 1],
  ['a merge conflict', '<<<<<<< ours\ndependencies:\n  a: ^1\n=======\n>>>>>>> theirs', 2]
])('%s', (_, content, line) => {
  expect(gapLines(extract(content))).toEqual([`unaccounted package.yaml: ${reason} @${line}:1`])
})

test.each([
  ['an empty file', ''],
  ['no dependencies', 'name: a\nversion: ^1.0.0\n'],
  ['an empty section', '{dependencies: {}, engines: {node: ">=20"}}'],
  ['exact versions', "{dependencies:{debug:'4.4.1', ms: '2.1.3'}}"],
  ['exact versions of YAML', 'dependencies:\n  debug: 4.4.1\n  "@s/a": "=1.0.0"\nscripts:\n  a: ^1\n'],
  ['a list, as hpack has it', 'name: a\ndependencies:\n  - base >= 4\n'],
  ['a mapping of hpack', 'name: a\ndependencies:\n  base: ">= 4"\nlibrary:\n  source-dirs: src\n'],
  ['endless space', `dependencies${' '.repeat(100_000)}`],
  ['endless nesting', '{'.repeat(100_000)]
])('%s is none', (_, content) => {
  expect(extract(content).gaps).toEqual([])
})

test('what is installed is not what the project asks for', () => {
  expect(extract('dependencies:\n  a: 1\n', 'node_modules/a/package.yaml').gaps).toEqual([])
})
