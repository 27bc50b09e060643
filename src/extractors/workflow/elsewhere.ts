import { withoutCredentials } from '../../core/url.ts'
import { yamlAt, yamlEntries, yamlItems, yamlText } from '../../syntax/yaml/tree.ts'
import type { YamlNode } from '../../syntax/yaml/tree.ts'
import type { ExtractedGap, ExtractorInput } from '../extractor.ts'

const most = 500
const commit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/
const address = /^https?:\/\//i

/** A part of a pipeline that another repository or server has. */
interface Part {
  readonly node: YamlNode
  readonly name: string
  /** Anybody's server, or a version that moves on purpose: more than a note. */
  readonly isOpen: boolean
}

/** Gaps for parts of a pipeline that are not in its repository, unless a commit or a digest names them. */
export function partsFromElsewhere(
  root: YamlNode | undefined,
  { path, locate }: Pick<ExtractorInput, 'path' | 'locate'>
): readonly ExtractedGap[] {
  const parts = /\.gitlab-ci\.ya?ml$/.test(path)
    ? [
        ...includedParts(yamlAt(root, 'include')),
        ...yamlEntries(root).flatMap(({ value }) => includedParts(yamlAt(value, 'trigger', 'include')))
      ]
    : /(?:^|\/)\.circleci\//.test(path)
      ? orbs(root)
      : [...repositories(root), ...imported(root, path)]
  return parts.slice(0, most).map(({ node, name, isOpen }) => ({
    code: 'outside-repository',
    subject: withoutCredentials(name).slice(0, 300),
    reason: 'it is a part of the pipeline that is not in the repository, so what it installs is not reviewed',
    location: locate(node.start, node.end),
    ...(!isOpen && { atMost: 'note' as const })
  }))
}

/** `include` of GitLab: an address, a file of another project, a component. */
function includedParts(include: YamlNode | undefined): readonly Part[] {
  const parts = include?.type === 'list' ? include.items : include === undefined ? [] : [include]
  return parts.flatMap((node): readonly Part[] => {
    const remote = yamlText(node, 'remote') ?? (node.type === 'scalar' ? node.text : '')
    if (address.test(remote))
      return yamlAt(node, 'integrity') === undefined ? [{ node, name: remote, isOpen: true }] : []
    const [project, component] = [yamlText(node, 'project'), yamlText(node, 'component')]
    if (project !== undefined && !commit.test(yamlText(node, 'ref') ?? ''))
      return [{ node, name: project, isOpen: false }]
    const isPinned = commit.test(component?.split('@').at(-1) ?? '')
    return component === undefined || isPinned ? [] : [{ node, name: component, isOpen: false }]
  })
}

/** CircleCI's orbs: a full version never changes. */
function orbs(root: YamlNode | undefined): readonly Part[] {
  return yamlEntries(yamlAt(root, 'orbs')).flatMap(({ value: node }) => {
    if (node.type !== 'scalar' || /@\d+\.\d+\.\d+$/.test(node.text)) return []
    return [{ node, name: node.text, isOpen: /@(?:volatile|dev:)/.test(node.text) }]
  })
}

/** Azure's `resources.repositories`, whose files `template: x.yml@name` names. */
function repositories(root: YamlNode | undefined): readonly Part[] {
  return yamlItems(yamlAt(root, 'resources', 'repositories')).flatMap(node => {
    const name = yamlText(node, 'name')
    if (name === undefined || commit.test(yamlText(node, 'ref') ?? '')) return []
    return [{ node, name, isOpen: yamlText(node, 'type') === 'github' }]
  })
}

/** `import` of Travis. */
function imported(root: YamlNode | undefined, path: string): readonly Part[] {
  if (!/(?:^|\/)\.travis\.ya?ml$/.test(path)) return []
  const node = yamlAt(root, 'import')
  const nodes = node?.type === 'list' ? node.items : node === undefined ? [] : [node]
  return nodes.flatMap(each => {
    const name = yamlText(each, 'source') ?? (each.type === 'scalar' ? each.text : '')
    return /^[\w.-]+\/[\w.-]+:/.test(name) && !commit.test(name.split('@').at(-1) ?? '')
      ? [{ node: each, name, isOpen: false }]
      : []
  })
}
