import { hosts } from '../hosts/registry.generated.ts'
import { keyOf, type Mention } from './mention.ts'

/** Functions that load from a host. */
export const loaderNames: readonly string[] = [...hosts.values()].flatMap(({ mentions }) => mentions?.calls ?? [])

const repository = /[ \t]{0,9}\(\s{0,80}(?:[a-z_]{1,40}[ \t]{0,4}[=:][ \t]{0,4})?(["'`])([\w.-]{1,96}\/[\w.-]{1,96})\1/y

/** The call of a function at an offset, where it states the name of a repository, whatever the language. */
export function loadAt(text: string, loader: string, start: number): Mention | undefined {
  repository.lastIndex = start + loader.length
  const [whole, , name = ''] = repository.exec(text) ?? []
  if (whole === undefined || ![...hosts.values()].some(host => host.identify(name, 'model') !== undefined))
    return undefined
  const end = start + loader.length + whole.length
  const key = keyOf(text, start, end)
  return { kind: 'load', key, start, end, operand: end - 1 - name.length, isChecked: false, isList: true }
}
