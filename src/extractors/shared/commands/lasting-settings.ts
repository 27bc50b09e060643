import type { IndexSetting } from '../../../ecosystems/shared/index-setting.ts'
import { readShell } from '../../../syntax/shell/read-shell.ts'
import { fileSettings } from './file-settings.ts'
import { followedVariables } from './followed-variables.ts'
import { scriptSettings } from './script-settings.ts'

/** Words without one of which a script sets nothing that outlives it. */
const telling = /config|\bset\b|\bsources?\b|channel|env\b|rc\b|\.conf\b|profile|\.toml\b/i

/** What a script sets for the scripts that run after it on the same machine. */
export function lastingSettings(script: string, environment?: ReadonlyMap<string, string>): readonly IndexSetting[] {
  if (!telling.test(script)) return []
  const written = (start: number, end: number): string => script.slice(start, end)
  return readShell(script, environment, followedVariables).commands.flatMap(command => [
    ...scriptSettings(command, script, written).filter(({ holds }) => holds === 'machine' || holds === 'next'),
    ...fileSettings(command, script)
  ])
}
