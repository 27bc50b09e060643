/** So far back the calls around a place are looked for. */
const longest = 2000

/**
 * The names of the calls whose arguments an offset stands in, innermost first; `def` for the parameters of a function.
 * Brackets are counted, strings are not read. Bounded.
 */
export function callAround(text: string, offset: number): readonly string[] {
  const names: string[] = []
  const from = Math.max(0, offset - longest)
  let depth = 0
  for (let at = offset - 1; at >= from; at--) {
    const unit = text.charAt(at)
    if (unit === ')') depth++
    else if (unit === '\n' && depth === 0 && text.charAt(at - 1) === '\n') {
      at = beforeBlank(text, at, from)
      // An empty line inside of brackets ends nothing.
      if (!/[([{,]/.test(text.charAt(at - 1))) break
    } else if (unit === '(' && depth > 0) depth--
    else if (unit === '(') names.push(nameBefore(text, at))
  }
  return names
}

/** Where the blanks before an offset begin. */
function beforeBlank(text: string, offset: number, from: number): number {
  let at = offset
  while (at > from && /\s/.test(text.charAt(at - 1))) at--
  return at
}

function nameBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 80), at)
  if (/\b(?:def|function|func|fn)\s+[\w$]{1,60}\s{0,4}(?:\[[^\]]{0,40}\])?$/.test(before)) return 'def'
  return /([\w$]{1,60})[ \t]{0,4}!?$/.exec(before)?.[1] ?? ''
}
