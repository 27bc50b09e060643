import { environmentSettings, indexVariables } from '../ecosystems/lookup/index-settings.ts'
import { isStrange } from './strange-index.ts'
import { keyOf, type Mention } from './mention.ts'

/** So many mentions of a text are told apart. */
const most = 1000

const variable = new RegExp(
  `\\b(${indexVariables.join('|')})["']?\\]?[ \\t]{0,9}(?:[:=]|,)[ \\t]{0,9}["']?([^\\s"'\`]{1,500})`,
  'gi'
)

/** The variables of the environment in a text that say where packages come from. One pass. */
export function indexVariablesIn(text: string): readonly Mention[] {
  const found: Mention[] = []
  variable.lastIndex = 0
  for (let match = variable.exec(text); match !== null && found.length < most; match = variable.exec(text)) {
    const [whole, name = '', value = ''] = match
    if (!environmentSettings(name, value).some(isStrange)) continue
    const end = match.index + whole.length
    found.push({
      kind: 'index',
      key: keyOf(text, match.index, end),
      start: match.index,
      end,
      operand: end - value.length,
      isChecked: false,
      isList: false
    })
  }
  return found
}
