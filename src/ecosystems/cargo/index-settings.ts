import type { Program } from '../../commands/command-prefix.ts'
import { indexAt } from '../shared/index-setting.ts'
import type { CommandSetting, IndexSetting } from '../shared/index-setting.ts'

const id = 'cargo'

/** Variables that Cargo looks at by their whole name; those of a registry hold its name. */
export const variables: readonly string[] = ['CARGO_REGISTRY_INDEX']

/** What a variable says to Cargo, <https://doc.rust-lang.org/cargo/reference/registries.html>. */
export function environment(name: string, value: string): readonly IndexSetting[] {
  if (name === 'CARGO_REGISTRY_INDEX') return registry(value, 'default', name)
  return /^CARGO_REGISTRIES_\w{1,100}_INDEX$/.test(name) ? registry(value, 'named', name) : []
}

/** `--index https://…`, and `--config 'registries.name.index="https://…"'`. */
export function settings({ name, rest }: Program): readonly CommandSetting[] {
  if (name !== 'cargo' || rest.some(({ text }) => text === 'publish' || text === 'login')) return []
  return rest.flatMap((word, index) => {
    const [, option, inline] = /^(--index|--config)(?:=(.*))?$/s.exec(word.text ?? '') ?? []
    const value = inline === undefined ? rest[index + 1] : word
    const text = inline ?? value?.text
    if (option === undefined || value === undefined || text === undefined) return []
    const { start, end } = value
    const found = option === '--index' ? registry(text, 'default', option) : configured(text)
    return found.map(setting => ({ ...setting, start, end }))
  })
}

function configured(text: string): readonly IndexSetting[] {
  const [, key = '', value = ''] = /^\s{0,20}([\w."-]{1,200}?)\s{0,20}=\s{0,20}["']([^"']{1,1000})["']/.exec(text) ?? []
  return keySettings(key, value, key)
}

/** What a key of its configuration says, <https://doc.rust-lang.org/cargo/reference/config.html>. */
export function keySettings(key: string, value: string, setting: string): readonly IndexSetting[] {
  if (/^registries\.[^.]+\.index$/.test(key)) return registry(value, 'named', setting)
  return /^(?:source\.[^.]+\.registry|registry\.index)$/.test(key) ? registry(value, 'default', setting) : []
}

function registry(value: string, use: 'default' | 'named', setting: string): readonly IndexSetting[] {
  return [indexAt(value.replace(/^(?:sparse|registry)\+/, ''), { ecosystem: id, use, setting }) ?? []].flat()
}
