import { keyOf, type Mention } from './mention.ts'
import { callAround } from './call-around.ts'

/** So many mentions of a text are told apart. */
const most = 1000

const flag =
  /(--)?trust[_-]remote[_-]code(?:["']?\]?[ \t]{0,9}(?::|=|,|:=|=>)[ \t]{0,9}["']?(true|1|yes|on)\b|(?=["'\s\\])(?!["']?[ \t]{0,9}[:=,]))/gi

/** Calls that define an option. */
const defines = /argument|option|flag|param|field/i

/**
 * Where a text lets the code of a repository run: a value that is true, or the option alone. The parameter of a function,
 * the definition of an option and a type say nothing of it. One pass.
 */
export function remoteCodeIn(text: string): readonly Mention[] {
  const found: Mention[] = []
  flag.lastIndex = 0
  for (let match = flag.exec(text); match !== null && found.length < most; match = flag.exec(text)) {
    const [whole, dashes, value] = match
    if (value === undefined && dashes === undefined) continue
    const around = callAround(text, match.index)
    if (around.some(name => defines.test(name)) || around.includes('def')) continue
    const end = match.index + whole.length
    found.push({
      kind: 'remote-code',
      key: keyOf(text, match.index, end),
      start: match.index,
      end,
      operand: value === undefined ? match.index : end - value.length,
      isChecked: false,
      isList: true
    })
  }
  return found
}
