import { posix } from 'node:path'
import type { Change } from '../../core/change.ts'
import type { PackageComponent } from '../../core/component.ts'
import { lockOf } from '../../extractors/lookup/governing.ts'
import type { RuleInput } from '../rule.ts'

type Evidence = Pick<RuleInput<'package', object>, 'changes' | 'inventory' | 'files'>

/** All packages of the files that were read, by path: what changed, what did not, and context. */
export interface Sides {
  readonly base: ReadonlyMap<string, readonly PackageComponent[]>
  readonly head: ReadonlyMap<string, readonly PackageComponent[]>
  /** Paths of the head side that are part of the change. */
  readonly changed: ReadonlySet<string>
  /** What a file of the head side held before, also under another name. */
  before(path: string): readonly PackageComponent[]
}

/** The packages of both sides, file by file, for rules about what a file says as a whole. */
export function bothSides({ changes, inventory, files }: Evidence): Sides {
  const base = byPath([
    ...inventory.base,
    ...changes.flatMap(({ type, component, before }) => (type === 'removed' ? component : (before ?? [])))
  ])
  const head = byPath([
    ...inventory.head,
    ...changes.flatMap(({ type, component }) => (type === 'removed' ? [] : component))
  ])
  const oldPaths = new Map(
    files.flatMap(({ path, renamedFrom }) => (renamedFrom === undefined ? [] : [[path, renamedFrom]]))
  )
  return {
    base,
    head,
    changed: new Set(files.map(({ path }) => path)),
    before: path => base.get(oldPaths.get(path) ?? path) ?? []
  }
}

function byPath(components: Evidence['inventory']['base']): Map<string, PackageComponent[]> {
  const paths = new Map<string, PackageComponent[]>()
  for (const component of components) {
    if (component.kind !== 'package') continue
    const { path } = component.location
    const list = paths.get(path)
    if (list === undefined) paths.set(path, [component])
    else list.push(component)
  }
  return paths
}

/** The change of a package; for one that stays while its file says something new about it, that it changed so. */
export function changeOf(
  component: PackageComponent,
  changes: readonly Change<'package'>[],
  sides: Sides
): Change<'package'> {
  const known = changes.find(({ component: of }) => of === component)
  if (known !== undefined) return known
  const { name, ecosystem, location } = component
  const before = sides.before(location.path).find(one => one.name === name && one.ecosystem === ecosystem)
  return before === undefined ? { type: 'added', component } : { type: 'changed', component, before }
}

/** The entries of a package in the lockfiles of its manifest, in its folder and in those above. */
export function lockedEntries({ head }: Sides): (component: PackageComponent) => readonly PackageComponent[] {
  const byName = new Map<string, PackageComponent[]>()
  for (const component of [...head.values()].flat()) {
    if (component.role !== 'locked') continue
    const list = byName.get(nameKey(component))
    if (list === undefined) byName.set(nameKey(component), [component])
    else list.push(component)
  }
  return component => {
    const isInstalled = component.role === 'installed'
    // A command resolves anew, and takes no entry of a project that it runs in either.
    if (isInstalled && component.ranIn === undefined) return []
    const own = component.ranIn ?? posix.dirname(component.location.path)
    return (byName.get(nameKey(component)) ?? []).filter(({ location: { path } }) => {
      const folder = posix.dirname(path)
      const isAbove = folder === '.' || folder === own || own.startsWith(`${folder}/`)
      return isAbove && (isInstalled || lockOf(path, component.location.path) !== undefined)
    })
  }
}

function nameKey({ ecosystem, name }: PackageComponent): string {
  return `${ecosystem}\n${name}`
}
