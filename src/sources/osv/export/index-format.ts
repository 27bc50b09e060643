import { createHash } from 'node:crypto'
import { readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import type { OsvEcosystem } from '../source.ts'
import type { Place } from './entry.ts'

/**
 * `all.index` beside `all.zip`: one line of JSON, then one row for each name that an entry has, in the order of the
 * archive. It belongs to one archive, by the digest of its directory, and with that to the content of every entry.
 */
export interface IndexHead {
  /** Who wrote it, for which ecosystem: another version of us may normalise names in another way. */
  readonly writer: string
  /** Of the archive, in bytes. */
  readonly size: number
  readonly directoryAt: number
  /** SHA-256 of the archive from there to its end, hexadecimal. */
  readonly directory: string
  readonly entries: number
  /** SHA-256 of the rows, hexadecimal. */
  readonly rows: string
}

export function writerOf({ osvName }: OsvEcosystem, version: string): string {
  return `weighbridge ${version}, index 1, ${osvName}`
}

/** No head is longer, in bytes with its line break. */
export const maxHeadBytes = 1000
export const rowBytes = 32

export interface Row extends Place {
  /** Where the archive's directory speaks of the entry. */
  readonly listedAt: number
}

/** The key of a name. Two names with the same one cost a look at an entry, and change no answer. */
export function keyOf(name: string): number {
  return crc32(name) | 0
}

/** `key` undefined: the entry is to be looked at whatever is asked. */
export function writeRow(key: number | undefined, place: Place, listedAt: number): Buffer {
  const bytes = Buffer.alloc(rowBytes)
  bytes.writeInt32LE(key ?? 0, 0)
  bytes.writeUInt8(key === undefined ? 1 : 0, 4)
  bytes.writeUInt8(place.generalPurposeBitFlag & 1, 5)
  bytes.writeUInt16LE(place.compressionMethod, 6)
  bytes.writeUIntLE(listedAt, 8, 6)
  bytes.writeUIntLE(place.relativeOffsetOfLocalHeader, 14, 6)
  bytes.writeUInt32LE(Math.min(place.compressedSize, 0xffffffff), 20)
  bytes.writeUInt32LE(Math.min(place.uncompressedSize, 0xffffffff), 24)
  bytes.writeUInt32LE(place.crc32, 28)
  return bytes
}

/** Whether the row at a position is about one of the keys. */
export function concerns(rows: Buffer, at: number, keys: ReadonlySet<number>): boolean {
  return rows[at + 4] !== 0 || keys.has(rows.readInt32LE(at))
}

export function readRow(rows: Buffer, at: number): Row {
  return {
    generalPurposeBitFlag: rows.readUInt8(at + 5),
    compressionMethod: rows.readUInt16LE(at + 6),
    listedAt: rows.readUIntLE(at + 8, 6),
    relativeOffsetOfLocalHeader: rows.readUIntLE(at + 14, 6),
    compressedSize: rows.readUInt32LE(at + 20),
    uncompressedSize: rows.readUInt32LE(at + 24),
    crc32: rows.readUInt32LE(at + 28)
  }
}

/** SHA-256 of a part of a file, hexadecimal; `see` gets each piece of it, whole multiples of a row but for the last. */
export async function digestOf(
  descriptor: number,
  from: number,
  to: number,
  signal: AbortSignal,
  see: (piece: Buffer) => void = () => undefined
): Promise<string> {
  const hash = createHash('sha256')
  const buffer = Buffer.alloc(1 << 18)
  for (let at = from; at < to;) {
    const length = Math.min(buffer.length, to - at)
    let filled = 0
    while (filled < length) {
      const count = readSync(descriptor, buffer, filled, length - filled, at + filled)
      if (count === 0) throw new Error('the file ended early')
      filled += count
    }
    const piece = buffer.subarray(0, length)
    hash.update(piece)
    see(piece)
    at += length
    if (at % (1 << 22) < length) await new Promise(resolve => setImmediate(resolve))
    if (signal.aborted) throw new Error('timed out')
  }
  return hash.digest('hex')
}
