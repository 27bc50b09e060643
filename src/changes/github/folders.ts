import type { TreeEntry } from '../../core/change.ts'
import { isFailure, type Failure } from '../../core/failure.ts'
import { entryType } from '../trees/changed-files.ts'
import type { GitHubReader, GitHubTreeEntry } from './reader.ts'
import type { Listing } from '../source.ts'

/** One name in a folder. `ambiguous`: several entries have this name, and which is which cannot be told. */
export interface Named {
  readonly type: TreeEntry['type'] | 'folder' | 'ambiguous'
  readonly id: string
  /** Equal on two sides exactly when nothing is different there. */
  readonly key: string
  /** Bytes of a blob. */
  readonly size?: number
}

export type Folder = ReadonlyMap<string, Named>

/** A folder by the id of its tree or, for the root, of the commit; `whole`: expect to need what is below it too. */
export type ReadFolder = (id: string, whole: boolean, signal: AbortSignal) => Promise<Folder | Failure>

const mostRequests = 600

/** What GitHub writes for bytes that are no UTF-8. */
const replacement = '\ufffd'

/** Whether a path may be another one in truth: GitHub's API does not tell names that are not UTF-8. */
export function isLossy(path: string): boolean {
  return path.includes(replacement)
}

interface Folders {
  readonly read: ReadFolder
  /** A folder that was read before. */
  known(id: string): Folder | undefined
}

/** Reads folders, each once, and those below in the same request where GitHub does not cut the answer. */
export function folderReader(reader: GitHubReader): Folders {
  const known = new Map<string, Folder>()
  const underWay = new Map<string, ReturnType<ReadFolder>>()
  let requests = 0

  const ask = async (id: string, recursive: boolean, signal: AbortSignal): ReturnType<ReadFolder> => {
    if (signal.aborted) return { reason: 'reading was stopped before its end' }
    if (requests === mostRequests) return { reason: `it takes more than ${mostRequests} requests to read the folders` }
    requests++
    const answer = await reader.tree(id, recursive, signal)
    if (isFailure(answer)) return answer
    if (answer.truncated) {
      return recursive ? ask(id, false, signal) : { reason: `GitHub omits part of the folder ${id}` }
    }
    for (const [name, folder] of foldersOf(id, recursive, answer.entries)) known.set(name, folder)
    return known.get(id) ?? new Map<string, Named>()
  }

  const read: ReadFolder = (id, whole, signal) => {
    const folder = known.get(id)
    if (folder) return Promise.resolve(folder)
    const running = underWay.get(id)
    if (running) return running
    const started = ask(id, whole, signal).finally(() => underWay.delete(id))
    underWay.set(id, started)
    return started
  }
  return { read, known: id => known.get(id) }
}

/** The files of a commit, in the folders that were read before. */
export function listKnown({ known }: Folders, commit: string): Listing {
  const entries: Listing['entries'][number][] = []
  const open: [string, string][] = [['', commit]]
  let whole = true
  for (let next = open.pop(); next; next = open.pop()) {
    const [prefix, id] = next
    const folder = known(id)
    if (!folder) whole = false
    for (const [name, { type, id: below }] of folder ?? []) {
      const path = `${prefix}${name}`
      if (type === 'folder') open.push([`${path}/`, below])
      else if (type !== 'ambiguous') entries.push({ path, type })
    }
  }
  return { entries, whole }
}

/** The folders that a listing tells of, by id. What is below an ambiguous name is left out. */
function foldersOf(id: string, recursive: boolean, entries: readonly GitHubTreeEntry[]): ReadonlyMap<string, Folder> {
  const byPath = new Map<string, Map<string, Named>>([['', new Map<string, Named>()]])
  for (const { path, mode, sha, size } of entries) {
    const slash = path.lastIndexOf('/')
    const parent = slash === -1 ? '' : path.slice(0, slash)
    const type = entryType(mode) ?? 'folder'
    const named: Named = { type, id: sha, key: `${mode} ${sha}`, ...(size === undefined ? {} : { size }) }
    const siblings = byPath.get(parent) ?? new Map<string, Named>()
    byPath.set(parent, siblings)
    const name = path.slice(slash + 1)
    const twin = siblings.get(name)
    siblings.set(name, twin ? together(name, twin, named) : named)
    // so that an empty folder is known as one
    if (type === 'folder' && recursive && !byPath.has(path)) byPath.set(path, new Map())
  }
  const folders = new Map<string, Folder>()
  const open: [string, string][] = [['', id]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [path, folderId] = next
    const folder = byPath.get(path)
    if (!folder || folders.has(folderId)) continue
    folders.set(folderId, folder)
    for (const [name, named] of folder) {
      if (named.type === 'folder') open.push([path === '' ? name : `${path}/${name}`, named.id])
    }
  }
  return folders
}

/** Two names that look the same: files whose names are lossy stay listed as one; anything else is ambiguous. */
function together(name: string, first: Named, second: Named): Named {
  const key = `${first.key} ${second.key}`
  const files = [first, second].every(({ type }) => type !== 'folder' && type !== 'ambiguous')
  return isLossy(name) && files ? { ...first, key } : { type: 'ambiguous', id: first.id, key }
}
