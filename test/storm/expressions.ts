type Value = string | number | boolean | null

/**
 * What an expression of a workflow comes to: contexts, literals, `!`, `==`, `!=`, `&&`, `||`, brackets and two functions,
 * as <https://docs.github.com/actions/reference/workflows-and-actions/expressions> has them.
 */
export function evaluate(expression: string, contexts: unknown): Value {
  const tokens = expression.match(/'(?:[^']|'')*'|[\w.-]+|&&|\|\||==|!=|[!(),]/g) ?? []
  let at = 0
  const taken = (token: string): boolean => {
    if (tokens[at] !== token) return false
    at++
    return true
  }
  const atom = (): Value => {
    if (taken('!')) return !isTrue(atom())
    if (taken('(')) {
      const inner = either()
      taken(')')
      return inner
    }
    const token = tokens[at++] ?? ''
    if (token.startsWith("'")) return token.slice(1, -1).replaceAll("''", "'")
    if (taken('(')) {
      const whole = String(either()).toLowerCase()
      taken(',')
      const part = String(either()).toLowerCase()
      taken(')')
      if (token === 'contains') return whole.includes(part)
      if (token === 'startsWith') return whole.startsWith(part)
      throw new Error(`no function ${token} here`)
    }
    if (token === 'true' || token === 'false') return token === 'true'
    return plain(token.split('.').reduce(field, contexts))
  }
  const comparison = (): Value => {
    const left = atom()
    if (taken('==')) return left === atom()
    if (taken('!=')) return left !== atom()
    return left
  }
  const both = (): Value => {
    let left = comparison()
    while (taken('&&')) {
      const right = comparison()
      left = isTrue(left) ? right : left
    }
    return left
  }
  const either = (): Value => {
    let left = both()
    while (taken('||')) {
      const right = both()
      left = isTrue(left) ? left : right
    }
    return left
  }
  const value = either()
  if (at !== tokens.length) throw new Error(`cannot read ${expression}`)
  return value
}

/** A text with what its expressions come to. */
export function filled(text: string, contexts: unknown): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/g, (_, expression: string) => String(evaluate(expression, contexts) ?? ''))
}

export function isTrue(value: Value): boolean {
  return value !== null && value !== false && value !== '' && value !== 0
}

function plain(value: unknown): Value {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return value === undefined || value === null ? null : 'Object'
}

function field(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? Object.entries(of).find(([key]) => key === name)?.[1] : undefined
}
