import { code, say } from '../../core/message.ts'
import { parseYaml } from '../../syntax/yaml/parse.ts'
import { yamlAt, type YamlNode } from '../../syntax/yaml/tree.ts'
import type { FileChange } from '../rule.ts'
import { lineAt, place, type Found } from './place.ts'

/** What <https://github.com/repository-settings/app> applies to the repository once it is merged. */
export const settingsPath = /^\.github\/settings\.ya?ml$/

/** The sections that say which checks a branch requires. */
const sections = ['branches', 'rulesets']

/** Says where a change edits what protects branches; labels, topics and the like are no finding. */
export function settings(file: FileChange): readonly Found[] {
  const [before, after] = [parseYaml(file.text?.base ?? '').root, parseYaml(file.text?.head ?? '').root]
  const changed = sections.find(name => written(yamlAt(before, name)) !== written(yamlAt(after, name)))
  if (changed === undefined) return []
  const offset = yamlAt(after, changed)?.start
  const line = offset === undefined ? 1 : lineAt(file.text?.head ?? '', offset)
  return [
    {
      location: file.head === undefined ? place(file, 'base') : place(file, 'head', line),
      messageId: 'settings-changed',
      message: say`${code(changed)} of ${code(file.path)} decides which checks are required, and is edited`,
      help: say`Check that this review's check stays required`
    }
  ]
}

/** A node in one way of writing, so that comments, order and quotes do not count. */
function written(node: YamlNode | undefined): string {
  if (node === undefined) return ''
  if (node.type === 'scalar') return JSON.stringify([node.kind, node.text])
  if (node.type === 'list') return `[${node.items.map(written).join(',')}]`
  const entries = [...node.entries.values()].map(({ key, value }) => `${JSON.stringify(key)}:${written(value)}`)
  return `{${entries.sort().join(',')}}`
}
