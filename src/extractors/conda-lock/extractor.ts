import { yamlAt, yamlEntries, yamlText } from '../../syntax/yaml/tree.ts'
import type { YamlMap, YamlNode } from '../../syntax/yaml/tree.ts'
import { condaFileSource, hashesOf, lockedPackages, placeOf, pypiFileSource } from '../conda-locked.ts'
import type { LockedFile } from '../conda-locked.ts'
import type { ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { readYaml } from '../yaml-text.ts'

export const extractor: Extractor = {
  files: ['**/*conda-lock*.{yml,yaml}', '**/conda*.lock.{yml,yaml}'],
  lock: true,
  maxLength: 16_000_000,
  extract
}

const mostGaps = 20

/** Reads the unified lock of conda-lock, <https://conda.github.io/conda-lock/output/>. */
function extract(input: ExtractorInput): Extraction {
  const { root, gaps: problems } = readYaml(input)
  const gaps = [...problems]
  const unreadable = (node: YamlNode, reason: string): void => {
    if (gaps.length < mostGaps) gaps.push(gap(input, node, reason))
  }
  const list = yamlAt(root, 'package')
  if (list?.type !== 'list') {
    if (list !== undefined) unreadable(list, 'package is no list')
    else if (root !== undefined && problems.length === 0) unreadable(root, 'it has no list of packages')
    return { components: [], gaps }
  }
  const files: LockedFile[] = []
  for (const item of list.items) {
    const file = item.type === 'map' ? readFile(input, item) : undefined
    if (file === undefined) unreadable(item, 'the package has no name')
    else files.push(file)
  }
  return { components: lockedPackages(input, files), gaps }
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

function gap({ path, locate }: ExtractorInput, node: YamlNode, reason: string): ExtractedGap {
  return { code: 'unreadable', subject: path, reason, location: locate(node.start, node.end) }
}
