import type { DoubleQuotedChild, ParameterExpansionPart, Word, WordPart } from 'unbash'
import type { Scope } from './scope.ts'

const maxFields = 1000
const maxSplit = 8192

/**
 * What a word becomes when the command runs: one text, none, or several where an unquoted variable holds blanks;
 * undefined where it is only known then. Patterns that name files are left as they are written.
 */
export function expandWord(word: Word, scope: Scope): readonly string[] | undefined {
  const { parts } = word
  if (parts === undefined) return [word.value]
  const fields: string[] = []
  let open: string | undefined
  for (const part of parts) {
    const text = partText(part, scope)
    if (text === undefined) return undefined
    if (!isVariable(part)) {
      open = (open ?? '') + text
      continue
    }
    if (text.length > maxSplit) return undefined
    const [first = '', ...others] = text.split(/[ \t\n]/)
    if (first !== '') open = (open ?? '') + first
    for (const field of others) {
      if (open !== undefined) fields.push(open)
      open = field === '' ? undefined : field
    }
    if (fields.length > maxFields) return undefined
  }
  return open === undefined ? fields : [...fields, open]
}

/** The word as one text: for assignments, which are not split. */
export function expandValue(word: Word, scope: Scope): string | undefined {
  const { parts } = word
  return parts === undefined ? word.value : joined(parts, scope)
}

function joined(parts: readonly (WordPart | DoubleQuotedChild)[], scope: Scope): string | undefined {
  const texts = parts.map(part => partText(part, scope))
  return texts.every(text => text !== undefined) ? texts.join('') : undefined
}

function isVariable({ type }: WordPart): boolean {
  return type === 'SimpleExpansion' || type === 'ParameterExpansion'
}

function partText(part: WordPart | DoubleQuotedChild, scope: Scope): string | undefined {
  switch (part.type) {
    case 'Literal':
    case 'Glob':
    case 'SingleQuoted':
    case 'AnsiCQuoted':
      return part.value
    case 'DoubleQuoted':
    case 'LocaleString':
      return joined(part.parts, scope)
    case 'SimpleExpansion':
      return scope.get(part.text.slice(1))
    case 'ParameterExpansion':
      return parameter(part, scope)
    case 'CommandExpansion':
    case 'ArithmeticExpansion':
    case 'ProcessSubstitution':
    case 'ExtendedGlob':
    case 'BraceExpansion':
      return undefined
  }
}

/** `${V:-default}` is the default where nothing gives V a value: that is what the script itself says. */
function parameter(
  { prefix, index, operation, parameter: name }: ParameterExpansionPart,
  scope: Scope
): string | undefined {
  if (prefix !== undefined || index !== undefined) return undefined
  const value = scope.get(name)
  if (operation === undefined) return value
  if (operation.type !== 'Default') return undefined
  const { operator, operand } = operation
  const colon = operator.startsWith(':')
  const unset = !scope.has(name) || (colon && value === '')
  if (operator.endsWith('-') || operator.endsWith('=')) return unset ? expandValue(operand, scope) : value
  if (operator.endsWith('?')) return value
  return value === undefined ? undefined : unset ? '' : expandValue(operand, scope)
}
