import type { ChangedFile, TreeEntry } from '../core/change.ts'
import { ask, complaint } from './git-process.ts'
import type { Git } from './git-process.ts'
import { pathFromBytes } from './path-bytes.ts'

interface RawFile {
  readonly bytes: Buffer
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

/** The files that differ between two commits, ordered by the bytes of their paths, with renames of unchanged blobs. */
export async function diffTrees(
  git: Git,
  base: string,
  head: string,
  signal: AbortSignal
): Promise<readonly ChangedFile[] | { readonly reason: string }> {
  // everything that the repository's configuration could set otherwise is said here
  const options = ['-r', '-z', '--raw', '--no-renames', '--full-index', '--no-relative', '--ignore-submodules=none']
  const result = await ask(git, ['diff-tree', ...options, '--no-ext-diff', '--no-textconv', base, head], signal)
  if (result.code !== 0) return { reason: complaint(result) }
  const raw = parseRaw(result.output)
  if (!raw) return { reason: 'git printed something that is no list of changed files' }
  raw.sort((left, right) => Buffer.compare(left.bytes, right.bytes))
  const files = raw.map(({ file }) => file)
  const paths = new Set<string>()
  for (const { path } of files) {
    if (paths.has(path)) return { reason: `two entries of a tree are both called ${path}` }
    paths.add(path)
  }
  return withRenames(files)
}

/** `:<mode> <mode> <id> <id> <status>\0<path>\0`, see <https://git-scm.com/docs/git-diff-tree#_raw_output_format>. */
function parseRaw(output: Buffer): RawFile[] | undefined {
  const files: RawFile[] = []
  for (let at = 0; at < output.length;) {
    const headerEnd = output.indexOf(0, at)
    const pathEnd = headerEnd === -1 ? -1 : output.indexOf(0, headerEnd + 1)
    if (pathEnd === -1) return undefined
    const header = output.toString('latin1', at, headerEnd)
    const [, baseMode, headMode, baseId, headId] = /^:(\d+) (\d+) ([0-9a-f]+) ([0-9a-f]+) [A-Z]/.exec(header) ?? []
    if (!baseMode || !headMode || !baseId || !headId) return undefined
    const bytes = output.subarray(headerEnd + 1, pathEnd)
    const base = treeEntry(baseMode, baseId)
    const head = treeEntry(headMode, headId)
    files.push({ bytes, file: { path: pathFromBytes(bytes), ...(base && { base }), ...(head && { head }) } })
    at = pathEnd + 1
  }
  return files
}

function treeEntry(mode: string, id: string): TreeEntry | undefined {
  const type = entryType(mode)
  return type && !/^0+$/.test(mode) ? { type, id } : undefined
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
      const paths = removed.get(found)
      if (paths) paths.push(path)
      else removed.set(found, [path])
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
  return `${keyOf(path, entry)} ${path.slice(path.lastIndexOf('/') + 1)}`
}
