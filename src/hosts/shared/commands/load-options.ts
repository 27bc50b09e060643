import { addTo } from '../../../core/group.ts'
import type { Word } from '../../../commands/command-line.ts'
import { keysSpelled, type KeyMeaning } from '../model-keys.ts'
import { itemsOf } from './items.ts'
import type { LoadCommand, OptionMeaning } from './load-command.ts'

interface Operand {
  readonly word: Word
  /** It stands after an option that is on no list: it may be its value. */
  readonly isCertain: boolean
}

/** What the words of a command say of what it loads. */
export interface Given {
  values(meaning: KeyMeaning): readonly Word[]
  add(meaning: KeyMeaning, value: Word): void
  /** The operand that names a repository: the first one, or one that may be the value of an option. */
  operand(): Operand | undefined
  /** The operands that certainly are none but this one. */
  others(operand: Operand | undefined): readonly Word[]
}

const items = keysSpelled('item')

/** Reads options and operands by the lists of a row. */
export function readLoadOptions(rest: readonly Word[], command: LoadCommand): Given {
  const found = new Map<KeyMeaning, Word[]>()
  const operands: Operand[] = []
  const add = (meaning: KeyMeaning, value: Word): void => {
    addTo(found, meaning, value)
  }
  const read = (meaning: OptionMeaning, value: Word): void => {
    if (meaning !== 'items') add(meaning, value)
    // An id that only the run can tell is among what only the run can tell.
    else if (value.text === undefined) add('model', value)
    else
      for (const [key, item] of itemsOf(value)) {
        const said = items.get(key)
        if (said !== undefined) add(said, item)
      }
  }
  let isCertain = true
  let onlyOperands = false
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at]
    if (word === undefined) break
    const { text } = word
    if (onlyOperands || text?.startsWith('-') !== true || text === '-') {
      operands.push({ word, isCertain })
      isCertain = true
      continue
    }
    isCertain = true
    if (text === '--') onlyOperands = true
    const { name, value } = split(word, text)
    const meaning = command.options.get(name)
    if (meaning === 'remote-code') {
      const next = rest[at + 1]
      const isValue = value === undefined && /^(?:true|false|0|1|yes|no)$/i.test(next?.text ?? '')
      if (isValue) at++
      add(meaning, (isValue ? next : value) ?? word)
    } else if (value !== undefined) {
      if (meaning !== undefined) read(meaning, value)
    } else if (meaning !== undefined || command.values.has(name)) {
      const next = rest[++at]
      if (meaning !== undefined && next !== undefined) read(meaning, next)
    } else isCertain = command.flags.has(name)
  }
  return {
    values: meaning => found.get(meaning) ?? [],
    add,
    operand: () =>
      operands.find(each => each.isCertain) ??
      operands.findLast(({ word }) => word.text?.includes('/') === true) ??
      operands.at(-1),
    others: operand => operands.flatMap(each => (each === operand || !each.isCertain ? [] : [each.word]))
  }
}

/** `--name=value` and `--name`; underscores of long options count as dashes. */
function split(word: Word, text: string): { readonly name: string; readonly value?: Word } {
  const equals = text.indexOf('=')
  const name = equals === -1 ? text : text.slice(0, equals)
  const known = name.startsWith('--') ? name.replaceAll('_', '-') : name
  if (equals === -1) return { name: known }
  const isPlain = word.end - word.start === text.length
  const start = word.start + (isPlain ? equals + 1 : 0)
  return { name: known, value: { text: text.slice(equals + 1), start, end: word.end } }
}
