import type { Word } from '../../commands/command-line.ts'
import type { Program } from '../../commands/command-prefix.ts'
import { isOff, uncheckedConnection } from './index-setting.ts'
import type { CommandSetting, IndexSetting } from './index-setting.ts'

/** The variable that turns the check of certificates off, whatever it holds but an off. */
export const gitVariables: readonly string[] = ['GIT_SSL_NO_VERIFY']

/** What a variable says to git, from which every package manager can install. */
export function gitEnvironment(name: string, value: string): readonly IndexSetting[] {
  const isSet = name === 'GIT_SSL_NO_VERIFY' && value.trim() !== '' && !isOff(value)
  return isSet ? [uncheckedConnection('http.sslVerify', name)] : []
}

/** `git config --global http.sslVerify false`, `git -c http.sslVerify=false clone`. */
export function gitSettings({ name, rest }: Program): readonly CommandSetting[] {
  if (name !== 'git') return []
  return rest.flatMap((word, index) => {
    const [, key, inline] = /^(http\.(?:.{1,500}\.)?sslVerify)(?:=(.*))?$/is.exec(word.text?.slice(0, 1000) ?? '') ?? []
    if (key === undefined) return []
    const value: Word | undefined = inline === undefined ? rest[index + 1] : word
    const text = inline ?? value?.text
    if (value === undefined || text === undefined || !isOff(text)) return []
    const [, address] = /^http\.(.+)\.sslVerify$/is.exec(key) ?? []
    const server = address === undefined || !URL.canParse(address) ? 'http.sslVerify' : new URL(address).host
    const { start, end } = value
    return [{ ...uncheckedConnection(server, key), start, end, stays: true as const }]
  })
}
