import type { YAMLMap } from 'yaml'
import { library } from '../../core/library.ts'
import { lineIndex } from '../../core/location.ts'
import { quote, type Complaint, type FileSpan } from './problem.ts'

/** A value of the policy file with its place, and those of what it holds. */
export interface Node {
  /** Plain data; objects have no prototype. */
  readonly value: unknown
  readonly span: FileSpan
  readonly entries?: ReadonlyMap<string, Entry>
  readonly items?: readonly Node[]
  /** The text of a scalar that is not read as text. */
  readonly source?: string
  /** How many nodes it holds, itself counted. */
  readonly size: number
}

export interface Entry {
  readonly key: FileSpan
  readonly node: Node
}

const maxBytes = 256 * 1024
const maxDepth = 32
const maxNodes = 50_000

/**
 * Reads one YAML 1.2 document of the core schema, where `off` and `no` are text. Bounded in bytes, depth and in what
 * aliases expand to; no tags, no merge keys, no duplicate keys.
 *
 * @param path - Where it stands, for its places.
 * @returns The root, `undefined` for a file that holds nothing, or what is wrong.
 */
export function readDocument(
  text: string,
  path: string
): { root: Node | undefined } | { complaints: readonly Complaint[] } {
  const start = startOf(path)
  if (Buffer.byteLength(text) > maxBytes)
    return { complaints: [{ message: 'a policy has at most 256 KiB', span: start }] }
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text
  const document = library('yaml').parseDocument(content, {
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false
  })
  const lines = lineIndex(content)
  const spanOf = (from: number, to: number): FileSpan => ({ path, ...lines(from, to) })
  const complaints: Complaint[] = [...document.errors, ...document.warnings].map(({ code, message, pos }) => {
    const span = spanOf(pos[0], pos[1])
    if (code === 'RESOURCE_EXHAUSTION') return { message: 'the policy is nested too deeply', span }
    if (code === 'MULTIPLE_DOCS')
      return { message: 'a policy must be a single YAML document; a second one begins here', span }
    return { message, span }
  })
  if (complaints.length > 0) return { complaints }
  const root = document.contents === null ? undefined : readTree(document.contents, start, spanOf, complaints)
  return complaints.length > 0 ? { complaints } : { root }
}

/** The place of a whole file. */
export function startOf(path: string): FileSpan {
  return { path, startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }
}

function readTree(
  contents: unknown,
  start: FileSpan,
  spanOf: (from: number, to: number) => FileSpan,
  complaints: Complaint[]
): Node | undefined {
  const { isAlias, isMap, isScalar, isSeq } = library('yaml')
  const anchors = new Map<string, Node>()
  let nodes = 0
  let stopped = false

  function stop(message: string, span: FileSpan): void {
    if (!stopped) complaints.push({ message, span })
    stopped = true
  }

  function read(node: unknown, fallback: FileSpan, depth: number): Node | undefined {
    const range = (node as { range?: readonly [number, number, number] | null } | null)?.range
    const span = range ? spanOf(range[0], range[1]) : fallback
    if (isAlias(node)) return expand(node.source, span)
    if (++nodes > maxNodes) {
      stop(`a policy has at most ${maxNodes} values`, span)
      return undefined
    }
    if (depth > maxDepth) {
      stop('the policy is nested too deeply', span)
      return undefined
    }
    const result = isMap(node)
      ? readMap(node, span, depth)
      : isSeq(node)
        ? readList(node.items, span, depth)
        : readScalar(node, span)
    const anchor = (node as { anchor?: string } | null)?.anchor
    if (result !== undefined && anchor !== undefined) anchors.set(anchor, result)
    return result
  }

  function expand(name: string, span: FileSpan): Node | undefined {
    const target = anchors.get(name)
    if (target === undefined) {
      stop(`the alias ${quote(`*${name}`)} has no anchor before it, or is inside of it`, span)
      return undefined
    }
    if (nodes + target.size > maxNodes) {
      stop(`the aliases make more than ${maxNodes} values of the policy`, span)
      return undefined
    }
    nodes += target.size
    return target
  }

  function readMap(map: YAMLMap, span: FileSpan, depth: number): Node | undefined {
    const entries = new Map<string, Entry>()
    const value = Object.create(null) as Record<string, unknown>
    let size = 1
    for (const pair of map.items) {
      const range = (pair.key as { range?: readonly [number, number, number] | null } | null)?.range
      const key = range ? spanOf(range[0], range[1]) : span
      if (!isScalar(pair.key)) {
        complaints.push({ message: 'a key must be plain text', span: key })
        continue
      }
      const name = typeof pair.key.value === 'string' ? pair.key.value : (pair.key.source ?? '')
      const node = read(pair.value, key, depth + 1)
      if (node === undefined) {
        if (stopped) return undefined
        continue
      }
      if (entries.has(name)) {
        complaints.push({ message: `duplicate key ${quote(name)}`, span: key, key: name })
        continue
      }
      entries.set(name, { key, node })
      value[name] = node.value
      size += node.size
    }
    return { value, span, entries, size }
  }

  function readList(items: readonly unknown[], span: FileSpan, depth: number): Node | undefined {
    const nodesOf: Node[] = []
    for (const item of items) {
      const node = read(item, span, depth + 1)
      if (node === undefined) return undefined
      nodesOf.push(node)
    }
    const size = nodesOf.reduce((sum, node) => sum + node.size, 1)
    return { value: nodesOf.map(({ value }) => value), span, items: nodesOf, size }
  }

  function readScalar(node: unknown, span: FileSpan): Node {
    const value = isScalar(node) ? node.value : null
    const source = isScalar(node) && typeof value !== 'string' ? node.source : undefined
    return { value, span, size: 1, ...(source === undefined ? {} : { source }) }
  }

  return read(contents, start, 0)
}
