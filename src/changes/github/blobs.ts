import { createHash } from 'node:crypto'
import type { ChangedFile } from '../../core/change.ts'
import { pointerLimit } from '../content/lfs.ts'
import { spool } from '../content/spool.ts'
import type { TextsAhead } from './ahead.ts'
import { askedOnce } from './asked-once.ts'
import { isLossy } from './folders.ts'
import type { Named, ReadFolder } from './folders.ts'
import type { GitHubReader } from './reader.ts'
import type { Unavailable } from '../../core/content.ts'
import { isFailure } from '../../core/failure.ts'
import type { At, Blob, ChangeSource } from '../source.ts'

/** Bytes; what goes beyond is answered with a reason, never cut. */
export interface GitHubLimits {
  /** One blob: 64 MiB by default. */
  readonly blob?: number
  /** All blobs of one call of `read`: 512 MiB by default. */
  readonly call?: number
  /** One that is read in pieces: 100 MiB by default, which is as much as GitHub gives. */
  readonly pieces?: number
}

interface Trees {
  readonly commits: Readonly<Record<At, string>>
  readonly files: readonly ChangedFile[]
  readonly readFolder: ReadFolder
  readonly limits: GitHubLimits
  readonly kept: KeptBlobs
  readonly ahead: TextsAhead
}

/** Blobs of earlier calls by id, up to a limit: sides, and ranges of one repository, share much. */
export interface KeptBlobs {
  get(id: string): Uint8Array | undefined
  keep(id: string, bytes: Uint8Array): void
  /** Those that are being read, by id. */
  readonly underWay: Map<string, Promise<Bytes | undefined>>
}

type Failed = Extract<Blob, { readonly type: 'failed' }>
type Found = Named | { readonly type: 'absent' } | Failed
type Bytes = Uint8Array | Unavailable

interface Wanted {
  readonly id: string
  readonly commit: string
  readonly path: string
  readonly size: number
  /** Bytes, where no request for it needs more. */
  readonly longest: number
}

const noAnswer = { reason: 'GitHub did not answer', cause: 'missing' } as const

const absent = Promise.resolve({ type: 'absent' } as const)

const mebibyte = 1024 * 1024

/** Up to here GitHub sends a blob as text; beyond, its text is cut. Bytes. */
const textLimit = 512_000

/** Blobs of earlier calls are kept up to here. Bytes. */
const keepLimit = 64 * mebibyte

/** Keeps nothing yet. */
export function keptBlobs(): KeptBlobs {
  const kept = new Map<string, Uint8Array>()
  let size = 0
  return {
    underWay: new Map(),
    get: id => kept.get(id),
    keep(id, bytes) {
      if (kept.has(id) || size + bytes.length > keepLimit) return
      kept.set(id, bytes)
      size += bytes.length
    }
  }
}

/** Reads blobs of the two sides and of the policy's commit: texts in batches, each other blob with a request. */
export function readGitHubBlobs(
  reader: GitHubReader,
  { commits, files, readFolder, limits, kept, ahead }: Trees
): ChangeSource['read'] {
  const sides = ['base', 'head'] as const
  const gone = new Set(files.flatMap(file => sides.filter(side => !file[side]).map(side => `${side} ${file.path}`)))

  const contentsOf = async (wanted: ReadonlyMap<string, Wanted>, signal: AbortSignal): Promise<Map<string, Bytes>> => {
    const answers = new Map<string, Bytes>()
    const asText: Wanted[] = []
    const asBytes: Wanted[] = []
    const { blob: blobLimit = 64 * mebibyte, call: callLimit = 512 * mebibyte } = limits
    let total = 0
    for (const blob of wanted.values()) {
      const { id, size, longest } = blob
      const before = kept.get(id)
      if (before) answers.set(id, before)
      else if (size > Math.min(blobLimit, longest))
        answers.set(id, {
          reason: `it has ${size} bytes, the limit is ${Math.min(blobLimit, longest)}`,
          cause: 'limit'
        })
      else if (total + size > callLimit) {
        const reason = `with its ${size} bytes, reading it would exceed the limit of ${callLimit}`
        answers.set(id, { reason, cause: 'limit' })
      } else {
        total += size
        const list = size > textLimit || !isExpressible(blob.path) ? asBytes : asText
        list.push(blob)
      }
    }
    const texts = await reader.texts(asText, signal)
    for (const [index, blob] of asText.entries()) {
      const answer = texts[index] ?? { type: 'failed', ...noAnswer }
      const bytes = answer.type === 'text' ? Buffer.from(answer.text) : undefined
      if (answer.type === 'failed') answers.set(blob.id, { reason: answer.reason, cause: 'missing' })
      // a text is taken only for what git would give: GitHub guesses encodings
      else if (bytes && blobId(bytes, blob.id.length) === blob.id) answers.set(blob.id, bytes)
      else asBytes.push(blob)
    }
    const read = await Promise.all(asBytes.map(({ id }) => readBlob(reader, id, blobLimit, signal)))
    for (const [index, { id }] of asBytes.entries()) answers.set(id, read[index] ?? noAnswer)
    return answers
  }

  return async (requests, signal) => {
    const found = await Promise.all(
      requests.map(({ at, path }) => (gone.has(`${at} ${path}`) ? absent : find(readFolder, commits[at], path, signal)))
    )
    const stored = found.map((entry, index) =>
      entry.type === 'file' && requests[index]?.inPieces === true ? storedBlob(reader, entry, limits) : undefined
    )
    const wanted = new Map<string, Wanted>()
    for (const [index, { at, path, longest = Infinity }] of requests.entries()) {
      const entry = found[index]
      if (stored[index] !== undefined || (entry?.type !== 'file' && entry?.type !== 'symlink')) continue
      const before = wanted.get(entry.id)?.longest ?? 0
      const blob = { id: entry.id, commit: commits[at], path, size: entry.size ?? 0 }
      wanted.set(entry.id, { ...blob, longest: Math.max(before, longest) })
    }
    for (const { id, commit, path } of wanted.values()) {
      const bytes = await ahead.get(commit, path)
      if (bytes && blobId(bytes, id.length) === id) kept.keep(id, bytes)
    }
    const ask = (some: ReadonlyMap<string, Wanted>): Promise<Map<string, Bytes>> => contentsOf(some, signal)
    const contents = await askedOnce(wanted, kept.underWay, ask, bytes => !isFailure(bytes))
    for (const [id, bytes] of contents) if (!isFailure(bytes)) kept.keep(id, bytes)
    return found.map((entry, index) => stored[index] ?? toBlob(entry, contents))
  }
}

/** Walks down from the commit's root: only folders that the comparison has not read cost a request. */
async function find(readFolder: ReadFolder, commit: string, path: string, signal: AbortSignal): Promise<Found> {
  let here: Named = { type: 'folder', id: commit, key: '' }
  for (const name of path.split('/')) {
    if (here.type === 'ambiguous') return failed('two entries of its folder have this name')
    if (here.type !== 'folder') return { type: 'absent' }
    const folder: Awaited<ReturnType<ReadFolder>> = await readFolder(here.id, false, signal)
    if (isFailure(folder)) {
      return { type: 'failed', reason: `its folder cannot be read: ${folder.reason}`, cause: 'missing' }
    }
    const named = folder.get(name)
    if (!named) return { type: 'absent' }
    here = named
  }
  if (isLossy(path)) return failed('its name is not UTF-8, and GitHub does not tell it')
  return here
}

/** A blob that is asked for once it is opened; undefined for one so short that it is read at once, as pointers are. */
function storedBlob(
  reader: GitHubReader,
  { id, size }: Named,
  { pieces = 100 * mebibyte }: GitHubLimits
): Blob | undefined {
  if (size === undefined || size < pointerLimit) return undefined
  if (size > pieces) return { type: 'failed', reason: `it has ${size} bytes, the limit is ${pieces}`, cause: 'limit' }
  const fill = (signal: AbortSignal) => async (take: (chunk: Uint8Array) => boolean) => {
    const bytes = await readBlob(reader, id, pieces, signal)
    if (isFailure(bytes)) return bytes
    take(bytes)
    return undefined
  }
  return { type: 'stored', open: signal => spool(size, fill(signal)) }
}

async function readBlob(reader: GitHubReader, id: string, limit: number, signal: AbortSignal): Promise<Bytes> {
  const bytes = await reader.blob(id, signal)
  if (isFailure(bytes)) return { ...bytes, cause: 'missing' }
  if (bytes.length > limit) return { reason: `it has ${bytes.length} bytes, the limit is ${limit}`, cause: 'limit' }
  return blobId(bytes, id.length) === id
    ? bytes
    : { reason: `GitHub answered something else than the blob ${id}`, cause: 'missing' }
}

/** A line break or a NUL does not survive in a revision expression. */
function isExpressible(path: string): boolean {
  return !/[\0\r\n]/.test(path)
}

/** The id that git gives to content, see <https://git-scm.com/book/en/v2/Git-Internals-Git-Objects>. */
function blobId(bytes: Uint8Array, digits: number): string {
  const hash = createHash(digits === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

function toBlob(entry: Found, contents: ReadonlyMap<string, Bytes>): Blob {
  switch (entry.type) {
    case 'absent':
    case 'failed':
      return entry
    case 'folder':
      return failed('it is a folder')
    case 'ambiguous':
      return failed('two entries of its folder have this name')
    case 'submodule':
      return failed('it is a submodule: its content is in another repository')
    case 'file':
    case 'symlink': {
      const bytes = contents.get(entry.id) ?? noAnswer
      return isFailure(bytes) ? { type: 'failed', ...bytes } : { type: entry.type, bytes }
    }
  }
}

function failed(reason: string): Failed {
  return { type: 'failed', reason }
}
