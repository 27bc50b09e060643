import type { IndexSetting } from '../../../ecosystems/shared/index-setting.ts'
import type { ShellCommand } from '../../../syntax/shell/shell.ts'
import { indexesOf } from '../settings-files/indexes.ts'
import { tellingSettings } from '../settings-files/settings.ts'
import { writtenFiles } from './written-files.ts'

/** What a command writes into settings files of package managers, for the commands after it: reported where those are read. */
export function fileSettings(command: ShellCommand, content: string): readonly IndexSetting[] {
  if (command.outputs.length === 0 && !command.words.some(({ text = '' }) => /(?:^|\/)tee$/.test(text))) return []
  return writtenFiles([command], content).files.flatMap(({ path, content: written }) => {
    if (written === undefined) return []
    const { tool, settings } = tellingSettings(path, written.text)
    if (tool === undefined) return []
    return indexesOf(tool, settings, written.text)
  })
}
