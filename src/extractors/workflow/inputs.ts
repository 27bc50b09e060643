import { yamlAt, yamlEntries, yamlText } from '../../syntax/yaml/tree.ts'
import type { YamlNode } from '../../syntax/yaml/tree.ts'

/** A text that a step gives to its action, or to what it runs, and that this runs as a command. */
export interface InputScript {
  readonly key: string
  readonly value: YamlNode
  /** The words of the command that the text goes on with. */
  readonly before?: string
}

/** Inputs of any action that are commands by their names. */
const commandInput = /^(?:run|command|commands|script|cmd|install-command|install_command|pre-command|post-command)$/

/** Inputs whose texts are the arguments of a command, by the name of the action. */
const argumentInputs: readonly (readonly [action: RegExp, input: string, before: string])[] = [
  [/\/setup-micromamba(?:@|$)/, 'create-args', 'micromamba create '],
  [/^actions\/setup-python(?:@|$)/, 'pip-install', 'pip install ']
]

/** Variables that tools read commands from: <https://cibuildwheel.pypa.io/en/stable/options/>. */
const variables: readonly (readonly [name: RegExp, before?: string])[] = [
  [/^CIBW_BEFORE_(?:ALL|BUILD|TEST)(?:_[A-Z]+)?$/],
  [/^CIBW_TEST_REQUIRES(?:_[A-Z]+)?$/, 'pip install ']
]

/** The commands in the inputs of a step and in its variables. */
export function inputScripts(step: YamlNode): readonly InputScript[] {
  const action = yamlText(step, 'uses') ?? ''
  // Its script is JavaScript.
  const runsCommands = action !== '' && !/github-script/.test(action)
  const inputs = yamlEntries(yamlAt(step, 'with')).flatMap(({ key, value }): InputScript[] => {
    const [, , before] = argumentInputs.find(([name, input]) => input === key && name.test(action)) ?? []
    if (before !== undefined) return [{ key, value, before }]
    return runsCommands && commandInput.test(key) ? [{ key, value }] : []
  })
  const given = yamlEntries(yamlAt(step, 'env')).flatMap(({ key, value }): InputScript[] => {
    const [found] = variables.filter(([name]) => name.test(key))
    return found === undefined ? [] : [{ key, value, ...(found[1] !== undefined && { before: found[1] }) }]
  })
  return [...inputs, ...given]
}
