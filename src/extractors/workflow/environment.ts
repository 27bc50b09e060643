import { environmentSettings } from '../../ecosystems/lookup/index-settings.ts'
import type { IndexSetting } from '../../ecosystems/shared/index-setting.ts'
import { yamlEntries, yamlItems, yamlText, yamlAt } from '../../syntax/yaml/tree.ts'
import type { YamlNode, YamlScalar } from '../../syntax/yaml/tree.ts'
import { withoutUnknown } from '../shared/commands/known-addresses.ts'

/** A variable with its value as written. */
export interface Variable {
  readonly name: string
  readonly value: string
  readonly node: YamlScalar
}

/** The variables of `env`, `variables` or `environment`: a mapping, a list of `name=value`, or of names with values. */
export function environmentIn(node: YamlNode | undefined): readonly Variable[] {
  const entries = yamlEntries(node).flatMap(({ key, value }) => variable(key, value))
  const items = yamlItems(node).flatMap(item => {
    if (item.type === 'map') {
      const name = yamlText(item, 'name')
      if (name !== undefined) return variable(name, yamlAt(item, 'value'))
      return yamlEntries(item).flatMap(({ key, value }) => variable(key, value))
    }
    const [, name, value] = item.type === 'scalar' ? (/^([a-z_]\w{0,200})=(.*)$/is.exec(item.text) ?? []) : []
    return name === undefined || value === undefined || item.type !== 'scalar' ? [] : [{ name, value, node: item }]
  })
  return [...entries, ...items]
}

function variable(name: string, node: YamlNode | undefined): readonly Variable[] {
  const scalar = node?.type === 'map' ? yamlAt(node, 'value') : node
  if (scalar?.type !== 'scalar' || scalar.kind === 'null' || !/^[a-z_][\w@:.-]{0,200}$/i.test(name)) return []
  return [{ name, value: scalar.text, node: scalar }]
}

/** What a variable says about indexes, also where credentials of an address are only known to the run. */
export function variableSettings(name: string, value: string): readonly IndexSetting[] {
  const text = value.includes('${{') ? withoutUnknown(value) : value
  return text === undefined ? [] : environmentSettings(name, text)
}
