/** What is known of a variable: its value, `null` when only the build can give one, undefined when nothing is. */
export type Value = string | null | undefined

export interface Variables {
  /** Declared at this point. */
  has(name: string): boolean
  get(name: string): Value
}

/** A word after expansion: known text, and the names of variables where it is not known. */
export type ExpandedPart = string | { readonly unknown: string }

/** The same, with the text that a variable gives apart from the rest. */
export type TracedPart = ExpandedPart | { readonly variable: string; readonly text: string }

interface ExpandOptions {
  readonly escape: string
  readonly undeclared: 'empty' | 'unknown'
}

const maxDepth = 30
const maxVariables = 200
const maxLength = 16_384

/**
 * Expands variables and removes quotes and escapes, by <https://docs.docker.com/reference/dockerfile/#environment-replacement>.
 * A variable that is not declared is empty, or unknown where `undeclared` says so. `${X#…}`, `${X%…}` and `${X/…}` are
 * not evaluated: unknown. Undefined for text that Docker refuses, or that is beyond measure.
 */
export function expand(
  word: string,
  variables: Variables,
  options: ExpandOptions
): readonly ExpandedPart[] | undefined {
  const parts = expandTraced(word, variables, options)
  return parts && untraced(parts)
}

/** The same as {@link expand}, with what each variable gives. */
export function expandTraced(
  word: string,
  variables: Variables,
  { escape, undeclared }: ExpandOptions
): readonly TracedPart[] | undefined {
  if (word.length > maxLength) return undefined
  let at = 0
  let seen = 0

  const scan = (stop: string, depth: number): TracedPart[] | undefined => {
    const parts: TracedPart[] = []
    let quote = ''
    while (at < word.length) {
      const character = word.charAt(at)
      if (quote === '' && character === stop) {
        at++
        return parts
      }
      if (character === '$' && quote !== "'") {
        const part = dollar(depth)
        if (part === undefined) return undefined
        for (const one of part) push(parts, one)
        continue
      }
      at++
      if (quote === '' && (character === '"' || character === "'")) quote = character
      else if (character === quote) quote = ''
      else if (character === escape && quote !== "'" && escapes(quote)) push(parts, word.charAt(at++))
      else push(parts, character)
    }
    return stop === '' && quote === '' ? parts : undefined
  }

  const escapes = (quote: string): boolean =>
    quote === '' || (at < word.length && ['"', '$', escape].includes(word.charAt(at)))

  const dollar = (depth: number): readonly TracedPart[] | undefined => {
    at++
    if (++seen > maxVariables || depth > maxDepth) return undefined
    const braced = word[at] === '{'
    if (braced) at++
    const name = /^[A-Za-z_]/.test(word.charAt(at)) ? variableName() : ''
    if (!braced) return name === '' ? ['$'] : plain(name)
    if (name === '') return undefined
    const modifier = word.charAt(at++)
    if (modifier === '}') return plain(name)
    const colon = modifier === ':'
    const operator = colon ? word.charAt(at++) : modifier
    const alternative = scan('}', depth + 1)
    if (alternative === undefined) return undefined
    return modified(name, operator, colon, alternative)
  }

  const variableName = (): string => {
    const start = at
    while (/^[A-Za-z0-9_]/.test(word.charAt(at))) at++
    return word.slice(start, at)
  }

  const plain = (name: string): readonly TracedPart[] => {
    const value = variables.get(name)
    if (typeof value === 'string') return [{ variable: name, text: value }]
    return variables.has(name) || undeclared === 'unknown' ? [{ unknown: name }] : []
  }

  const modified = (
    name: string,
    operator: string,
    colon: boolean,
    alternative: readonly TracedPart[]
  ): readonly TracedPart[] => {
    const value = variables.get(name)
    const unset = value === null || !variables.has(name) || (colon && value === '')
    if (operator === '-') return unset ? alternative : plain(name)
    if (operator === '+' && typeof value === 'string') return unset ? [] : alternative
    if (operator === '+' && !variables.has(name) && undeclared === 'empty') return []
    return operator === '?' ? plain(name) : [{ unknown: name }]
  }

  const parts = scan('', 0)
  const length = parts?.reduce((sum, part) => sum + knownLength(part), 0) ?? 0
  return length > maxLength ? undefined : parts
}

/** The text of a word of which everything is known. */
export function knownText(parts: readonly ExpandedPart[] | undefined): string | undefined {
  if (parts === undefined) return undefined
  return parts.every(part => typeof part === 'string') ? parts.join('') : undefined
}

/** The characters of a part that are known. */
export function knownLength(part: TracedPart): number {
  return typeof part === 'string' ? part.length : 'text' in part ? part.text.length : 0
}

/** The parts without what gives them. */
export function untraced(parts: readonly TracedPart[]): readonly ExpandedPart[] {
  const merged: ExpandedPart[] = []
  for (const part of parts) push(merged, typeof part === 'object' && 'text' in part ? part.text : part)
  return merged
}

function push<Part extends TracedPart>(parts: (Part | string)[], part: Part | string): void {
  const last = parts.at(-1)
  if (typeof last === 'string' && typeof part === 'string') parts[parts.length - 1] = last + part
  else parts.push(part)
}
