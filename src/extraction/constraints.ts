import type { Component, PackageComponent } from '../core/component.ts'
import { addTo } from '../core/group.ts'
import { admits } from '../ecosystems/lookup/admits.ts'
import type { ListUse } from '../extractors/extractor.ts'
import { listConstraints } from './list-constraints.ts'

/** A file with what it holds, and the lists that are read together for it. */
export interface ListedFile {
  readonly path: string
  readonly components: readonly Component[]
  readonly listUses: readonly ListUse[]
}

/**
 * Gives what is asked for the version that constraints pin it to, or their ranges beside its own, where no lockfile decides.
 * Constraints install nothing: their ranges are left out, and a pin of what nothing asks for is marked.
 */
export function constrained(files: readonly ListedFile[]): (component: Component) => readonly Component[] {
  const { holdingIn, holdingWith, isLimiting, isConstraints } = listConstraints(files)
  const all = files.flatMap(({ components }) => components).filter(component => component.kind === 'package')
  const constraints = new Map<string, PackageComponent[]>()
  for (const component of all) {
    const { path } = component.location
    if (component.constraint === true || isLimiting(path)) addTo(constraints, keyOf(component, path), component)
  }
  if (constraints.size === 0) return component => [component]
  const isConstraint = ({ constraint, location }: PackageComponent): boolean =>
    constraint !== undefined || isConstraints(location.path)
  const limitsOf = (component: PackageComponent): readonly PackageComponent[] => {
    const { location, role, scope } = component
    const paths = role === 'installed' ? holdingWith(component.constrainedBy ?? []) : holdingIn(location.path)
    return [...new Set([...paths, ...(role === 'installed' ? [] : [location.path])])]
      .flatMap(path => constraints.get(keyOf(component, path)) ?? [])
      .filter(limit => limit !== component && (limit.scope === 'build') === (scope === 'build'))
  }
  const asked = new Set(
    all.filter(component => component.role !== 'locked' && !isConstraint(component)).flatMap(limitsOf)
  )
  return component => {
    if (component.kind !== 'package' || component.role === 'locked') return [component]
    if (!isConstraint(component)) return [limited(component, limitsOf(component))]
    if (component.version === undefined && component.resolved === undefined) return []
    const isAsked = [...(constraints.get(keyOf(component, component.location.path)) ?? [])].some(one => asked.has(one))
    return [{ ...component, constraint: !isAsked }]
  }
}

function limited(component: PackageComponent, limits: readonly PackageComponent[]): PackageComponent {
  const { ecosystem, version, specifier = '', resolved, source } = component
  if (limits.length === 0 || version !== undefined || resolved !== undefined || source.type !== 'registry')
    return component
  const pins = limits.filter(limit => limit.version !== undefined)
  const [pin] = pins
  if (pin?.version === undefined) {
    const clauses = [specifier, ...limits.map(limit => limit.specifier ?? '')].filter(clause => clause !== '')
    return { ...component, specifier: clauses.join(',') }
  }
  const isOne = pins.every(other => other.version === pin.version) && admits(ecosystem, specifier, pin.version)
  return isOne ? { ...component, resolved: { version: pin.version, by: pin.location } } : component
}

function keyOf({ ecosystem, name }: PackageComponent, path: string): string {
  return JSON.stringify([path, ecosystem, name])
}
