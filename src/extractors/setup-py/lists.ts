import type { Argument, PythonFile } from '../../syntax/python/python.ts'
import type { Addition } from '../../syntax/python/additions.ts'
import type { Call } from '../../syntax/python/call.ts'
import { operands } from '../../syntax/python/nodes.ts'
import { beginningOf } from './computed.ts'
import { empty, heldBy } from './held.ts'
import { most, partsOf, type Item } from './items.ts'

type Node = Argument['node']

/** Reads the lists of a `setup.py`, and what is added to them. */
export interface Lists {
  /** The texts of a list: a literal, a name that stands for one, or several joined by `+`. */
  items(argument: Argument): readonly Item[]
  /** The texts of the lists of a dict, with its keys. */
  ofDict(argument: Argument): readonly Item[]
}

const deepest = 20
const listLiteral = /^(?:Array|Tuple|Set)Expression$/
const comprehension = /^(?:Array|Set)?ComprehensionExpression$/

/** So many parts of a file are looked at: lists can hold each other. */
const mostSteps = 20_000

/** Reads the lists of a file with this source. */
export function listsOf(file: PythonFile, source: string): Lists {
  const calls = new Map(file.calls.map(call => [`${call.node.from}:${call.node.to}`, call]))
  const callAt = ({ from, to }: Node): Call | undefined => calls.get(`${from}:${to}`)

  let steps = mostSteps

  const visitList = (node: Node, scope: Argument['scope'], depth: number, found: Item[]): void => {
    if (found.length > most || steps-- <= 0) return
    const unknown = (part: Node, begins: string | undefined): void => {
      found.push({ text: undefined, from: part.from, to: part.to, ...(begins !== undefined && { begins }) })
    }
    if (depth > deepest) {
      unknown(node, undefined)
      return
    }
    const visit = (part: Node, of = scope): void => {
      visitList(part, of, depth + 1, found)
    }
    const isJoined = node.name === 'BinaryExpression' && node.getChild('ArithOp') !== null
    // A text that is computed is one requirement, and its parts are none.
    const begins = isJoined ? beginningOf(file, { node, scope }, source) : undefined
    const call = node.name === 'CallExpression' ? callAt(node) : undefined
    const held = call && heldBy(call, file.path(call).path)
    if (isJoined && begins === undefined) for (const child of operands(node)) visit(child)
    else if (listLiteral.test(node.name) || node.name === 'ParenthesizedExpression') {
      for (const child of operands(node)) visit(child)
      if (node.name !== 'ParenthesizedExpression') visitAdditions(file.additions().at(node.from), depth, found)
    } else if (comprehension.test(node.name)) {
      const [element] = operands(node)
      if (element !== undefined) visit(element)
      visitAdditions(file.additions().at(node.from), depth, found)
    } else if (call?.name === 'split' && call.callee.firstChild !== null) {
      const whole: Item[] = []
      visitList(call.callee.firstChild, scope, depth + 1, whole)
      found.push(...whole.flatMap(item => partsOf(item, separatorOf(call))))
    } else if (held !== undefined) {
      for (const child of held) visit(child)
      visitAdditions(file.additions().at(node.from), depth, found)
    } else {
      const { constants, open } = file.evaluate(node, scope)
      if (open || constants.length === 0) unknown(node, begins ?? beginningOf(file, { node, scope }, source))
      if (node.name === 'VariableName' && (open || constants.length === 0))
        visitAdditions(file.additions().named(source.slice(node.from, node.to)), depth, found)
      for (const { value, from, to } of constants) {
        if (value.type === 'string') found.push({ text: value.text, from, to })
        else if (
          value.type === 'container' &&
          (listLiteral.test(value.node.name) || comprehension.test(value.node.name))
        )
          visit(value.node, value.scope)
        else if (value.type === 'object' && value.node !== node && value.node.name === 'CallExpression')
          visit(value.node, value.scope)
        else if (value.type !== 'none') {
          unknown(node, undefined)
          if (value.type === 'object') visitAdditions(file.additions().at(value.node.from), depth, found)
        }
      }
    }
  }

  /** What a text is split at; undefined for white space. */
  const separatorOf = ({ positional: [separator], scope }: Call): string | undefined => {
    const [only] = separator === undefined ? [] : file.evaluate(separator, scope).constants
    return only?.value.type === 'string' && only.value.text !== '' ? only.value.text : undefined
  }

  const visitAdditions = (additions: readonly Addition[], depth: number, found: Item[]): void => {
    for (const { adds, value, scope, to } of additions) {
      if (adds === 'entries') continue
      const added: Item[] = []
      visitList(value, scope, depth + 1, added)
      found.push(...ownOf(added, value, to))
    }
  }

  const visitDict = ({ node, scope }: Argument, depth: number, found: Item[]): void => {
    const unknown = (part: Node): void => {
      found.push({ text: undefined, from: part.from, to: part.to })
    }
    if (found.length > most || steps-- <= 0) return
    if (depth > deepest) {
      unknown(node)
      return
    }
    const { constants, open } = file.evaluate(node, scope)
    if (open || constants.length === 0) unknown(node)
    if (node.name === 'VariableName' && (open || constants.length === 0))
      addEntries(file.additions().named(source.slice(node.from, node.to)), depth, found)
    for (const { value } of constants) {
      if (value.type === 'container') {
        const { byKey, keys, values, spreads } = file.entries(value)
        const isCall = value.node.name === 'CallExpression'
        const named = isCall
          ? [...(byKey ?? [])]
          : values.map((each, index) => [keyOf(keys[index], value.scope), each] as const)
        for (const [key, each] of named) addList(key, { node: each, scope: value.scope }, depth, found)
        for (const spread of spreads) visitDict({ node: spread, scope: value.scope }, depth + 1, found)
        addEntries(file.additions().at(value.node.from), depth, found)
      } else if (value.type === 'object') {
        const call = callAt(value.node)
        if (call === undefined || !empty.test(value.path) || call.positional.length > 1) unknown(node)
        addEntries(file.additions().at(value.node.from), depth, found)
      } else if (value.type !== 'none') unknown(node)
    }
  }

  const keyOf = (node: Node | undefined, scope: Argument['scope']): string => {
    const [only] = node === undefined ? [] : file.evaluate(node, scope).constants
    return only?.value.type === 'string' ? only.value.text : ''
  }

  const addList = (key: string, { node, scope }: Argument, depth: number, found: Item[]): void => {
    const items: Item[] = []
    visitList(node, scope, depth + 1, items)
    for (const item of items) found.push({ ...item, key })
  }

  const addEntries = (additions: readonly Addition[], depth: number, found: Item[]): void => {
    for (const { adds, key, value, scope, to } of additions) {
      const added: Item[] = []
      if (key !== undefined) addList(key, { node: value, scope }, depth, added)
      else if (adds === 'entries') visitDict({ node: value, scope }, depth + 1, added)
      found.push(...ownOf(added, value, to))
    }
  }

  /** `extras["all"] = extras["a"] + ["b"]`: only what is written there is new. */
  const ownOf = (items: readonly Item[], value: Node, to: Node): readonly Item[] => {
    const name = source.slice(to.from, Math.min(to.to, to.from + 200))
    if (!new RegExp(`(?<![\\w.])${name.replace(/[^\w]/g, '\\$&')}(?!\\w)`).test(source.slice(value.from, value.to)))
      return items
    return items.filter(({ text, from, to: end }) => text !== undefined && from >= value.from && end <= value.to)
  }

  const collect = (at: Node, visit: (found: Item[]) => void): readonly Item[] => {
    const found: Item[] = []
    visit(found)
    const beyond = found[most] ?? (steps <= 0 ? at : undefined)
    if (beyond === undefined) return found
    return [...found.slice(0, most), { text: undefined, from: beyond.from, to: beyond.to, isCut: true }]
  }
  return {
    items: ({ node, scope }) =>
      collect(node, found => {
        visitList(node, scope, 0, found)
      }),
    ofDict: argument =>
      collect(argument.node, found => {
        visitDict(argument, 0, found)
      })
  }
}
