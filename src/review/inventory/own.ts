import { posix } from 'node:path'
import type { ChangeSource } from '../../changes/source.ts'
import type { Component } from '../../core/component.ts'
import { isFailure } from '../../core/failure.ts'
import { publishedBy, publishers } from '../../extraction/published.ts'
import type { PublishedName } from '../../core/published-name.ts'
import { movingName } from '../../kinds/registry.ts'
import { depth, nearest } from './nearest.ts'
import { readPaths } from './read.ts'

/** So many files are read for the names of one kind that the repository publishes; see {@link distance}. */
const most = 50

/** Names of files that publish more often than others. */
const telling = /build|deploy|docker|export|hub|image|publish|push|release|train|upload/i

/**
 * Marks what comes in at a version, tag or revision that can move and that the repository itself publishes: packages of
 * commands, images, models and datasets. The base side says which these are: a change cannot call anything its own.
 */
export async function withOwn(
  source: ChangeSource,
  components: readonly Component[],
  signal: AbortSignal
): Promise<readonly Component[]> {
  const open = components.filter(component => movingName(component) !== undefined)
  if (open.length === 0) return components
  const listing = await source.list(signal)
  if (isFailure(listing)) return components
  const places = new Set(open.map(({ location }) => location.path))
  const files = listing.entries.filter(({ type }) => type === 'file')
  const paths = [...new Set(open.map(({ kind }) => kind))].flatMap(kind => {
    const canPublish = publishers(kind)
    const candidates = files.filter(({ path }) => canPublish(path))
    return nearest(candidates, ({ path }) => distance(path, places), most).map(({ path }) => path)
  })
  const asked = open.flatMap(component => movingName(component) ?? [])
  const names = new Set<string>()
  for (const [path, content] of await readPaths(source, 'base', [...new Set(paths)], signal)) {
    if (content.type === 'text') for (const name of await publishedBy(path, content.text, asked)) names.add(keyOf(name))
  }
  return components.map(component => {
    const name = movingName(component)
    return name !== undefined && names.has(keyOf(name)) ? { ...component, own: true } : component
  })
}

/** Files that name something open themselves, then those that are called like files that publish, then those near the root. */
function distance(path: string, places: ReadonlySet<string>): number {
  if (places.has(path)) return 0
  return depth(path) + (telling.test(posix.basename(path)) ? 0 : 10)
}

function keyOf(published: PublishedName): string {
  const home = 'host' in published ? ['host', published.host] : ['ecosystem', published.ecosystem]
  return JSON.stringify([...home, published.name])
}
