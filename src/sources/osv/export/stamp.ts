import { randomUUID } from 'node:crypto'
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Failure } from '../../../core/failure.ts'

/** What is known of a downloaded export. */
const entry = v.object({
  /** ISO 8601 in UTC: when the server last said that this is its export. */
  fetchedAt: v.pipe(v.string(), v.isoTimestamp()),
  etag: v.optional(v.string()),
  lastModified: v.optional(v.string()),
  /** Of `all.zip`, hexadecimal. */
  sha256: v.optional(v.string())
})

const schema = v.object({ schemaVersion: v.literal(1), ecosystems: v.record(v.string(), entry) })

export type StampEntry = v.InferOutput<typeof entry>

/** `weighbridge.json` beside the exports: when each was fetched. By OSV's name of the ecosystem. */
type Stamp = ReadonlyMap<string, StampEntry>

const fileName = 'weighbridge.json'

/** What the folder says about its exports, or why it says nothing. A clause without a full stop. */
export async function readStamp(dir: string): Promise<{ stamp: Stamp } | Failure> {
  const path = join(dir, fileName)
  try {
    if ((await stat(path)).size > 1 << 20) return { reason: `${fileName} is too large` }
    const parsed = v.safeParse(schema, JSON.parse(await readFile(path, 'utf8')))
    if (!parsed.success) return { reason: `${fileName} was not written by \`weighbridge osv fetch\`` }
    return { stamp: new Map(Object.entries(parsed.output.ecosystems)) }
  } catch (error) {
    const missing = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'
    return { reason: missing ? `the folder has no ${fileName}` : `${fileName} cannot be read` }
  }
}

/** Replaces the file in one step. Rejects when the folder cannot be written. */
export async function writeStamp(dir: string, stamp: Stamp): Promise<void> {
  const temporary = join(dir, `${fileName}.${randomUUID()}.tmp`)
  const ecosystems = Object.fromEntries([...stamp].sort(([left], [right]) => (left < right ? -1 : 1)))
  try {
    await writeFile(temporary, `${JSON.stringify({ schemaVersion: 1, ecosystems }, null, 2)}\n`)
    await rename(temporary, join(dir, fileName))
  } finally {
    await rm(temporary, { force: true })
  }
}
