import type { ParameterExpansionPart, Word } from 'unbash'

type Operation = NonNullable<ParameterExpansionPart['operation']>

/** Longer values are not followed. */
const longest = 4096
/** What makes a pattern match more than its own text. */
const special = /[*?[\]\\]/

/**
 * The value that an expansion makes of a known one: `${V/1/2}`, `${V%.post1}`, `${V#v}`, `${V:1}`, `${V,,}`. Undefined where
 * the pattern is no plain text, or the operation is another one. `expand` gives the text of an operand.
 */
export function changedValue(
  value: string,
  operation: Operation,
  expand: (word: Word) => string | undefined
): string | undefined {
  if (value.length > longest) return undefined
  switch (operation.type) {
    case 'Replace': {
      const [pattern, by] = [expand(operation.pattern), expand(operation.replacement)]
      if (pattern === undefined || by === undefined || pattern === '' || special.test(pattern)) return undefined
      if (by.length > longest) return undefined
      if (operation.operator === '/#') return value.startsWith(pattern) ? by + value.slice(pattern.length) : value
      if (operation.operator === '/%') return value.endsWith(pattern) ? value.slice(0, -pattern.length) + by : value
      const changed = operation.operator === '//' ? value.split(pattern).join(by) : value.replace(pattern, () => by)
      return changed.length > longest ? undefined : changed
    }
    case 'Remove': {
      const pattern = expand(operation.operand)
      return pattern === undefined ? undefined : removed(value, operation.operator, pattern)
    }
    case 'Slice': {
      const [offset, length] = [expand(operation.offset), operation.length && expand(operation.length)]
      if (!isNumber(offset) || (operation.length !== undefined && !isNumber(length))) return undefined
      const rest = value.slice(Number(offset))
      return length === undefined ? rest : rest.slice(0, Number(length))
    }
    case 'CaseModification':
      if (operation.operand !== undefined) return undefined
      if (operation.operator === ',,') return value.toLowerCase()
      return operation.operator === '^^' ? value.toUpperCase() : undefined
    default:
      return undefined
  }
}

/** `%.x`, `#x`, and with a star at the outer end: `%%.*`, `##*-`. */
function removed(value: string, operator: string, pattern: string): string | undefined {
  const isEnd = operator.startsWith('%')
  const isLong = operator.length > 1
  const hasStar = isEnd ? pattern.endsWith('*') : pattern.startsWith('*')
  const plain = hasStar ? (isEnd ? pattern.slice(0, -1) : pattern.slice(1)) : pattern
  if (plain === '' || special.test(plain)) return undefined
  if (!hasStar) {
    if (isEnd) return value.endsWith(plain) ? value.slice(0, -plain.length) : value
    return value.startsWith(plain) ? value.slice(plain.length) : value
  }
  const at = isEnd === isLong ? value.indexOf(plain) : value.lastIndexOf(plain)
  if (at === -1) return value
  return isEnd
    ? value.slice(0, at)
    : value.slice((isLong ? value.lastIndexOf(plain) : value.indexOf(plain)) + plain.length)
}

function isNumber(text: string | undefined): boolean {
  return text !== undefined && /^\d{1,4}$/.test(text.trim())
}
