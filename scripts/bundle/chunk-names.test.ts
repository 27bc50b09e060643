import type { Metafile } from 'esbuild'
import { chunkNames, renamed } from './chunk-names.ts'

const groups = [{ name: 'review', files: new Set(['src/a.ts', 'src/b.ts', 'src/c.ts']) }]

function output(inputs: Readonly<Record<string, number>>, entryPoint?: string): Metafile['outputs'][string] {
  const sizes = Object.entries(inputs).map(([file, bytesInOutput]) => [file, { bytesInOutput }])
  const rest = { bytes: 0, imports: [], exports: [], ...(entryPoint !== undefined && { entryPoint }) }
  return { ...rest, inputs: Object.fromEntries(sizes) as Metafile['outputs'][string]['inputs'] }
}

test.each([
  [
    'what is loaded, after its path',
    output({ 'src/cli/main.ts': 9 }, 'entry:src/cli/commands/demo.ts'),
    'cli-commands-demo'
  ],
  ['an extractor, after its folder', output({}, 'entry:src/extractors/uv-lock/extractor.ts'), 'extractors-uv-lock'],
  ['a library', output({}, 'node_modules/undici/index.js'), 'undici'],
  ['a library with a scope', output({ 'node_modules/@lezer/lr/x.js': 9, 'src/x.ts': 1 }), 'shared-lezer-lr'],
  ['most of a group', output({ 'src/a.ts': 1, 'src/b.ts': 1, 'node_modules/x/x.js': 9 }), 'review'],
  ['less than half of a group', output({ 'src/a.ts': 1, 'src/x/y.ts': 9 }), 'shared-x-y'],
  ['nothing of ours', output({}), 'runtime']
])('%s', (_, made, name) => {
  const outputs = { 'dist/cli.js': output({}, 'src/cli/main.ts'), 'dist/chunks/chunk-ABCDEFGH.js': made }
  expect([...chunkNames({ outputs }, groups)]).toEqual([['chunks/chunk-ABCDEFGH.js', `chunks/${name}.js`]])
})

test('two of the same name are told apart by what they hold, not by their digests', () => {
  const one = output({ 'src/x.ts': 9, 'src/y.ts': 1 })
  const other = output({ 'src/x.ts': 9, 'src/z.ts': 1 })
  const names = (first: string, second: string): ReadonlyMap<string, string> =>
    chunkNames({ outputs: { [`dist/chunks/${first}.js`]: one, [`dist/chunks/${second}.js`]: other } }, groups)
  expect(names('chunk-A', 'chunk-B').get('chunks/chunk-A.js')).toBe('chunks/shared-x.js')
  expect(names('chunk-B', 'chunk-A').get('chunks/chunk-B.js')).toBe('chunks/shared-x.js')
  expect(names('chunk-B', 'chunk-A').get('chunks/chunk-A.js')).toBe('chunks/shared-x-2.js')
})

test('imports name the chunks as they are called; other text stays', () => {
  const names = new Map([['chunks/chunk-ABCDEFGH.js', 'chunks/review.js']])
  const text = `import { a } from "./chunks/chunk-ABCDEFGH.js";
import "./chunk-ABCDEFGH.js";
import("./chunks/chunk-HGFEDCBA.js");
const text = "chunk-ABCDEFGH.js";
`
  expect(renamed(text, names)).toBe(`import { a } from "./chunks/review.js";
import "./review.js";
import("./chunks/chunk-HGFEDCBA.js");
const text = "chunk-ABCDEFGH.js";
`)
})
