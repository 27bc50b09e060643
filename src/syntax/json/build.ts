import { ClosedObject } from './closed-object.ts'
import type { JsonNode, JsonProperty } from './tree.ts'

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

/** An object or a list whose end has not been met. */
interface OpenNode {
  readonly node: Writable<JsonNode>
  readonly items?: JsonNode[]
  /** Made with the first property: most of what a hostile file can hold is empty. */
  properties?: Map<string, JsonProperty>
  last?: Writable<JsonProperty>
  /** How many mistakes had been met where it begins. */
  readonly mistakes: number
}

interface TreeOptions {
  readonly textLength: number
  /** Where the text begins, for all offsets. */
  readonly offset?: number
  readonly onDuplicate: (key: string, replaced: JsonProperty) => void
  /** How many mistakes have been met. */
  readonly mistakes: () => number
  /** Reads the properties of an object again: given for large texts, whose entries are not held. */
  readonly reread?: (start: number, end: number) => ReadonlyMap<string, JsonProperty>
}

/** Objects so deep, and no others, are entries of a large file: the packages of a lockfile. */
const entryDepth = 2

interface TreeBuilder {
  beginObject: (start: number) => void
  beginArray: (start: number) => void
  property: (key: string, offset: number, length: number) => void
  scalar: (value: unknown, start: number, end: number) => void
  end: (end: number) => void
  /** How many objects and lists are open. */
  depth: () => number
  root: () => JsonNode | undefined
}

const nothing: ReadonlyMap<string, JsonProperty> = new Map()

/** Builds a tree from the events of a parser. What is never closed ends with the text. */
export function startTree({ textLength, offset: shift = 0, onDuplicate, mistakes, reread }: TreeOptions): TreeBuilder {
  const open: OpenNode[] = []
  let root: JsonNode | undefined

  const place = (node: JsonNode): void => {
    const parent = open.at(-1)
    if (parent === undefined) root ??= node
    else if (parent.items !== undefined) parent.items.push(node)
    else if (parent.last !== undefined && parent.last.value === undefined) parent.last.value = node
  }
  const closeProperty = (): void => {
    const last = open.at(-1)?.last
    if (last?.value !== undefined) last.end = last.value.end
  }
  const release = ({ node, mistakes: before }: OpenNode): void => {
    const parent = open.at(-1)
    if (reread === undefined || node.type !== 'object' || open.length !== entryDepth || mistakes() !== before) return
    if (parent?.last?.value === node) parent.last.value = new ClosedObject(node.start, node.end, reread)
  }
  return {
    beginObject: offset => {
      const node = { type: 'object' as const, start: shift + offset, end: shift + textLength, properties: nothing }
      place(node)
      open.push({ node, mistakes: mistakes() })
    },
    beginArray: offset => {
      const items: JsonNode[] = []
      const node = { type: 'array' as const, start: shift + offset, end: shift + textLength, items }
      place(node)
      open.push({ node, items, mistakes: mistakes() })
    },
    property: (key, at, length) => {
      const parent = open.at(-1)
      if (parent?.node.type !== 'object') return
      const offset = shift + at
      const keyEnd = offset + length
      parent.node.properties = parent.properties ??= new Map<string, JsonProperty>()
      const replaced = parent.properties.get(key)
      if (replaced !== undefined) {
        onDuplicate(key, replaced)
        parent.properties.delete(key)
      }
      parent.last = { key, start: offset, keyEnd, end: keyEnd, value: undefined }
      parent.properties.set(key, parent.last)
    },
    scalar: (value, start, end) => {
      place(scalar(value, shift + start, shift + end))
      closeProperty()
    },
    end: end => {
      const closed = open.pop()
      if (closed !== undefined) {
        closed.node.end = shift + end
        release(closed)
      }
      closeProperty()
    },
    depth: () => open.length,
    root: () => root
  }
}

function scalar(value: unknown, start: number, end: number): JsonNode {
  if (typeof value === 'string') return { type: 'string', value, start, end }
  if (typeof value === 'number') return { type: 'number', value, start, end }
  if (typeof value === 'boolean') return { type: 'boolean', value, start, end }
  return { type: 'null', value: null, start, end }
}
