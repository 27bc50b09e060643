import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'

/** A record of an advisory as a test writes it: whatever JSON it likes, with an id. */
export type TestRecord = Readonly<Record<string, unknown>> & { readonly id: string }

/** What a test says about one advisory of one package. */
export interface AdvisoryOptions {
  readonly id: string
  readonly name: string
  /** As OSV spells it; PyPI by default. */
  readonly ecosystem?: string
  readonly versions?: readonly string[]
  /** Events of one range each: `[{ introduced: '0' }, { fixed: '1.2' }]`. */
  readonly ranges?: readonly (readonly Readonly<Record<string, string>>[])[]
  readonly aliases?: readonly string[]
  readonly summary?: string
  readonly withdrawn?: string
  readonly severity?: readonly { readonly type: string; readonly score: string }[]
  readonly label?: string
}

/** Builds a record in the form of <https://ossf.github.io/osv-schema/>. */
export function advisory(options: AdvisoryOptions): TestRecord {
  const { id, name, ecosystem = 'PyPI', versions, ranges = [], label, ...rest } = options
  const type = ecosystem === 'PyPI' ? 'ECOSYSTEM' : 'SEMVER'
  return {
    schema_version: '1.7.0',
    modified: '2026-01-02T03:04:05Z',
    ...rest,
    id,
    affected: [
      { package: { ecosystem, name }, ...(versions && { versions }), ranges: ranges.map(events => ({ type, events })) }
    ],
    ...(label !== undefined && { database_specific: { severity: label } })
  }
}

/** Writes a folder of exports, `<ecosystem>/all.zip`, and when it was fetched unless that is to be unknown. */
export function writeDatabase(
  dir: string,
  records: Readonly<Record<string, readonly TestRecord[]>>,
  fetchedAt?: string
): void {
  mkdirSync(dir, { recursive: true })
  for (const [ecosystem, ofEcosystem] of Object.entries(records)) {
    mkdirSync(join(dir, ecosystem), { recursive: true })
    writeFileSync(join(dir, ecosystem, 'all.zip'), exportOf(ofEcosystem))
  }
  if (fetchedAt === undefined) return
  const ecosystems = Object.fromEntries(Object.keys(records).map(ecosystem => [ecosystem, { fetchedAt }]))
  writeFileSync(join(dir, 'weighbridge.json'), JSON.stringify({ schemaVersion: 1, ecosystems }))
}

/** The bytes of `all.zip`: one flat `<ID>.json` a record. */
export function exportOf(records: readonly TestRecord[]): Buffer {
  return zip(records.map(record => ({ name: `${record.id}.json`, data: JSON.stringify(record) })))
}

/** A file of an archive, with ways to spoil it. */
export interface ZipFile {
  readonly name: string
  readonly data: string | Buffer
  /** 0 stores, 8 deflates (the default), others are written as they are. */
  readonly method?: number
  /** Claims another checksum, another size, or encryption. */
  readonly crc?: number
  readonly size?: number
  readonly flags?: number
}

/** Writes a zip archive, <https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT>, with ZIP64 where it needs it. */
export function zip(files: readonly ZipFile[]): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, data, method = 8, crc, size, flags = 0 } of files) {
    const content = Buffer.from(data)
    const stored = method === 8 ? deflateRawSync(content) : content
    const path = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags, 2)
    common.writeUInt16LE(method, 4)
    common.writeUInt32LE(crc ?? crc32(content), 10)
    common.writeUInt32LE(stored.length, 14)
    common.writeUInt32LE(size ?? content.length, 18)
    common.writeUInt16LE(path.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, path, stored])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    locals.push(local)
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, path)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  return Buffer.concat([...locals, directory, endOf(files.length, directory.length, offset)])
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  const large = count >= 0xffff
  end.writeUInt16LE(large ? 0xffff : count, 8)
  end.writeUInt16LE(large ? 0xffff : count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(offset, 16)
  if (!large) return end
  const end64 = Buffer.alloc(56)
  end64.write('PK\x06\x06', 'latin1')
  end64.writeBigUInt64LE(44n, 4)
  end64.writeUInt16LE(45, 12)
  end64.writeUInt16LE(45, 14)
  end64.writeBigUInt64LE(BigInt(count), 24)
  end64.writeBigUInt64LE(BigInt(count), 32)
  end64.writeBigUInt64LE(BigInt(size), 40)
  end64.writeBigUInt64LE(BigInt(offset), 48)
  const locator = Buffer.alloc(20)
  locator.write('PK\x06\x07', 'latin1')
  locator.writeBigUInt64LE(BigInt(offset + size), 8)
  locator.writeUInt32LE(1, 16)
  return Buffer.concat([end64, locator, end])
}
