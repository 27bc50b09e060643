import { beyondAt, keyOf, mostMentions, type Mention } from './mention.ts'
import { callAround } from './call-around.ts'

const name = /trust[_-]?remote[_-]?code/gi
/** What gives it a value that is true; as an option it needs none. */
const given = /["']?\]?[ \t]{0,9}(?::|=|,|:=|=>)[ \t]{0,9}["']?(true|1|yes|on)\b/iy
const alone = /(?=["'\s\\]|$)(?!["']?[ \t]{0,9}[:=,])(?!["']?[,\s]{1,9}["']?(?:false|0|no|off)\b)/iy

/** Calls that define an option. */
const defines = /argument|option|flag|param|field/i

/**
 * Where a text lets the code of a repository run: a value that is true, or the option alone. The parameter of a function,
 * the definition of an option and a type say nothing of it. One pass.
 */
export function remoteCodeIn(text: string): readonly Mention[] {
  const found: Mention[] = []
  name.lastIndex = 0
  for (let match = name.exec(text); match !== null; match = name.exec(text)) {
    const [word] = match
    const isOption = text.startsWith('--', match.index - 2)
    const start = match.index - (isOption ? 2 : 0)
    const [tail, value] = matchAt(given, text, name.lastIndex) ?? []
    if (tail === undefined && !(isOption && matchAt(alone, text, name.lastIndex) !== undefined)) continue
    const end = match.index + word.length + (tail?.length ?? 0)
    if (found.length >= mostMentions) return [...found, beyondAt(start, end)]
    const around = callAround(text, start)
    if (around.some(name => defines.test(name)) || around.includes('def')) continue
    found.push({
      kind: 'remote-code',
      key: keyOf(text, start, end).replace(/["'\]]{1,3}(?=\s*[:=,])/, ''),
      start,
      end,
      operand: value === undefined ? start : end - value.length,
      isChecked: false,
      isList: true
    })
  }
  return found
}

function matchAt(sticky: RegExp, text: string, at: number): readonly string[] | undefined {
  sticky.lastIndex = at
  return sticky.exec(text) ?? undefined
}
