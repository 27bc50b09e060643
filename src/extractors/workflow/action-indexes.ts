import { yamlAt, yamlText } from '../../syntax/yaml/tree.ts'
import type { YamlNode } from '../../syntax/yaml/tree.ts'
import type { Variable } from './environment.ts'

/** Inputs of actions that set an index, with the variable that says the same to what runs after them. */
const inputs: readonly (readonly [action: RegExp, input: string, variable: string])[] = [
  [/^actions\/setup-node(?:@|$)/, 'registry-url', 'npm_config_registry'],
  [/^oven-sh\/setup-bun(?:@|$)/, 'registry-url', 'npm_config_registry'],
  [/^conda-incubator\/setup-miniconda(?:@|$)/, 'channels', 'CONDA_CHANNELS'],
  [/^conda-incubator\/setup-miniconda(?:@|$)/, 'channel-alias', 'CONDA_CHANNEL_ALIAS']
]

/** The indexes that a step sets by the inputs of its action; with `scope`, a registry is that of the scope alone. */
export function actionIndexes(step: YamlNode): readonly Variable[] {
  const action = yamlText(step, 'uses')
  if (action === undefined) return []
  const given = yamlAt(step, 'with')
  const scope = yamlText(given, 'scope') ?? ''
  return inputs.flatMap(([known, input, variable]) => {
    const node = yamlAt(given, input)
    if (!known.test(action) || node?.type !== 'scalar' || node.kind !== 'string') return []
    const name = input === 'registry-url' && scope.startsWith('@') ? `npm_config_${scope}:registry` : variable
    return [{ name, value: node.text, node }]
  })
}
