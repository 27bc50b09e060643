import { yamlAt, yamlEntries, yamlText, type YamlEntry, type YamlNode } from '../../syntax/yaml/tree.ts'
import { possibleKeys, withoutPeers } from './key.ts'

const sections = ['dependencies', 'optionalDependencies', 'devDependencies']

/**
 * Entries that say that a package is installed, without one in `packages` that says where it comes from: of `snapshots`, and
 * of what the project and its workspaces have. Folders of the project have none.
 */
export function unlisted(root: YamlNode | undefined): readonly YamlEntry[] {
  const packages = new Set(yamlEntries(yamlAt(root, 'packages')).map(({ key }) => withoutPeers(key)))
  const snapshots = yamlEntries(yamlAt(root, 'snapshots'))
  const importers = yamlEntries(yamlAt(root, 'importers')).map(({ value }) => value)
  const asked = [root, ...importers].flatMap(importer =>
    sections.flatMap(section => yamlEntries(yamlAt(importer, section)))
  )
  return [
    ...snapshots.filter(({ key }) => !packages.has(withoutPeers(key))),
    ...asked.filter(entry => {
      const reference = withoutPeers(referenceOf(entry))
      return (
        reference !== '' &&
        !/^(?:link|workspace):/.test(reference) &&
        !possibleKeys(entry.key, reference).some(key => packages.has(key))
      )
    })
  ]
}

function referenceOf({ value }: YamlEntry): string {
  return (value.type === 'map' ? yamlText(value, 'version') : yamlText(value)) ?? ''
}
