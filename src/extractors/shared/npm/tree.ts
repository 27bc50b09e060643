import type { EntryId } from '../../../core/component.ts'
import { entryId } from '../files/lock-entries.ts'

/** Finds what the package at a path gets for a name, by their paths. */
export type FindInTree = (path: string, name: string) => EntryId | undefined

interface Folder {
  readonly id: EntryId
  parent: Folder | undefined
  /** What its `node_modules` holds. */
  modules: Map<string, Folder> | undefined
}

const separator = '/node_modules/'

/** No tree of people is nested deeper; a hostile one must not have each dependency climb thousands of folders. */
const mostLevels = 50

/**
 * The tree that some paths make (`node_modules/a/node_modules/b`; `packages/x` is a workspace). A package gets what its
 * own `node_modules` has, or else that of the nearest folder above, as Node.js looks it up.
 */
export function treeOf(paths: Iterable<string>): FindInTree {
  const root: Folder = { id: entryId(''), parent: undefined, modules: undefined }
  const folders = new Map<string, Folder>()
  const unnamed = new Map<string, Folder>()
  for (const path of paths) folders.set(path, { id: entryId(path), parent: undefined, modules: undefined })
  // Whose modules the file lists without listing itself.
  const unnamedAt = (path: string): Folder => {
    const folder = unnamed.get(path) ?? { id: entryId(path), parent: root, modules: undefined }
    unnamed.set(path, folder)
    return folder
  }
  for (const [path, folder] of folders) {
    const at = `/${path}`.lastIndexOf(separator)
    const above = path.slice(0, Math.max(0, at - 1))
    const parent = at <= 0 ? root : (folders.get(above) ?? unnamedAt(above))
    folder.parent = parent
    if (at === -1) continue
    parent.modules ??= new Map()
    parent.modules.set(path.slice(at + separator.length - 1), folder)
  }
  return (path, name) => {
    let above: Folder | undefined = folders.get(path)
    for (let level = 0; above !== undefined && level < mostLevels; level++) {
      const found = above.modules?.get(name)
      if (found !== undefined) return found.id
      above = above.parent
    }
    return root.modules?.get(name)?.id
  }
}
