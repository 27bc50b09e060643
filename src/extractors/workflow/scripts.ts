import { scalarText } from '../../syntax/yaml/scalar-text.ts'
import type { Embedded } from '../extractor.ts'
import type { Script } from './pipeline.ts'
import { plainCommands } from './windows.ts'
import { quoted } from '../shared/commands/shell-words.ts'
import { followedVariables } from '../shared/commands/followed-variables.ts'

const maxValue = 4096
const maxVariables = 200
const maxFolder = 1000

/** The text of a step for the reader of its language, with the plain values of the variables that it mentions. */
export function embeddedScript({ node, language, variables, slot, folder }: Script, content: string): Embedded {
  const { text, map } = scalarText(content, node)
  const whole = withoutExpressions(text)
  if (language === 'python') return { language, text: whole, map, slot }
  const script = language === 'windows' ? plainCommands(whole) : whole
  const prefix = assignments(script, variables) + (folder === undefined ? '' : changeTo(folder))
  return {
    language: 'shell',
    text: prefix + script,
    slot,
    map: offset => (offset < prefix.length ? node.start : map(offset - prefix.length))
  }
}

/** `${{ … }}` and `<< … >>` become variables that nothing sets, as long as they are. */
function withoutExpressions(text: string): string {
  return text.replaceAll(
    /\$\{\{[^{}\n]{0,500}\}\}|<<[ \t]{0,4}(?:parameters|pipeline)\.[\w.-]{1,100}[ \t]{0,4}>>/g,
    found => {
      return `\${${'_'.repeat(found.length - 3)}}`
    }
  )
}

/** A folder that only the run knows is one that nobody knows. */
function changeTo(folder: string): string {
  const isPlain = folder.length <= maxFolder && !/\$\{\{|<<|[$\n]/.test(folder)
  return isPlain ? `cd ${quoted(folder)}\n` : 'cd -\n'
}

function assignments(script: string, variables: Script['variables']): string {
  const values = new Map(variables)
  let prefix = ''
  let count = 0
  for (const [name, value] of values) {
    const counts = followedVariables.includes(name) || script.includes(name)
    if (!counts || value.length > maxValue || value.includes('${{') || ++count > maxVariables) continue
    prefix += `${name}='${value.replaceAll("'", "'\\''")}'\n`
  }
  return prefix
}
