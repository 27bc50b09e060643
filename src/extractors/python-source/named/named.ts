import type { SyntaxNode } from '@lezer/common'
import type { RepositoryKind } from '../../../hosts/host.ts'
import { parseHubUrl } from '../../../hosts/hugging-face/hub-url.ts'
import { onHost } from '../../../hosts/lookup/on-host.ts'
import { itemsOf } from '../../../hosts/shared/commands/items.ts'
import { keysSpelled } from '../../../hosts/shared/model-keys.ts'
import type { PythonFile } from '../../../syntax/python/python.ts'
import type { Scope } from '../../../syntax/python/scope.ts'
import { isTruthy } from '../../../syntax/python/truth.ts'
import { hosted, texts, upload } from '../generic.ts'
import { valueAt, type Range } from '../load.ts'
import type { Reference } from '../references.ts'
import { besides } from './cells.ts'
import { newColumns } from './columns.ts'
import { canBeId, kindOfNamed, type Surroundings } from './decide.ts'
import { holdersOf, type Holders } from './holders.ts'
import { saysOf } from './words.ts'

/** Libraries of the hub. */
export const hubLibraries =
  /\b(?:transformers|huggingface|sentence_transformers|diffusers|vllm|sglang|peft|trl|mlx_lm|llama_cpp|gguf|unsloth|faster_whisper|open_clip|timm)\b|load_dataset|LeRobotDataset|import datasets|hf_hub|HF_/i
/** A literal that holds an id, as far as its ends tell: `"org/name"`, `"--model=org/name"`, `"https://…/org/name"`. */
const opening =
  /^[A-Za-z]{0,2}(?:"{3}|'{3}|"|')(?:--?[\w-]{1,60}=|\w{1,20}=|https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/)?[\w.{}-]{1,96}\//
const longest = 400

/** A text of a file that names something, by itself or in a part of it. */
interface Named extends Pick<Holders, 'names'> {
  readonly id: string
  readonly revision?: string
  readonly remoteCode?: true
}

/**
 * Ids in tables, constants, defaults, configuration and argument lists: in no slot that the catalogue knows, but held by
 * names that say what they are. Never more than likely. `claimed` are the literals that calls have spoken for.
 */
export function readNamed(
  file: PythonFile,
  text: string,
  claimed: ReadonlySet<number>,
  usesHub: () => boolean
): readonly Reference[] {
  const found: Reference[] = []
  const columnOf = newColumns(text)
  for (const { node, scope } of file.strings) {
    if (claimed.has(node.from) || node.to - node.from > longest) continue
    if (!opening.test(text.slice(node.from, Math.min(node.to, node.from + 240)))) continue
    const holders = holdersOf(node, text)
    if (holders === undefined || holders.calls.some(isElsewhere)) continue
    const around: Surroundings = { usesHub, column: () => columnOf(holders.tables) }
    for (const { value } of file.evaluate(node, scope).constants) {
      if (value.type !== 'string') continue
      const named = readText(value.text, holders)
      const kind = named && kindOf(named, holders, around)
      if (named !== undefined && kind !== undefined)
        found.push(reference(file, text, { node, scope }, { holders, named, kind }))
    }
  }
  return found
}

/** Calls that say nothing of a model, send something to one elsewhere, or upload. */
function isElsewhere(call: string): boolean {
  return hosted.test(call) || texts.test(call) || upload.test(call)
}

const items = keysSpelled('item')

/** What a text names: all of it, the value of an option, one of several items. */
function readText(text: string, { names }: Holders): Named | undefined {
  const [, option, value] = /^(--?[\w-]{1,60})=(.+)$/.exec(text) ?? []
  if (option !== undefined && value !== undefined) return { id: value, names: [option] }
  if (/^\w{1,20}=/.test(text)) return readItems(text)
  const url = /^https?:/.test(text) ? parseHubUrl(text) : undefined
  if (url === undefined) return { id: text, names }
  // A page of the hub is a model where the closest name says so, and else one to read.
  const [closest = ''] = names
  const said = closest.replace(/[_-]?(?:url|link|uri)s?$/i, '')
  const says = saysOf(said)
  if (says === undefined || says === 'else' || url.file !== undefined || url.kind !== 'model') return undefined
  return { id: url.id, names: [said], ...revisionOf(url) }
}

function revisionOf({ revision }: { readonly revision?: string }): { readonly revision?: string } {
  return revision === undefined ? {} : { revision }
}

/** `pretrained=org/name,revision=v1`: the arguments that lm-evaluation-harness gives to a model. */
function readItems(text: string): Named | undefined {
  const given = itemsOf({ text, start: 0, end: text.length })
  const at = (wanted: string): string | undefined => given.find(([key]) => items.get(key) === wanted)?.[1].text
  const id = at('model')
  const revision = at('revision')
  if (id === undefined) return undefined
  return {
    id,
    names: ['pretrained_model_name_or_path'],
    ...(revision !== undefined && { revision }),
    ...(/^(?:true|1)$/i.test(at('remote-code') ?? '') && { remoteCode: true })
  }
}

function kindOf({ id, names }: Named, { tables }: Holders, around: Surroundings): RepositoryKind | undefined {
  return canBeId(id) ? kindOfNamed(id, { names, tables }, around) : undefined
}

interface Place {
  readonly node: SyntaxNode
  readonly scope: Scope
}

interface Decided {
  readonly holders: Holders
  readonly named: Named
  readonly kind: RepositoryKind
}

function reference(
  file: PythonFile,
  text: string,
  { node, scope }: Place,
  { holders: { names, tables }, named, kind }: Decided
): Reference {
  const told = names.map(name => name.replace(/\(\)$/, ''))
  const [table] = tables
  const beside = table?.item.from === node.from && table.as !== 'key' ? besides(table.node, text) : undefined
  const revisionNode = beside?.get('revision')
  const given = revisionNode && textOf(file, revisionNode, scope)
  const revision = named.revision ?? given?.text
  const trust = beside?.get('remote-code')
  const isTrusted = trust !== undefined && isTrue(file, trust, scope)
  return {
    ...onHost('hugging-face', kind, named.id, revision),
    ...(given !== undefined && { revisionAt: given.at }),
    ...(isTrusted && { remoteCodeAt: { from: trust.from, to: trust.to } }),
    ...{ remoteCode: isTrusted || named.remoteCode === true, use: told[0] ?? 'list', confidence: 'likely' },
    ...{ within: told.toReversed().slice(0, 8).join('.'), from: node.from, to: node.to }
  }
}

function textOf(file: PythonFile, node: SyntaxNode, scope: Scope): { text: string; at: Range } | undefined {
  const { constants, open } = file.evaluate(node, scope)
  const [only, ...more] = constants
  if (open || more.length > 0 || only?.value.type !== 'string') return undefined
  return { text: only.value.text, at: valueAt(file, { node, scope }) }
}

function isTrue(file: PythonFile, node: SyntaxNode, scope: Scope): boolean {
  return file.evaluate(node, scope).constants.some(({ value }) => isTruthy(value) === true)
}
