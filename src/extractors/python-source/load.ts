import type { RemoteCode, RevisionForm } from '../../core/component.ts'
import { hosts } from '../../hosts/registry.generated.ts'
import type { Call } from '../../syntax/python/call.ts'
import type { Argument, PythonFile } from '../../syntax/python/python.ts'
import { isTruthy } from '../../syntax/python/truth.ts'
import type { Constant } from '../../syntax/python/value.ts'
import { onHost, type Hosted } from '../../hosts/lookup/on-host.ts'
import type { RepositoryReference } from '../../hosts/host.ts'
import type { Loader, Slot } from './loader.ts'
import type { Match } from './match.ts'
import { looksLocal } from '../shared/models/local-names.ts'
import { placeInCall, type PlaceInCall } from './pin-place.ts'
import { formOfCall } from './revision-form.ts'
import { isLocal, looksLikeId } from './unresolved.ts'

/** Something that a call loads, with the range of the text that names it. */
export interface Loaded extends Hosted {
  readonly call: Call
  readonly codeRevision?: string
  readonly revisionForm?: RevisionForm
  readonly remoteCode: RemoteCode
  readonly alwaysRunsCode?: true
  readonly files?: readonly string[]
  readonly use: string
  readonly confidence: 'certain' | 'likely' | 'possible'
  readonly from: number
  readonly to: number
  /** The argument that gives the revision, or else that of the code, and the one that turns on remote code. */
  readonly revisionAt?: Range
  readonly remoteCodeAt?: Range
  readonly pinAt?: PlaceInCall
}

export interface Range {
  readonly from: number
  readonly to: number
}

/** An argument whose value only the running program knows. */
export interface Unresolved {
  readonly call: Call
  readonly from: number
  readonly to: number
}

export interface Loads {
  readonly loaded: Loaded[]
  readonly unresolved: Unresolved[]
}

/** Reads a call by its row of the catalogue. */
export function readLoad(file: PythonFile, text: string, call: Call, { loader, isUnbound }: Match): Loads {
  const found: Loads = { loaded: [], unresolved: [] }
  const isCommon = isUnbound && loader.unbound === 'with-namespace'
  for (const row of [
    loader,
    ...(loader.also ?? []).map((more): Row => ({ ...more, name: loader.name, takesObjects: true, isBeside: true }))
  ]) {
    readRow(file, text, call, row, isCommon, found)
  }
  return found
}

/** A row of the catalogue, or what stands beside the repository that one is about. */
type Row = Loader & { readonly isBeside?: true }

function readRow(file: PythonFile, text: string, call: Call, row: Row, isCommon: boolean, found: Loads): void {
  const kind = kindOf(file, call, row)
  if (kind === undefined) return
  const argument = argumentAt(file, call, row.id)
  if (argument === undefined) {
    if (row.takesObjects !== true && !isCommon) noteHidden(call, row, found)
    return
  }
  const { node } = argument
  const source = text.slice(node.from, node.to)
  const { constants, open } = file.evaluate(node, argument.scope)
  const host = hosts.get(row.host ?? 'hugging-face')
  let isOpen = open
  for (const constant of constants) {
    if (constant.value.type === 'object' && !isLocal(constant.value) && row.takesObjects !== true) isOpen = true
    if (constant.value.type !== 'string') continue
    const named = aliased(file, call, row, constant.value.text)
    if (row.isAddress === true && !/^(?:hf|https?):\/\//.test(named)) continue
    const identified = host?.identify(named, kind, row.defaultOrg)
    const isWhole = identified?.name.includes('/') === true
    if (identified === undefined || ((isCommon || row.needsNamespace === true) && !isWhole)) continue
    if (identified.isGuess && looksLocal(source)) continue
    found.loaded.push(component(file, text, call, row, identified, constant, isCommon))
  }
  if (!isOpen || looksLocal(source) || isSuper(call, text)) return
  if (row.takesObjects === true || isCommon ? !looksLikeId(source) : false) return
  found.unresolved.push({ call, from: node.from, to: node.to })
}

/** What a name of a library's own stands for. */
function aliased(file: PythonFile, call: Call, { aliases, aliasWith }: Loader, text: string): string {
  if (aliases === undefined) return text
  const beside = aliasWith === undefined ? undefined : one(file, argumentAt(file, call, aliasWith))
  return aliases.get(aliasWith === undefined ? text : `${text} ${beside ?? ''}`) ?? text
}

/** `from_pretrained(**options)`: the id may be among what the file does not show. */
function noteHidden(call: Call, { id }: Loader, found: Loads): void {
  const hidden = call.spreads[0] ?? (call.countable < (id.position ?? 0) + 1 ? call.stars[0] : undefined)
  if (hidden !== undefined) found.unresolved.push({ call, from: hidden.from, to: hidden.to })
}

/** A wrapper that hands its own parameter on is no use of a model. */
function isSuper({ callee }: Call, text: string): boolean {
  return text.startsWith('super()', callee.from)
}

function kindOf(file: PythonFile, call: Call, row: Loader): 'model' | 'dataset' | undefined {
  const type = row.repoType === undefined ? undefined : one(file, argumentAt(file, call, row.repoType))
  return type === 'space' ? undefined : type === 'dataset' ? 'dataset' : row.kind
}

function component(
  file: PythonFile,
  text: string,
  call: Call,
  row: Row,
  identified: RepositoryReference,
  { from, to, sure }: Constant,
  isCommon: boolean
): Loaded {
  const revisionAt = argumentAt(file, call, row.revision, { from, to })
  const trust = trustOf(file, call, row.remoteCode, { from, to })
  const revision = one(file, revisionAt) ?? identified.revision
  const codeRevisionAt = argumentAt(file, call, row.codeRevision, { from, to })
  const codeRevision = one(file, codeRevisionAt)
  const pinnedAt = revision === undefined && codeRevisionAt !== undefined ? codeRevisionAt : revisionAt
  const filename = one(file, argumentAt(file, call, row.file, { from, to })) ?? identified.file
  const code = row.alwaysRemoteCode === true ? 'yes' : trust.truth
  const { kind, name } = identified
  const revisionForm = formOfCall(row)
  // What stands beside the one that a call is about often has its revision.
  const isPlain = identified.revision === undefined && row.isBeside !== true
  const pinAt = isPlain ? placeInCall(text, call, row, { from, to }, revisionAt) : undefined
  return {
    ...onHost(row.host ?? 'hugging-face', kind, name, revision),
    ...{ call, use: call.name, from, to, remoteCode: code === 'maybe' ? 'unknown' : code === 'yes' },
    ...(row.alwaysRemoteCode === true && { alwaysRunsCode: true }),
    ...(revisionForm !== undefined && { revisionForm }),
    ...(codeRevision !== undefined && { codeRevision }),
    ...(filename !== undefined && { files: [filename] }),
    ...(pinAt !== undefined && { pinAt }),
    ...(pinnedAt !== undefined && { revisionAt: valueAt(file, pinnedAt) }),
    ...(trust.at !== undefined && code !== 'no' && { remoteCodeAt: valueAt(file, trust.at) }),
    confidence: identified.isGuess ? 'possible' : sure && !isCommon ? 'certain' : 'likely'
  }
}

/** Where the value of an argument is written: in the call, or where the variable that it takes is set. */
export function valueAt(file: PythonFile, { node, scope }: Argument): Range {
  const { constants, open } = file.evaluate(node, scope)
  const [only, ...more] = constants
  const { from, to } = only === undefined || more.length > 0 || open ? node : only
  return { from, to }
}

/** The argument in a slot, keys of nested dicts included. */
export function argumentAt(file: PythonFile, call: Call, slot: Slot | undefined, near?: Range): Argument | undefined {
  if (slot === undefined) return undefined
  for (const keyword of slot.keywords) {
    const held = keywordAt(file, call, keyword, near)
    if (held !== undefined) return held
  }
  return slot.position === undefined ? undefined : file.argument(call, undefined, slot.position)
}

function keywordAt(file: PythonFile, call: Call, keyword: string, near: Range | undefined): Argument | undefined {
  const [outer = '', inner] = keyword.split('.')
  const found = file.argument(call, outer, undefined, near)
  return found !== undefined && inner !== undefined ? file.entry(found, inner) : found
}

/** The one text that an argument can be; undefined when it is absent, None, or not known. */
function one(file: PythonFile, argument: Argument | undefined): string | undefined {
  if (argument === undefined) return undefined
  const { constants, open } = file.evaluate(argument.node, argument.scope)
  const texts = new Set(constants.map(({ value }) => (value.type === 'string' ? value.text : undefined)))
  const [only] = texts
  return open || argument.isOneOfSeveral || texts.size !== 1 || only === '' ? undefined : only
}

interface Trust {
  readonly truth: 'yes' | 'no' | 'maybe'
  readonly at?: Argument
}

/** The one of the arguments of a slot that is true, or else may be. */
function trustOf(file: PythonFile, call: Call, slot: Slot | undefined, near: Range): Trust {
  const given = (slot?.keywords ?? []).flatMap(keyword => keywordAt(file, call, keyword, near) ?? [])
  const found = given.map((at): Trust => ({ truth: truth(file, at), at }))
  return found.find(({ truth }) => truth === 'yes') ?? found.find(({ truth }) => truth === 'maybe') ?? { truth: 'no' }
}

/** Whether an argument is true; `maybe` when only the running program knows. */
function truth(file: PythonFile, argument: Argument): 'yes' | 'no' | 'maybe' {
  const { constants, open } = file.evaluate(argument.node, argument.scope)
  const truthy = constants.filter(({ value }) => isTruthy(value) !== false)
  const isSure = truthy.some(({ sure, value }) => sure && isTruthy(value) === true)
  if (isSure && argument.isOneOfSeveral !== true) return 'yes'
  return truthy.length > 0 || open ? 'maybe' : 'no'
}
