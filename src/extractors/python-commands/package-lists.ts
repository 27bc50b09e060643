import type { Call } from '../../syntax/python/call.ts'
import type { Argument, PythonFile } from '../../syntax/python/python.ts'
import { argumentsAt } from './argument-path.ts'
import type { CommandPart } from './command-text.ts'
import { packageCallsOf, packageNames, type PackageCall } from './package-calls.ts'
import { cutAt, piecesOf, type Piece } from './pieces.ts'
import { listParts, wordParts } from './words.ts'

const mostItems = 500

/** The commands that install what a call is told to. */
export function packageCommands(
  file: PythonFile,
  source: string,
  call: Call,
  path: string
): readonly (readonly CommandPart[])[] {
  return packageCallsOf(call.name, call.keywords)
    .filter(row => fits(row, source, call, path))
    .flatMap(row => {
      const found = [...packages(file, source, call, row), ...files(file, source, call, row)]
      if (found.length === 0) return []
      return [[fixed(row.command ?? 'pip install'), ...found, ...indexes(file, source, call, row)]]
    })
}

/** The commands that install what the names of a program hold, which tools read. */
export function namedPackages(file: PythonFile, source: string): readonly (readonly CommandPart[])[] {
  return packageNames.flatMap(({ name, module, text }) => {
    if (!source.includes(name) || (module !== undefined && !imports(source, module))) return []
    const scopes = module === undefined ? [file.module] : classesOf(file)
    const bindings = scopes.flatMap(scope => scope.bindings.get(name) ?? [])
    return bindings.flatMap(({ source: value }) => {
      if (value.type !== 'value' || value.unpack.length > 0) return []
      const parts = listParts(file, source, value) ?? textParts(file, source, value, text)
      return parts.length === 0 ? [] : [[fixed('pip install'), ...parts]]
    })
  })
}

function classesOf(file: PythonFile): readonly PythonFile['module'][] {
  return [...file.module.bindings.values()].flatMap(bindings =>
    bindings.flatMap(({ source }) =>
      source.type === 'definition' && source.scope.kind === 'class' && source.scope.bases.length > 0
        ? [source.scope]
        : []
    )
  )
}

/** Paths of the requirements files that a command reads. */
export function filesOf(parts: readonly CommandPart[]): readonly string[] {
  return parts.flatMap((part, at) => {
    const before = parts[at - 1]
    if (part.type === 'fixed' || before?.type !== 'fixed' || before.text !== '-r') return []
    const texts = part.pieces.map(({ text }) => text)
    return texts.every(text => text !== undefined) ? [texts.join('')] : []
  })
}

function fits({ call: names, module }: PackageCall, source: string, call: Call, path: string): boolean {
  if (module !== undefined && !path.startsWith(`${module}.`) && !imports(source, module)) return false
  if (names === undefined) return true
  // A function of the project can have the name of a method.
  if (names.startsWith('.')) return source.slice(call.callee.to - names.length, call.callee.to) === names
  // Of a decorator only the last name is the callee.
  const written = source.slice(Math.max(call.callee.to - names.length - 1, call.node.from), call.callee.to)
  return [`.${path}`, `.${written.replace(/^[@.\s]/, '')}`].some(full => full.endsWith(`.${names}`))
}

function imports(source: string, module: string): boolean {
  return new RegExp(`^[ \\t]{0,20}(?:from|import)[ \\t]{1,4}${module}\\b`, 'm').test(source)
}

function packages(file: PythonFile, source: string, call: Call, row: PackageCall): readonly CommandPart[] {
  const { scope } = call
  const variadic = row.isVariadic === true ? [...call.positional, ...call.stars] : []
  const given = (row.packages ?? []).flatMap(path => argumentsAt(file, call, path))
  const version = row.version?.flatMap(path => argumentsAt(file, call, path))[0]
  return [...variadic.map(node => ({ node, scope })), ...given].flatMap(argument => {
    if (isNone(source, argument)) return []
    const pairs = pairsOf(file, source, argument)
    if (pairs !== undefined) return pairs
    if (version !== undefined && !isNone(source, version)) return [pair(file, source, argument, version)]
    return listParts(file, source, argument) ?? textParts(file, source, argument, row.text)
  })
}

/** What a text says that stands where a list may. */
function textParts(
  file: PythonFile,
  source: string,
  argument: Argument,
  text: PackageCall['text']
): readonly CommandPart[] {
  if (text === undefined) return wordParts(file, source, argument)
  const pieces = piecesOf(file, source, argument)
  // What is installed may be an object or a mapping that only the running program knows.
  if (!pieces.some(piece => piece.text !== undefined)) return text === 'file' ? [] : [{ type: 'word', pieces }]
  if (text === 'file') return [fixed('-r'), { type: 'word', pieces }]
  const [only, ...more] = pieces
  if (only === undefined || more.length > 0) return [{ type: text === 'words' ? 'text' : 'word', pieces }]
  return cut(only, text === 'commas' ? /[^\s,]+/g : /\S+/g)
}

/** The words of a text, each at its place. */
function cut(piece: Piece, words: RegExp): readonly CommandPart[] {
  const all = [...(piece.text ?? '').matchAll(words)]
  const beyond: readonly CommandPart[] = all.length > mostItems ? [{ type: 'word', pieces: [cutAt(piece)] }] : []
  const found = all.slice(0, mostItems).map(({ index, 0: text }): CommandPart => {
    const from = piece.from + index
    return {
      type: 'word',
      pieces: [piece.isExact ? { ...piece, text, from, to: from + text.length } : { ...piece, text }]
    }
  })
  return [...found, ...beyond]
}

/** The entries of `{"name": "1.0"}`, and of `[{"name": "name", "version": "1.0"}]`; undefined where it is no mapping. */
function pairsOf(file: PythonFile, source: string, argument: Argument): readonly CommandPart[] | undefined {
  const { constants } = file.evaluate(argument.node, argument.scope)
  const parts: CommandPart[] = []
  const beyond = (nodes: readonly Argument['node'][]): void => {
    const first = nodes[mostItems]
    if (first !== undefined) parts.push({ type: 'word', pieces: [cutAt(first)] })
  }
  let isMapping = false
  for (const { value } of constants) {
    if (value.type !== 'container') continue
    const { byKey, keys, values } = file.entries(value)
    const of = (node: Argument['node']): Argument => ({ node, scope: value.scope })
    if (byKey !== undefined && keys.length > 0) {
      isMapping = true
      if (byKey.has('packages')) continue
      for (const [at, key] of keys.slice(0, mostItems).entries()) {
        const version = values[at]
        if (version !== undefined) parts.push(pair(file, source, of(key), of(version)))
      }
      beyond(keys)
    } else if (byKey === undefined) {
      for (const item of values.slice(0, mostItems)) {
        const [name, version] = [file.entry(of(item), 'name'), file.entry(of(item), 'version')]
        if (name === undefined) continue
        isMapping = true
        parts.push(version === undefined ? one(file, source, name) : pair(file, source, name, version))
      }
      if (isMapping) beyond(values)
    }
  }
  return isMapping ? parts : undefined
}

function one(file: PythonFile, source: string, name: Argument): CommandPart {
  return { type: 'word', pieces: piecesOf(file, source, name) }
}

/** `name==version`, where the version is one and no range. */
function pair(file: PythonFile, source: string, name: Argument, version: Argument): CommandPart {
  const [first, second] = [piecesOf(file, source, name), piecesOf(file, source, version)]
  const at = first.at(-1)
  const text = second.map(piece => piece.text ?? '?').join('')
  if (at === undefined || /^(?:latest|\*)?$/.test(text) || isNone(source, version))
    return { type: 'word', pieces: first }
  const isRange = /^\s*(?:[<>=!~]|@)/.test(text)
  const joint: Piece = { text: '==', from: at.to, to: at.to, isExact: false }
  return { type: 'word', pieces: [...first, ...(isRange ? [] : [joint]), ...second] }
}

function files(file: PythonFile, source: string, call: Call, row: PackageCall): readonly CommandPart[] {
  return (row.files ?? [])
    .flatMap(path => argumentsAt(file, call, path))
    .filter(argument => !isNone(source, argument))
    .flatMap(argument => wordParts(file, source, argument).flatMap(part => [fixed('-r'), part]))
}

function indexes(file: PythonFile, source: string, call: Call, row: PackageCall): readonly CommandPart[] {
  return (row.indexes ?? []).flatMap(path =>
    argumentsAt(file, call, path)
      .filter(argument => !isNone(source, argument))
      .flatMap(argument => wordParts(file, source, argument))
      .flatMap((part, at) => [
        fixed(at > 0 || String(path).includes('extra') ? '--extra-index-url' : '--index-url'),
        part
      ])
  )
}

function isNone(source: string, { node }: Argument): boolean {
  return source.slice(node.from, Math.min(node.to, node.from + 5)) === 'None'
}

function fixed(text: string): CommandPart {
  return { type: 'fixed', text }
}
