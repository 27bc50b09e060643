import { addTo } from '../../core/group.ts'
import type { PackageComponent } from '../../core/component.ts'
import { yamlAt, yamlEntries, yamlText, type YamlEntry, type YamlNode } from '../../syntax/yaml/tree.ts'
import { scopes, type Edges } from '../shared/npm/reach.ts'
import { readKey, withoutPeers } from './key.ts'

/** What the project and its workspaces ask for, what that leads to, and what each package depends on. */
export interface Reach {
  /** Keys of what an importer names itself, without their peers, as in all of this. */
  readonly direct: ReadonlySet<string>
  /** For lockfiles that do not say it themselves. */
  scope: (key: string) => PackageComponent['scope']
  /** The names of what each depends on. */
  readonly dependencies: ReadonlyMap<string, ReadonlySet<string>>
}

type Nodes = ReadonlyMap<string, YamlEntry>

/** What one installation leads to. */
interface Links extends Edges {
  readonly names: readonly string[]
}

/** Follows the graph of a lockfile: `snapshots` in version 9, `packages` before. */
export function reach(root: YamlNode | undefined): Reach {
  const snapshots = yamlAt(root, 'snapshots') ?? yamlAt(root, 'packages')
  const nodes: Nodes = snapshots?.type === 'map' ? snapshots.entries : new Map<string, YamlEntry>()
  const links = new Map<string, Links>()
  for (const { key, value } of nodes.values()) links.set(key, readLinks(value, nodes))
  const listed = yamlEntries(yamlAt(root, 'importers')).map(({ value }) => value)
  const importers = listed.length > 0 ? listed : root === undefined ? [] : [root]
  const named = (...sections: readonly string[]): Set<string> => {
    const found = importers.flatMap(importer => sections.flatMap(section => references(importer, section, nodes)))
    return new Set(found.flatMap(({ key }) => key ?? []))
  }
  const roots = {
    runtime: named('dependencies'),
    optional: named('optionalDependencies'),
    development: named('devDependencies', 'configDependencies', 'packageManagerDependencies')
  }
  const scope = scopes(roots, key => links.get(key) ?? { required: [], optional: [] })
  const installations = new Map<string, PackageComponent['scope'][]>()
  const dependencies = new Map<string, Set<string>>()
  for (const [key, { names }] of links) {
    const plain = withoutPeers(key)
    addTo(installations, plain, scope(key))
    const all = dependencies.get(plain)
    if (all === undefined) dependencies.set(plain, new Set(names))
    else for (const name of names) all.add(name)
  }
  const direct = [...roots.runtime, ...roots.optional, ...roots.development].map(withoutPeers)
  return {
    direct: new Set(direct),
    dependencies,
    scope: key => {
      const all = installations.get(key) ?? []
      return (['runtime', 'optional', 'development'] as const).find(one => all.includes(one)) ?? 'runtime'
    }
  }
}

function readLinks(node: YamlNode, nodes: Nodes): Links {
  const required = references(node, 'dependencies', nodes)
  const optional = references(node, 'optionalDependencies', nodes)
  return {
    required: required.flatMap(({ key }) => key ?? []),
    optional: optional.flatMap(({ key }) => key ?? []),
    names: [...required, ...optional].map(({ name }) => name)
  }
}

/**
 * The entries of a section: the key that each leads to, and the name of what is there. Links to folders of the project
 * lead nowhere.
 */
function references(
  node: YamlNode | undefined,
  section: string,
  nodes: Nodes
): readonly { readonly name: string; readonly key: string | undefined }[] {
  return yamlEntries(yamlAt(node, section)).map(({ key: alias, value }) => {
    const reference = (value.type === 'map' ? yamlText(value, 'version') : yamlText(value)) ?? ''
    // A reference is a version behind the name, in the notation of the lockfile's version, or a key of its own.
    for (const key of [`${alias}@${reference}`, `/${alias}@${reference}`, `/${alias}/${reference}`]) {
      if (nodes.has(key)) return { name: alias, key }
    }
    return nodes.has(reference)
      ? { name: readKey(reference)?.name ?? alias, key: reference }
      : { name: alias, key: undefined }
  })
}
