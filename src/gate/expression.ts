/** The texts that an expression can give; undefined where only the run knows. */
export type Values = readonly string[] | undefined

const maxValues = 200
const maxTokens = 200
const token = /\s*(?:('(?:[^']|'')*')|(\|\||&&)|([A-Za-z_][\w.-]*)|([(),])|([^\s]))/y

interface Tokens {
  readonly all: readonly string[]
  at: number
}

/**
 * The values of the inside of `${{ … }}`, <https://docs.github.com/actions/reference/workflows-and-actions/expressions>:
 * literals, `format`, `||` and `&&`, and whatever `lookUp` knows of the contexts.
 */
export function expressionValues(text: string, lookUp: (path: string) => Values): Values {
  const all: string[] = []
  token.lastIndex = 0
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const [, literal, operator, name, mark, other] = found
    if (other !== undefined || all.length === maxTokens) return undefined
    all.push(literal ?? operator ?? name ?? mark ?? '')
  }
  const tokens: Tokens = { all, at: 0 }
  const values = either(tokens, lookUp, 0)
  return tokens.at === all.length ? values : undefined
}

/** `a || b`, `a && b`: what either side can give. */
function either(tokens: Tokens, lookUp: (path: string) => Values, depth: number): Values {
  let values = one(tokens, lookUp, depth)
  while (tokens.all[tokens.at] === '||' || tokens.all[tokens.at] === '&&') {
    tokens.at++
    values = bounded(values, one(tokens, lookUp, depth))
  }
  return values
}

function one(tokens: Tokens, lookUp: (path: string) => Values, depth: number): Values {
  const next = tokens.all[tokens.at++]
  if (next === undefined || depth > 20) return undefined
  if (next.startsWith("'")) return [next.slice(1, -1).replaceAll("''", "'")]
  if (next === '(') {
    const inner = either(tokens, lookUp, depth + 1)
    return tokens.all[tokens.at++] === ')' ? inner : undefined
  }
  if (!/^[A-Za-z_]/.test(next)) return undefined
  if (tokens.all[tokens.at] !== '(') return lookUp(next)
  tokens.at++
  const given: Values[] = []
  while (tokens.at < tokens.all.length && tokens.all[tokens.at] !== ')') {
    given.push(either(tokens, lookUp, depth + 1))
    if (tokens.all[tokens.at] === ',') tokens.at++
    else if (tokens.all[tokens.at] !== ')') return undefined
  }
  tokens.at++
  return next.toLowerCase() === 'format' ? formatted(given) : undefined
}

/** `format('weigh{0}', 'bridge')` */
function formatted([pattern, ...given]: readonly Values[]): Values {
  return given.reduce<Values>((made, values, index) => {
    if (made === undefined || values === undefined || made.length * values.length > maxValues) return undefined
    return made.flatMap(text => values.map(value => text.replaceAll(`{${index}}`, () => value)))
  }, pattern)
}

function bounded(some: Values, more: Values): Values {
  if (some === undefined || more === undefined || some.length + more.length > maxValues) return undefined
  return [...some, ...more]
}
