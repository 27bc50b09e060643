import { isKnownOrg } from '../../hosts/hugging-face/names.ts'
import { isImprobableId } from '../../hosts/shared/improbable-name.ts'
import { isRepositoryId } from '../../hosts/hugging-face/repository-id.ts'
import { keysSpelled, specificKeys } from '../../hosts/shared/model-keys.ts'
import type { Call } from '../../syntax/python/call.ts'
import type { DottedPath } from '../../syntax/python/paths.ts'
import type { Argument, PythonFile } from '../../syntax/python/python.ts'
import { isTruthy } from '../../syntax/python/truth.ts'
import { onHost } from '../../hosts/lookup/on-host.ts'
import { isHostedName, namesModel } from '../shared/models/model-like.ts'
import { valueAt, type Loaded, type Range } from './load.ts'

/** Keywords that hold the id of a model or dataset wherever they are used. */
export const specificKeywords: ReadonlyMap<string, 'model' | 'dataset'> = new Map(
  [...specificKeys('argument')].map(([name, meaning]) => [name, meaning === 'dataset' ? 'dataset' : 'model'])
)

const genericKeywords = [...keysSpelled('argument')].flatMap(([name, meaning]) =>
  meaning === 'model' && !specificKeywords.has(name) ? [name] : []
)
/** Calls that name a model to a service, or nothing that they load. */
export const hosted =
  /openai|anthropic|litellm|completion|openrouter|together|groq|fireworks|bedrock|replicate|cohere|ollama|inference|client|agent|messages|\.create$|^(?:print|len|str|repr|set|list|isinstance|ModelCard|ModelInfo)$/i
/** Calls that upload, describe what was made, or ask about a repository. */
export const upload = /push|upload|create_repo|delete|repo_exists|whoami|ModelCard|CardData/i
/** Calls that do something with a text as such. */
export const texts =
  /(?:^|\.)(?:print|startswith|endswith|replace|split|get|pop|append|add|insert|extend|update|remove|index|count|join|quote|format|debug|info|warning|error|log|assert\w*|raises|skip\w*|xfail|add_argument|setdefault|register\w*|getenv|param|match|search|sub)$/

/**
 * Calls that no row of the catalogue knows, but that say themselves that they name a repository: a specific keyword, or
 * an id of a known organisation or with a revision beside it. Never more than likely.
 */
export function readGeneric(file: PythonFile, content: string, call: Call, { path }: DottedPath): readonly Loaded[] {
  if (upload.test(call.name)) return []
  const found: Loaded[] = []
  const argument = file.argument(call, 'revision')
  const text = textOf(file, argument)
  const revision = argument !== undefined && text !== undefined ? { text, at: valueAt(file, argument) } : undefined
  for (const [keyword, kind] of specificKeywords) {
    found.push(...read(file, call, kind, call.keywords.get(keyword), revision, id => id.includes('/')))
  }
  if (found.length > 0 || hosted.test(path) || texts.test(path)) return found
  const first = call.countable > 0 ? call.positional[0] : undefined
  const named = genericKeywords.map(keyword => call.keywords.get(keyword)).find(node => node !== undefined)
  const isPinned = revision !== undefined
  const isWritten = (id: string, from: number): boolean => content.startsWith(id, from + 1)
  const admits = (id: string, from: number): boolean =>
    id.includes('/') && (isPinned || (isKnownOrg(id) && namesModel(id) && isWritten(id, from)))
  return read(file, call, 'model', named ?? first, revision, admits)
}

function textOf(file: PythonFile, argument: Argument | undefined): string | undefined {
  if (argument === undefined) return undefined
  const { constants, open } = file.evaluate(argument.node, argument.scope)
  const [only, ...more] = constants
  return open || more.length > 0 || only?.value.type !== 'string' ? undefined : only.value.text
}

function read(
  file: PythonFile,
  call: Call,
  kind: 'model' | 'dataset',
  node: Call['positional'][number] | undefined,
  revision: { readonly text: string; readonly at: Range } | undefined,
  admits: (id: string, from: number) => boolean
): readonly Loaded[] {
  if (node === undefined) return []
  const remoteCode = trusting(file, call)
  return file.evaluate(node, call.scope).constants.flatMap(({ value, from, to }) => {
    if (
      value.type !== 'string' ||
      !isRepositoryId(value.text) ||
      isImprobableId(value.text) ||
      isHostedName(value.text) ||
      !admits(value.text, from)
    )
      return []
    const loaded: Loaded = {
      ...onHost('hugging-face', kind, value.text, revision?.text),
      ...{ call, remoteCode: remoteCode !== undefined, use: call.name, confidence: 'likely', from, to },
      ...(revision !== undefined && { revisionAt: revision.at }),
      ...(remoteCode !== undefined && { remoteCodeAt: valueAt(file, remoteCode) })
    }
    return [loaded]
  })
}

/** The argument that turns on remote code. */
function trusting(file: PythonFile, call: Call): Argument | undefined {
  const argument = file.argument(call, 'trust_remote_code')
  if (argument === undefined) return undefined
  const { constants } = file.evaluate(argument.node, argument.scope)
  return constants.some(({ value }) => isTruthy(value) === true) ? argument : undefined
}
