import type { ChangedFile } from '../../core/change.ts'
import { isFailure, type Failure } from '../../core/failure.ts'
import { changedFiles } from '../trees/changed-files.ts'
import type { RawFile } from '../trees/changed-files.ts'
import type { Folder, Named, ReadFolder } from './folders.ts'

/** A folder with its path and slash, by the ids of both sides, of which one may be missing. */
interface Pair {
  readonly prefix: string
  readonly base: string | undefined
  readonly head: string | undefined
}

const mostFiles = 200_000
const mostFolders = 200_000
const nothing: Folder = new Map()

/** The files that differ between two commits, read only where the folders do. Ordered, with renames, as git's own. */
export async function diffFolders(
  read: ReadFolder,
  base: string,
  head: string,
  signal: AbortSignal
): Promise<readonly ChangedFile[] | Failure> {
  const raw: RawFile[] = []
  let folders = 0
  let level: readonly Pair[] = base === head ? [] : [{ prefix: '', base, head }]
  while (level.length > 0) {
    folders += level.length
    if (folders > mostFolders) return { reason: `more than ${mostFolders} folders differ` }
    const sides = await Promise.all(level.flatMap(pair => [pair.base, pair.head]).map(id => side(read, id, signal)))
    const next: Pair[] = []
    for (const [index, { prefix }] of level.entries()) {
      const [before = nothing, after = nothing] = sides.slice(2 * index, 2 * index + 2)
      if (isFailure(before)) return before
      if (isFailure(after)) return after
      const failed = compareFolders(prefix, before, after, { raw, next })
      if (failed) return failed
      if (raw.length > mostFiles) return { reason: `more than ${mostFiles} files differ` }
    }
    level = next
  }
  return changedFiles(raw)
}

function side(read: ReadFolder, id: string | undefined, signal: AbortSignal): Promise<Folder | Failure> {
  return id === undefined ? Promise.resolve(nothing) : read(id, true, signal)
}

function compareFolders(
  prefix: string,
  before: Folder,
  after: Folder,
  found: { readonly raw: RawFile[]; readonly next: Pair[] }
): Failure | undefined {
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [base, head] = [before.get(name), after.get(name)]
    if (base?.key === head?.key) continue
    const path = `${prefix}${name}`
    if (base?.type === 'ambiguous' || head?.type === 'ambiguous') {
      return { reason: `two entries of a tree have the name ${path}` }
    }
    const [baseFolder, headFolder] = [folderId(base), folderId(head)]
    if (baseFolder !== headFolder) found.next.push({ prefix: `${path}/`, base: baseFolder, head: headFolder })
    const [baseEntry, headEntry] = [entryOf(base), entryOf(head)]
    if (!baseEntry && !headEntry) continue
    const file = { path, ...(baseEntry && { base: baseEntry }), ...(headEntry && { head: headEntry }) }
    found.raw.push({ bytes: Buffer.from(path), file })
  }
  return undefined
}

function folderId(named: Named | undefined): string | undefined {
  return named?.type === 'folder' ? named.id : undefined
}

function entryOf(named: Named | undefined): ChangedFile['base'] {
  if (!named || named.type === 'folder' || named.type === 'ambiguous') return undefined
  return { type: named.type, id: named.id }
}
