import type { PackageComponent } from '../../core/component.ts'
import { properties, property, text, type JsonNode } from '../../syntax/json/tree.ts'
import type { Entry } from './packages.ts'

/** What the workspaces ask for, and what that leads to. */
export interface Reach {
  /** Keys of the packages that a workspace names itself. */
  readonly direct: ReadonlySet<string>
  scope: (key: string) => PackageComponent['scope']
}

const installed = ['dependencies', 'optionalDependencies', 'peerDependencies']

/** A lockfile of bun does not say what is for development only: it follows from what the workspaces ask for. */
export function reach(root: JsonNode | undefined, entries: ReadonlyMap<string, Entry>): Reach {
  const direct = new Set<string>()
  const runtime = new Set<string>()
  const optional = new Set<string>()
  const development = new Set<string>()
  for (const { key, value: workspace } of properties(property(root, 'workspaces')?.value)) {
    const parent = key === '' ? '' : (text(workspace, 'name') ?? key)
    const named = (section: string): string[] =>
      names(workspace, section).flatMap(name => lookUp(entries, parent, name) ?? [])
    const roots: readonly (readonly [string, Set<string>])[] = [
      ['dependencies', runtime],
      ['optionalDependencies', optional],
      ['peerDependencies', optional],
      ['devDependencies', development]
    ]
    for (const [section, set] of roots) {
      for (const found of named(section)) {
        direct.add(found)
        set.add(found)
      }
    }
  }
  for (const set of [runtime, optional, development]) follow(set, entries, set === runtime ? optional : undefined)
  return {
    direct,
    scope: key => {
      if (runtime.has(key)) return 'runtime'
      return optional.has(key) ? 'optional' : development.has(key) ? 'development' : 'runtime'
    }
  }
}

/** Adds all that the members of a set depend on; what they can do without goes to `aside`, where that is given. */
function follow(set: Set<string>, entries: ReadonlyMap<string, Entry>, aside: Set<string> | undefined): void {
  // A set that grows while it is walked also yields what was added.
  for (const key of set) {
    const entry = entries.get(key)
    const isWorkspace = entry?.reference.startsWith('workspace:') === true
    if (entry === undefined || isWorkspace) continue
    for (const section of installed) {
      const target = section === 'dependencies' ? set : (aside ?? set)
      for (const name of names(entry.facts, section)) {
        const found = lookUp(entries, key, name)
        if (found !== undefined) target.add(found)
      }
    }
  }
}

/** The entry that a package finds by name: its own copy, or the one of the nearest parent that has one. */
function lookUp(entries: ReadonlyMap<string, Entry>, parent: string, name: string): string | undefined {
  let above = parent
  while (above !== '') {
    const key = `${above}/${name}`
    if (entries.has(key)) return key
    above = above.slice(0, Math.max(0, above.lastIndexOf('/')))
  }
  return entries.has(name) ? name : undefined
}

function names(node: JsonNode | undefined, section: string): string[] {
  return properties(property(node, section)?.value).map(({ key }) => key)
}
