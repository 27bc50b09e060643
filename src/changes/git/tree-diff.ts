import type { ChangedFile, TreeEntry } from '../../core/change.ts'
import type { Failure } from '../../core/failure.ts'
import { changedFiles, entryType } from '../trees/changed-files.ts'
import type { RawFile } from '../trees/changed-files.ts'
import { ask, complaint } from './process.ts'
import type { Git } from './process.ts'
import { pathFromBytes } from '../trees/path-bytes.ts'

/** The files that differ between two commits, ordered by the bytes of their paths, with renames of unchanged blobs. */
export async function diffTrees(
  git: Git,
  base: string,
  head: string,
  signal: AbortSignal
): Promise<readonly ChangedFile[] | Failure> {
  // everything that the repository's configuration could set otherwise is said here
  const options = ['-r', '-z', '--raw', '--no-renames', '--full-index', '--no-relative', '--ignore-submodules=none']
  const result = await ask(git, ['diff-tree', ...options, '--no-ext-diff', '--no-textconv', base, head], signal)
  if (result.code !== 0) return { reason: complaint(result) }
  const raw = parseRaw(result.output)
  if (!raw) return { reason: 'git printed output that is not a list of changed files' }
  return changedFiles(raw)
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
