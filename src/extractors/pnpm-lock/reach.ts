import type { PackageComponent } from '../../core/component.ts'
import { yamlAt, yamlEntries, yamlText, type YamlEntry, type YamlNode } from '../../syntax/yaml/tree.ts'
import { scopes, type Edges } from '../npm-reach.ts'
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

/** Follows the graph of a lockfile: `snapshots` in version 9, `packages` before. */
export function reach(root: YamlNode | undefined): Reach {
  const snapshots = yamlAt(root, 'snapshots') ?? yamlAt(root, 'packages')
  const nodes: Nodes = snapshots?.type === 'map' ? snapshots.entries : new Map<string, YamlEntry>()
  const listed = yamlEntries(yamlAt(root, 'importers')).map(({ value }) => value)
  const importers = listed.length > 0 ? listed : root === undefined ? [] : [root]
  const named = (...sections: readonly string[]): Set<string> =>
    new Set(
      importers.flatMap(importer =>
        sections.flatMap(section => references(importer, section, nodes).flatMap(({ key }) => key ?? []))
      )
    )
  const roots = {
    runtime: named('dependencies'),
    optional: named('optionalDependencies'),
    development: named('devDependencies', 'configDependencies', 'packageManagerDependencies')
  }
  const scope = scopes(roots, key => edges(nodes, key))
  const installations = new Map<string, PackageComponent['scope'][]>()
  const dependencies = new Map<string, Set<string>>()
  for (const { key, value } of nodes.values()) {
    const plain = withoutPeers(key)
    push(installations, plain, scope(key))
    const names = dependencies.get(plain) ?? new Set<string>()
    for (const section of ['dependencies', 'optionalDependencies']) {
      for (const found of references(value, section, nodes)) {
        names.add((found.key === undefined ? undefined : readKey(found.key)?.name) ?? found.name)
      }
    }
    dependencies.set(plain, names)
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

function edges(nodes: Nodes, key: string): Edges {
  const node = nodes.get(key)?.value
  const keys = (section: string): string[] => references(node, section, nodes).flatMap(found => found.key ?? [])
  return { required: keys('dependencies'), optional: keys('optionalDependencies') }
}

/** The entries of a section with the key that each leads to; links to folders of the project lead nowhere. */
function references(
  node: YamlNode | undefined,
  section: string,
  nodes: Nodes
): readonly { readonly name: string; readonly key: string | undefined }[] {
  return yamlEntries(yamlAt(node, section)).map(({ key: name, value }) => {
    const reference = (value.type === 'map' ? yamlText(value, 'version') : yamlText(value)) ?? ''
    // A reference is a version behind the name, in the notation of the lockfile's version, or a key of its own.
    const key = [`${name}@${reference}`, `/${name}@${reference}`, `/${name}/${reference}`, reference].find(candidate =>
      nodes.has(candidate)
    )
    return { name, key }
  })
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
