import type { ChangeSource } from '../../changes/source.ts'
import type { Component, PackageComponent } from '../../core/component.ts'
import { isFailure } from '../../core/failure.ts'
import { mayPublish, publishedBy } from '../../extraction/published.ts'
import { depth, nearest } from './nearest.ts'
import { readPaths } from './read.ts'

/** So many manifests are read for the names of the packages that the repository publishes; those nearest to the root first. */
const most = 50

/**
 * Marks the packages that commands install without a version and that the repository itself publishes. The base side says
 * which these are: a change cannot call a package its own.
 */
export async function withOwn(
  source: ChangeSource,
  components: readonly Component[],
  signal: AbortSignal
): Promise<readonly Component[]> {
  if (!components.some(isOpen)) return components
  const listing = await source.list(signal)
  if (isFailure(listing)) return components
  const manifests = listing.entries.filter(({ path, type }) => type === 'file' && mayPublish(path))
  const paths = nearest(manifests, ({ path }) => depth(path), most).map(({ path }) => path)
  const names = new Set<string>()
  for (const [path, content] of await readPaths(source, 'base', paths, signal)) {
    if (content.type !== 'text') continue
    for (const { ecosystem, name } of await publishedBy(path, content.text))
      names.add(JSON.stringify([ecosystem, name]))
  }
  const isOwn = (component: Component): boolean =>
    isOpen(component) && names.has(JSON.stringify([component.ecosystem, component.name]))
  return components.map(component =>
    component.kind === 'package' && isOwn(component) ? { ...component, own: true } : component
  )
}

function isOpen(component: Component): component is PackageComponent {
  if (component.kind !== 'package' || component.role !== 'installed' || component.resolved !== undefined) return false
  return component.version === undefined && component.source.type === 'registry' && component.source.url === undefined
}
