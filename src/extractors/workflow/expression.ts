import type { KnownValues } from './expansions.ts'

const mostValues = 50
const longest = 2000
const mostTokens = 200

const token =
  /\s*(?:(?<text>'(?:[^']|'')*')|(?<operator>\|\||&&|[=!<>]=|[<>!])|(?<mark>[(),])|(?<name>[\w-]+(?:\.[\w-]+)*)|(?<other>\S))/y

type Token = { readonly [Kind in 'text' | 'operator' | 'mark' | 'name' | 'other']?: string | undefined }

/**
 * The texts that an expression can be, as far as its literals and what is known of its names say: both sides of `||`, the
 * last of `&&`, `format`. None where only the run knows.
 * <https://docs.github.com/en/actions/reference/workflows-and-actions/expressions>
 */
export function expressionValues(expression: string, known: KnownValues): readonly string[] {
  const tokens = tokensOf(expression)
  if (tokens === undefined) return []
  let at = 0
  const take = (mark: string): boolean => tokens[at]?.mark === mark && ++at > 0
  const operators = (...wanted: readonly string[]): boolean => wanted.includes(tokens[at]?.operator ?? '') && ++at > 0

  const either = (): readonly string[] => {
    let found = both()
    while (operators('||')) {
      const last = both()
      found = unique([...found.filter(text => text !== '' && text !== 'false'), ...last])
    }
    return found
  }
  const both = (): readonly string[] => {
    let found = compared()
    while (operators('&&')) found = compared()
    return found
  }
  const compared = (): readonly string[] => {
    const found = value()
    if (!operators('==', '!=', '<', '>', '<=', '>=')) return found
    value()
    return []
  }
  const value = (): readonly string[] => {
    if (operators('!')) {
      value()
      return []
    }
    const { text, name } = tokens[at] ?? {}
    if (take('(')) {
      const found = either()
      take(')')
      return found
    }
    if (at < tokens.length) at++
    if (text !== undefined) return [text.slice(1, -1).replaceAll("''", "'")]
    if (name === undefined) return []
    if (!take('(')) return known.get(name) ?? (/^\d[\d.]*$/.test(name) ? [name] : [])
    const given: (readonly string[])[] = []
    while (at < tokens.length && !take(')')) {
      given.push(either())
      if (!take(',') && tokens[at]?.mark !== ')') at = Number.POSITIVE_INFINITY
    }
    return name.toLowerCase() === 'format' ? formatted(given) : []
  }
  const found = either()
  return at === tokens.length ? found : []
}

function tokensOf(expression: string): readonly Token[] | undefined {
  const found: Token[] = []
  const text = expression.trimEnd()
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const match = token.exec(text)
    if (match?.groups?.['other'] !== undefined || match?.groups === undefined) return undefined
    found.push(match.groups)
    if (found.length > mostTokens) return undefined
  }
  return found
}

/** `format('{0}==1.0', 'name')`. */
function formatted([patterns = [], ...given]: readonly (readonly string[])[]): readonly string[] {
  let found = patterns
  for (const [index, values] of given.entries()) {
    const place = `{${index}}`
    if (values.length === 0 && found.some(text => text.includes(place))) return []
    found = found
      .flatMap(text => (text.includes(place) ? values.map(value => text.replaceAll(place, () => value)) : [text]))
      .slice(0, mostValues)
    if (found.some(text => text.length > longest)) return []
  }
  return unique(found)
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].slice(0, mostValues)
}
