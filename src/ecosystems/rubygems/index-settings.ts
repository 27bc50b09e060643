import { subcommand } from '../../commands/command-line.ts'
import type { Word } from '../../commands/command-line.ts'
import type { Program } from '../../commands/command-prefix.ts'
import { indexAt, uncheckedConnection } from '../shared/index-setting.ts'
import type { CommandSetting, IndexSetting } from '../shared/index-setting.ts'

const id = 'rubygems'

/** Variables that Bundler looks at by their whole name; that of a mirror holds the address of what it mirrors. */
export const variables: readonly string[] = ['BUNDLE_SSL_VERIFY_MODE', 'BUNDLE_MIRROR__ALL']

/** What a variable says to Bundler, <https://bundler.io/man/bundle-config.1.html>. */
export function environment(name: string, value: string): readonly IndexSetting[] {
  if (name === 'BUNDLE_SSL_VERIFY_MODE') return unverified(value, name)
  return /^BUNDLE_MIRROR__\w{1,200}$/.test(name) && !name.endsWith('TIMEOUT') ? index(value, 'default', name) : []
}

/** What the options of `gem`, its sources and the settings of Bundler say. */
export function settings({ name, rest }: Program): readonly CommandSetting[] {
  if (/^gem(?:\d+(?:\.\d+)*)?$/.test(name)) return ofGem(rest)
  return name === 'bundle' || name === 'bundler' ? ofBundler(rest) : []
}

/** `gem install --source https://…`, `gem sources --add https://…`; `--clear-sources` leaves no other. */
function ofGem(words: readonly Word[]): readonly CommandSetting[] {
  const command = subcommand(words, new Set())
  if (command === undefined || ['push', 'yank', 'owner', 'signin'].includes(command.name)) return []
  const stays = command.name === 'sources' || command.name === 'source'
  const use = stays && !words.some(({ text }) => text === '-c' || text === '--clear-all') ? 'additional' : 'default'
  return command.rest.flatMap((word, at) => {
    const [, option, inline] = /^(--source|-s|--add|-a)(?:=(.*))?$/s.exec(word.text ?? '') ?? []
    const value = inline === undefined ? command.rest[at + 1] : word
    const text = inline ?? value?.text
    if (option === undefined || value === undefined || text === undefined) return []
    const { start, end } = value
    return index(text, use, option).map(setting => ({ ...setting, start, end, ...(stays && { stays: true as const }) }))
  })
}

/** `bundle config [set] [--global] mirror.https://… https://…` */
function ofBundler(words: readonly Word[]): readonly CommandSetting[] {
  const command = subcommand(words, new Set())
  if (command?.name !== 'config') return []
  const given = command.rest.filter(({ text }) => text?.startsWith('-') !== true)
  const [key, value] = given[0]?.text === 'set' ? given.slice(1) : given
  if (key?.text === undefined || value?.text === undefined) return []
  const setting = key.text
  const found = /^mirror\./i.test(setting)
    ? index(value.text, 'default', setting)
    : setting === 'ssl_verify_mode'
      ? unverified(value.text, setting)
      : []
  const { start, end } = value
  return found.map(one => ({ ...one, start, end, stays: true as const }))
}

function index(value: string, use: 'default' | 'additional', setting: string): readonly IndexSetting[] {
  return [indexAt(value, { ecosystem: id, use, setting }) ?? []].flat()
}

/** 0 is `VERIFY_NONE` of OpenSSL. */
function unverified(value: string, setting: string): readonly IndexSetting[] {
  return value.trim() === '0' ? [uncheckedConnection('ssl_verify_mode', setting, id)] : []
}
