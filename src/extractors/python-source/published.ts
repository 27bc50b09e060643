import type { PublishedName } from '../../core/published-name.ts'
import { isFailure } from '../../core/failure.ts'
import { isOwnable } from '../../hosts/hugging-face/commands/uploads.ts'
import type { Call } from '../../syntax/python/call.ts'
import { readPython, type Argument, type PythonFile } from '../../syntax/python/python.ts'

/** Methods that upload to a repository, by the name of its argument, which is also the first one. */
const pushes = new Map([
  ['push_to_hub', 'repo_id'],
  ['push_to_hub_merged', 'repo_id'],
  ['push_to_hub_gguf', 'repo_id']
])
/** Methods of `HfApi` that take it by keyword. */
const uploads = new Set(['upload_file', 'upload_folder', 'upload_large_folder', 'create_commit'])

/** The repositories that a program uploads models and datasets to. */
export function publishedByProgram(content: string, asked: readonly PublishedName[]): readonly PublishedName[] {
  if (!/push_to_hub|hub_model_id|upload_(?:file|folder|large_folder)|create_commit/.test(content)) return []
  if (!asked.some(published => canName(content, published))) return []
  const file = readPython(content)
  if (isFailure(file)) return []
  return file.calls
    .flatMap(call => textOf(file, repositoryOf(file, call)) ?? [])
    .filter(isOwnable)
    .map(name => ({ host: 'hugging-face', name }))
}

/** Whether a program has all words of a name, from which it may put it together: to parse it takes long. */
function canName(content: string, published: PublishedName): boolean {
  return 'host' in published && published.name.split(/[^\p{L}\p{N}]+/u).every(word => content.includes(word))
}

function repositoryOf(file: PythonFile, call: Call): Argument | undefined {
  const keyword = pushes.get(call.name)
  if (keyword !== undefined) return file.argument(call, keyword, 0)
  // The trainer of transformers and those that build on it push what they have trained.
  if (!uploads.has(call.name)) return file.argument(call, 'hub_model_id')
  const type = file.argument(call, 'repo_type')
  const isKnown = type === undefined || ['model', 'dataset'].includes(textOf(file, type) ?? '')
  return isKnown ? file.argument(call, 'repo_id') : undefined
}

/** The one text that an argument can be. */
function textOf(file: PythonFile, argument: Argument | undefined): string | undefined {
  if (argument === undefined) return undefined
  const { constants, open } = file.evaluate(argument.node, argument.scope)
  const [only, ...more] = constants
  return open || more.length > 0 || only?.value.type !== 'string' ? undefined : only.value.text
}
