import { yamlAt, yamlEntries, yamlItems, yamlText } from '../../syntax/yaml/tree.ts'
import type { YamlMap } from '../../syntax/yaml/tree.ts'
import { condaFileSource, hashesOf, placeOf, pypiFileSource, readLockedFiles } from '../shared/conda/locked.ts'
import type { LockedFile } from '../shared/conda/locked.ts'
import type { Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { readYaml } from '../shared/files/yaml-file.ts'

export const extractor: Extractor = {
  files: ['**/*conda-lock*.{yml,yaml}', '**/conda*.lock.{yml,yaml}'],
  maxLength: 16_000_000,
  extract
}

/** Reads the unified lock of conda-lock, <https://conda.github.io/conda-lock/output/>. */
function extract(input: ExtractorInput): Extraction {
  const read = (entry: YamlMap): LockedFile | undefined => readFile(input, entry)
  const file = readYaml(input)
  const sources = yamlItems(yamlAt(yamlAt(file.root, 'metadata'), 'sources'))
  return {
    ...readLockedFiles(input, file, 'package', read, 'the package has no name'),
    manifests: sources.flatMap(source => (source.type === 'scalar' && isBeside(source.text) ? source.text : []))
  }
}

function isBeside(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !path.includes(':')
}

function readFile(input: ExtractorInput, entry: YamlMap): LockedFile | undefined {
  const name = yamlText(entry, 'name')
  if (name === undefined || name === '') return undefined
  const url = yamlText(entry, 'url')
  const pip = ['pip', 'pypi'].includes(yamlText(entry, 'manager') ?? '')
  const category = yamlText(entry, 'category') ?? 'main'
  const hash = yamlAt(entry, 'hash')
  return {
    ecosystem: pip ? 'pypi' : 'conda',
    name,
    version: yamlText(entry, 'version'),
    source: url === undefined ? { type: 'registry' } : pip ? pypiFileSource(url) : condaFileSource(url),
    url,
    hashes: hash?.type === 'map' ? hashesOf(hash) : [],
    scope: category === 'main' ? 'runtime' : /^(?:dev|test)/.test(category) ? 'development' : 'optional',
    dependsOn: yamlEntries(yamlAt(entry, 'dependencies'))
      .map(({ key }) => key)
      .filter(key => !key.startsWith('__')),
    where: [yamlText(entry, 'platform') ?? ''],
    ...placeOf([entry.entries.get('name'), entry.entries.get('version')], input.content)
  }
}
