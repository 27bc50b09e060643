import { posix } from 'node:path'
import { yamlAt, yamlEntries, yamlItems, yamlText } from '../../syntax/yaml/tree.ts'
import type { YamlNode } from '../../syntax/yaml/tree.ts'
import type { Extraction } from '../extractor.ts'
import { dockerfilesAt } from '../shared/commands/build-files.ts'

const mostNodes = 100_000
const mostFiles = 500
/** Files that actions take under the same names, and that are no Dockerfiles. */
const otherFile =
  /\.(?:md|txt|rst|json|ya?ml|xml|toml|lock|info|py|sh|ps1|[cm]?[jt]sx?|csv|html|zip|gz|tgz|whl|env|properties|cff)$/i

/** Files that a pipeline names, and whether it names more of them. */
interface PointedFiles {
  readonly files: NonNullable<Extraction['wantsAs']>
  readonly isCut: boolean
}

/** The files of the repository that a pipeline names: parts of pipelines, and Dockerfiles that actions build from. */
export function pointedFiles(root: YamlNode | undefined, path: string): PointedFiles {
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
    const named = ['file', 'dockerfile'].map(key => yamlText(node, 'with', key) ?? '')
    for (const name of named.filter(each => !otherFile.test(each)))
      for (const file of dockerfilesAt(path, name, '.')) dockerfiles.add(file)
  }
  const isCut = open.length > 0 || pipelines.size > mostFiles || dockerfiles.size > mostFiles
  const files = [
    ...[...pipelines].slice(0, mostFiles).map(file => ({ path: file, format: 'pipeline' as const })),
    ...[...dockerfiles].slice(0, mostFiles).map(file => ({ path: file, format: 'dockerfile' as const }))
  ]
  return { files, isCut }
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
