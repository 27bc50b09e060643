import { readSync } from 'node:fs'
import { crc32, inflateRawSync } from 'node:zlib'
import type { Failure } from '../../../core/failure.ts'

/** What an archive may be at most, in bytes where not entries. */
export const limits = { entries: 2_000_000, entryBytes: 16 << 20, totalBytes: 16 * 2 ** 30 }

/** What the directory of an archive says of one entry, by yauzl's names. */
export interface Place {
  readonly generalPurposeBitFlag: number
  readonly compressionMethod: number
  readonly crc32: number
  readonly compressedSize: number
  readonly uncompressedSize: number
  readonly relativeOffsetOfLocalHeader: number
}

/** Bytes of a file; fewer where it ends. They are valid until the next call. */
export type Window = (position: number, length: number) => Buffer

/** Reads ahead by `size` bytes, so that neighbouring entries cost no system call each. */
export function openWindow(descriptor: number, size: number): Window {
  const buffer = Buffer.alloc(size)
  let start = 0
  let filled = 0
  return (position, length) => {
    if (length > buffer.length) {
      const large = Buffer.alloc(length)
      return large.subarray(0, readSync(descriptor, large, 0, length, position))
    }
    if (position < start || position + length > start + filled) {
      start = position
      filled = readSync(descriptor, buffer, 0, buffer.length, position)
    }
    return buffer.subarray(position - start, Math.min(position - start + length, filled))
  }
}

/** The content, checked against its CRC-32, or why there is none. */
export function contentOf(place: Place, bytes: Window): Buffer | Failure {
  const { compressedSize, uncompressedSize, compressionMethod, relativeOffsetOfLocalHeader } = place
  if ((place.generalPurposeBitFlag & 1) !== 0) return { reason: 'it is encrypted' }
  if (compressedSize > limits.entryBytes || uncompressedSize > limits.entryBytes) {
    return { reason: `it is larger than ${limits.entryBytes} bytes` }
  }
  const header = bytes(relativeOffsetOfLocalHeader, 30)
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) return { reason: 'its local header is damaged' }
  const start = relativeOffsetOfLocalHeader + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const stored = bytes(start, compressedSize)
  if (stored.length < compressedSize) return { reason: 'it is cut off' }
  let content: Buffer
  if (compressionMethod === 0) content = stored
  else if (compressionMethod === 8) {
    try {
      // One byte more than is needed spares a second buffer for each entry.
      const chunkSize = Math.max(64, uncompressedSize + 1)
      content = inflateRawSync(stored, { maxOutputLength: Math.max(1, uncompressedSize), chunkSize })
    } catch {
      return { reason: 'it cannot be decompressed' }
    }
  } else return { reason: `its compression method ${compressionMethod} is unknown` }
  if (content.length !== uncompressedSize || crc32(content) !== place.crc32) return { reason: 'its checksum is wrong' }
  return content
}
