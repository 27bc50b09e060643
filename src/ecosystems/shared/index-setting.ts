import type { Place } from '../../commands/command-line.ts'
import type { IndexComponent, IndexUse } from '../../core/component.ts'
import { plainAddress } from '../../core/url.ts'

/** What one setting says about an index, or about how servers are reached; its place is not part of it. */
export type IndexSetting = Pick<
  IndexComponent,
  'ecosystem' | 'name' | 'url' | 'use' | 'scope' | 'unchecked' | 'setting'
>

/** A setting in a command, at the word that gives its value. */
export interface CommandSetting extends IndexSetting, Place {
  /** The command writes it down: it holds for the commands that follow. */
  readonly stays?: true
}

/** Which setting it is. */
interface Setting {
  readonly ecosystem: string
  readonly use: Exclude<IndexUse, 'connection'>
  readonly setting: string
  readonly scope?: string
  readonly unchecked?: true
}

/** The index at an address; undefined for a folder of the machine, and for what has no address. */
export function indexAt(address: string, setting: Setting): IndexSetting | undefined {
  const url = plainAddress(address.slice(0, 2000))
  if (!/^https?:\/\/./i.test(url)) return undefined
  return { ...setting, name: url, url }
}

/** Certificates are not checked: of one host (with its port), or wherever the setting `name` holds. */
export function uncheckedConnection(name: string, setting: string, ecosystem?: string): IndexSetting {
  const plain = name.trim().toLowerCase().slice(0, 300)
  return { ...(ecosystem !== undefined && { ecosystem }), name: plain, use: 'connection', unchecked: true, setting }
}

const maxItems = 100

/** The items of a list that spaces, line ends or commas separate. */
export function listItems(value: string, separator = /[\s,]+/): readonly string[] {
  return value
    .split(separator, maxItems)
    .map(item => item.trim())
    .filter(item => item !== '')
}

/** Whether a text turns a switch off. */
export function isOff(text: string): boolean {
  return /^(?:false|0|no|off|n|f)$/i.test(text.trim())
}

/** Whether a text turns a switch on. */
export function isOn(text: string): boolean {
  return /^(?:true|1|yes|on|y|t)$/i.test(text.trim())
}
