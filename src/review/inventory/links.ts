import type { ChangeSource, Listing } from '../../changes/source.ts'
import type { ChangedFile } from '../../core/change.ts'
import type { TextContent } from '../../core/content.ts'
import { isMissing } from './gaps.ts'
import { readPaths } from './read.ts'

/** Symbolic links that did not change, and lead to what did, with what both sides hold behind them. */
export interface ChangedLinks {
  readonly files: readonly ChangedFile[]
  readonly base: ReadonlyMap<string, TextContent>
  readonly head: ReadonlyMap<string, TextContent>
}

const link = { type: 'symlink', id: '' } as const

/** A path that leads to something else although it did not change itself. */
export function asLink(path: string): ChangedFile {
  return { path, base: link, head: link }
}

/**
 * What is read through links, where its text is another one on the two sides although the links did not change.
 *
 * @param pointedAt - Paths that some file points at: one in no folder that can be read is behind a folder that is a link.
 */
export async function changedLinks(
  source: ChangeSource,
  { entries }: Listing,
  isRead: (path: string) => boolean,
  pointedAt: Iterable<string>,
  signal: AbortSignal
): Promise<ChangedLinks> {
  const known = new Set([...source.files, ...entries].map(({ path }) => path))
  const changed = new Set(source.files.map(({ path }) => path))
  const links = entries.filter(({ path, type }) => type === 'symlink' && !changed.has(path)).map(({ path }) => path)
  const behind = [...pointedAt].filter(path => !known.has(path))
  const paths = [...links, ...behind].filter(isRead)
  if (paths.length === 0) return { files: [], base: new Map(), head: new Map() }
  const base = await readPaths(source, 'base', paths, signal)
  const head = await readPaths(source, 'head', paths, signal)
  // What could not be had counts as changed, so that its failure is told.
  const differs = paths.filter(path => {
    const [before, after] = [base.get(path), head.get(path)]
    return isMissing(before) || isMissing(after) || JSON.stringify(before) !== JSON.stringify(after)
  })
  const of = (contents: typeof base): typeof base => new Map([...contents].filter(([path]) => differs.includes(path)))
  return { files: differs.map(asLink), base: of(base), head: of(head) }
}
