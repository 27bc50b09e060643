import { parseReference } from '../../hosts/torch-hub/reference.ts'
import type { Call } from '../../syntax/python/call.ts'
import type { DottedPath } from '../../syntax/python/paths.ts'
import type { PythonFile } from '../../syntax/python/python.ts'
import { onHost } from '../../hosts/lookup/on-host.ts'
import type { Loads } from './load.ts'

/**
 * `torch.hub.load("owner/repo:ref", …)` and its siblings: a GitHub repository whose `hubconf.py` is run, whatever
 * `trust_repo` says. Not `source="local"`.
 */
export function readTorchHub(file: PythonFile, call: Call, { path, root }: DottedPath): Loads | undefined {
  const isStarred = root === 'unbound' && file.starImports.includes('torch.hub')
  if (!/^torch\.hub\.(?:load|list|help)$/.test(isStarred ? `torch.hub.${path}` : path)) return undefined
  const found: Loads = { loaded: [], unresolved: [] }
  const source = file.argument(call, 'source')
  const sources = source === undefined ? [] : file.evaluate(source.node, source.scope).constants
  if (sources.some(({ value }) => value.type === 'string' && value.text === 'local')) return found
  const argument = file.argument(call, call.name === 'load' ? 'repo_or_dir' : 'github', 0)
  if (argument === undefined) return found
  const { constants, open } = file.evaluate(argument.node, argument.scope)
  for (const { value, from, to, sure } of constants) {
    const reference = value.type === 'string' ? parseReference(value.text) : undefined
    if (reference === undefined) continue
    found.loaded.push({
      ...onHost('torch-hub', 'model', reference.name, reference.revision),
      ...{ call, from, to, remoteCode: true, alwaysRunsCode: true },
      use: `torch.hub.${call.name}`,
      confidence: sure ? 'certain' : 'likely'
    })
  }
  if (open) found.unresolved.push({ call, from: argument.node.from, to: argument.node.to })
  return found
}
