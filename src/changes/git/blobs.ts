import type { ChangedFile } from '../../core/change.ts'
import { isFailure } from '../../core/failure.ts'
import type { Git } from './process.ts'
import { storedBlobs } from './stored-blobs.ts'
import type { ObjectAnswer, ReadObjects } from './objects.ts'
import type { At, Blob, ChangeSource, ReadRequest } from '../source.ts'
import { treeWalker } from './tree-walk.ts'
import type { Found } from './tree-walk.ts'

/** Bytes; what goes beyond is answered with a reason, never cut. */
export interface BlobLimits {
  /** One blob: 64 MiB by default. */
  readonly blob?: number
  /** All blobs of one call of `read`: 512 MiB by default. */
  readonly call?: number
  /** One that is read in pieces: 2 GiB by default. */
  readonly pieces?: number
}

interface Trees {
  readonly commits: Readonly<Record<At, string>>
  readonly files: readonly ChangedFile[]
  readonly limits: BlobLimits
  readonly readObjects: ReadObjects
}

const noAnswer = { reason: 'git did not answer', cause: 'missing' } as const

const mebibyte = 1024 * 1024

/** Reads blobs of the two sides and of the policy's commit: a few questions to git a call, however many requests. */
export function readBlobs(git: Git, { commits, files, limits, readObjects }: Trees): ChangeSource['read'] {
  const changed = new Map(files.map(file => [file.path, file]))
  const walk = treeWalker(readObjects)

  const find = async (requests: readonly ReadRequest[], signal: AbortSignal): Promise<readonly Found[]> => {
    const known = requests.map(({ at, path }) => {
      const file = at === 'policy' ? undefined : changed.get(path)
      return file && at !== 'policy' ? (file[at] ?? { type: 'absent' as const }) : undefined
    })
    const others = requests.filter((_, index) => !known[index])
    const walked = await walk(
      others.map(({ at, path }) => ({ commit: commits[at], path })),
      signal
    )
    let next = 0
    return known.map(found => found ?? walked[next++] ?? { type: 'failed', ...noAnswer })
  }

  return async (requests, signal) => {
    const found = await find(requests, signal)
    const inPieces = found.flatMap((entry, index) =>
      entry.type === 'file' && requests[index]?.inPieces === true ? [entry.id] : []
    )
    const stored = await storedBlobs(git, readObjects, inPieces, limits, signal)
    const ids = found.flatMap((entry, index) => {
      if (entry.type !== 'file' && entry.type !== 'symlink') return []
      return requests[index]?.inPieces === true && stored.has(entry.id) ? [] : [entry.id]
    })
    const contents = await readContents(readObjects, ids, { ...limits, longest: longestById(found, requests) }, signal)
    return found.map((entry, index) => {
      const blob = entry.type === 'file' && requests[index]?.inPieces === true ? stored.get(entry.id) : undefined
      return blob ?? toBlob(entry, contents)
    })
  }
}

/** Contents of blobs by id, sizes first, so that no more than the limits allow is ever held. */
async function readContents(
  readObjects: ReadObjects,
  ids: readonly string[],
  {
    blob = 64 * mebibyte,
    call = 512 * mebibyte,
    longest
  }: BlobLimits & { readonly longest: ReadonlyMap<string, number> },
  signal: AbortSignal
): Promise<ReadonlyMap<string, ObjectAnswer>> {
  const answers = new Map<string, ObjectAnswer>()
  const wanted: string[] = []
  const limitOf = (id: string): number => Math.min(blob, longest.get(id) ?? blob)
  let total = 0
  for (const [id, header] of await readObjects(ids, { contents: false, limit: 0 }, signal)) {
    if (isFailure(header)) answers.set(id, header)
    else if (header.type !== 'blob') answers.set(id, { reason: `it is a ${header.type}, not a file` })
    else if (header.size > limitOf(id))
      answers.set(id, { reason: `it has ${header.size} bytes, the limit is ${limitOf(id)}`, cause: 'limit' })
    else if (total + header.size > call) {
      const reason = `with its ${header.size} bytes, reading it would exceed the limit of ${call}`
      answers.set(id, { reason, cause: 'limit' })
    } else {
      total += header.size
      wanted.push(id)
    }
  }
  for (const [id, answer] of await readObjects(wanted, { contents: true, limit: blob }, signal)) answers.set(id, answer)
  return answers
}

/** How long blobs may be whose requests all say so. */
function longestById(found: readonly Found[], requests: readonly ReadRequest[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  for (const [index, entry] of found.entries()) {
    if (entry.type !== 'file' && entry.type !== 'symlink') continue
    longest.set(entry.id, Math.max(longest.get(entry.id) ?? 0, requests[index]?.longest ?? Infinity))
  }
  return longest
}

function toBlob(entry: Found, contents: ReadonlyMap<string, ObjectAnswer>): Blob {
  switch (entry.type) {
    case 'absent':
    case 'failed':
      return entry
    case 'submodule':
      return { type: 'failed', reason: 'it is a submodule: its content is in another repository' }
    case 'file':
    case 'symlink': {
      const answer = contents.get(entry.id)
      if (!answer) return { type: 'failed', ...noAnswer }
      if (isFailure(answer)) return { type: 'failed', ...answer }
      return answer.bytes
        ? { type: entry.type, bytes: answer.bytes }
        : { type: 'failed', reason: 'it grew while it was read', cause: 'limit' }
    }
  }
}
