import type { Failure } from '../../core/failure.ts'
import { entryType } from '../trees/changed-files.ts'
import { ask, complaint } from './process.ts'
import type { Git } from './process.ts'
import { pathFromBytes } from '../trees/path-bytes.ts'
import type { Listing } from '../source.ts'

/** All files of a commit. */
export async function listTree(git: Git, commit: string, signal: AbortSignal): Promise<Listing | Failure> {
  const result = await ask(git, ['ls-tree', '-r', '-z', '--full-tree', commit], signal)
  if (result.code !== 0) return { reason: complaint(result) }
  const entries: Listing['entries'][number][] = []
  // `<mode> <type> <id>\t<path>\0`, see <https://git-scm.com/docs/git-ls-tree#_output_format>
  for (let at = 0; at < result.output.length;) {
    const tab = result.output.indexOf(0x09, at)
    const end = tab === -1 ? -1 : result.output.indexOf(0, tab)
    if (end === -1) return { reason: 'git printed output that is not a list of files' }
    const type = entryType(result.output.toString('latin1', at, at + 6))
    if (type !== undefined) entries.push({ path: pathFromBytes(result.output.subarray(tab + 1, end)), type })
    at = end + 1
  }
  return { entries, whole: true }
}
