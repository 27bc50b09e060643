import { compareText } from '../../core/order.ts'
import { compareDigits } from '../shared/order.ts'

/** A part of a version: a number, a word, or what a hyphen begins. */
type Item =
  | { readonly type: 'number'; readonly digits: string }
  | { readonly type: 'word'; readonly word: string }
  | { readonly type: 'list'; readonly items: Item[] }

const maxLength = 256
const qualifiers = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp']
const release = String(qualifiers.indexOf(''))
const aliases = new Map([
  ['ga', ''],
  ['final', ''],
  ['release', ''],
  ['cr', 'rc']
])
// Only right before a number.
const short = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
  ['m', 'milestone']
])
const zero: Item = { type: 'number', digits: '0' }

/**
 * The order of ComparableVersion as Maven 3 has it, which is what
 * <https://maven.apache.org/pom.html#version-order-specification> puts into words. Any text has a place in it; undefined
 * only for what cannot be a version: nothing, a range, a property that is not filled in.
 */
export function compareVersions(left: string, right: string): number | undefined {
  if (!isVersion(left) || !isVersion(right)) return undefined
  return left === right ? 0 : compareItems(read(left), read(right))
}

/** Whether a text can stand for a version. */
export function isVersion(text: string): boolean {
  return text !== '' && text.length <= maxLength && !/[\s[\](),<>=~^*|${}]/.test(text)
}

function read(text: string): Item {
  const version = text.toLowerCase()
  const root: Item[] = []
  const lists = [root]
  let list = root
  let [start, inDigits] = [0, false]
  const nest = (): void => {
    const items: Item[] = []
    list.push({ type: 'list', items })
    lists.push(items)
    list = items
  }
  const push = (end: number, beforeDigit = false): void => {
    const part = version.slice(start, end)
    if (part === '') list.push(zero)
    else if (inDigits) list.push({ type: 'number', digits: part })
    else {
      const word = (beforeDigit ? short.get(part) : undefined) ?? part
      list.push({ type: 'word', word: aliases.get(word) ?? word })
    }
    start = end
  }
  for (let at = 0; at < version.length; at++) {
    const character = version.charAt(at)
    if (character === '.' || character === '-') {
      push(at)
      start = at + 1
      if (character === '-') nest()
      continue
    }
    const isDigit = character >= '0' && character <= '9'
    if (isDigit !== inDigits && at > start) {
      // `.X1` is `-X1`.
      if (isDigit && list.length > 0) nest()
      push(at, isDigit)
      nest()
    }
    inDigits = isDigit
  }
  if (version.length > start) {
    if (!inDigits && list.length > 0) nest()
    push(version.length)
  }
  for (const items of lists.reverse()) trim(items)
  return { type: 'list', items: root }
}

/** Takes out what counts as nothing, from the end to the last number or word that does count. */
function trim(items: Item[]): void {
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at]
    if (item !== undefined && isNothing(item)) items.splice(at, 1)
    else if (item?.type !== 'list') return
  }
}

function isNothing(item: Item): boolean {
  if (item.type === 'number') return /^0+$/.test(item.digits)
  return item.type === 'word' ? item.word === '' : item.items.length === 0
}

function compareItems(left: Item, right: Item): number {
  if (left.type === 'number' && right.type === 'number') return compareDigits(left.digits, right.digits)
  if (left.type === 'word' && right.type === 'word') return compareText(rank(left.word), rank(right.word))
  if (left.type !== 'list' || right.type !== 'list') return weight(left) - weight(right)
  const longest = Math.max(left.items.length, right.items.length)
  for (let index = 0; index < longest; index++) {
    const order = comparePlaces(left.items[index], right.items[index])
    if (order !== 0) return order
  }
  return 0
}

function comparePlaces(left: Item | undefined, right: Item | undefined): number {
  if (left !== undefined && right !== undefined) return compareItems(left, right)
  if (left !== undefined) return againstNothing(left)
  return right === undefined ? 0 : -againstNothing(right)
}

function againstNothing(item: Item): number {
  if (item.type === 'number') return isNothing(item) ? 0 : 1
  if (item.type === 'word') return compareText(rank(item.word), release)
  for (const part of item.items) {
    const order = againstNothing(part)
    if (order !== 0) return order
  }
  return 0
}

/** Text whose order is that of qualifiers: the known ones first, the others by their letters. */
function rank(word: string): string {
  const index = qualifiers.indexOf(word)
  return index === -1 ? `${qualifiers.length}-${word}` : String(index)
}

/** Words come before lists, and lists before numbers. */
function weight({ type }: Item): number {
  return { word: 0, list: 1, number: 2 }[type]
}
