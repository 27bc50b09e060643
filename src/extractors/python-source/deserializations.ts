import type { CodeInFile, DeserializationComponent } from '../../core/component.ts'
import { isTruthy } from '../../syntax/python/truth.ts'
import type { Call } from '../../syntax/python/call.ts'
import type { DottedPath } from '../../syntax/python/paths.ts'
import type { Argument, PythonFile } from '../../syntax/python/python.ts'
import type { ExtractedComponent, ExtractorInput } from '../extractor.ts'
import { usedBy } from '../shared/files/evidence.ts'
import { deserializers, yaml, type Deserializer } from './deserializers.ts'
import { isFetched } from './executed.ts'
import { argumentAt, type Range } from './load.ts'

const words =
  /\b(?:c?[pP]ickle|dill|cloudpickle|joblib|shelve|read_pickle|allow_pickle|safe_mode|load_state_dict_from_url|load_url)\b|\btorch\.load\b|\btorch(?:\.serialization)? import\b|\btorch as\b|\byaml\.(?:unsafe_)?load|\byaml import\b|\byaml as\b/

/** Whether a text can hold a call that reads a format that can hold code. */
export function mayDeserialize(content: string): boolean {
  return words.test(content)
}

/** What is known of one such call. */
interface Found {
  readonly name: string
  readonly runs: CodeInFile
  readonly reads?: Argument
  readonly isAddress?: true
  readonly writer?: RegExp
  readonly safer?: Range & { readonly text: string }
}

/** The calls of a file that read objects in a format that can hold code. */
export function readDeserializations(file: PythonFile, input: ExtractorInput): readonly ExtractedComponent[] {
  const calls = file.calls.map(call => ({ call, path: file.path(call) }))
  return calls.flatMap(({ call, path }) => {
    const found = path.root === 'import' ? (readCall(file, call, path) ?? readYaml(file, input, call, path)) : undefined
    if (found === undefined) return []
    const { writer } = found
    const writes = writer !== undefined && calls.some(each => writer.test(each.path.path))
    if (writes && isCopy(file, call, found, writer)) return []
    return [component(file, input, call, found, writes)]
  })
}

function readCall(file: PythonFile, call: Call, { path }: DottedPath): Found | undefined {
  const row = deserializers.find(each => each.path.test(path))
  if (row === undefined) return undefined
  const { name = path, guard, isAddress, writer } = row
  const reads = argumentAt(file, call, row.reads)
  const known = {
    name,
    ...(reads !== undefined && { reads }),
    ...(isAddress && { isAddress }),
    ...(writer !== undefined && { writer })
  }
  if (guard === undefined) return { ...known, runs: 'always' }
  if (isAddress && isChecked(file, call)) return undefined
  const guarded = guardedBy(file, call, guard)
  return guarded && { ...known, ...guarded }
}

/** What the argument that protects says; undefined where only the running program knows, or nothing can happen. */
function guardedBy(
  file: PythonFile,
  call: Call,
  { slot, safe, otherwise }: NonNullable<Deserializer['guard']>
): Pick<Found, 'runs' | 'safer'> | undefined {
  const argument = argumentAt(file, call, slot)
  if (argument === undefined) {
    const isHidden = call.spreads.length > 0
    return isHidden || otherwise === 'protected' ? undefined : { runs: otherwise }
  }
  const { constants, open } = file.evaluate(argument.node, argument.scope)
  const truths = new Set(constants.map(({ value }) => isTruthy(value)))
  const [truth] = truths
  if (open || truths.size !== 1 || truth === undefined) return undefined
  if (truth === (safe === 'on')) return otherwise === 'default' ? { runs: 'protected' } : undefined
  const [only] = constants
  const isWritten = only !== undefined && constants.length === 1 && only.value.type === 'boolean'
  return {
    runs: 'unprotected',
    ...(isWritten && { safer: { from: only.from, to: only.to, text: safe === 'on' ? 'True' : 'False' } })
  }
}

function isChecked(file: PythonFile, call: Call): boolean {
  const argument = file.argument(call, 'check_hash')
  if (argument === undefined) return false
  const { constants, open } = file.evaluate(argument.node, argument.scope)
  return open || constants.some(({ value }) => isTruthy(value) !== false)
}

/** PyYAML, where the loader decides. One without any is that of the version, which newer ones refuse. */
function readYaml(file: PythonFile, { content }: ExtractorInput, call: Call, { path }: DottedPath): Found | undefined {
  const { callee } = call
  const reads = argumentAt(file, call, { position: 0, keywords: ['stream'] })
  const known = { ...(reads !== undefined && { reads }) }
  const written = content.slice(callee.from, callee.to)
  const isPlain = written.replace('unsafe_load', 'load') === path.replace('unsafe_load', 'load')
  if (yaml.unsafeFunctions.test(path)) {
    const safer = { from: callee.from, to: callee.to, text: written.replace('unsafe_load', 'safe_load') }
    return { ...known, name: path, runs: 'unprotected', ...(isPlain && { safer }) }
  }
  if (!yaml.functions.test(path)) return undefined
  const loader = file.argument(call, 'Loader', 1)
  if (loader === undefined) {
    const safer = { from: callee.from, to: callee.to, text: written.replace('.load', '.safe_load') }
    return call.spreads.length > 0 ? undefined : { ...known, name: path, runs: 'default', ...(isPlain && { safer }) }
  }
  const named = file.path({ ...call, callee: loader.node, scope: loader.scope })
  if (named.root !== 'import' || !yaml.unsafeLoaders.test(named.path)) return undefined
  const isDotted = content.slice(loader.node.from, loader.node.to) === named.path
  const safer = { from: loader.node.from, to: loader.node.to, text: 'yaml.SafeLoader' }
  return { ...known, name: path, runs: 'unprotected', ...(isDotted && { safer }) }
}

/** `pickle.loads(pickle.dumps(x))` copies an object. */
function isCopy(file: PythonFile, call: Call, { reads }: Found, writer: RegExp): boolean {
  return reads !== undefined && writer.test(file.path({ ...call, callee: reads.node }).path.replace(/\(\)$/, ''))
}

function component(
  file: PythonFile,
  input: ExtractorInput,
  call: Call,
  { name, runs, reads, isAddress, safer }: Found,
  writes: boolean
): ExtractedComponent {
  const { content } = input
  const { node, callee } = call
  const location = input.locate(callee.from, callee.to)
  const downloads: DeserializationComponent['downloads'] = isAddress
    ? 'address'
    : reads !== undefined && isFetched(file, content, call, reads.node)
      ? 'same'
      : undefined
  return {
    kind: 'deserialization',
    name,
    runs,
    reads:
      reads === undefined
        ? ''
        : oneLine(content.slice(reads.node.from, Math.min(reads.node.to, reads.node.from + 200))),
    ...(downloads !== undefined && { downloads }),
    ...(writes && { writes }),
    ...(safer !== undefined && { safer: { location: input.locate(safer.from, safer.to), text: safer.text } }),
    slot: call.scope.name,
    confidence: 'certain',
    location,
    evidence: usedBy(location, input.locate(node.from, node.to)),
    text: content.slice(node.from, Math.min(node.to, node.from + 200))
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').slice(0, 100)
}
