import { posix } from 'node:path'
import type { ChangeSource } from '../../changes/source.ts'
import type { TextContent } from '../../core/content.ts'
import { isAside } from '../../core/context.ts'
import { isFailure } from '../../core/failure.ts'
import { contextOf } from '../../extraction/context.ts'
import { depth, nearest } from './nearest.ts'
import { isList, mentions } from './pointing.ts'
import { readPaths } from './read.ts'

/** So many lists are read to see what they include; those nearest to the root first. */
const most = 200

/** Lists include lists that include lists: so far they are followed. */
const deepest = 3

/**
 * The lists of the head side that did not change and may include changed ones of tests or documentation: those are for
 * production then, docs/decisions/023-notes.md. Nothing is read where no such list changed.
 */
export async function includers(
  source: ChangeSource,
  isIgnored: (path: string) => boolean,
  signal: AbortSignal
): Promise<ReadonlyMap<string, TextContent>> {
  const changed = new Set(source.files.map(({ path }) => path))
  const names = new Set(
    source.files
      .filter(({ path, head }) => head !== undefined && isList(path) && isAside(contextOf(path)))
      .map(({ path }) => posix.basename(path))
  )
  const found = new Map<string, TextContent>()
  if (names.size === 0) return found
  const listing = await source.list(signal)
  if (isFailure(listing)) return found
  const lists = listing.entries.filter(
    ({ path, type }) => type === 'file' && !changed.has(path) && !isIgnored(path) && isList(path)
  )
  const paths = nearest(lists, ({ path }) => depth(path), most).map(({ path }) => path)
  const contents = await readPaths(source, 'head', paths, signal)
  for (let round = 0, more = true; more && round < deepest; round++) {
    more = false
    for (const [path, content] of contents) {
      if (content.type !== 'text' || found.has(path) || !mentions(content.text, names)) continue
      found.set(path, content)
      names.add(posix.basename(path))
      more = true
    }
  }
  return found
}
