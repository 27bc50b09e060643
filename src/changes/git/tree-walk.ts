import type { TreeEntry } from '../../core/change.ts'
import { entryType } from '../trees/changed-files.ts'
import type { Unavailable } from '../../core/content.ts'
import { isFailure } from '../../core/failure.ts'
import type { ObjectAnswer, ReadObjects } from './objects.ts'
import { pathFromBytes } from '../trees/path-bytes.ts'

type Failed = { readonly type: 'failed' } & Unavailable

/** What a commit or a tree has at a path. */
export type Found = TreeEntry | { readonly type: 'absent' } | Failed

export interface Place {
  /** Or a tree. */
  readonly commit: string
  readonly path: string
}

interface Folder {
  readonly type: 'folder'
  readonly id: string
}

type Named = Found | Folder
type Tree = ReadonlyMap<string, Named> | Unavailable

interface Walk {
  readonly segments: readonly string[]
  depth: number
  at: Named
}

const deepest = 200
const treeLimit = 64 * 1024 * 1024

/**
 * Finds paths in commits, all of one depth with one question to git. Names are compared as they are, so nothing in
 * them is a pattern, and no path ever stands in an argument. The trees it has read are kept for the next call.
 */
export function treeWalker(
  readObjects: ReadObjects
): (places: readonly Place[], signal: AbortSignal) => Promise<readonly Found[]> {
  const trees = new Map<string, Tree>()
  const roots = new Map<string, Named>()

  return async (places, signal) => {
    const commits = places.map(({ commit }) => commit).filter(commit => !roots.has(commit))
    const read = await readObjects(commits, { contents: true, limit: treeLimit }, signal)
    for (const [id, answer] of read) roots.set(id, rootOf(answer, id))

    const walks = places.map(({ commit, path }): Walk => {
      const segments = path.split('/')
      const root = roots.get(commit) ?? failed(`commit ${commit} was not read`, 'missing')
      return {
        segments,
        depth: 0,
        at: segments.length > deepest ? failed(`deeper than ${deepest} folders`, 'limit') : root
      }
    })
    for (;;) {
      const open = walks.filter(({ at, depth, segments }) => at.type === 'folder' && depth < segments.length)
      if (open.length === 0) break
      const unread = open.flatMap(({ at }) => (at.type === 'folder' && !trees.has(at.id) ? [at.id] : []))
      for (const [id, answer] of await readObjects(unread, { contents: true, limit: treeLimit }, signal)) {
        trees.set(id, isFailure(answer) ? answer : parseTree(answer.type, answer.bytes, id.length / 2))
      }
      for (const walk of open) step(walk, trees)
    }
    return walks.map(({ at }) => (at.type === 'folder' ? failed('it is a folder') : at))
  }
}

function step(walk: Walk, trees: ReadonlyMap<string, Tree>): void {
  const tree = walk.at.type === 'folder' ? trees.get(walk.at.id) : undefined
  const name = walk.segments[walk.depth] ?? ''
  walk.depth += 1
  if (!tree) walk.at = failed('its folder was not read', 'missing')
  else if (isFailure(tree)) walk.at = failed(`its folder cannot be read: ${tree.reason}`, tree.cause)
  else {
    const named = tree.get(name) ?? { type: 'absent' }
    const last = walk.depth === walk.segments.length
    walk.at = last || named.type === 'folder' || named.type === 'failed' ? named : { type: 'absent' }
  }
}

/** What is not committed is a tree without a commit. */
function rootOf(answer: ObjectAnswer, id: string): Named {
  if (isFailure(answer)) return failed(`commit ${id} cannot be read: ${answer.reason}`, answer.cause)
  if (answer.type === 'tree') return { type: 'folder', id }
  const tree = /^tree ([0-9a-f]+)\n/.exec(answer.bytes?.toString('latin1', 0, 80) ?? '')?.[1]
  return tree ? { type: 'folder', id: tree } : failed(`${id} is not a commit`)
}

/** `<mode> <name>\0<id as bytes>` again and again, see <https://git-scm.com/book/en/v2/Git-Internals-Git-Objects>. */
function parseTree(type: string, bytes: Buffer | undefined, idLength: number): Tree {
  if (!bytes) return { reason: 'the tree is too large', cause: 'limit' }
  if (type !== 'tree') return { reason: `found a ${type} instead of a tree` }
  const entries = new Map<string, Named>()
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at)
    const nul = space === -1 ? -1 : bytes.indexOf(0, space)
    const end = nul + 1 + idLength
    if (nul === -1 || end > bytes.length) return { reason: 'the tree is damaged' }
    const name = pathFromBytes(bytes.subarray(space + 1, nul))
    const id = bytes.toString('hex', nul + 1, end)
    const kind = entryType(bytes.toString('latin1', at, space))
    entries.set(
      name,
      entries.has(name) ? failed('two entries of its folder have this name') : { type: kind ?? 'folder', id }
    )
    at = end
  }
  return entries
}

function failed(reason: string, cause?: Unavailable['cause']): Failed {
  return { type: 'failed', reason, ...(cause !== undefined && { cause }) }
}
