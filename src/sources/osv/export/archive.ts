import { closeSync, fstatSync, openSync } from 'node:fs'
import type yauzl from 'yauzl'
import { isFailure, messageOf, type Failure } from '../../../core/failure.ts'
import { contentOf, limits, openWindow, type Place } from './entry.ts'

const windowBytes = 1 << 20

/** Why an archive could not be read in full. */
export interface ArchiveFailure extends Failure {
  /** `missing`: there is no such file. */
  readonly cause?: 'missing'
}

/** What came of reading an archive. Everything that was visited counts, also when `failure` says why it ended early. */
export interface Reading {
  readonly entries: number
  /** Entries that could not be read, by name: untrusted text. */
  readonly broken: readonly { readonly name: string; readonly reason: string }[]
  readonly failure?: ArchiveFailure
  /** Where its directory starts. */
  readonly directoryAt?: number
}

/** One file of an archive. */
export interface Visited {
  /** Valid during the visit; undefined where it could not be read. */
  readonly content: Buffer | undefined
  /** Untrusted text. */
  readonly name: string
  readonly place: Place
  /** Where the directory speaks of it. */
  readonly listedAt: number
}

/**
 * Visits every file of a zip archive, one after the other, with the content of no more than one of them in memory.
 * Never throws; entries are checked against their CRC-32. Without `visit` only the directory is read.
 */
export async function readArchive(
  path: string,
  signal: AbortSignal,
  visit?: (file: Visited) => void
): Promise<Reading> {
  const broken: { name: string; reason: string }[] = []
  let entries = 0
  let total = 0
  let descriptor: number | undefined
  try {
    descriptor = openSync(path, 'r')
    const bytes = openWindow(descriptor, windowBytes)
    const archive = await openDirectory(descriptor)
    if (archive.entryCount > limits.entries) throw new Error(`more than ${limits.entries} entries`)
    const directoryAt = Number(archive.readEntryCursor)
    let next = directoryAt
    for await (const entry of archive.eachEntry()) {
      entries++
      const listedAt = next
      next += 46 + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength
      // Lets timers, and with them the deadline, have their turn.
      if (entries % 256 === 0) await new Promise(resolve => setImmediate(resolve))
      if (signal.aborted) throw new Error('timed out')
      if (visit === undefined) continue
      total += entry.uncompressedSize
      if (total > limits.totalBytes) throw new Error(`more than ${limits.totalBytes} bytes of content`)
      const name = nameOf(entry.fileNameRaw)
      if (name.endsWith('/')) continue
      const content = contentOf(entry, bytes)
      if (isFailure(content)) broken.push({ name, ...content })
      visit({ content: isFailure(content) ? undefined : content, name, place: entry, listedAt })
    }
    return { entries, broken, directoryAt }
  } catch (error) {
    return { entries, broken, failure: failureOf(error) }
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** What ended the reading of an archive. */
export function failureOf(error: unknown): ArchiveFailure {
  const { code } = Object(error) as { readonly code?: unknown }
  return { reason: messageOf(error), ...(code === 'ENOENT' && { cause: 'missing' }) }
}

/** The name of an entry as far as it is shown. */
export function nameOf(raw: Buffer): string {
  return raw.toString().slice(0, 200)
}

async function openDirectory(descriptor: number): Promise<yauzl.ZipFile> {
  const { default: library } = await import('yauzl')
  const bytes = openWindow(descriptor, windowBytes)
  class Reader extends library.RandomAccessReader {
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
  return library.fromRandomAccessReaderPromise(new Reader(), fstatSync(descriptor).size, options)
}
