import type { Change } from '../../core/change.ts'
import type { PackageComponent } from '../../core/component.ts'
import { code, say } from '../../core/message.ts'
import { hostnameOf } from '../../core/url.ts'
import type { Violation } from '../rule.ts'
import type { Sides } from '../shared/sides.ts'

const mostRelated = 20

/**
 * Entries that come from a host which nothing in their file used before, and which no manifest of the change names: one
 * finding for each file and host.
 */
export function strangeHosts(coming: readonly Change<'package'>[], sides: Sides): Violation<'package', 'new-host'>[] {
  const named = namedByManifests(sides)
  const usualOf = usualHosts(sides)
  const groups = new Map<string, { host: string; path: string; changes: Change<'package'>[] }>()
  for (const change of coming) {
    const { path } = change.component.location
    const usual = usualOf(path)
    if (usual.size === 0) continue
    for (const host of hostsOf(change.component)) {
      if (usual.has(host) || named.has(host)) continue
      const key = JSON.stringify([path, host])
      const group = groups.get(key) ?? { host, path, changes: [] }
      group.changes.push(change)
      groups.set(key, group)
    }
  }
  return [...groups.values()].flatMap(({ host, path, changes: [first, ...more] }) => {
    if (first === undefined) return []
    const { name } = first.component
    const what = more.length === 0 ? say`${code(name)} comes` : say`${code(name)} and ${more.length} more come`
    return {
      change: first,
      related: more.slice(0, mostRelated).map(({ component }) => component.location),
      messageId: 'new-host',
      message: say`${what} from ${code(host)}, which ${code(path)} did not use before`,
      help: say`Lock again from the index that the others come from, or have a manifest name this one`
    }
  })
}

/** Where the files of a file's entries came from before; empty for a new file, and one that does not say. */
function usualHosts(sides: Sides): (path: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return path => {
    const hosts = known.get(path) ?? new Set(sides.before(path).flatMap(hostsOf))
    known.set(path, hosts)
    return hosts
  }
}

function hostsOf({ hosts, role, source }: PackageComponent): readonly string[] {
  if (hosts !== undefined) return hosts
  return role === 'locked' && source.type === 'url' ? [hostnameOf(source.url) ?? []].flat() : []
}

/** Requirements say where they come from, which is another rule's to judge. */
function namedByManifests({ head }: Sides): ReadonlySet<string> {
  const hosts = new Set<string>()
  for (const packages of head.values()) {
    for (const { role, source } of packages) {
      if (role === 'locked') continue
      for (const url of [source.url, ...(source.extraIndexes ?? []), ...(source.findLinks ?? [])]) {
        const host = hostnameOf(url)
        if (host !== undefined) hosts.add(host)
      }
    }
  }
  return hosts
}
