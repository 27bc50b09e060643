import { join } from 'node:path'
import type { Review } from '../src/core/review.ts'
import { openReview } from '../src/review/session.ts'
import {
  below,
  generatedFiles,
  generatedRecords,
  rendered,
  reordered,
  seeded,
  withFix,
  withMore,
  type GeneratedFile
} from './helpers/generated-change.ts'
import { makeFolder } from './helpers/git.ts'
import { memorySource, type Texts } from './helpers/memory-source.ts'
import { writeDatabase } from './helpers/osv-database.ts'

const seeds = Array.from({ length: 8 }, (_, seed) => seed + 1)
let database = ''

beforeAll(async () => {
  database = join(await makeFolder(), 'osv')
  writeDatabase(database, generatedRecords, new Date().toISOString())
})

async function reviewed(base: Texts, head: Texts): Promise<Review> {
  const { signal } = new AbortController()
  const source = memorySource(base, head)
  const policy = { text: 'version: 1\n', path: 'policy.yml' }
  const session = await openReview({ source, policy, osv: `database:${database}`, facts: 'off', env: {}, signal })
  if (!('review' in session)) throw new Error(JSON.stringify(session))
  return session.review()
}

/** The fingerprints of all findings by what they are about, which is unique in a generated change. */
function printsOf({ findings }: Review): Map<string, string> {
  const prints = new Map<string, string>()
  for (const { ruleId, messageId, component, location, fingerprint, advisories } of findings) {
    const version =
      component?.kind === 'package' ? component.version : component?.kind === 'model' ? component.revision : ''
    if (component?.name.includes('clean') === true) continue
    const label = [ruleId, messageId, location.path, component?.name, version].join(' ')
    if (prints.has(label)) throw new Error(`two findings are ${label}`)
    prints.set(label, fingerprint)
    for (const advisory of advisories) prints.set(`${label} ${advisory.id}`, advisory.fingerprint)
  }
  return prints
}

/** What the base side has: some of the files, at versions before anything was wrong with them. */
function before(files: readonly GeneratedFile[]): Texts {
  return rendered(
    files
      .filter((_, at) => at % 2 === 0)
      .map(file => ({
        ...file,
        entries: file.entries.map(entry => ({ ...entry, version: `0${entry.version.slice(1)}` }))
      }))
  )
}

test.each(seeds)(
  'generated change %i: fingerprints are unique, and only what a finding is about counts',
  async seed => {
    const random = seeded(seed)
    const files = generatedFiles(random)
    const base = before(files)
    const found = printsOf(await reviewed(base, rendered(files)))
    expect(found.size).toBeGreaterThan(20)
    expect(new Set(found.values()).size).toBe(found.size)

    const more = files.map(file => withMore(random, file))
    expect(printsOf(await reviewed(base, rendered(more)))).toEqual(found)

    const mixed = more.map(file => reordered(random, file))
    expect(new Map([...printsOf(await reviewed(base, rendered(mixed)))].sort())).toEqual(new Map([...found].sort()))

    const beside = { 'other/requirements.txt': 'alpha==1.2.0\n', 'README.md': 'text\n' }
    expect(printsOf(await reviewed({ ...base, ...beside }, { ...rendered(files), ...beside }))).toEqual(found)

    for (const file of files) {
      const at = below(random, file.entries.length)
      const mended = files.map(one => (one === file ? withFix(one, at) : one))
      const left = printsOf(await reviewed(base, rendered(mended)))
      const gone = [...found.keys()].filter(label => !left.has(label))
      expect([file.path, gone]).not.toEqual([file.path, []])
      expect([...left].filter(([label, print]) => found.get(label) !== print)).toEqual([])
    }
  }
)
