import { readArguments, subcommand } from '../../commands/command-line.ts'
import type { Word } from '../../commands/command-line.ts'
import type { Program } from '../../commands/command-prefix.ts'
import { isOff, isOn, listItems, uncheckedConnection } from '../shared/index-setting.ts'
import type { CommandSetting, IndexSetting } from '../shared/index-setting.ts'
import { channelName } from './channel.ts'
import { condaTable } from './install.ts'

const id = 'conda'
const channelKeys = ['channels', 'default_channels', 'channel_alias', 'custom_channels', 'custom_multichannels']

/** Variables that conda, mamba and Pixi look at, <https://docs.conda.io/projects/conda/en/stable/user-guide/configuration/>. */
export const variables: readonly string[] = [
  'CONDA_CHANNELS',
  'CONDA_DEFAULT_CHANNELS',
  'CONDA_CHANNEL_ALIAS',
  'CONDA_SSL_VERIFY',
  'MAMBA_SSL_VERIFY',
  'MAMBA_CHANNELS',
  'PIXI_TLS_NO_VERIFY'
]

/** What a variable says to them. */
export function environment(name: string, value: string): readonly IndexSetting[] {
  const [, key] = /^(?:CONDA|MAMBA)_([A-Z_]{1,40})$/.exec(name) ?? []
  if (key !== undefined) return keySettings(key.toLowerCase(), value, name)
  return name === 'PIXI_TLS_NO_VERIFY' && isOn(value) ? [uncheckedConnection('tls-no-verify', name, id)] : []
}

/** What a key of their settings says. `setting` is its name for people. */
export function keySettings(key: string, value: string, setting: string): readonly IndexSetting[] {
  const [first = ''] = key.split('.')
  if (first === 'ssl_verify') return isOff(value) ? [uncheckedConnection('ssl_verify', setting, id)] : []
  if (!channelKeys.includes(first)) return []
  const use = first === 'channels' || first.startsWith('custom') ? 'additional' : 'default'
  return listItems(value, /[\s,&]+/).flatMap(item => channel(item, use, setting))
}

function channel(written: string, use: 'default' | 'additional', setting: string): readonly IndexSetting[] {
  if (written === 'nodefaults' || /^(?:\.{0,2}\/|~|file:)/.test(written)) return []
  const name = channelName(written)
  if (name === undefined) return []
  return [{ ecosystem: id, name, ...(/^https?:/i.test(name) && { url: name }), use, setting }]
}

/** What the options of a program, or the settings that it writes, say. */
export function settings({ name, rest }: Program): readonly CommandSetting[] {
  if (name === 'pixi') return ofPixi(rest)
  if (!/^(?:conda|mamba|micromamba)(?:\.bat)?$/.test(name)) return []
  const first = subcommand(rest, new Set(['-r', '--root-prefix', '--rc-file']))
  if (first?.name === 'config') return configured(first.rest)
  // Building and running are given options of their own.
  if (first?.name === 'run' || first?.name === 'activate') return []
  return [
    ...channelOptions(rest),
    ...insecure(rest, /^(?:-k|--insecure|--ssl-verify=(?:false|0|no|off)|--ssl-no-verify)$/i),
    ...verified(rest)
  ]
}

function channelOptions(words: readonly Word[]): readonly CommandSetting[] {
  return readArguments(words, condaTable).flatMap(({ role, option = '', value, start, end }) =>
    role === 'extra-index' && value !== undefined
      ? listItems(value).flatMap(item => channel(item, 'additional', option).map(one => ({ ...one, start, end })))
      : []
  )
}

/** `--ssl-verify false` */
function verified(words: readonly Word[]): readonly CommandSetting[] {
  return words.flatMap(({ text = '', start, end }, index) =>
    words[index - 1]?.text === '--ssl-verify' && isOff(text)
      ? [{ ...uncheckedConnection('ssl_verify', '--ssl-verify', id), start, end }]
      : []
  )
}

function insecure(words: readonly Word[], option: RegExp): readonly CommandSetting[] {
  const word = words.find(({ text }) => option.test(text?.slice(0, 40) ?? ''))
  if (word === undefined) return []
  const { text = '', start, end } = word
  return [{ ...uncheckedConnection('ssl_verify', text.replace(/=.*/s, ''), id), start, end }]
}

/** `conda config --add channels name`, `conda config --set ssl_verify false`, `micromamba config append channels name`. */
function configured(words: readonly Word[]): readonly CommandSetting[] {
  return words.flatMap(({ text = '' }, index) => {
    if (!/^(?:--(?:add|append|prepend|set)|add|append|prepend|set)$/.test(text)) return []
    const [key, value] = [words[index + 1], words[index + 2]]
    if (key?.text === undefined || value?.text === undefined) return []
    const { start, end } = value
    const plain = key.text.toLowerCase()
    return keySettings(plain, value.text, key.text).map(setting => ({ ...setting, start, end, stays: true as const }))
  })
}

/** `pixi add -c`, `pixi workspace channel add`, `pixi config set`. */
function ofPixi(words: readonly Word[]): readonly CommandSetting[] {
  const texts = words.slice(0, 4).map(({ text }) => text)
  const add = texts.findIndex((text, index) => text === 'add' && texts[index - 1] === 'channel')
  const channels = add === -1 ? [] : words.slice(add + 1).filter(({ text }) => text?.startsWith('-') === false)
  const added = channels.flatMap(({ text = '', start, end }) =>
    channel(text, 'additional', 'pixi channel add').map(setting => ({ ...setting, start, end, stays: true as const }))
  )
  return [...added, ...channelOptions(words), ...insecure(words, /^--tls-no-verify(?:=true)?$/i)]
}
