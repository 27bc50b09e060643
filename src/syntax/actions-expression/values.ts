/** What an expression can give. */
export interface ExpressionValues {
  /** The texts that are known. */
  readonly texts: readonly string[]
  /** It can give others as well, which only the run knows. */
  readonly isOpen: boolean
}

/** As above; `canFail` where it can also give something false: `false`, an empty text. */
interface Value extends ExpressionValues {
  readonly canFail: boolean
}

type Token = { readonly [Kind in 'text' | 'operator' | 'mark' | 'name' | 'other']?: string | undefined }

const mostTokens = 200
/** GitHub starts no more jobs of one matrix, <https://docs.github.com/en/actions/reference/limits>. */
const mostTexts = 256
const longest = 2000
const unknown: Value = { texts: [], isOpen: true, canFail: true }
const comparisons = ['==', '!=', '<', '>', '<=', '>=']
const token =
  /\s*(?:(?<text>'(?:[^']|'')*')|(?<operator>\|\||&&|[=!<>]=|[<>!])|(?<mark>[(),])|(?<name>[\w-]+(?:\.[\w-]+)*)|(?<other>\S))/y

/**
 * The texts that the inside of `${{ … }}` can give: literals, both sides of `||`, the last of `&&`, `format`, and what
 * `lookUp` knows of the contexts (undefined for what it does not know).
 * <https://docs.github.com/en/actions/reference/workflows-and-actions/expressions>
 */
export function expressionValues(
  expression: string,
  lookUp: (name: string) => readonly string[] | undefined
): ExpressionValues {
  const tokens = tokensOf(expression)
  if (tokens === undefined) return { texts: [], isOpen: true }
  let at = 0
  const take = (mark: string): boolean => tokens[at]?.mark === mark && ++at > 0
  const operator = (...wanted: readonly string[]): boolean => wanted.includes(tokens[at]?.operator ?? '') && ++at > 0

  const either = (): Value => {
    let found = both()
    while (operator('||')) found = or(found, both())
    return found
  }
  const both = (): Value => {
    let found = compared()
    while (operator('&&')) found = and(found, compared())
    return found
  }
  const compared = (): Value => {
    const found = value()
    if (!operator(...comparisons)) return found
    value()
    return unknown
  }
  const value = (): Value => {
    if (operator('!')) {
      value()
      return unknown
    }
    if (take('(')) {
      const found = either()
      return take(')') || at === tokens.length ? found : unknown
    }
    const { text, name } = tokens[at] ?? {}
    if (at < tokens.length) at++
    if (text !== undefined) return known([text.slice(1, -1).replaceAll("''", "'")])
    if (name === undefined) return unknown
    if (!take('(')) {
      const found = lookUp(name) ?? (/^(?:\d[\d.]*|true|false)$/.test(name) ? [name] : undefined)
      return found === undefined ? unknown : known(found)
    }
    const given: Value[] = []
    while (at < tokens.length && !take(')')) {
      given.push(either())
      if (!take(',') && tokens[at]?.mark !== ')') at = Number.POSITIVE_INFINITY
    }
    return name.toLowerCase() === 'format' ? formatted(given) : unknown
  }
  const { texts, isOpen, canFail } = either()
  if (at !== tokens.length) return { texts: [], isOpen: true }
  return { texts, isOpen: isOpen || (canFail && texts.every(isTrue)) }
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

function or(first: Value, last: Value): Value {
  return bounded([...first.texts.filter(isTrue), ...last.texts], first.isOpen || last.isOpen, last.canFail)
}

function and(first: Value, last: Value): Value {
  return bounded(last.texts, last.isOpen, first.canFail || last.canFail)
}

/** `format('{0}==1.0', 'name')`. */
function formatted([pattern = unknown, ...given]: readonly Value[]): Value {
  return given.reduce<Value>((made, one, index) => {
    const place = `{${index}}`
    if (!made.texts.some(text => text.includes(place))) return made
    const texts = made.texts
      .slice(0, mostTexts)
      .flatMap(text => (text.includes(place) ? one.texts.map(value => text.replaceAll(place, () => value)) : [text]))
    return texts.some(text => text.length > longest) ? unknown : bounded(texts, made.isOpen || one.isOpen, false)
  }, pattern)
}

function known(texts: readonly string[]): Value {
  return bounded(texts, false, !texts.every(isTrue))
}

function bounded(texts: readonly string[], isOpen: boolean, canFail: boolean): Value {
  const unique = [...new Set(texts)]
  return { texts: unique.slice(0, mostTexts), isOpen: isOpen || unique.length > mostTexts, canFail }
}

/** As GitHub takes a text, and the word for a condition. */
function isTrue(text: string): boolean {
  return text !== '' && text !== 'false'
}
