import { closeSync, fstatSync, openSync } from 'node:fs'
import * as v from 'valibot'
import { isFailure } from '../../../core/failure.ts'
import { failureOf, nameOf, type Reading, type Visited } from './archive.ts'
import { contentOf, limits, openWindow, type Window } from './entry.ts'
import { concerns, digestOf, keyOf, maxHeadBytes, readRow, rowBytes, writerOf } from './index-format.ts'
import type { IndexHead, Row } from './index-format.ts'
import type { OsvEcosystem } from '../source.ts'

const windowBytes = 1 << 16
const maxIndexBytes = 1 << 29

const natural = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const head = v.object({
  writer: v.string(),
  size: natural,
  directoryAt: natural,
  directory: v.string(),
  entries: natural,
  rows: v.string()
}) satisfies v.GenericSchema<unknown, IndexHead>

/** What is asked, and by which version of us. */
export interface Asked {
  readonly ecosystem: OsvEcosystem
  readonly version: string
  /** In canonical form. */
  readonly names: ReadonlySet<string>
}

/**
 * Visits what an archive says about some names, by the index beside it. Undefined when there is none, or none that is
 * whole and made for this very archive: then nothing was visited. Never throws.
 */
export async function readIndexed(
  archive: string,
  asked: Asked,
  signal: AbortSignal,
  visit: (file: Pick<Visited, 'content' | 'name'>) => void
): Promise<Reading | undefined> {
  const opened: number[] = []
  const open = (path: string): number => {
    const descriptor = openSync(path, 'r')
    opened.push(descriptor)
    return descriptor
  }
  try {
    const found = await lookUp(
      () => open(indexOf(archive)),
      () => open(archive),
      asked,
      signal
    )
    return found && (await visitRows(found, signal, visit))
  } finally {
    for (const descriptor of opened) closeSync(descriptor)
  }
}

/** Where the index of an archive is. */
export function indexOf(archive: string): string {
  return archive.replace(/\.zip$/, '.index')
}

interface Found {
  readonly rows: readonly Row[]
  readonly entries: number
  /** Of the archive. */
  readonly descriptor: number
}

async function lookUp(
  openIndex: () => number,
  openArchive: () => number,
  { ecosystem, version, names }: Asked,
  signal: AbortSignal
): Promise<Found | undefined> {
  try {
    const index = openIndex()
    const { size } = fstatSync(index)
    const start = openWindow(index, maxHeadBytes)(0, maxHeadBytes)
    const from = start.indexOf('\n') + 1
    const known = v.parse(head, JSON.parse(start.toString('utf8', 0, from)))
    const descriptor = openArchive()
    const isOurs = known.writer === writerOf(ecosystem, version) && known.size === fstatSync(descriptor).size
    if (!isOurs || size > maxIndexBytes || (size - from) % rowBytes !== 0) return undefined
    const rows = new Map<number, Row>()
    const keys = new Set([...names].map(keyOf))
    const digest = await digestOf(index, from, size, signal, piece => {
      for (let at = 0; at < piece.length; at += rowBytes) {
        if (!concerns(piece, at, keys)) continue
        const row = readRow(piece, at)
        rows.set(row.listedAt, row)
      }
    })
    if (digest !== known.rows) return undefined
    if ((await digestOf(descriptor, known.directoryAt, known.size, signal)) !== known.directory) return undefined
    return { rows: [...rows.values()], entries: known.entries, descriptor }
  } catch {
    // Whatever is wrong with the index or the archive: the archive is read as if there were no index, which tells.
    return undefined
  }
}

async function visitRows(
  { rows, entries, descriptor }: Found,
  signal: AbortSignal,
  visit: (file: Pick<Visited, 'content' | 'name'>) => void
): Promise<Reading> {
  const broken: { name: string; reason: string }[] = []
  let total = 0
  try {
    const bytes = openWindow(descriptor, windowBytes)
    const directory = openWindow(descriptor, 512)
    for (const [count, row] of rows.entries()) {
      if (count % 256 === 255) await new Promise(resolve => setImmediate(resolve))
      if (signal.aborted) throw new Error('timed out')
      total += row.uncompressedSize
      if (total > limits.totalBytes) throw new Error(`more than ${limits.totalBytes} bytes of content`)
      const name = listedName(row, directory)
      const content = contentOf(row, bytes)
      if (isFailure(content)) broken.push({ name, ...content })
      else visit({ content, name })
    }
    return { entries, broken }
  } catch (error) {
    return { entries, broken, failure: failureOf(error) }
  }
}

/** The name of an entry in the archive's directory. */
function listedName({ listedAt }: Row, bytes: Window): string {
  const header = bytes(listedAt, 46)
  return header.length < 46 ? '' : nameOf(bytes(listedAt + 46, header.readUInt16LE(28)))
}
