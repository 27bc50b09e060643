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

const keywords =
  /^(?:if|else|elseif|for|foreach|while|do|switch|try|catch|finally|function|param|return|throw|set|rem)\b/i

/**
 * The plain commands of a script for PowerShell or cmd, which a POSIX shell would run as well: everything else becomes
 * white space, so that offsets stay.
 */
export function plainCommands(script: string): string {
  return script
    .split('\n')
    .map(line => (isPlain(line.trim()) ? line : ' '.repeat(line.length)))
    .join('\n')
}

function isPlain(line: string): boolean {
  // Expressions of the pipeline are braces too, and are only known when it runs.
  const rest = line.replaceAll(/\$\{\w+\}/g, '')
  if (!/^[a-z][\w.-]*(?:[ \t]|$)/.test(rest) || keywords.test(rest)) return false
  return !/[`(){}|;&%\\]/.test(rest) && ['"', "'"].every(quote => rest.split(quote).length % 2 === 1)
}
