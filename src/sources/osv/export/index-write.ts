import { createHash, randomUUID } from 'node:crypto'
import { closeSync, fstatSync, openSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { readArchive } from './archive.ts'
import { digestOf, keyOf, writeRow, writerOf, type IndexHead } from './index-format.ts'
import { indexOf } from './index-read.ts'
import { someName } from './named.ts'
import type { OsvEcosystem } from '../source.ts'

/**
 * Writes the index of an archive beside it, in one step. What cannot be read there stands under every name, so that
 * a lookup meets it as a reading of the whole would. Rejects when the archive cannot be read or the file written.
 */
export async function writeIndex(
  archive: string,
  ecosystem: OsvEcosystem,
  version: string,
  signal: AbortSignal
): Promise<void> {
  const path = indexOf(archive)
  const temporary = `${path}.${randomUUID()}.tmp`
  const rows: Buffer[] = []
  const reading = await readArchive(archive, signal, ({ content, place, listedAt }) => {
    const names = new Set<string>()
    const isOpen =
      content === undefined ||
      someName(content, ecosystem, name => {
        names.add(name)
        return false
      })
    const keys = isOpen ? [undefined] : new Set([...names].map(keyOf))
    for (const key of keys) rows.push(writeRow(key, place, listedAt))
  })
  const { directoryAt, entries, failure } = reading
  if (failure !== undefined || directoryAt === undefined) throw new Error(failure?.reason ?? 'it has no directory')
  const descriptor = openSync(archive, 'r')
  try {
    const { size } = fstatSync(descriptor)
    const directory = await digestOf(descriptor, directoryAt, size, signal)
    const hash = createHash('sha256')
    for (const row of rows) hash.update(row)
    const head: IndexHead = {
      writer: writerOf(ecosystem, version),
      size,
      directoryAt,
      directory,
      entries,
      rows: hash.digest('hex')
    }
    await writeFile(temporary, [Buffer.from(`${JSON.stringify(head)}\n`), ...rows])
    await rename(temporary, path)
  } finally {
    closeSync(descriptor)
    await rm(temporary, { force: true })
  }
}
