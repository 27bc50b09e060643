import { posix } from 'node:path'
import { yamlAt, yamlEntries, yamlItems, yamlText } from '../../syntax/yaml/tree.ts'
import type { YamlNode } from '../../syntax/yaml/tree.ts'
import type { Extraction } from '../extractor.ts'
import { dockerfilesAt } from '../shared/commands/build-files.ts'

const mostNodes = 100_000
const mostFiles = 500

/** The files of the repository that a pipeline names: parts of pipelines, and Dockerfiles that actions build from. */
export function pointedFiles(root: YamlNode | undefined, path: string): NonNullable<Extraction['wantsAs']> {
  const pipelines = new Set(includes(root))
  const dockerfiles = new Set<string>()
  const open: YamlNode[] = root === undefined ? [] : [root]
  const seen = new Set<YamlNode>()
  for (let node = open.pop(); node !== undefined && seen.size < mostNodes; node = open.pop()) {
    if (seen.has(node)) continue
    seen.add(node)
    open.push(...yamlItems(node), ...yamlEntries(node).map(({ value }) => value))
    const template = yamlText(node, 'template')
    if (template !== undefined) for (const file of templateAt(path, template)) pipelines.add(file)
    if (yamlText(node, 'uses') === undefined) continue
    for (const key of ['file', 'dockerfile'])
      for (const file of dockerfilesAt(path, yamlText(node, 'with', key) ?? '', '.')) dockerfiles.add(file)
  }
  return [
    ...[...pipelines].slice(0, mostFiles).map(file => ({ path: file, format: 'pipeline' as const })),
    ...[...dockerfiles].slice(0, mostFiles).map(file => ({ path: file, format: 'dockerfile' as const }))
  ]
}

/** `include` of GitLab: a path, or mappings with `local`. */
function includes(root: YamlNode | undefined): readonly string[] {
  const include = yamlAt(root, 'include')
  const parts = include?.type === 'list' ? include.items : include === undefined ? [] : [include]
  return parts.flatMap(part => {
    const file = yamlText(part, 'local') ?? (part.type === 'scalar' ? part.text : '')
    const plain = posix.normalize(file.replace(/^\/+/, ''))
    return /\.ya?ml$/i.test(plain) && !/[*$]|:\/\/|^\.\./.test(file) ? [plain] : []
  })
}

/** `template` of Azure: beside the file, or from the root; those of other repositories have an `@`. */
function templateAt(path: string, template: string): readonly string[] {
  const [file = '', repository = 'self'] = template.split('@')
  if (repository !== 'self' || !/\.ya?ml$/i.test(file) || file.includes('$')) return []
  const whole = file.startsWith('/') ? posix.normalize(file.slice(1)) : posix.join(posix.dirname(path), file)
  return whole.startsWith('..') ? [] : [whole]
}
