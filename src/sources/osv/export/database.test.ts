import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { matched, type MatchedAnswer } from '../../../../test/helpers/advisories.ts'
import { advisory, exportOf, writeDatabase, zip } from '../../../../test/helpers/osv-database.ts'
import type { ZipFile } from '../../../../test/helpers/osv-database.ts'
import { openDatabase } from './database.ts'
import { queryKey } from '../source.ts'
import type { PackageQuery } from '../source.ts'

const now = new Date('2026-03-10T00:00:00Z')
const fetchedAt = '2026-03-09T00:00:00Z'
const maxAge = 7 * 24 * 60 * 60 * 1000
const torch: PackageQuery = { ecosystem: 'pypi', name: 'torch', version: '1.0' }
const record = advisory({ id: 'GHSA-1', name: 'torch', ranges: [[{ introduced: '0' }, { fixed: '2.0' }]] })
let dir: string

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'osv-'))
})
afterEach(() => {
  rmSync(dir, { recursive: true })
})

function lookUp(
  queries: readonly PackageQuery[] = [torch],
  signal = new AbortController().signal
): Promise<MatchedAnswer> {
  return matched(openDatabase(dir, { maxAge, now }).lookUp(queries, signal))
}

function ids(answer: MatchedAnswer, query = torch): string[] | undefined {
  return answer.advisories.get(queryKey(query))?.map(({ id }) => id)
}

function writeZip(bytes: Buffer): void {
  writeDatabase(dir, { PyPI: [] }, fetchedAt)
  writeFileSync(join(dir, 'PyPI', 'all.zip'), bytes)
}

function file(name: string, value: unknown = record): ZipFile {
  return { name, data: typeof value === 'string' ? value : JSON.stringify(value) }
}

test('answers from the exports of each ecosystem', async () => {
  const npm = advisory({ id: 'MAL-1', name: '@scope/pkg', ecosystem: 'npm', versions: ['1.0.1'] })
  writeDatabase(dir, { PyPI: [record], npm: [npm] }, fetchedAt)
  const scoped = { ecosystem: 'npm', name: '@scope/pkg', version: '1.0.1' }
  const mended = { ...torch, version: '2.0' }
  const answer = await lookUp([torch, scoped, mended])
  expect([ids(answer), ids(answer, scoped), ids(answer, mended)]).toEqual([['GHSA-1'], ['MAL-1'], []])
  expect(answer.gaps).toEqual([])
  expect(answer.coverage).toEqual([
    { source: 'OSV PyPI', asked: 2, answered: 2, dataAsOf: fetchedAt },
    { source: 'OSV npm', asked: 1, answered: 1, dataAsOf: fetchedAt }
  ])
})

test('finds a package in every spelling, of the query and of the record', async () => {
  const said = { ranges: [[{ introduced: '0' }]] }
  writeZip(
    zip([
      file('a', advisory({ id: 'GHSA-1', name: 'Flash_Attn', ...said })),
      file('b', JSON.stringify(advisory({ id: 'GHSA-2', name: 'flash-attn', ...said }), null, 2)),
      file(
        'c',
        JSON.stringify(advisory({ id: 'GHSA-3', name: 'flash-attn', ...said })).replace('flash-', 'flash\\u002d')
      ),
      file(
        'd',
        JSON.stringify(advisory({ id: 'GHSA-4', name: 'flash-attn', ...said })).replace('"name"', '"\\u006eame"')
      )
    ])
  )
  const query = { ecosystem: 'pypi', name: 'FLASH.attn', version: '1' }
  expect(ids(await lookUp([query]), query)).toEqual(['GHSA-1', 'GHSA-2', 'GHSA-3', 'GHSA-4'])
})

describe('age', () => {
  const stamp = (fetched: unknown) => JSON.stringify({ schemaVersion: 1, ecosystems: { PyPI: { fetchedAt: fetched } } })
  test.each([
    ['old', stamp('2026-03-01T12:00:00Z'), /is 8\.5 days old \(2026-03-01T12:00:00Z\), and the policy allows 7 days/],
    ['from the future', stamp('2026-04-01T00:00:00Z'), /dated in the future/],
    ['no date', stamp('yesterday'), /weighbridge\.json was not written by/],
    ['of another ecosystem', JSON.stringify({ schemaVersion: 1, ecosystems: { Go: { fetchedAt } } }), /it has no date/],
    ['of another version', JSON.stringify({ schemaVersion: 2, ecosystems: {} }), /was not written by/],
    ['not JSON', '{', /weighbridge\.json cannot be read/],
    ['absent', undefined, /the folder has no weighbridge\.json/]
  ])('%s', async (_, content, reason) => {
    writeDatabase(dir, { PyPI: [record] })
    if (content !== undefined) writeFileSync(join(dir, 'weighbridge.json'), content)
    const answer = await lookUp([torch, { ...torch, name: 'other' }])
    expect(answer.gaps).toMatchObject([
      { code: 'advisory-age', subject: 'OSV PyPI', reason: expect.stringMatching(reason) as string }
    ])
    expect(ids(answer)).toEqual(['GHSA-1'])
  })

  test('as allowed', async () => {
    writeDatabase(dir, { PyPI: [record] }, '2026-03-03T00:00:00Z')
    expect((await lookUp()).gaps).toEqual([])
  })
})

describe('what is not there is a gap', () => {
  test('a folder', async () => {
    writeDatabase(dir, { npm: [] }, fetchedAt)
    const answer = await lookUp()
    expect(answer.gaps).toContainEqual(
      expect.objectContaining({
        code: 'advisory-source',
        subject: 'OSV PyPI',
        reason: expect.stringMatching(/^there is no .*all\.zip; `weighbridge osv fetch` downloads it$/) as string
      })
    )
    expect(answer.coverage).toMatchObject([{ asked: 1, answered: 0 }])
  })

  test('of an ecosystem that nobody asks about: none', async () => {
    writeDatabase(dir, { PyPI: [record] }, fetchedAt)
    expect((await lookUp()).gaps).toEqual([])
  })

  test.each([
    ['no archive', Buffer.from('<html>Sign in</html>')],
    ['an empty file', Buffer.alloc(0)],
    ['an empty archive', zip([])],
    ['a cut archive', exportOf([record]).subarray(0, -30)]
  ])('%s', async (_, bytes) => {
    writeZip(bytes)
    const answer = await lookUp()
    expect(answer.gaps).toMatchObject([{ code: 'advisory-source', subject: 'OSV PyPI' }])
    expect(answer.coverage).toMatchObject([{ asked: 1, answered: 0 }])
  })

  test('a directory in place of the archive', async () => {
    mkdirSync(join(dir, 'PyPI', 'all.zip'), { recursive: true })
    expect((await lookUp()).gaps).toContainEqual(expect.objectContaining({ code: 'advisory-source' }))
  })

  test('the rest of a broken directory, after what could be read', async () => {
    const bytes = zip([file('a'), file('b', { ...record, id: 'GHSA-2' })])
    bytes[bytes.lastIndexOf('PK\x01\x02')] = 0
    writeZip(bytes)
    const answer = await lookUp()
    expect(ids(answer)).toEqual(['GHSA-1'])
    expect(answer.gaps).toMatchObject([
      { code: 'advisory-source', reason: expect.stringContaining('central directory') as string }
    ])
  })

  test('everything, when the time is up', async () => {
    writeDatabase(dir, { PyPI: [record] }, fetchedAt)
    const answer = await lookUp([torch], AbortSignal.abort())
    expect(answer.gaps).toMatchObject([
      { code: 'advisory-source', reason: expect.stringContaining('timed out') as string }
    ])
  })
})

describe('one bad entry is a gap that names it, and the others count', () => {
  test.each([
    ['not JSON', file('bad.json', '{"name": "torch"'), 'not JSON'],
    [
      'no record',
      file('bad.json', { id: 'GHSA-2', affected: [{ package: { name: 'torch' } }] }),
      'not a record of the OSV schema'
    ],
    ['a wrong checksum', { ...file('bad.json'), crc: 1 }, 'its checksum is wrong'],
    ['a size that is too small', { ...file('bad.json'), size: 5 }, 'it cannot be decompressed'],
    ['a size that is too large', { ...file('bad.json'), size: 5000 }, 'its checksum is wrong'],
    ['a bomb', { ...file('bad.json'), size: 1 << 30 }, 'it is larger than'],
    ['an encrypted one', { ...file('bad.json'), flags: 1 }, 'it is encrypted'],
    ['an unknown method', { ...file('bad.json'), method: 14 }, 'its compression method 14 is unknown']
  ])('%s', async (_, bad: ZipFile, reason) => {
    writeZip(zip([bad, file('good.json')]))
    const answer = await lookUp()
    expect(ids(answer)).toEqual(['GHSA-1'])
    expect(answer.gaps).toMatchObject([
      { code: 'advisory-source', subject: 'OSV PyPI, bad.json', reason: expect.stringContaining(reason) as string }
    ])
  })

  test('a body that is no deflate stream', async () => {
    const bytes = zip([file('bad.json'), file('good.json')])
    bytes.fill(0xff, 40, 60)
    writeZip(bytes)
    const answer = await lookUp()
    expect(ids(answer)).toEqual(['GHSA-1'])
    expect(answer.gaps).toMatchObject([{ subject: 'OSV PyPI, bad.json', reason: 'it cannot be decompressed' }])
  })

  test('a local header that is none', async () => {
    const bytes = zip([file('bad.json'), file('good.json')])
    bytes[0] = 0
    writeZip(bytes)
    expect((await lookUp()).gaps).toMatchObject([
      { subject: 'OSV PyPI, bad.json', reason: 'its local header is damaged' }
    ])
  })

  test('many of them, in few gaps', async () => {
    writeZip(zip(Array.from({ length: 40 }, (_, index) => ({ ...file(`${index}.json`), crc: 1 }))))
    const { gaps } = await lookUp()
    expect(gaps).toHaveLength(11)
    expect(gaps.at(-1)).toMatchObject({ reason: '30 further records could not be read' })
  })

  test('strange names are no reason to refuse', async () => {
    writeZip(
      zip([
        file('../../x'),
        file('/etc/x', { ...record, id: 'GHSA-2' }),
        file('C:\\x', { ...record, id: 'GHSA-3' }),
        file('dir/', '')
      ])
    )
    const answer = await lookUp()
    expect(ids(answer)).toEqual(['GHSA-1', 'GHSA-2', 'GHSA-3'])
    expect(answer.gaps).toEqual([])
  })

  test('what is not about the package need not be valid', async () => {
    writeZip(zip([file('other.json', '{"name": "numpy"'), file('good.json', record)]))
    expect((await lookUp()).gaps).toEqual([])
  })
})

test('reads stored entries, large ones and many', async () => {
  const large = { ...record, id: 'GHSA-2', details: 'x'.repeat(3 << 20) }
  const many = Array.from({ length: 66_000 }, (_, index) => ({ name: `${index}`, data: '{}', method: 0 }))
  writeZip(zip([{ ...file('a'), method: 0 }, file('b', large), ...many, file('c', { ...record, id: 'GHSA-3' })]))
  const answer = await lookUp()
  expect(ids(answer)).toEqual(['GHSA-1', 'GHSA-2', 'GHSA-3'])
  expect(answer.gaps).toEqual([])
})
