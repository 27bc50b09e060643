import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isFailure, messageOf, type Failure } from '../../../core/failure.ts'
import { ecosystems } from '../../../ecosystems/registry.generated.ts'
import { request } from '../../../http/request.ts'
import type { HttpResult, Retry } from '../../../http/request.ts'
import { readArchive } from './archive.ts'
import { writeIndex } from './index-write.ts'
import { isOsvEcosystem } from '../source.ts'
import { readStamp, writeStamp } from './stamp.ts'
import type { StampEntry } from './stamp.ts'

export interface FetchOptions {
  /** Where the exports are; OSV's bucket by default. */
  readonly url?: string
  readonly now: () => Date
  readonly signal: AbortSignal
  readonly retry?: Partial<Retry>
  /** For each attempt, 15 minutes by default. */
  readonly timeoutMs?: number
  /** Of one export, 2 GiB by default. */
  readonly maxBytes?: number
  /** Our version, for the User-Agent. */
  readonly version?: string
}

/** What became of one export. A failed one leaves the file and its date as they were. */
export type Fetched =
  | {
      readonly ecosystem: string
      readonly status: 'updated' | 'unchanged'
      readonly records: number
      /** Why there is no index beside it, which makes reviews slower. */
      readonly unindexed?: string
    }
  | {
      readonly ecosystem: string
      readonly status: 'failed'
      readonly reason: string
      /** Nothing answered: the exports behind it were not asked for. */
      readonly unanswered?: true
    }

/**
 * Downloads OSV's exports into `dir/<ecosystem>/all.zip`, <https://google.github.io/osv.dev/data/>, with conditional
 * requests, an index beside each, and records in `dir/weighbridge.json` when. Takes OSV's names of ecosystems; one after the
 * other, until nothing answers. Never rejects.
 */
export async function fetchExports(dir: string, names: readonly string[], options: FetchOptions): Promise<Fetched[]> {
  const read = await readStamp(dir)
  const stamp = new Map('stamp' in read ? read.stamp : [])
  const results: Fetched[] = []
  for (const ecosystem of names) {
    try {
      const result = await fetchOne(dir, ecosystem, stamp.get(ecosystem), options)
      if ('entry' in result) {
        stamp.set(ecosystem, result.entry)
        await writeStamp(dir, stamp)
      }
      results.push(result.fetched)
      if (result.fetched.status === 'failed' && result.fetched.unanswered === true) break
    } catch (error) {
      results.push({ ecosystem, status: 'failed', reason: messageOf(error) })
    }
  }
  return results
}

async function fetchOne(
  dir: string,
  ecosystem: string,
  known: StampEntry | undefined,
  options: FetchOptions
): Promise<{ fetched: Fetched; entry?: StampEntry }> {
  const failed = (reason: string) => ({ fetched: { ecosystem, status: 'failed' as const, reason } })
  if (!/^[A-Za-z][\w. -]{0,63}$/.test(ecosystem)) return failed('this is not the name of an ecosystem')
  const folder = join(dir, ecosystem)
  const path = join(folder, 'all.zip')
  // Folders are made once there is something to put in them.
  const temporary = join(dir, `${ecosystem}.${randomUUID()}.tmp`)
  try {
    // The date of a file that somebody has replaced since is not to be renewed.
    const same = known?.sha256 !== undefined && known.sha256 === (await sha256Of(path))
    const response = await download(ecosystem, temporary, same ? known : undefined, options)
    if (isFailure(response)) {
      const { fetched } = failed(response.reason)
      return { fetched: response.unanswered === true ? { ...fetched, unanswered: true } : fetched }
    }
    const fetchedAt = options.now().toISOString()
    const unchanged = response.status === 304
    const archive = await readArchive(unchanged ? path : temporary, options.signal)
    if (archive.failure !== undefined || archive.entries === 0) {
      return failed(`the response is not a zip archive of records: ${archive.failure?.reason ?? 'it is empty'}`)
    }
    const { entries: records } = archive
    if (unchanged && known !== undefined) {
      const index = await reindex(path, ecosystem, options)
      return { fetched: { ecosystem, status: 'unchanged', records, ...index }, entry: { ...known, fetchedAt } }
    }
    const etag = response.headers.get('etag')
    const lastModified = response.headers.get('last-modified')
    await mkdir(folder, { recursive: true })
    await rename(temporary, path)
    const index = await reindex(path, ecosystem, options)
    return {
      fetched: { ecosystem, status: 'updated', records, ...index },
      entry: {
        fetchedAt,
        sha256: response.value,
        ...(etag !== null && { etag }),
        ...(lastModified !== null && { lastModified })
      }
    }
  } finally {
    await rm(temporary, { force: true })
  }
}

/** An index of what has been fetched. Without one, everything works as before, only slower. */
async function reindex(
  path: string,
  name: string,
  { version = '', signal }: FetchOptions
): Promise<{ unindexed?: string }> {
  const ecosystem = [...ecosystems.values()].filter(isOsvEcosystem).find(({ osvName }) => osvName === name)
  if (ecosystem === undefined) return {}
  try {
    await writeIndex(path, ecosystem, version, signal)
    return {}
  } catch (error) {
    return { unindexed: messageOf(error) }
  }
}

/** Streams an export into a file; the value is its SHA-256, or empty when nothing came because nothing changed. */
function download(
  ecosystem: string,
  file: string,
  known: StampEntry | undefined,
  { url = 'https://osv-vulnerabilities.storage.googleapis.com', ...options }: FetchOptions
): Promise<HttpResult<string>> {
  const address = `${url.replace(/\/{1,8}$/, '')}/${encodeURIComponent(ecosystem)}/all.zip`
  const headers = {
    ...(known?.etag !== undefined && { 'if-none-match': known.etag }),
    ...(known?.lastModified !== undefined && { 'if-modified-since': known.lastModified })
  }
  const retry = { unanswered: 2, ...options.retry }
  const http = { timeoutMs: 15 * 60_000, maxBytes: 2 ** 31, ...options, retry, headers }
  return request(address, http, async (response, body) => {
    if (response.status === 304)
      return known === undefined
        ? { reason: 'answered 304 without being asked conditionally', again: false }
        : { value: '' }
    const hash = createHash('sha256')
    const target = await mkdir(dirname(file), { recursive: true })
      .then(() => open(file, 'w'))
      .catch(thrown)
    if (isFailure(target)) return { ...target, again: false }
    try {
      for await (const chunk of body) {
        hash.update(chunk)
        const written = await target.writeFile(chunk).catch(thrown)
        if (isFailure(written)) return { ...written, again: false }
      }
    } finally {
      await target.close()
    }
    return { value: hash.digest('hex') }
  })
}

function thrown(error: unknown): Failure {
  return { reason: messageOf(error) }
}

async function sha256Of(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
    return hash.digest('hex')
  } catch {
    // No file, nothing to keep: the export is asked for without conditions.
    return undefined
  }
}
