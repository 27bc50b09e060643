import { isCommandKey } from '../../commands/command-keys.ts'
import { inSnakeCase } from '../../hosts/shared/setting-keys.ts'
import {
  at,
  decodedText,
  entries,
  items,
  keysBelow,
  textOf,
  type Node,
  type NodeEntry
} from '../../syntax/lookup/settings-tree.ts'
import { argumentsIn, operandIn, wordsOf } from './arguments.ts'
import type { Beside, Placed, Setting, Value } from './setting.ts'
import { trimmed } from './trimmed.ts'

interface Open {
  readonly value: Value
  readonly keys: readonly string[]
  readonly key: string
  readonly slot: string
  readonly beside: Beside
}

const mostKeys = 12
/** Keys whose values need no namespace. */
const takesBare = /(?:^|_)(?:base_model|model_name_or_path|model_name|dataset_path|model)$/
const variable = /^[A-Z][A-Z0-9_]{1,60}$/
const assignment = /^([A-Z][A-Z0-9_]{1,60})=/

/**
 * The texts of a tree, in the order of the file: each list and mapping once, whatever aliases stand for it, and each text
 * once for every key that has it.
 */
export function* settingsOf(content: string, root: Node): Iterable<Setting> {
  const open: Open[] = [{ value: { node: root }, keys: [], key: '', slot: '', beside: new Map() }]
  const seen = new Map<Node, string>()
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, ...above } = next
    const { node, placed } = value
    const under = placed === undefined ? '' : above.key
    if (node !== undefined && seen.get(node) === under) continue
    if (node !== undefined) seen.set(node, under)
    const given = isCommandKey(above.key) ? wordsGiven(content, value, above.beside) : undefined
    if (given !== undefined) open.push(...below(above, given))
    else if (placed !== undefined) yield { ...above, ...placed }
    else if (node !== undefined) open.push(...inside(content, node, above))
  }
}

/** What a list or a mapping holds, what stands first at the end. */
function inside(content: string, node: Node, above: Omit<Open, 'value'>): readonly Open[] {
  const list = items(node)
  const variables = variablesIn(content, list)
  if (variables.length > 0) return below(above, variables)
  if (list.length > 0) return list.map(item => ({ ...above, value: valueOf(content, item) })).toReversed()
  const own = entries(node).flatMap(({ key, value }) =>
    value === undefined ? [] : [[key, valueOf(content, value)] as const]
  )
  const names = /^(?:dataset_mixer|dataset_mix)(?:_\w{1,20})?$/.test(above.keys.at(-1) ?? '') ? entries(node) : []
  return [
    ...below(above, own),
    ...names.map(entry => ({ ...above, value: { placed: keyOf(content, entry) } })).toReversed()
  ]
}

function below(above: Omit<Open, 'value'>, held: readonly (readonly [key: string, value: Value])[]): readonly Open[] {
  const named = held.map(([key, value]) => ({ key, value, name: inSnakeCase(key) }))
  const beside = new Map(named.map(({ name, value }) => [name, value]))
  return named
    .filter(
      ({ key, value, name }) => value.placed === undefined || mayName(value.placed.text, name) || isCommandKey(key)
    )
    .map(({ key, value, name }) => ({
      value,
      keys: [...above.keys.slice(-mostKeys), name],
      key,
      slot: keysBelow(above.slot, key),
      beside
    }))
    .toReversed()
}

/** Whether a text can name a repository: most settings hold numbers and words, and are passed over. */
function mayName(text: string, name: string): boolean {
  return text.includes('/') || takesBare.test(name)
}

/** Variables of the environment in a list: `NAME=value`, or `name: NAME` beside `value:`. */
function variablesIn(content: string, list: readonly Node[]): readonly (readonly [string, Value])[] {
  return list.flatMap(item => {
    const name = textOf(at(item, 'name'))
    const value = at(item, 'value')
    if (name !== undefined && value !== undefined && variable.test(name))
      return [[name, valueOf(content, value)] as const]
    const { placed } = valueOf(content, item)
    const [whole, assigned] = assignment.exec(placed?.text ?? '') ?? []
    if (placed === undefined || whole === undefined || assigned === undefined) return []
    return [[assigned, { placed: behind(placed, whole.length) }] as const]
  })
}

/** The options of a program that nothing beside them names, and the operand of one that its image names. */
function wordsGiven(
  content: string,
  { node, placed }: Value,
  beside: Beside
): readonly (readonly [string, Value])[] | undefined {
  const list = items(node).flatMap(item => valueOf(content, item).placed ?? [])
  const words = placed === undefined ? list : wordsOf(placed)
  if (words.length === 0) return undefined
  const isNamed = ['command', 'entrypoint', 'program', 'cmd'].some(
    key => beside.has(key) && beside.get(key)?.node !== node
  )
  if (isNamed) return []
  const image = beside.get('image')?.placed?.text
  const operand = image === undefined ? undefined : operandIn(words, image)
  const options = words[0]?.text.startsWith('-') === true || operand !== undefined ? argumentsIn(words) : []
  return [...(operand === undefined ? [] : [['model', { placed: operand }] as const]), ...options]
}

/** A scalar as it is written, and anything else as it is. */
export function valueOf(content: string, node: Node): Value {
  const text = textOf(node)
  // Few of the texts are looked at twice.
  if (text !== undefined)
    return { node, placed: trimmed({ text, map: offset => decodedText(content, node)?.map(offset) ?? node.start }) }
  if (items(node).length > 0 || entries(node).length > 0) return { node }
  const { start, end } = node
  return { node, placed: { text: content.slice(start, end), map: offset => start + offset } }
}

function behind({ text, map }: Placed, length: number): Placed {
  return trimmed({ text: text.slice(length), map: offset => map(length + offset) })
}

function keyOf(content: string, { key, start }: NodeEntry): Placed {
  const quote = /["']/.test(content.charAt(start)) ? 1 : 0
  return { text: key, map: offset => start + quote + offset }
}
