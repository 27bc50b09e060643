import { environmentSettings, indexVariables } from '../ecosystems/lookup/index-settings.ts'
import { keyOf, type Mention } from './mention.ts'
import { isStrange } from './strange-index.ts'

/** Variables of the environment that say where packages come from, as they are written. */
export const variableNames: readonly string[] = [...new Set(indexVariables.flatMap(name => [name, name.toUpperCase()]))]

/** What gives a variable its value: an assignment, an entry, or a pair of `name` and `value`; no type, such as `&'static str`. */
const given =
  /["']?\]?(?:[ \t]{0,9},?\s{0,40}["']?value["']?[ \t]{0,9}[:=]|[ \t]{0,9}(?::=|[:=,]))[ \t]{0,9}["']?(?!&['\s])([^\s"'`]{1,500})/y

/** The variable whose name stands at an offset, where it gets a value that names an index which anybody may run. */
export function indexVariableAt(text: string, name: string, start: number): Mention | undefined {
  given.lastIndex = start + name.length
  const [whole, value = ''] = given.exec(text) ?? []
  if (whole === undefined || !environmentSettings(name, value).some(isStrange)) return undefined
  const end = start + name.length + whole.length
  const key = keyOf(text, start, end)
  return { kind: 'index', key, start, end, operand: end - value.length, isChecked: false, isList: true }
}
