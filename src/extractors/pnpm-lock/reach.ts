import { addTo } from '../../core/group.ts'
import type { EntryId, LockEntry, PackageComponent } from '../../core/component.ts'
import { yamlAt, yamlEntries, yamlText, type YamlEntry, type YamlNode } from '../../syntax/yaml/tree.ts'
import { scopes, type Edges } from '../shared/npm/reach.ts'
import { possibleKeys, withoutPeers } from './key.ts'

/** What the project and its workspaces ask for, what that leads to, and what each package depends on. */
export interface Reach {
  /** For lockfiles that do not say it themselves. Keys are without their peers here. */
  scope: (key: string) => PackageComponent['scope']
  /**
   * The installations of each key of `packages`: since version 9, one for every set of peers that it was resolved with.
   * Those that an importer names are the first.
   */
  readonly installations: ReadonlyMap<string, readonly LockEntry[]>
}

type Nodes = ReadonlyMap<string, YamlEntry>

/** Follows the graph of a lockfile: `snapshots` in version 9, `packages` before. `id` makes those of its entries. */
export function reach(root: YamlNode | undefined, id: (key: string) => EntryId): Reach {
  const snapshots = yamlAt(root, 'snapshots')
  const graph = snapshots ?? yamlAt(root, 'packages')
  const nodes: Nodes = graph?.type === 'map' ? graph.entries : new Map<string, YamlEntry>()
  const links = new Map<string, Edges>()
  const ids = new Map<string, EntryId>()
  for (const { key, value } of nodes.values()) {
    links.set(key, readLinks(value, nodes))
    ids.set(key, id(key))
  }
  const listed = yamlEntries(yamlAt(root, 'importers')).map(({ value }) => value)
  const importers = listed.length > 0 ? listed : root === undefined ? [] : [root]
  const asked = (...sections: readonly string[]): Set<string> => {
    const found = importers.flatMap(importer => sections.flatMap(section => references(importer, section, nodes)))
    return new Set(found)
  }
  const roots = {
    runtime: asked('dependencies'),
    optional: asked('optionalDependencies'),
    development: asked('devDependencies', 'configDependencies', 'packageManagerDependencies')
  }
  const scope = scopes(roots, key => links.get(key) ?? { required: [], optional: [] })
  const named = new Set([...roots.runtime, ...roots.optional, ...roots.development])
  const scopesOf = new Map<string, PackageComponent['scope'][]>()
  const installations = new Map<string, Installation[]>()
  for (const [key, { required, optional }] of links) {
    addTo(scopesOf, withoutPeers(key), scope(key))
    const entries = [...required, ...optional].flatMap(each => ids.get(each) ?? [])
    const installation = { id: ids.get(key) ?? id(key), dependsOn: [...new Set(entries)], direct: named.has(key) }
    addTo(installations, snapshots === undefined ? key : withoutPeers(key), installation)
  }
  for (const all of installations.values()) all.sort((one, other) => Number(other.direct) - Number(one.direct))
  return {
    installations,
    scope: key => {
      const all = scopesOf.get(key) ?? []
      return (['runtime', 'optional', 'development'] as const).find(one => all.includes(one)) ?? 'runtime'
    }
  }
}

type Installation = LockEntry & { readonly direct: boolean }

function readLinks(node: YamlNode, nodes: Nodes): Edges {
  return {
    required: references(node, 'dependencies', nodes),
    optional: references(node, 'optionalDependencies', nodes)
  }
}

/** The keys that the entries of a section lead to. Links to folders of the project lead nowhere. */
function references(node: YamlNode | undefined, section: string, nodes: Nodes): readonly string[] {
  return yamlEntries(yamlAt(node, section)).flatMap(({ key: alias, value }) => {
    const reference = (value.type === 'map' ? yamlText(value, 'version') : yamlText(value)) ?? ''
    return possibleKeys(alias, reference).find(key => nodes.has(key)) ?? []
  })
}
