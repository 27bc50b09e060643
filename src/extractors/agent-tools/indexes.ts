import type { Place } from '../../commands/command-line.ts'
import { environmentSettings } from '../../ecosystems/lookup/index-settings.ts'
import type { IndexSetting } from '../../ecosystems/shared/index-setting.ts'
import { withoutUnknown } from '../shared/commands/known-addresses.ts'
import { variablesIn } from './servers.ts'
import type { Variable } from './servers.ts'
import { at } from '../../syntax/lookup/settings-tree.ts'
import type { Node } from '../../syntax/lookup/settings-tree.ts'

/** What variables say about indexes, also where credentials of an address are put in when the program starts. */
export function variableIndexes(variables: readonly Variable[]): readonly (IndexSetting & Place)[] {
  return variables.flatMap(({ name, value, node: { start, end } }) => {
    const text = value.includes('${') ? withoutUnknown(value) : value
    return text === undefined ? [] : environmentSettings(name, text).map(setting => ({ ...setting, start, end }))
  })
}

/** Where settings of containers and terminals for development have variables. */
const holders: readonly (readonly string[])[] = [
  ['containerEnv'],
  ['remoteEnv'],
  ['terminal.integrated.env.linux'],
  ['terminal.integrated.env.osx'],
  ['settings', 'terminal.integrated.env.linux']
]

/** What the variables of a container or a terminal say about indexes. */
export function containerIndexes(root: Node | undefined): readonly (IndexSetting & Place)[] {
  return holders.flatMap(path => variableIndexes(variablesIn(at(root, ...path))))
}
