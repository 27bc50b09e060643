import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { extractorOn, gapLines } from '../../../test/helpers/extractor.ts'
import { matcher } from '../lookup/matcher.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, '.pnpmfile.cjs')

test('a real-looking file is told of, at its first line', () => {
  const result = extract(readFileSync(join(import.meta.dirname, 'fixtures/pnpmfile.cjs'), 'utf8'))
  expect(result.components).toEqual([])
  expect(result.gaps).toMatchObject([
    { code: 'unaccounted', subject: '.pnpmfile.cjs', location: { startLine: 1, endLine: 1 } }
  ])
})

test.each([
  ['', 0],
  [' \r\n\n', 0],
  ['x', 1],
  ['\r\n\tmodule.exports = {}\r\n', 1],
  ['('.repeat(100_000), 1]
])('%j has %d gaps', (content, count) => {
  expect(gapLines(extract(content))).toHaveLength(count)
})

test.each([
  ['.pnpmfile.cjs', true],
  ['packages/a/.pnpmfile.mjs', true],
  ['pnpmfile.js', true],
  ['pnpmfile.cjs', false],
  ['.pnpmfile.json', false]
])('%s is one: %s', (path, expected) => {
  expect(matcher([extractor])(path)).toHaveLength(expected ? 1 : 0)
})
