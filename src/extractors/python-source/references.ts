import type { SyntaxNode } from '@lezer/common'
import type { Call } from '../../syntax/python/call.ts'
import type { PythonFile } from '../../syntax/python/python.ts'
import { onHost } from '../../hosts/lookup/on-host.ts'
import { fromReference } from '../../hosts/hugging-face/identify.ts'
import type { RepositoryReference } from '../../hosts/host.ts'
import type { Loaded } from './load.ts'
import { formOfReference } from './revision-form.ts'

/** What stands in a text by itself, outside any slot of the catalogue. */
export type Reference = Omit<Loaded, 'call'> & {
  readonly call?: Call
  /** The names around it, from the outside in, where no call has it. */
  readonly within?: string
}

const opening =
  /^[A-Za-z]{0,2}(?:"{3}|'{3}|"|')(?:hf:\/\/|https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/|hf[-_]hub:)/

/** String literals that are a hub URL with a file, an `hf://` URI or an `hf-hub:` name, wherever they stand. */
export function readReferences(file: PythonFile, text: string): readonly Reference[] {
  const found: Reference[] = []
  const calls = new Map(
    file.calls.flatMap(call => [...call.positional, ...call.keywords.values()].map(node => [node.from, call]))
  )
  for (const { node, scope } of file.strings) {
    if (!opening.test(text.slice(node.from, node.from + 48)) || node.to - node.from > 2048) continue
    for (const { value } of file.evaluate(node, scope).constants) {
      const identified = value.type === 'string' ? fromReference(value.text) : undefined
      if (value.type !== 'string' || identified === undefined) continue
      found.push(reference(identified, value.text, node, calls.get(node.from)))
    }
  }
  return found
}

function reference(
  { kind, name, revision, file }: RepositoryReference,
  written: string,
  { from, to }: SyntaxNode,
  call: Call | undefined
): Reference {
  const use = call?.name ?? 'url'
  const revisionForm = formOfReference(written, name, use)
  return {
    ...(call !== undefined && { call }),
    ...onHost('hugging-face', kind, name, revision),
    ...(file !== undefined && { files: [file] }),
    ...(revisionForm !== undefined && { revisionForm }),
    ...{ remoteCode: false, use, confidence: 'certain', from, to }
  }
}

/** `attn_implementation="org/kernel@rev"`: native code from a repository of its own. */
export function readKernel(file: PythonFile, call: Call): readonly Loaded[] {
  const argument = file.argument(call, 'attn_implementation')
  if (argument === undefined) return []
  return file.evaluate(argument.node, argument.scope).constants.flatMap(({ value, from, to, sure }) => {
    const parts =
      value.type === 'string' ? /^(?:paged\|)?([\w.-]+\/[\w.-]+)(?:@([^:\s]+))?(?::\w+)?$/.exec(value.text) : null
    const [, id, revision] = parts ?? []
    if (id === undefined) return []
    const loaded: Loaded = {
      ...onHost('hugging-face', 'model', id, revision),
      revisionForm: `${id}@<commit>`,
      ...{
        call,
        remoteCode: true,
        alwaysRunsCode: true,
        use: 'attn_implementation',
        confidence: sure ? 'certain' : 'likely',
        from,
        to
      }
    }
    return [loaded]
  })
}
