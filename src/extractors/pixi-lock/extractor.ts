import { isFailure } from '../../core/failure.ts'
import { readMatchSpec } from '../../ecosystems/conda/match-spec.ts'
import { readRequirement } from '../../ecosystems/pypi/requirement.ts'
import { yamlAt, yamlItems, yamlText } from '../../syntax/yaml/tree.ts'
import type { YamlMap, YamlNode } from '../../syntax/yaml/tree.ts'
import { condaFileSource, hashesOf, placeOf, pypiFileSource, readLockedFiles } from '../shared/conda/locked.ts'
import type { LockedFile } from '../shared/conda/locked.ts'
import type { Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { readYaml } from '../shared/files/yaml-file.ts'
import { readEnvironments } from './environments.ts'
import type { Environments } from './environments.ts'
import { identify } from './identify.ts'

export const extractor: Extractor = {
  files: ['**/pixi.lock'],
  maxLength: 32_000_000,
  extract
}

/** Reads pixi.lock, <https://pixi.sh/latest/workspace/lockfile/>: versions 1 to 7. */
function extract(input: ExtractorInput): Extraction {
  const file = readYaml(input)
  const environments = readEnvironments(file.root)
  // Up to version 3 the list is called `package`, and its entries name their platform themselves.
  const key = yamlAt(file.root, 'packages') === undefined ? 'package' : 'packages'
  const read = (entry: YamlMap): LockedFile | undefined => readFile(input, entry, environments)
  const nothing = 'the package cannot be determined'
  return { ...readLockedFiles(input, file, key, read, nothing), governs: 'below' }
}

function readFile(input: ExtractorInput, entry: YamlMap, environments: Environments): LockedFile | undefined {
  const stated = identify(entry)
  if (stated === undefined) return undefined
  const { ecosystem, reference, address, name, version, places } = stated
  const pip = ecosystem === 'pypi'
  const used = environments.usersOf(reference)
  const platform = yamlText(entry, 'platform')
  const remote = /^[a-z][a-z0-9+.-]*:\/\/|^git\+/i.test(address)
  return {
    ecosystem,
    name,
    version,
    source: pip ? pypiFileSource(address, environments.indexes) : condaFileSource(address),
    url: remote ? address.replace(/^git\+/i, '') : undefined,
    hashes: [...hashesOf(entry), ...hashesOf(mapAt(entry, 'hash'))],
    scope: used.scope,
    dependsOn: pip
      ? yamlItems(yamlAt(entry, 'requires_dist')).flatMap(requiredName)
      : [...yamlItems(yamlAt(entry, 'depends')), ...yamlItems(yamlAt(entry, 'dependencies'))].flatMap(dependsName),
    where: used.where.length > 0 || platform === undefined ? used.where : [platform],
    ...placeOf(places, input.content)
  }
}

function mapAt(entry: YamlMap, key: string): YamlMap | undefined {
  const node = yamlAt(entry, key)
  return node?.type === 'map' ? node : undefined
}

/** Not what only an extra asks for. */
function requiredName(node: YamlNode): readonly string[] {
  const requirement = node.type === 'scalar' ? readRequirement(node.text) : undefined
  if (requirement === undefined || isFailure(requirement) || requirement.name === undefined) return []
  return /\bextra\s*==/.test(requirement.marker ?? '') ? [] : [requirement.name]
}

/** Not what the machine has: `__glibc`. */
function dependsName(node: YamlNode): readonly string[] {
  const spec = node.type === 'scalar' ? readMatchSpec(node.text) : undefined
  return spec === undefined || isFailure(spec) || spec.name.startsWith('__') ? [] : [spec.name]
}
