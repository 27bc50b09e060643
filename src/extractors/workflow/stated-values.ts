import { yamlAt, yamlEntries, yamlItems, yamlText } from '../../syntax/yaml/tree.ts'
import type { YamlNode } from '../../syntax/yaml/tree.ts'
import { environmentIn } from './environment.ts'
import { expansions, matrixValues } from './expansions.ts'
import type { KnownValues } from './expansions.ts'

/** Where pipelines declare their inputs: workflows, actions and components of GitLab. */
const declarations = [['on', 'workflow_call'], ['on', 'workflow_dispatch'], [], ['spec']] as const

/** The values of inputs and parameters that the documents of a pipeline state: their defaults. */
export function declaredValues(documents: readonly (YamlNode | undefined)[]): KnownValues {
  const found = new Map<string, readonly string[]>()
  for (const document of documents) {
    for (const path of declarations) {
      for (const [name, value] of defaults(yamlAt(document, ...path, 'inputs'))) {
        found.set(`inputs.${name}`, [value])
        found.set(`github.event.inputs.${name}`, [value])
      }
    }
    for (const [name, value] of defaults(yamlAt(document, 'parameters'))) {
      found.set(`parameters.${name}`, [value])
      found.set(`pipeline.parameters.${name}`, [value])
    }
  }
  return found
}

/** What is known of expressions within a part of a pipeline: its environment, matrix and parameters besides what is around it. */
export function knownWithin(node: YamlNode, around: KnownValues): KnownValues {
  const matrix = matrixValues(yamlAt(node, 'strategy', 'matrix'))
  const environment = environmentIn(yamlAt(node, 'env'))
  const parameters = defaults(yamlAt(node, 'parameters'))
  if (matrix.size + environment.length + parameters.length === 0) return around
  const known = new Map([...around, ...matrix])
  for (const { name, value } of environment) known.set(`env.${name}`, expansions(value, known))
  for (const [name, value] of parameters) known.set(`parameters.${name}`, [value])
  return known
}

/** Names with their defaults: a mapping, or a list of mappings with names. */
function defaults(node: YamlNode | undefined): readonly (readonly [name: string, value: string])[] {
  const named = yamlEntries(node).map(({ key, value }) => [key, yamlText(value, 'default')] as const)
  const listed = yamlItems(node).map(item => [yamlText(item, 'name'), yamlText(item, 'default')] as const)
  return [...named, ...listed].flatMap(([name, value]) =>
    name === undefined || value === undefined || value === '' ? [] : [[name, value] as const]
  )
}
