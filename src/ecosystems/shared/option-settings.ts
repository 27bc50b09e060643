import { readArguments } from '../../commands/command-line.ts'
import type { Word } from '../../commands/command-line.ts'
import { indexAt, listItems, uncheckedConnection } from './index-setting.ts'
import type { CommandSetting, IndexSetting } from './index-setting.ts'
import type { InstallOptions, InstallRole } from './install.ts'

/** What a setting is for, of those that say where packages come from. */
export type SettingRole = Extract<InstallRole, 'index' | 'extra-index' | 'find-links' | 'trusted-host'>

/** What the value of a setting says. `setting` is its name as written. */
export function settingsOf(role: SettingRole, value: string, setting: string, ecosystem: string): IndexSetting[] {
  switch (role) {
    case 'index':
      return present(indexAt(address(value), { ecosystem, use: 'default', setting }))
    case 'extra-index':
      return listItems(value, /\s+/).flatMap(item =>
        present(indexAt(address(item), { ecosystem, use: 'additional', setting }))
      )
    case 'find-links':
      return listItems(value).flatMap(item => present(indexAt(item, { ecosystem, use: 'links', setting })))
    case 'trusted-host':
      return listItems(value).map(host => uncheckedConnection(host, setting, ecosystem))
  }
}

/** What the options of a command say about indexes. */
export function optionSettings(
  words: readonly Word[],
  table: InstallOptions,
  ecosystem: string
): readonly CommandSetting[] {
  return readArguments(words, table).flatMap(({ role, option = '', value, start, end }) =>
    value === undefined || !isSettingRole(role)
      ? []
      : settingsOf(role, value, option, ecosystem).map(setting => ({ ...setting, start, end }))
  )
}

function isSettingRole(role: string): role is SettingRole {
  return role === 'index' || role === 'extra-index' || role === 'find-links' || role === 'trusted-host'
}

/** `name=https://…` gives an index a name. */
function address(value: string): string {
  return value.trim().replace(/^[\w.-]{1,100}=(?=https?:)/i, '')
}

function present(setting: IndexSetting | undefined): IndexSetting[] {
  return setting === undefined ? [] : [setting]
}
