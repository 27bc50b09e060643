import * as bundler from '../../../ecosystems/rubygems/index-settings.ts'
import * as cargo from '../../../ecosystems/cargo/index-settings.ts'
import * as conda from '../../../ecosystems/conda/index-settings.ts'
import * as go from '../../../ecosystems/golang/index-settings.ts'
import * as npm from '../../../ecosystems/npm/index-settings.ts'
import * as pypi from '../../../ecosystems/pypi/index-settings.ts'
import type { IndexSetting } from '../../../ecosystems/shared/index-setting.ts'
import { parseToml } from '../../../syntax/toml/parse.ts'
import { tomlAt } from '../../../syntax/toml/tree.ts'
import type { PlacedSetting } from '../files/index-components.ts'
import { pdmSettings, uvSettings } from '../python/index-tables.ts'
import type { Setting, Tool } from './settings.ts'

/** The indexes that the settings of a tool set, each at its value. */
export function indexesOf(tool: Tool, settings: readonly Setting[], content: string): readonly PlacedSetting[] {
  // What several keys of a table say together is read from the table.
  if (tool === 'uv') return uvSettings(parseToml(content).root, '')
  if (tool === 'pdm') return pdmSettings(tomlAt(parseToml(content).root, 'pypi'))
  return settings.flatMap(({ start, end, ...setting }) =>
    readers[tool](setting).map(found => ({ ...found, start, end }))
  )
}

type Reader = (setting: Pick<Setting, 'key' | 'written' | 'text'>) => readonly IndexSetting[]

const readers: Readonly<Record<Exclude<Tool, 'uv' | 'pdm'>, Reader>> = {
  npm: ({ written, text }) => npm.keySettings(written, text, written),
  bun({ written, text }) {
    const [, scope] = /^install\.scopes\.@?([^.@]{1,200})(?:\.url)?$/.exec(written) ?? []
    if (scope !== undefined) return npm.keySettings(`@${scope}:registry`, text, written)
    return /^install\.registry(?:\.url)?$/.test(written) ? npm.keySettings('registry', text, written) : []
  },
  pnpm({ written, text }) {
    const [, scope] = /^registries\.@([^.@]{1,200})$/.exec(written) ?? []
    if (scope !== undefined) return npm.keySettings(`@${scope}:registry`, text, written)
    return npm.keySettings(written === 'registries.default' ? 'registry' : written, text, written)
  },
  // Each key is a variable, too.
  pip({ key, written, text }) {
    const variable = `PIP_${key.toUpperCase().replaceAll('-', '_')}`
    return pypi.environment(variable, text).map(setting => ({ ...setting, setting: written }))
  },
  poetry({ written, text }) {
    const variable = `POETRY_${written.toUpperCase().replaceAll(/\W/g, '_')}`
    return pypi.environment(variable, text).map(setting => ({ ...setting, setting: written }))
  },
  conda: ({ written, text }) => conda.keySettings(written, text, written),
  cargo: ({ written, text }) => cargo.keySettings(written, text, written),
  bundler: ({ written, text }) => bundler.environment(written, text),
  go: ({ written, text }) => go.environment(written, text)
}
