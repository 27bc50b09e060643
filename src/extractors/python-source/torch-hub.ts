import type { Call } from '../../syntax/python/call.ts'
import type { DottedPath } from '../../syntax/python/paths.ts'
import type { PythonFile } from '../../syntax/python/python.ts'
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
    const parts =
      value.type === 'string' ? /^([A-Za-z0-9-]{1,39})\/([\w.-]{1,100})(?::([^:\s]{1,250}))?$/.exec(value.text) : null
    const [, owner, repo, ref] = parts ?? []
    if (owner === undefined || repo === undefined) continue
    const version = ref !== undefined && /^[0-9a-f]{40}$/.test(ref) ? `@${ref}` : ''
    found.loaded.push({
      ...{ call, kind: 'model', host: 'github.com', name: `${owner}/${repo}`, from, to, remoteCode: true },
      purl: `pkg:github/${owner.toLowerCase()}/${repo.toLowerCase()}${version}`,
      ...(ref !== undefined && { revision: ref }),
      use: `torch.hub.${call.name}`,
      confidence: sure ? 'certain' : 'likely'
    })
  }
  if (open) found.unresolved.push({ call, from: argument.node.from, to: argument.node.to })
  return found
}
