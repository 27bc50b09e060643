import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memorySource, type Texts } from '../../test/helpers/memory-source.ts'
import { advisory, writeDatabase } from '../../test/helpers/osv-database.ts'
import { openReview } from './session.ts'

const { signal } = new AbortController()
const folder = mkdtempSync(join(tmpdir(), 'weighbridge-loaders-'))
writeDatabase(folder, {
  PyPI: [
    advisory({
      id: 'GHSA-aaaa-bbbb-cccc',
      aliases: ['CVE-2026-4372'],
      name: 'transformers',
      ranges: [[{ introduced: '4.56.0' }, { fixed: '5.3.0' }]]
    })
  ]
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const load = 'from transformers import AutoModel\nAutoModel.from_pretrained("a/b")\n'
const lock = (version: string): string => `version = 1\n\n[[package]]\nname = "transformers"\nversion = "${version}"\n`

/** The rules that report a program beside an unchanged lockfile. */
async function reported(base: Texts, head: Texts): Promise<readonly string[]> {
  const source = memorySource(base, head)
  const policy = { text: 'version: 1\n', path: 'policy.yml' }
  const session = await openReview({ source, policy, osv: `database:${folder}`, facts: 'off', env: {}, signal })
  if (!('review' in session)) throw new Error(JSON.stringify(session))
  const { findings } = await session.review()
  return findings.map(({ ruleId, location }) => `${ruleId} ${location.path}`)
}

test('a lockfile that did not change is asked about where a model comes in beside it', async () => {
  const [old, fixed] = [{ 'uv.lock': lock('5.1.0') }, { 'uv.lock': lock('5.3.0') }]
  expect(await reported(old, { ...old, 'x.py': load })).toEqual(['model-loader-vulnerable x.py', 'model-unpinned x.py'])
  expect(await reported(fixed, { ...fixed, 'x.py': load })).toEqual(['model-unpinned x.py'])
  expect(await reported({ ...old, 'x.py': load }, { ...old, 'x.py': `# says nothing new\n${load}` })).toEqual([])
})
