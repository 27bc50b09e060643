import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { matched, type MatchedAnswer } from '../../../../test/helpers/advisories.ts'
import { writeDatabase } from '../../../../test/helpers/osv-database.ts'
import { findScanner } from './binary.ts'
import { lockfileReader, type LockfileExtraction } from './read.ts'
import { openScanner } from './scanner.ts'
import { queryKey, type PackageQuery } from '../source.ts'

const folder = mkdtempSync(join(tmpdir(), 'weighbridge-test-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

let programs = 0

/** A program of ours in place of the scanner: what a real one does when it fails cannot be had from a real one. */
function program(body: string): string {
  const path = join(folder, `scanner-${programs++}`)
  writeFileSync(
    path,
    `#!/usr/bin/env node
const { readFileSync } = require('fs')
if (process.argv.includes('--version')) { console.log('osv-scanner version: 9.9.9'); process.exit(0) }
const bill = () => JSON.parse(readFileSync(process.argv[process.argv.indexOf('--lockfile') + 1], 'utf8')).components
${body}`
  )
  chmodSync(path, 0o755)
  return path
}

const evil: PackageQuery = { ecosystem: 'pypi', name: 'evil', version: '1.0' }
const fine: PackageQuery = { ecosystem: 'pypi', name: 'fine', version: '2.0' }
const range: PackageQuery = { ecosystem: 'pypi', name: 'wide', specifier: '>=1' }
const record = {
  id: 'MAL-2026-1',
  aliases: ['GHSA-1111-2222-3333'],
  summary: 'Malicious code',
  affected: [{ package: { ecosystem: 'PyPI', name: 'evil' }, versions: ['1.0'] }]
}

function lookUp(path: string, queries: readonly PackageQuery[], offline = true): Promise<MatchedAnswer> {
  return matched(openScanner({ path, offline }).lookUp(queries, AbortSignal.timeout(240_000)))
}

const answering = program(`
const packages = bill().map(({ name, version }) => ({
  package: { name, version, ecosystem: 'PyPI' },
  vulnerabilities: name === 'evil' ? [${JSON.stringify(record)}, { id: 7 }] : []
}))
console.log(JSON.stringify({ results: [{ packages }] }))
process.exit(1)`)

test('advisories, what could not be read, and who answered', async () => {
  const { advisories, gaps, coverage } = await lookUp(answering, [evil, fine])
  expect(advisories.get(queryKey(evil))).toMatchObject([
    { id: 'MAL-2026-1', aliases: ['GHSA-1111-2222-3333'], malicious: true, reach: 'all' }
  ])
  expect(advisories.get(queryKey(fine))).toEqual([])
  expect(gaps).toMatchObject([{ code: 'advisory-source', about: [queryKey(evil)] }])
  expect(coverage).toEqual([{ source: 'osv-scanner 9.9.9', asked: 2, answered: 2 }])
})

test('a requirement without a version is not covered', async () => {
  const { gaps, coverage } = await lookUp(answering, [range])
  expect(gaps).toMatchObject([{ code: 'not-covered', about: [queryKey(range)] }])
  expect(coverage).toEqual([{ source: 'osv-scanner', asked: 1, answered: 0 }])
})

test.each([
  [
    'an error',
    `console.error('loading\\ncould not load the database'); process.exit(127)`,
    /ended with 127: could not load/
  ],
  ['no packages at all', 'process.exit(128)', /ended with 128/],
  ['no JSON', `console.log('fine')`, /printed no JSON \(osv-scanner 9\.9\.9\)/],
  ['another shape', `console.log('{"results": 1}')`, /unexpected output/],
  ['a signal', `process.kill(process.pid, 'SIGKILL')`, /ended with a signal/]
])('%s leaves nothing answered', async (_, body, reason) => {
  const { advisories, gaps, coverage } = await lookUp(program(body), [evil, fine])
  expect(advisories.size).toBe(0)
  expect(gaps).toMatchObject([
    { code: 'advisory-source', subject: 'osv-scanner', reason: expect.stringMatching(reason) as string }
  ])
  expect(gaps[0]?.about).toEqual([queryKey(evil), queryKey(fine)])
  expect(coverage).toEqual([{ source: 'osv-scanner', asked: 2, answered: 0 }])
})

test('a package that does not come back is not clean', async () => {
  const path = program(`console.log(JSON.stringify({ results: [] }))`)
  const { gaps, coverage } = await lookUp(path, [fine])
  expect(gaps).toMatchObject([{ code: 'advisory-source', reason: 'osv-scanner gave no answer about it' }])
  expect(coverage).toEqual([{ source: 'osv-scanner 9.9.9', asked: 1, answered: 0 }])
})

test('time that runs out ends the program', async () => {
  const started = join(folder, 'started')
  const path = program(`require('fs').writeFileSync(${JSON.stringify(started)}, ''); setTimeout(() => {}, 600_000)`)
  const controller = new AbortController()
  const looking = openScanner({ path, offline: true }).lookUp([fine], controller.signal)
  while (!existsSync(started)) await new Promise(resolve => setTimeout(resolve, 10))
  controller.abort()
  const { gaps } = await looking
  expect(gaps).toMatchObject([{ reason: expect.stringMatching(/timed out/) as string }])
})

test('the secrets of the runner stay with us', async () => {
  process.env['WEIGHBRIDGE_TEST_SECRET'] = 'x'
  const path = program(`if (process.env.WEIGHBRIDGE_TEST_SECRET) process.exit(99); console.log('{"results": []}')`)
  const { coverage } = await lookUp(path, [fine])
  delete process.env['WEIGHBRIDGE_TEST_SECRET']
  expect(coverage[0]?.source).toBe('osv-scanner 9.9.9')
})

describe('what it reads', () => {
  const read = (path: string, content = '{"packages": []}'): Promise<readonly LockfileExtraction[]> => {
    const location = { path: 'web/composer.lock', side: 'head' } as const
    const file = { path: location.path, content, locate: () => location }
    return lockfileReader({ path, offline: true }).read([file], AbortSignal.timeout(240_000))
  }
  const failing = (code: number, ...lines: readonly string[]): string =>
    program(`console.error(${JSON.stringify(lines.join('\n'))}); process.exit(${code})`)
  const extraction = 'Error during extraction: (extracting as php/composerlock) web/composer.lock: could not extract'
  const file = 'extraction failed on specified lockfile'
  const kind = 'could not determine extractor suitable to this file: "/x/Composer.lock"'
  const request = 'Error during extraction: (extracting as vulnmatch/osvdev) max retries exceeded: no such host'

  test.each<[string, string, string, RegExp]>([
    ['no program', join(folder, 'none'), 'advisory-source', /is not an executable/],
    ['a failed request', failing(127, request), 'advisory-source', /no such host/],
    ['a failed request that quotes a file', failing(127, file, request), 'advisory-source', /no such host/],
    ['no database', failing(127, 'no offline version of the OSV database is available'), 'advisory-source', /offline/],
    ['an error of the API', failing(129, 'API query failed'), 'advisory-source', /ended with 129/],
    ['a wrong configuration', failing(130, file), 'advisory-source', /ended with 130/],
    ['a signal', program(`process.kill(process.pid, 'SIGKILL')`), 'advisory-source', /ended with a signal/],
    ['no JSON', program(`console.log('fine')`), 'advisory-source', /printed no JSON/],
    ['a file that it cannot extract', failing(127, extraction, file), 'parse-error', /extraction failed/],
    ['a file of a kind that it does not read', failing(127, kind), 'parse-error', /could not determine extractor/]
  ])('%s', async (_, path, code, reason) => {
    expect(await read(path)).toEqual([
      {
        components: [],
        gaps: [
          {
            code,
            subject: 'web/composer.lock',
            reason: expect.stringMatching(reason) as string,
            location: { path: 'web/composer.lock', side: 'head' }
          }
        ]
      }
    ])
  })

  test('a program that cannot tell its version is no fault of the file', async () => {
    const path = join(folder, 'scanner-versionless')
    writeFileSync(path, `#!/bin/sh\necho '${file}' >&2\nexit 127\n`, { mode: 0o755 })
    expect(await read(path)).toMatchObject([{ components: [], gaps: [{ code: 'advisory-source' }] }])
  })

  test('a lockfile without packages is no gap', async () => {
    const path = failing(128, 'No package sources found, --help for usage information.')
    expect(await read(path, '{}')).toEqual([{ components: [], gaps: [] }])
  })

  test('packages of an ecosystem that is not known are one gap', async () => {
    const path = program(`
const of = (ecosystem, name) => ({ package: { name, version: '1.0', ecosystem } })
const packages = [of('Unheard', 'a'), of('Packagist', 'acme/b'), of('Unheard', 'c'), of('', 'd')]
console.log(JSON.stringify({ results: [{ packages }] }))`)
    expect(await read(path)).toMatchObject([
      {
        components: [{ ecosystem: 'packagist', name: 'acme/b' }],
        gaps: [
          { code: 'not-covered', subject: 'Unheard', reason: expect.stringMatching(/2 packages/) as string },
          { code: 'not-covered', reason: expect.stringMatching(/one package/) as string }
        ]
      }
    ])
  })
})

describe('where the scanner is', () => {
  test('a path that is not an executable', async () => {
    expect(await findScanner(join(folder, 'none'), {})).toMatchObject({
      reason: expect.stringMatching(/is not an executable/) as string
    })
  })

  test('a relative folder of PATH is passed over', async () => {
    expect(await findScanner(undefined, { PATH: '.:bin' })).toEqual({ reason: 'osv-scanner is not on PATH' })
  })

  test('a binary in the tool cache with another digest is not run', async () => {
    const tools = join(folder, 'osv-scanner', '2.5.1', process.arch)
    mkdirSync(tools, { recursive: true })
    writeFileSync(join(tools, 'osv-scanner'), '#!/bin/sh\n', { mode: 0o755 })
    expect(await findScanner(undefined, { PATH: '', RUNNER_TOOL_CACHE: folder })).toMatchObject({
      reason: expect.stringMatching(/does not have the digest|no digest/) as string
    })
  })
})

const installed = await findScanner(process.env['OSV_SCANNER'], process.env)

if ('path' in installed) {
  test('the real scanner says the same as our own matching', async () => {
    const database = join(folder, 'osv-scalibr')
    mkdirSync(database)
    writeDatabase(database, { PyPI: [record] })
    process.env['OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY'] = folder
    const { advisories, gaps, coverage } = await lookUp(installed.path, [evil, fine])
    delete process.env['OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY']
    expect(gaps).toEqual([])
    expect(advisories.get(queryKey(evil))).toMatchObject([{ id: 'MAL-2026-1', malicious: true }])
    expect(advisories.get(queryKey(fine))).toEqual([])
    expect(coverage).toMatchObject([{ asked: 2, answered: 2 }])
  })
} else {
  test('without a scanner, the review says that there is none', async () => {
    const { gaps } = await openScanner({ offline: true }).lookUp([fine], AbortSignal.timeout(240_000))
    expect(gaps).toMatchObject([{ code: 'advisory-source', reason: installed.reason }])
  })
}
