import type { Component, PackageComponent } from '../core/component.ts'
import type { Interval } from '../ecosystems/ecosystem.ts'
import { ecosystems } from '../ecosystems/registry.generated.ts'

/**
 * Gives the ranges of manifests the versions that a lockfile in the same folder states. Where a lockfile holds several
 * versions of one package, the one that the range admits counts; where that does not decide, none does.
 */
export function resolveRanges(components: readonly Component[], locked: readonly PackageComponent[]): Component[] {
  const byName = new Map<string, PackageComponent[]>()
  for (const component of locked) {
    const list = byName.get(key(component))
    if (list === undefined) byName.set(key(component), [component])
    else list.push(component)
  }
  return components.map(component => {
    if (component.kind !== 'package' || component.version !== undefined || component.source.type !== 'registry') {
      return component
    }
    const candidates = byName.get(key(component)) ?? []
    const versions = new Set(candidates.map(({ version }) => version))
    const fitting =
      versions.size > 1 ? candidates.filter(({ version }) => admits(component, version ?? '')) : candidates
    const [first] = fitting
    if (first?.version === undefined || fitting.some(({ version }) => version !== first.version)) return component
    return { ...component, resolved: { version: first.version, by: first.location } }
  })
}

function key({ ecosystem, name, location }: PackageComponent): string {
  return [location.path.slice(0, location.path.lastIndexOf('/') + 1), ecosystem, name].join('\n')
}

function admits(component: PackageComponent, version: string): boolean {
  const ecosystem = ecosystems.get(component.ecosystem)
  const intervals = ecosystem?.admitted(component.specifier ?? '')
  return intervals?.some(interval => contains(interval, version, ecosystem?.compare)) ?? false
}

function contains(
  { from, to }: Interval,
  version: string,
  compare: ((left: string, right: string) => number | undefined) | undefined
): boolean {
  const low = from === undefined ? 1 : (compare?.(version, from.version) ?? -1)
  const high = to === undefined ? -1 : (compare?.(version, to.version) ?? 1)
  return (low > 0 || (low === 0 && from?.inclusive === true)) && (high < 0 || (high === 0 && to?.inclusive === true))
}
