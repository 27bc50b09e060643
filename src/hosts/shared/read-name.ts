import type { RepositoryKind, RepositoryReference } from '../host.ts'

/** Reads `name[@revision]`; undefined where a host has no such name. A name without a namespace is a guess. */
export function readName(
  text: string,
  kind: RepositoryKind,
  isName: (name: string) => boolean
): RepositoryReference | undefined {
  const at = text.indexOf('@')
  const name = at === -1 ? text : text.slice(0, at)
  const revision = at === -1 ? '' : text.slice(at + 1)
  if (!isName(name)) return undefined
  return { kind, name, isGuess: !name.includes('/'), ...(revision !== '' && { revision }) }
}
