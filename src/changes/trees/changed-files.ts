import { addTo } from '../../core/group.ts'
import type { ChangedFile, TreeEntry } from '../../core/change.ts'
import type { Failure } from '../../core/failure.ts'
import { fileName } from './file-name.ts'

/** A file that differs, with the bytes of its path, which are what orders it. */
export interface RawFile {
  readonly bytes: Uint8Array
  readonly file: ChangedFile
}

/** What a mode of a tree entry stands for; nothing for a folder. */
export function entryType(mode: string): TreeEntry['type'] | undefined {
  switch (Number.parseInt(mode, 8) & 0o170000) {
    case 0o120000:
      return 'symlink'
    case 0o160000:
      return 'submodule'
    case 0o040000:
      return undefined
    default:
      return 'file'
  }
}

/** Files ordered by the bytes of their paths, with renames of unchanged blobs; a reason where two have one path. */
export function changedFiles(raw: readonly RawFile[]): readonly ChangedFile[] | Failure {
  const files = [...raw].sort((left, right) => Buffer.compare(left.bytes, right.bytes)).map(({ file }) => file)
  const paths = new Set<string>()
  for (const { path } of files) {
    if (paths.has(path)) return { reason: `two entries of a tree have the name ${path}` }
    paths.add(path)
  }
  return withRenames(files)
}

/** Marks an added path whose blob has left another one; each removed path once, the same file name before others. */
function withRenames(files: readonly ChangedFile[]): readonly ChangedFile[] {
  const origin = new Map<string, string>()
  const taken = new Set<string>()
  for (const key of [keyWithName, keyOf]) {
    const removed = new Map<string, string[]>()
    for (const { path, base, head } of files) {
      if (!base || head || taken.has(path)) continue
      const found = key(path, base)
      addTo(removed, found, path)
    }
    for (const paths of removed.values()) paths.reverse()
    for (const { path, base, head } of files) {
      if (base || !head || origin.has(path)) continue
      const from = removed.get(key(path, head))?.pop()
      if (from === undefined) continue
      origin.set(path, from)
      taken.add(from)
    }
  }
  return files.map(file => {
    const renamedFrom = origin.get(file.path)
    return renamedFrom === undefined ? file : { ...file, renamedFrom }
  })
}

function keyOf(_path: string, { type, id }: TreeEntry): string {
  return `${type} ${id}`
}

function keyWithName(path: string, entry: TreeEntry): string {
  return `${keyOf(path, entry)} ${fileName(path)}`
}
