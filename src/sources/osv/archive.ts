import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { crc32, inflateRawSync } from 'node:zlib'
import yauzl from 'yauzl'

/** What an archive may be at most, in bytes where not entries. */
const limits = { entries: 2_000_000, entryBytes: 16 << 20, totalBytes: 16 * 2 ** 30, windowBytes: 1 << 20 }

/** What came of reading an archive. Everything that was visited counts, also when `failure` says why it ended early. */
interface Reading {
  readonly entries: number
  /** Entries that could not be read, by name: untrusted text. */
  readonly broken: readonly { readonly name: string; readonly reason: string }[]
  readonly failure?: string
}

/**
 * Visits the content of every file of a zip archive, one after the other, with no more than one of them in memory.
 * Never throws; entries are checked against their CRC-32. Without `visit` only the directory is read.
 */
export async function readArchive(
  path: string,
  signal: AbortSignal,
  visit?: (content: Buffer, name: string) => void
): Promise<Reading> {
  const broken: { name: string; reason: string }[] = []
  let entries = 0
  let total = 0
  let descriptor: number | undefined
  try {
    descriptor = openSync(path, 'r')
    const bytes = openWindow(descriptor)
    const archive = await openDirectory(descriptor)
    if (archive.entryCount > limits.entries) throw new Error(`more than ${limits.entries} entries`)
    for await (const entry of archive.eachEntry()) {
      entries++
      // Lets timers, and with them the deadline, have their turn.
      if (entries % 256 === 0) await new Promise(resolve => setImmediate(resolve))
      if (signal.aborted) throw new Error('the time was up')
      if (visit === undefined) continue
      total += entry.uncompressedSize
      if (total > limits.totalBytes) throw new Error(`more than ${limits.totalBytes} bytes of content`)
      const name = entry.fileNameRaw.toString().slice(0, 200)
      if (name.endsWith('/')) continue
      const content = contentOf(entry, bytes)
      if (typeof content === 'string') broken.push({ name, reason: content })
      else visit(content, name)
    }
    return { entries, broken }
  } catch (error) {
    return { entries, broken, failure: reasonOf(error) }
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

type Window = (position: number, length: number) => Buffer

/** Reads ahead, so that neighbouring entries cost no system call each. What it returns is valid until the next call. */
function openWindow(descriptor: number): Window {
  const buffer = Buffer.alloc(limits.windowBytes)
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

function openDirectory(descriptor: number): Promise<yauzl.ZipFile> {
  const bytes = openWindow(descriptor)
  class Reader extends yauzl.RandomAccessReader {
    override read(
      target: Buffer,
      offset: number,
      length: number,
      position: number,
      callback: (error: Error | null, count?: number) => void
    ): void {
      const count = bytes(position, length).copy(target, offset)
      process.nextTick(callback, null, count)
    }
  }
  // Names are never used as paths, so that a strange one is no reason to refuse the others.
  const options = { autoClose: false, lazyEntries: true, decodeStrings: false, validateEntrySizes: false }
  return yauzl.fromRandomAccessReaderPromise(new Reader(), fstatSync(descriptor).size, options)
}

/** The message of whatever was thrown. */
export function reasonOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : 'unknown error'
}

/** The content, or why there is none. */
function contentOf(entry: yauzl.Entry, bytes: Window): Buffer | string {
  const { compressedSize, uncompressedSize, compressionMethod, relativeOffsetOfLocalHeader } = entry
  if ((entry.generalPurposeBitFlag & 1) !== 0) return 'it is encrypted'
  if (compressedSize > limits.entryBytes || uncompressedSize > limits.entryBytes) {
    return `it is larger than ${limits.entryBytes} bytes`
  }
  const header = bytes(relativeOffsetOfLocalHeader, 30)
  if (header.length < 30 || header.readUInt32LE(0) !== 0x04034b50) return 'its local header is damaged'
  const start = relativeOffsetOfLocalHeader + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const stored = bytes(start, compressedSize)
  if (stored.length < compressedSize) return 'it is cut off'
  let content: Buffer
  if (compressionMethod === 0) content = stored
  else if (compressionMethod === 8) {
    try {
      // One byte more than is needed spares a second buffer for each entry.
      const chunkSize = Math.max(64, uncompressedSize + 1)
      content = inflateRawSync(stored, { maxOutputLength: Math.max(1, uncompressedSize), chunkSize })
    } catch {
      return 'it cannot be decompressed'
    }
  } else return `its compression method ${compressionMethod} is unknown`
  if (content.length !== uncompressedSize || crc32(content) !== entry.crc32) return 'its checksum is wrong'
  return content
}
