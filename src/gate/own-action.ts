import { actionRepository } from '../core/project.ts'
import { parseYaml } from '../syntax/yaml/parse.ts'
import { yamlText } from '../syntax/yaml/tree.ts'

/** Where a repository has the action that `uses: ./` runs, in the order in which GitHub looks. */
export const actionPaths = ['action.yml', 'action.yaml'] as const

/** Whether the text of a repository's own `action.yml` is that of Weighbridge: `uses: ./` then runs the review. */
export function isOwnAction(text: string | undefined): boolean {
  if (text === undefined) return false
  const { root } = parseYaml(text)
  const [, name] = actionRepository.split('/')
  return yamlText(root, 'name')?.toLowerCase() === name && yamlText(root, 'runs', 'main') === 'dist/action.js'
}
