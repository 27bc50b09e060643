import { subcommand } from '../../commands/command-line.ts'
import type { Word } from '../../commands/command-line.ts'
import type { Program } from '../../commands/command-prefix.ts'
import { isOff, indexAt, uncheckedConnection } from '../shared/index-setting.ts'
import type { CommandSetting, IndexSetting } from '../shared/index-setting.ts'
import { optionSettings, settingsOf } from '../shared/option-settings.ts'
import type { SettingRole } from '../shared/option-settings.ts'
import * as tables from './install-options.ts'

const id = 'pypi'

/** pip has each option as a variable and as a key of its settings, too: <https://pip.pypa.io/en/stable/topics/configuration/>. */
const pipOptions: ReadonlyMap<string, SettingRole> = new Map([
  ['index-url', 'index'],
  ['pypi-url', 'index'],
  ['extra-index-url', 'extra-index'],
  ['find-links', 'find-links'],
  ['trusted-host', 'trusted-host']
])

const others: ReadonlyMap<string, SettingRole> = new Map([
  // https://docs.astral.sh/uv/reference/environment/
  ['UV_DEFAULT_INDEX', 'index'],
  ['UV_INDEX_URL', 'index'],
  ['UV_INDEX', 'extra-index'],
  ['UV_EXTRA_INDEX_URL', 'extra-index'],
  ['UV_FIND_LINKS', 'find-links'],
  ['UV_INSECURE_HOST', 'trusted-host'],
  ['PDM_PYPI_URL', 'index'],
  ['PIPENV_PYPI_MIRROR', 'index'],
  ['PIPENV_TEST_INDEX', 'index'],
  ['POETRY_PYPI_MIRROR_URL', 'index']
])

const byVariable: ReadonlyMap<string, SettingRole> = new Map([
  ...[...pipOptions].map(([name, role]) => [`PIP_${name.toUpperCase().replaceAll('-', '_')}`, role] as const),
  ...others
])

/** Switches of the check of certificates, which these turn off. */
const switches: ReadonlySet<string> = new Set(['PYTHONHTTPSVERIFY', 'PDM_PYPI_VERIFY_SSL'])

/** Variables that pip, uv and their like look at, by their whole name. */
export const variables: readonly string[] = [...byVariable.keys(), ...switches]

/** What a variable says to pip, uv, Pipenv, PDM and Poetry. */
export function environment(name: string, value: string): readonly IndexSetting[] {
  const role = byVariable.get(name)
  if (role !== undefined) return settingsOf(role, value, name, id)
  const isSwitch = switches.has(name) || /^POETRY_CERTIFICATES_\w{1,100}_CERT$/.test(name)
  return isSwitch && isOff(value) ? [uncheckedConnection(name, name, id)] : []
}

/** What the options of a program, or the settings that it writes, say. */
export function settings({ name, rest }: Program): readonly CommandSetting[] {
  if (/^(?:python|pypy)(?:\d+(?:\.\d+)*)?$/.test(name) || name === 'py') return ofModule(rest)
  if (/^pip(?:\d+(?:\.\d+)*)?$/.test(name)) return [...configured(rest), ...optionSettings(rest, tables.pipTable, id)]
  switch (name) {
    case 'pip-compile':
    case 'pip-sync':
    case 'easy_install':
      return [...optionSettings(rest, tables.pipTable, id), ...passedOn(rest)]
    case 'uv':
    case 'uvx':
      return ofUv(name, rest)
    case 'pipx':
      return [...optionSettings(rest, tables.pipxInstallTable, id), ...passedOn(rest)]
    case 'pipenv':
      return [...optionSettings(rest, tables.pipenvTable, id), ...passedOn(rest)]
    case 'poetry':
      return ofPoetry(rest)
    case 'pdm':
      return ofPdm(rest)
    default:
      return []
  }
}

/** `python -m pip …` */
function ofModule(words: readonly Word[]): readonly CommandSetting[] {
  const at = words.slice(0, 10).findIndex(({ text }) => text === '-m')
  const name = words[at + 1]?.text
  if (at === -1 || name === undefined || !/^(?:pip|uv|pipx|pipenv|poetry|pdm|easy_install|piptools)$/.test(name))
    return []
  const rest = words.slice(at + 2)
  const program = name === 'piptools' ? 'pip-compile' : name
  return settings({ name: program, rest, variables: new Map(), assigned: new Map() })
}

/** `pip config set global.index-url https://…` */
function configured(words: readonly Word[]): readonly CommandSetting[] {
  const config = subcommand(words, tables.pipGlobalValues)
  const values = new Set([...tables.pipGlobalValues, '--editor'])
  const set = config?.name === 'config' ? subcommand(config.rest, values) : undefined
  const [key, value] = set?.name === 'set' ? plainWords(set.rest) : []
  const option = (key?.text ?? '').split('.').at(-1)?.toLowerCase().replaceAll('_', '-') ?? ''
  const role = pipOptions.get(option)
  return role === undefined ? [] : written(value, text => settingsOf(role, text, key?.text ?? option, id))
}

const uvTable = {
  values: new Set([...tables.uvPipTable.values, ...tables.uvAddTable.values, ...tables.uvRunTable.values]),
  roles: new Map([...tables.uvToolRunTable.roles, ...tables.uvPipTable.roles, ...tables.uvAddTable.roles])
}

function ofUv(name: string, words: readonly Word[]): readonly CommandSetting[] {
  const first = name === 'uv' ? subcommand(words, tables.uvGlobalValues) : undefined
  const second = first?.name === 'tool' ? subcommand(first.rest, tables.uvGlobalValues) : undefined
  const runs = name === 'uvx' ? words : second?.name === 'run' ? second.rest : undefined
  if (runs !== undefined) return optionSettings(runs, tables.uvToolRunTable, id)
  if (first?.name !== 'run') return optionSettings(words, uvTable, id)
  const inner = subcommand(first.rest, tables.uvRunValues)
  const program = { name: inner?.name ?? '', rest: inner?.rest ?? [], variables: new Map(), assigned: new Map() }
  return [...optionSettings(first.rest, tables.uvRunTable, id), ...settings(program)]
}

/** `--pip-args "--index-url https://…"` */
function passedOn(words: readonly Word[]): readonly CommandSetting[] {
  return words.flatMap((word, index) => {
    const [, inline] = /^--(?:extra-)?pip-args=(.*)$/s.exec(word.text ?? '') ?? []
    const value = /^--(?:extra-)?pip-args$/.test(word.text ?? '') ? words[index + 1] : word
    const text = inline ?? (value === word ? undefined : value?.text)
    if (text === undefined || value === undefined) return []
    const inner = text.split(/\s+/).map(one => ({ text: one, start: value.start, end: value.end }))
    return optionSettings(inner, tables.pipTable, id)
  })
}

/** `poetry source add`, and the certificate of a source in `poetry config`. */
function ofPoetry(words: readonly Word[]): readonly CommandSetting[] {
  const first = subcommand(words, tables.poetryGlobalValues)
  if (first?.name === 'config') {
    const [key, value] = plainWords(first.rest)
    const certificate = /^certificates\.(.{1,100})\.cert$/s.exec(key?.text ?? '')
    if (certificate === null) return []
    return written(value, text => (isOff(text) ? [uncheckedConnection(key?.text ?? '', key?.text ?? '', id)] : []))
  }
  const second = first?.name === 'source' ? subcommand(first.rest, tables.poetryGlobalValues) : undefined
  if (second?.name !== 'add') return []
  const [, url] = plainWords(second.rest, new Set(['--priority', '-p']))
  const isDefault = second.rest.some(({ text }) => text === '--default' || text === '--priority=default')
  const use = isDefault ? 'default' : 'additional'
  return written(url, text => indexAt(text, { ecosystem: id, use, setting: 'poetry source add' }) ?? [])
}

/** `pdm config pypi.url https://…` */
function ofPdm(words: readonly Word[]): readonly CommandSetting[] {
  const first = subcommand(words, new Set())
  const [key, value] = first?.name === 'config' ? plainWords(first.rest) : []
  const [, , option] = /^pypi\.(?:([^.]{1,100})\.)?(url|verify_ssl)$/.exec(key?.text ?? '') ?? []
  const setting = key?.text ?? ''
  if (option === undefined) return []
  if (option === 'verify_ssl')
    return written(value, text => (isOff(text) ? [uncheckedConnection(setting, setting, id)] : []))
  return written(value, text => settingsOf(setting === 'pypi.url' ? 'index' : 'extra-index', text, setting, id))
}

/** The words that are no options. */
function plainWords(words: readonly Word[], values: ReadonlySet<string> = new Set()): readonly Word[] {
  return words.filter(({ text }, index) => text?.startsWith('-') !== true && !values.has(words[index - 1]?.text ?? ''))
}

function written(
  word: Word | undefined,
  read: (text: string) => IndexSetting | readonly IndexSetting[]
): readonly CommandSetting[] {
  if (word?.text === undefined) return []
  const { start, end } = word
  return [read(word.text)].flat().map(setting => ({ ...setting, start, end, stays: true }))
}
