import { yamlAt, yamlEntries, yamlText, type YamlEntry, type YamlNode } from '../../syntax/yaml/tree.ts'
import { possibleKeys, readKey, withoutPeers } from './key.ts'

const sections = ['dependencies', 'optionalDependencies', 'devDependencies']

/**
 * Packages that are said to be installed without an entry in `packages` that says where they come from, each once, by the
 * key that such an entry would have: those of `snapshots`, and those of the project and its workspaces. Folders have none.
 */
export function unlisted(root: YamlNode | undefined): readonly YamlEntry[] {
  const packages = new Set(yamlEntries(yamlAt(root, 'packages')).map(({ key }) => withoutPeers(key)))
  const found = new Map<string, YamlEntry>()
  const named = [...yamlEntries(yamlAt(root, 'snapshots')), ...ofProjects(root).map(withKey(packages))]
  for (const entry of named) {
    const key = withoutPeers(entry.key)
    if (key !== '' && !packages.has(key) && !found.has(key)) found.set(key, { ...entry, key, value: nothingAt(entry) })
  }
  return [...found.values()]
}

/** What the project and its workspaces have, but for folders. */
function ofProjects(root: YamlNode | undefined): readonly YamlEntry[] {
  const importers = yamlEntries(yamlAt(root, 'importers')).map(({ value }) => value)
  const entries = [root, ...importers].flatMap(importer =>
    sections.flatMap(section => yamlEntries(yamlAt(importer, section)))
  )
  return entries.filter(entry => !/^(?:link|workspace):|^$/.test(referenceOf(entry)))
}

/** The entry with the key that it has in `packages`, or would have. */
function withKey(packages: ReadonlySet<string>): (entry: YamlEntry) => YamlEntry {
  return entry => {
    const reference = withoutPeers(referenceOf(entry))
    const known = possibleKeys(entry.key, reference).find(key => packages.has(key))
    return { ...entry, key: known ?? (readKey(reference) === undefined ? `${entry.key}@${reference}` : reference) }
  }
}

function referenceOf({ value }: YamlEntry): string {
  return (value.type === 'map' ? yamlText(value, 'version') : yamlText(value)) ?? ''
}

function nothingAt({ keyEnd }: YamlEntry): YamlNode {
  return { type: 'scalar', kind: 'null', text: '', style: 'plain', start: keyEnd, end: keyEnd }
}
