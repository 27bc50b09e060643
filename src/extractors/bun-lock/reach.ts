import type { PackageComponent } from '../../core/component.ts'
import { properties, property, text, type JsonNode } from '../../syntax/json/tree.ts'
import { scopes, type Edges } from '../shared/npm/reach.ts'
import type { Entry } from './packages.ts'

/** What the workspaces ask for, and what that leads to. */
export interface Reach {
  /** Keys of the packages that a workspace names itself. */
  readonly direct: ReadonlySet<string>
  scope: (key: string) => PackageComponent['scope']
}

/** A lockfile of bun does not say what is for development only: it follows from what the workspaces ask for. */
export function reach(root: JsonNode | undefined, entries: ReadonlyMap<string, Entry>): Reach {
  const workspaces = properties(property(root, 'workspaces')?.value)
  const named = (...sections: readonly string[]): Set<string> => {
    const keys = workspaces.flatMap(({ key, value: workspace }) => {
      const parent = key === '' ? '' : (text(workspace, 'name') ?? key)
      return sections.flatMap(section => lookUpAll(entries, parent, workspace, section))
    })
    return new Set(keys)
  }
  const roots = {
    runtime: named('dependencies'),
    optional: named('optionalDependencies', 'peerDependencies'),
    development: named('devDependencies')
  }
  const edges = (key: string): Edges => {
    const entry = entries.get(key)
    if (entry === undefined || entry.reference.startsWith('workspace:')) return { required: [], optional: [] }
    const found = (section: string): string[] => lookUpAll(entries, key, entry.facts, section)
    return {
      required: found('dependencies'),
      optional: [...found('optionalDependencies'), ...found('peerDependencies')]
    }
  }
  return {
    direct: new Set([...roots.runtime, ...roots.optional, ...roots.development]),
    scope: scopes(roots, edges)
  }
}

function lookUpAll(
  entries: ReadonlyMap<string, Entry>,
  parent: string,
  node: JsonNode | undefined,
  section: string
): string[] {
  return properties(property(node, section)?.value).flatMap(({ key }) => lookUp(entries, parent, key) ?? [])
}

/** The entry that a package finds by name: its own copy, or the one of the nearest parent that has one. */
export function lookUp(entries: ReadonlyMap<string, Entry>, parent: string, name: string): string | undefined {
  let above = parent
  while (above !== '') {
    const key = `${above}/${name}`
    if (entries.has(key)) return key
    above = above.slice(0, Math.max(0, above.lastIndexOf('/')))
  }
  return entries.has(name) ? name : undefined
}
