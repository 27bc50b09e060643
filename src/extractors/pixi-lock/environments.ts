import type { PackageComponent } from '../../core/component.ts'
import { yamlAt, yamlEntries, yamlItems, yamlText } from '../../syntax/yaml/tree.ts'
import type { YamlNode } from '../../syntax/yaml/tree.ts'
import { saysDevelopment } from '../shared/files/path-scope.ts'

/** Which environments of a lock have a file. */
interface Users {
  /** `environment/platform`. */
  readonly where: readonly string[]
  readonly scope: PackageComponent['scope']
}

/** Who uses the packages of a pixi.lock, and where Python packages come from. */
export interface Environments {
  /** The Python indexes that the environments ask. */
  readonly indexes: readonly string[]
  usersOf(address: string): Users
}

const unused: Users = { where: [], scope: 'runtime' }

/** Reads the mapping `environments`. What the default one has is for running; what others have, by their names. */
export function readEnvironments(root: YamlNode | undefined): Environments {
  const indexes = new Set<string>()
  const users = new Map<string, { where: string[]; scope: PackageComponent['scope'] }>()
  for (const { key: name, value } of yamlEntries(yamlAt(root, 'environments'))) {
    for (const item of yamlItems(yamlAt(value, 'indexes'))) if (item.type === 'scalar') indexes.add(item.text)
    const scope = name === 'default' ? 'runtime' : saysDevelopment(name) ? 'development' : 'optional'
    for (const { key: platform, value: list } of yamlEntries(yamlAt(value, 'packages'))) {
      for (const item of yamlItems(list)) {
        const address = yamlText(item, 'conda') ?? yamlText(item, 'pypi') ?? yamlText(item, 'conda_source')
        if (address === undefined) continue
        const known = users.get(address)
        if (known === undefined) users.set(address, { where: [`${name}/${platform}`], scope })
        else {
          known.where.push(`${name}/${platform}`)
          if (scope === 'runtime' || known.scope === 'development') known.scope = scope
        }
      }
    }
  }
  return { indexes: [...indexes], usersOf: address => users.get(address) ?? unused }
}
