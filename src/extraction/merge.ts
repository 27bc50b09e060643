import type { Component, PackageComponent } from '../core/component.ts'
import { identity, value } from '../kinds/registry.ts'
import type { Location } from '../core/location.ts'
import type { ExtractedComponent } from '../extractors/extractor.ts'
import { contextOf } from './context.ts'

/** One component for every identity and value of a file, in the order of their first places. */
export function merge(components: readonly ExtractedComponent[], path: string): Component[] {
  const byValue = new Map<string, Component & { alsoAt: Location[] }>()
  const context = contextOf(path)
  for (const extracted of components) {
    const component: Component & { alsoAt: Location[] } = { context, ...extracted, alsoAt: [] }
    const key = `${identity(component)}\n${value(component)}`
    const first = byValue.get(key)
    if (first === undefined) byValue.set(key, component)
    else if (isAside(first) === isAside(component) && countsMore(component, first)) {
      byValue.set(key, { ...component, alsoAt: [first.location, ...first.alsoAt] })
    } else if (!isAside(first) || isAside(component)) first.alsoAt.push(component.location)
    else byValue.set(key, { ...component, alsoAt: [first.location, ...first.alsoAt] })
  }
  return [...byValue.values()]
}

/** What a project runs on, and names itself, stands for what else it has the same for. */
function countsMore(one: Component, other: Component): boolean {
  if (one.kind !== 'package' || other.kind !== 'package') return false
  const weight = ({ scope, direct }: PackageComponent): number =>
    Number(scope === 'runtime') * 2 + Number(direct === true)
  return weight(one) > weight(other)
}

/** A guess or a comment counts less than the code that says the same, wherever it stands. */
function isAside({ confidence, context }: Component): boolean {
  return confidence === 'possible' || context === 'comment' || context === 'docs'
}
