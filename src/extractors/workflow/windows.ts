import { yamlAt, yamlEntries, yamlItems, yamlText } from '../../syntax/yaml/tree.ts'
import type { YamlNode } from '../../syntax/yaml/tree.ts'

/** Whether a job runs on Windows and nowhere else, or a step only there: their shell is PowerShell unless they say so. */
export function isOnWindows(node: YamlNode): boolean {
  const condition = yamlText(node, 'if') ?? ''
  if (/windows/i.test(condition) && !/!|\|\|/.test(condition)) return true
  const runner = yamlAt(node, 'runs-on') ?? yamlAt(node, 'pool', 'vmImage')
  if (runner === undefined) return false
  const texts = textsIn(runner)
  const isChosen = texts.some(text => text.includes('matrix.'))
  const systems = (isChosen ? [...texts, ...textsIn(yamlAt(node, 'strategy', 'matrix'))] : texts).join('\n')
  return /windows/i.test(systems) && !(isChosen && /ubuntu|linux|macos/i.test(systems))
}

function textsIn(root: YamlNode | undefined): readonly string[] {
  const seen = new Set(root === undefined ? [] : [root])
  // A set goes on with what is added to it on the way; what an alias names again is in it already.
  for (const node of seen) {
    for (const item of yamlItems(node)) seen.add(item)
    for (const { value } of yamlEntries(node)) seen.add(value)
  }
  return [...seen].flatMap(node => (node.type === 'scalar' ? node.text : []))
}
