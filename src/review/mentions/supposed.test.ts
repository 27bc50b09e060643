import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memorySource } from '../../../test/helpers/memory-source.ts'
import { advisory, writeDatabase } from '../../../test/helpers/osv-database.ts'
import { openReview } from '../session.ts'

const malicious = ['PyPI', 'npm'].map(ecosystem =>
  advisory({ id: `MAL-2026-${ecosystem.length}`, name: 'bad', ecosystem, versions: ['4.4.2'] })
)

let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'osv-'))
})
afterEach(() => {
  rmSync(dir, { recursive: true })
})

/** What a review says of one new file: findings, and gaps above a note. */
async function said(path: string, text: string): Promise<readonly string[]> {
  const source = memorySource({ 'a.md': '' }, { 'a.md': '', [path]: text })
  const { signal } = new AbortController()
  const session = await openReview({ source, osv: `database:${dir}`, facts: 'off', offline: true, env: {}, signal })
  if (!('review' in session)) throw new Error('no review')
  const { findings, gaps } = await session.review()
  return [
    ...findings.map(({ level, ruleId }) => `${level} ${ruleId}`),
    ...gaps.filter(({ level }) => level !== 'note').map(({ level, code, subject }) => `${level} ${code} ${subject}`)
  ]
}

test.each([
  ['the name of a variable', '.env', 'BAD_VERSION=4.4.2\n'],
  ['a variable', 'a.fish', 'set V 1.2.3\nV=4.4.2\necho bad@$V\n'],
  ['a key that installs', 'a.odd.yaml', 'dependencies:\n  bad: 4.4.2\n']
])('a source that lacks an ecosystem which only %s suggests is no gap', async (_, path, text) => {
  const now = new Date().toISOString()
  writeDatabase(dir, { PyPI: [] }, now)
  expect(await said(path, text)).toEqual([])
  writeDatabase(dir, { PyPI: malicious.slice(0, 1), npm: malicious.slice(1) }, now)
  expect(await said(path, text)).toContain('warn package-malicious')
})

test('a source that lacks an ecosystem which a text names is one', async () => {
  writeDatabase(dir, { PyPI: [] }, new Date().toISOString())
  expect(await said('a.fish', 'npx bad@4.4.2\n')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^incomplete advisory-source/)])
  )
})
