import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Location } from '../src/core/location.ts'
import { runFile } from '../src/extraction/file.ts'
import { extractorsFor } from '../src/extraction/readers.ts'
import { openMentions } from '../src/review/mentions/unaccounted.ts'
import { pinsOf } from '../src/review/mentions/stands.ts'
import { mutated, randomNumbers } from './helpers/mutate.ts'

const root = join(import.meta.dirname, '../src/extractors')
const fixtures = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.parentPath.includes('fixtures'))
  .map(entry => join(entry.parentPath, entry.name))
  .sort()

/** Names by which fixtures are read whose own names do not tell what they are. */
const names: Readonly<Record<string, string>> = {
  'ci.yml': '.github/workflows/ci.yml',
  'compiled.txt': 'requirements/compiled.txt',
  'mcp.json': '.mcp.json'
}

/** So many mistaken texts are made of each fixture: the same ones in every run. */
const each = 8

test.each(fixtures.map(file => [relative(root, file), file]))('mistaken texts of %s', async (name, file) => {
  const fixture = name.replace(/^.*?fixtures./, '')
  const path = names[fixture] ?? fixture
  const whole = readFileSync(file, 'utf8')
  const random = randomNumbers(name.length * 7919 + whole.length)
  for (let count = 0; count < each; count++) {
    const text = mutated(whole, random).replace(/^\uFEFF/, '')
    const texts = new Map([[path, text]])
    for (const reader of extractorsFor(path)) {
      if (reader.reads !== 'text') continue
      const { components, gaps, understood } = await runFile(reader, { path, side: 'head', texts, neighbours: [] })
      expect(gaps.filter(({ code }) => code === 'internal')).toEqual([])
      const places = [
        ...components.flatMap(({ location, alsoAt }) => [location, ...alsoAt]),
        ...gaps.map(of => of.location)
      ]
      expect(places.filter(place => place !== undefined && !isIn(place, text))).toEqual([])
      expect(understood.filter(({ start, end }) => start < 0 || end > text.length || start > end)).toEqual([])
    }
    const scanned = { path, side: 'head', text, context: 'code' } as const
    for (const { start, end } of [...pinsOf(scanned), ...openMentions(scanned)])
      expect([start >= 0, start <= end, end <= text.length]).toEqual([true, true, true])
  }
})

test.each([
  ['install.sh', 'pip install a==1.2\n'],
  ['Dockerfile', 'RUN pip install a==1.2\n'],
  ['Makefile', '\tpip install a==1.2\n'],
  ['requirements.txt', 'a==1.2\n'],
  ['.github/workflows/a.yml', '    - run: pip install a==1.2\n'],
  ['any.name', 'a==1.2\n']
])('a version behind very many equal lines of %s is found', (path, line) => {
  const text = `${line.repeat(25_000)}${line.replace('a==1.2', 'b==1.3')}`
  const pins = pinsOf({ path, side: 'head', text, context: 'code' })
  expect(pins.at(-1)).toMatchObject({ key: 'pypi b 1.3' })
  expect(pins.filter(({ isCut }) => isCut === true)).toMatchObject([{ key: 'pypi a 1.2' }])
})

/** Whether a place is one of a text, from its first to its last character. */
function isIn({ startLine, startColumn, endLine, endColumn }: Location, text: string): boolean {
  if (startLine === undefined || startColumn === undefined) return true
  const lines = text.split('\n')
  const isAt = (line: number, column: number): boolean => {
    const length = lines[line - 1]?.length
    return length !== undefined && column >= 1 && column <= length + 1
  }
  if (!isAt(startLine, startColumn) || !isAt(endLine ?? startLine, endColumn ?? startColumn)) return false
  return (
    (endLine ?? startLine) > startLine ||
    ((endLine ?? startLine) === startLine && (endColumn ?? startColumn) >= startColumn)
  )
}
