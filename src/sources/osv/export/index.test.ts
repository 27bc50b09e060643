import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { advisory, exportOf, zip } from '../../../../test/helpers/osv-database.ts'
import type { ZipFile } from '../../../../test/helpers/osv-database.ts'
import { ecosystem as pypi } from '../../../ecosystems/pypi/ecosystem.ts'
import { rowBytes } from './index-format.ts'
import { indexOf, readIndexed } from './index-read.ts'
import { writeIndex } from './index-write.ts'
import { readRecords } from './records.ts'
import type { OsvEcosystem } from '../source.ts'

const ecosystem = pypi as OsvEcosystem
const signal = new AbortController().signal
let dir: string
let archive: string

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'osv-index-'))
  archive = join(dir, 'all.zip')
})
afterEach(() => {
  rmSync(dir, { recursive: true })
})

const ranges = [[{ introduced: '0' }]]

function file(id: string, name: string): ZipFile {
  return { name: `${id}.json`, data: JSON.stringify(advisory({ id, name, ranges })) }
}

async function write(files: readonly ZipFile[], version = '1'): Promise<void> {
  writeFileSync(archive, zip(files))
  await writeIndex(archive, ecosystem, version, signal)
}

/** What a lookup by the index says; undefined where the index is not used. */
async function byIndex(names: readonly string[], version = '1', of = ecosystem) {
  const seen: string[] = []
  const asked = { ecosystem: of, version, names: new Set(names) }
  const reading = await readIndexed(archive, asked, signal, ({ name }) => seen.push(name))
  return reading && { ...reading, seen }
}

test('reads only what is asked about', async () => {
  const many = Array.from({ length: 300 }, (_, index) => file(`GHSA-${index}`, `package-${index}`))
  await write(many)
  expect(await byIndex(['package-7', 'package-250', 'unknown'])).toEqual({
    entries: 300,
    broken: [],
    seen: ['GHSA-7.json', 'GHSA-250.json']
  })
})

test('an entry that names several packages stands under each, and is read once', async () => {
  const both = { ...advisory({ id: 'GHSA-1', name: 'One' }), also: { name: 'two' } }
  await write([{ name: 'a.json', data: JSON.stringify(both) }, file('GHSA-2', 'three')])
  expect((await byIndex(['one']))?.seen).toEqual(['a.json'])
  expect((await byIndex(['two']))?.seen).toEqual(['a.json'])
  expect((await byIndex(['one', 'two', 'three']))?.seen).toEqual(['a.json', 'GHSA-2.json'])
})

test('gives the same answer as a reading of the whole, whatever is in it', async () => {
  let seed = 1
  const random = (below: number): number => {
    seed = (seed * 48_271) % 0x7fffffff
    return seed % below
  }
  const names = ['torch', 'Flash_Attn', 'flash-attn', 'a', 'b.c', 'x'.repeat(2000), 'ünïcode', '']
  const spoilt: readonly ((entry: ZipFile) => ZipFile)[] = [
    entry => ({ ...entry, crc: 1 }),
    entry => ({ ...entry, size: 5 }),
    entry => ({ ...entry, flags: 1 }),
    entry => ({ ...entry, method: 14 }),
    entry => ({ ...entry, method: 0 }),
    entry => ({ ...entry, name: 'dir/', data: '' }),
    entry => ({ ...entry, data: String(entry.data).slice(0, -9) }),
    entry => ({ ...entry, data: String(entry.data).replace('"name"', '"\\u006eame"') }),
    entry => ({ ...entry, data: String(entry.data).replace('-', '\\u002d') }),
    entry => ({ ...entry, data: String(entry.data).replace('"id"', '"no"') }),
    entry => ({ ...entry, data: '' })
  ]
  for (let round = 0; round < 60; round++) {
    const files = Array.from({ length: 1 + random(12) }, (_, index) => {
      const entry = file(`GHSA-${index}`, names[random(names.length)] ?? '')
      return (random(2) === 0 ? spoilt[random(spoilt.length)] : undefined)?.(entry) ?? entry
    })
    await write(files)
    const asked = new Set(names.filter(() => random(2) === 0).map(name => ecosystem.normalizeName(name)))
    const indexed = await readRecords(archive, { ecosystem, version: '1', names: asked }, signal)
    expect(await byIndex([...asked])).toBeDefined()
    const whole = await readRecords(archive, { ecosystem, version: 'another', names: asked }, signal)
    expect({ ...indexed, byName: [...indexed.byName].sort() }).toMatchObject({ byName: [...whole.byName].sort() })
    const told = (read: typeof whole): unknown => read.broken.map(({ name, reason }) => `${name}: ${reason}`).sort()
    expect(told(indexed)).toEqual(told(whole))
  }
})

describe('is not used', () => {
  test.each([
    [
      'for an archive that was replaced',
      () => {
        writeFileSync(archive, exportOf([advisory({ id: 'GHSA-9', name: 'a' })]))
      }
    ],
    [
      'for an archive of the same size with other content',
      () => {
        const other = file('GHSA-1', 'b')
        writeFileSync(archive, zip([other]))
      }
    ],
    [
      'without one',
      () => {
        rmSync(indexOf(archive))
      }
    ],
    [
      'for an archive that is gone',
      () => {
        rmSync(archive)
      }
    ],
    [
      'when it is empty',
      () => {
        writeFileSync(indexOf(archive), '')
      }
    ],
    [
      'when it is not one',
      () => {
        writeFileSync(indexOf(archive), 'x'.repeat(5000))
      }
    ],
    [
      'when it is cut off',
      () => {
        change(bytes => bytes.subarray(0, -rowBytes))
      }
    ],
    [
      'when it is cut off within a row',
      () => {
        change(bytes => bytes.subarray(0, -1))
      }
    ],
    [
      'when something follows',
      () => {
        change(bytes => Buffer.concat([bytes, bytes.subarray(-rowBytes)]))
      }
    ],
    [
      'when its head counts strangely',
      () => {
        changeHead(head => ({ ...head, entries: -1 }))
      }
    ],
    [
      'when its head is of another kind',
      () => {
        changeHead(head => ({ ...head, directoryAt: '0' }))
      }
    ],
    [
      'when its head points outside',
      () => {
        changeHead(head => ({ ...head, directoryAt: 2 ** 50 }))
      }
    ],
    [
      'when its head points elsewhere',
      () => {
        changeHead(head => ({ ...head, directoryAt: 0 }))
      }
    ]
  ])('%s', async (_, spoil) => {
    await write([file('GHSA-1', 'a')])
    expect(await byIndex(['a'])).toMatchObject({ seen: ['GHSA-1.json'] })
    spoil()
    expect(await byIndex(['a'])).toBeUndefined()
  })

  test('with a damaged byte anywhere', async () => {
    await write([file('GHSA-1', 'a'), file('GHSA-2', 'b')])
    const whole = readFileSync(indexOf(archive))
    for (let at = 0; at < whole.length; at++) {
      const damaged = Buffer.from(whole)
      damaged[at] = (damaged[at] ?? 0) ^ 1
      writeFileSync(indexOf(archive), damaged)
      const found = await byIndex(['a'])
      // The number of entries is told nobody, and decides nothing.
      if (found !== undefined) expect(found.seen).toEqual(['GHSA-1.json'])
    }
  })

  test('by another version, or for another ecosystem', async () => {
    await write([file('GHSA-1', 'a')])
    expect(await byIndex(['a'], '2')).toBeUndefined()
    expect(await byIndex(['a'], '1', { ...ecosystem, osvName: 'npm' })).toBeUndefined()
  })

  test('when the time is up', async () => {
    await write([file('GHSA-1', 'a')])
    const asked = { ecosystem, version: '1', names: new Set(['a']) }
    const read = await readRecords(archive, asked, AbortSignal.abort())
    expect(read.failure).toEqual({ reason: 'timed out' })
  })
})

test('rows that point anywhere are broken entries, at worst', async () => {
  await write([file('GHSA-1', 'a')])
  for (const [at, bytes] of [
    [8, 6],
    [14, 6],
    [20, 4],
    [24, 4],
    [28, 4],
    [6, 2]
  ] as const) {
    await write([file('GHSA-1', 'a')])
    changeRows(rows => rows.fill(0xff, at, at + bytes))
    const found = await byIndex(['a'])
    expect(found?.entries).toBe(1)
    expect(at === 8 ? found?.seen : found?.broken).toHaveLength(1)
  }
})

test('writes nothing for what is no archive', async () => {
  writeFileSync(archive, 'x')
  await expect(writeIndex(archive, ecosystem, '1', signal)).rejects.toThrow()
  expect(await byIndex(['a'])).toBeUndefined()
})

function change(spoil: (bytes: Buffer) => Buffer): void {
  writeFileSync(indexOf(archive), spoil(readFileSync(indexOf(archive))))
}

function changeHead(spoil: (head: Record<string, unknown>) => unknown): void {
  change(bytes => {
    const end = bytes.indexOf('\n')
    const head = JSON.parse(bytes.toString('utf8', 0, end)) as Record<string, unknown>
    return Buffer.concat([Buffer.from(JSON.stringify(spoil(head))), bytes.subarray(end)])
  })
}

/** With a digest that fits. */
function changeRows(spoil: (rows: Buffer) => Buffer): void {
  change(bytes =>
    Buffer.concat([bytes.subarray(0, bytes.indexOf('\n') + 1), spoil(bytes.subarray(bytes.indexOf('\n') + 1))])
  )
  const rows = readFileSync(indexOf(archive))
  const digest = createHash('sha256')
    .update(rows.subarray(rows.indexOf('\n') + 1))
    .digest('hex')
  changeHead(head => ({ ...head, rows: digest }))
}
