import type { CST, Document, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import { library } from '../../core/library.ts'
import { tooDeepAt } from './depth.ts'
import { parseFast } from './fast.ts'
import type { YamlEntry, YamlError, YamlList, YamlMap, YamlNode, YamlScalar } from './tree.ts'

const maxDepth = 100
const maxNodes = 2_000_000
const maxErrors = 100
const maxSlowLength = 4_000_000
/** Words, marks, blanks and ends of lines; the largest description of an API has fewer. */
const maxSlowTokens = 400_000

/** The documents of a text, and what is wrong with it: what could be read is there beside the mistakes. */
export interface YamlText {
  /** The first document; undefined when it holds nothing. */
  readonly root: YamlNode | undefined
  readonly documents: readonly (YamlNode | undefined)[]
  readonly errors: readonly YamlError[]
}

/** The last text that was read: several readers look into the same file, one after the other. */
let last: { readonly text: string; readonly read: YamlText } | undefined

/**
 * Reads YAML 1.2 (<https://yaml.org/spec/1.2.2/>) into trees with offsets. Aliases stand for the node they name, and
 * merge keys are merged; both count against the limit of two million values. Unknown tags are passed over. Never throws.
 */
export function parseYaml(text: string): YamlText {
  if (last?.text !== text) last = { text, read: readOnce(text) }
  return last.read
}

function readOnce(text: string): YamlText {
  const fast = parseFast(text)
  return fast === undefined ? parseSlow(text) : { root: fast.documents[0], ...fast }
}

/** The same by the library alone, which knows all of YAML and takes its time. */
export function parseSlow(text: string): YamlText {
  if (text.length > maxSlowLength) {
    const message = `its ${text.length} characters are more than the ${maxSlowLength} that are read of YAML like this`
    return { root: undefined, documents: [], errors: [{ type: 'limit', message, offset: 0 }] }
  }
  const deep = tooDeepAt(text)
  if (deep !== undefined) {
    return {
      root: undefined,
      documents: [],
      errors: [{ type: 'limit', message: 'it is nested too deeply', offset: deep }]
    }
  }
  const errors: YamlError[] = []
  const report = (error: YamlError): void => {
    if (errors.length < maxErrors || error.type === 'limit') errors.push(error)
  }
  try {
    const parsed = documentsOf(text)
    if (typeof parsed === 'number') {
      const message = `it has more than the ${maxSlowTokens} words and marks that are read of YAML like this`
      return { root: undefined, documents: [], errors: [{ type: 'limit', message, offset: parsed }] }
    }
    const build = builder(report)
    const documents = parsed.map(document => {
      for (const { code, message, pos } of document.errors) {
        const tooDeep = code === 'RESOURCE_EXHAUSTION'
        if (tooDeep) report({ type: 'limit', message: 'it is nested too deeply', offset: pos[0] })
        else if (errors.length < maxErrors)
          report({ type: 'syntax', message: `it is not valid YAML: ${firstLine(message)}`, offset: pos[0] })
      }
      return document.contents === null ? undefined : build(document.contents)
    })
    return { root: documents[0], documents, errors }
  } catch (error) {
    // The parser recurses: what is nested too deeply for it ends here.
    const last: YamlError =
      error instanceof RangeError
        ? { type: 'limit', message: 'it is nested too deeply', offset: 0 }
        : { type: 'syntax', message: 'it could not be read as YAML', offset: 0 }
    return { root: undefined, documents: [], errors: [...errors, last] }
  }
}

/**
 * What the library makes of a text, or where there is too much of it. What is no YAML makes an error for every character of it,
 * and the stack of each costs more than the reading.
 */
function documentsOf(text: string): readonly Document.Parsed[] | number {
  const tokens = tokensOf(text)
  if (typeof tokens === 'number') return tokens
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    const { Composer } = library('yaml')
    const composer = new Composer({ schema: 'core', uniqueKeys: false, prettyErrors: false, logLevel: 'silent' })
    return Array.from(composer.compose(tokens))
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

function tokensOf(text: string): readonly CST.Token[] | number {
  const { Lexer, Parser } = library('yaml')
  // All words first: a text that has too many of them costs no tree.
  const lexemes: string[] = []
  for (const lexeme of new Lexer().lex(text)) if (lexemes.push(lexeme) > maxSlowTokens) return lengthOf(lexemes)
  const parser = new Parser()
  const tokens: CST.Token[] = []
  for (const lexeme of lexemes) for (const token of parser.next(lexeme)) tokens.push(token)
  for (const token of parser.end()) tokens.push(token)
  return tokens
}

/** How much of a text some words are, without the marks that the lexer puts between them. */
function lengthOf(lexemes: readonly string[]): number {
  return lexemes.reduce((sum, lexeme) => sum + (marks.has(lexeme) ? 0 : lexeme.length), 0)
}

const marks: ReadonlySet<string> = new Set(['\x02', '\x18', '\x1f'])

class Limit extends Error {}

function builder(report: (error: YamlError) => void): (contents: unknown) => YamlNode | undefined {
  const { isAlias, isMap, isScalar, isSeq } = library('yaml')
  const sizes = new Map<YamlNode, number>()
  let nodes = 0

  return contents => {
    const anchors = new Map<string, YamlNode>()
    try {
      return read(contents, 0, 0)
    } catch (error) {
      if (!(error instanceof Limit)) throw error
      return undefined
    }

    function read(node: unknown, at: number, depth: number): YamlNode {
      const [start, end] = rangeOf(node) ?? [at, at]
      if (isAlias(node)) return expand(node.source, start)
      if (depth > maxDepth) stop(`nested deeper than ${maxDepth} levels`, start)
      count(1, start)
      const before = nodes
      const result: YamlNode = isMap(node)
        ? readMap(node, start, end, depth)
        : isSeq(node)
          ? readList(node, start, end, depth)
          : scalar(isScalar(node) ? node : undefined, start, end)
      const anchor = (node as { anchor?: string } | null)?.anchor
      if (anchor !== undefined) {
        anchors.set(anchor, result)
        sizes.set(result, nodes - before + 1)
      }
      return result
    }

    function expand(name: string, start: number): YamlNode {
      const target = anchors.get(name)
      if (target !== undefined) {
        count(sizes.get(target) ?? 1, start)
        return target
      }
      report({ type: 'syntax', message: 'it is not valid YAML: an alias without an anchor before it', offset: start })
      return { type: 'scalar', kind: 'null', text: '', style: 'plain', start, end: start }
    }

    function readList(list: YAMLSeq, start: number, end: number, depth: number): YamlList {
      const items = list.items.map(item => read(item, start, depth + 1))
      return { type: 'list', items, start, end: list.flow === true ? end : (items.at(-1)?.end ?? end) }
    }

    function readMap(map: YAMLMap, start: number, end: number, depth: number): YamlMap {
      const entries = new Map<string, YamlEntry>()
      const merged: YamlEntry[] = []
      let last = end
      for (const pair of map.items) {
        const [from, keyEnd] = rangeOf(pair.key) ?? [start, start]
        const value = inPlace(read(pair.value, keyEnd, depth + 1), keyEnd)
        const key = isScalar(pair.key) ? keyOf(pair.key) : undefined
        last = Math.max(keyEnd, value.end)
        if (key === undefined) {
          report({ type: 'syntax', message: 'a key that is not a string is ignored', offset: from })
        } else if (key === '<<') {
          for (const one of value.type === 'list' ? value.items : [value]) {
            if (one.type === 'map') merged.push(...one.entries.values())
          }
        } else {
          if (entries.delete(key)) {
            report({ type: 'duplicate', message: 'an earlier entry of the same key is replaced', offset: from })
          }
          entries.set(key, { key, start: from, keyEnd, end: Math.max(keyEnd, value.end), value })
        }
      }
      for (const entry of merged) if (!entries.has(entry.key)) entries.set(entry.key, entry)
      return { type: 'map', entries, start, end: map.flow === true ? end : last }
    }
  }

  function count(some: number, offset: number): void {
    nodes += some
    if (nodes > maxNodes) stop(`more than ${maxNodes} values`, offset)
  }

  function stop(message: string, offset: number): never {
    report({ type: 'limit', message, offset })
    throw new Limit()
  }
}

/** An empty value stands where its key ends, wherever the library sees it among spaces and comments. */
function inPlace(value: YamlNode, keyEnd: number): YamlNode {
  const isEmpty = value.type === 'scalar' && value.kind === 'null' && value.start === value.end
  return isEmpty ? { ...value, start: keyEnd, end: keyEnd } : value
}

/** As written, where it is no string: a package may be called `null`. */
function keyOf(key: Scalar): string {
  return typeof key.value === 'string' ? key.value : (key.source ?? '')
}

function scalar(node: Scalar | undefined, start: number, end: number): YamlScalar {
  const value = node?.value
  if (value === undefined || value === null)
    return { type: 'scalar', kind: 'null', text: '', style: 'plain', start, end }
  const style = node?.type === 'PLAIN' ? 'plain' : node?.type?.startsWith('QUOTE') === true ? 'quoted' : 'block'
  if (typeof value === 'string') return { type: 'scalar', kind: 'string', text: value, style, start, end }
  const kind = typeof value === 'boolean' ? 'boolean' : 'number'
  return { type: 'scalar', kind, text: node?.source ?? '', style, start, end }
}

function rangeOf(node: unknown): readonly [number, number] | undefined {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range
  return range ? [range[0], range[1]] : undefined
}

function firstLine(message: string): string {
  const line = message.split('\n', 1)[0] ?? ''
  return line.slice(0, 200).replace(/^[A-Z]/, letter => letter.toLowerCase())
}
