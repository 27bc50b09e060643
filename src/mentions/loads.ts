import { hosts } from '../hosts/registry.generated.ts'
import { keyOf, type Mention } from './mention.ts'

/** So many mentions of a text are told apart. */
const most = 1000

const calls = [...hosts.values()].flatMap(({ mentions }) => mentions?.calls ?? [])
const call = new RegExp(
  `\\b(?:${calls.join('|')})[ \\t]{0,9}\\([\\s]{0,80}(?:[a-z_]{1,40}[ \\t]{0,4}[=:][ \\t]{0,4})?(["'\`])([\\w.-]{1,96}/[\\w.-]{1,96})\\1`,
  'g'
)

/** The calls in a text that load a repository whose name they state, whatever the language. One pass. */
export function loadsIn(text: string): readonly Mention[] {
  const found: Mention[] = []
  call.lastIndex = 0
  for (let match = call.exec(text); match !== null && found.length < most; match = call.exec(text)) {
    const [whole, , name = ''] = match
    if (![...hosts.values()].some(host => host.identify(name, 'model') !== undefined)) continue
    const end = match.index + whole.length
    found.push({
      kind: 'load',
      key: keyOf(text, match.index, end),
      start: match.index,
      end,
      operand: end - 1 - name.length,
      isChecked: false,
      isList: true
    })
  }
  return found
}
