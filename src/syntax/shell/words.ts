import { changedValue } from './changed-value.ts'
import type { DoubleQuotedChild, ParameterExpansionPart, Word, WordPart } from 'unbash'
import { expandBraces } from './braces.ts'
import type { Scope } from './scope.ts'
import type { ShellWord } from './shell.ts'

const maxFields = 1000
const maxSplit = 8192
const maxAround = 1000

/**
 * What a word becomes when the command runs: one text, none, or several where an unquoted variable holds blanks;
 * undefined where it is only known then. Patterns that name files are left as they are written.
 */
export function expandWord(word: Word, scope: Scope): readonly string[] | undefined {
  const { parts } = word
  if (parts === undefined) return [word.value]
  const array = arrayWords(word, scope)
  if (array !== undefined) return array
  const braced = expandBraces(word)
  if (braced === undefined) return undefined
  const [only, ...others] = braced
  if (only !== word || others.length > 0) {
    const texts = braced.map(each => expandWord(each, scope))
    return texts.every(each => each !== undefined) ? texts.flat() : undefined
  }
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

/** What is known of a word of which a part is only known at run time. */
export function aroundUnknown({ parts = [] }: Word, scope: Scope): NonNullable<ShellWord['around']> {
  const flat = parts.flatMap<WordPart | DoubleQuotedChild>(part => (part.type === 'DoubleQuoted' ? part.parts : [part]))
  const texts = flat.map(part => partText(part, scope))
  const first = texts.indexOf(undefined)
  const [only] = flat.length === 1 ? flat : []
  const variable = only && variableOf(only)
  return {
    before: texts.slice(0, Math.max(first, 0)).join('').slice(0, maxAround),
    after: texts
      .slice(texts.lastIndexOf(undefined) + 1)
      .join('')
      .slice(-maxAround),
    ...(variable !== undefined && { variable })
  }
}

function variableOf(part: WordPart | DoubleQuotedChild): string | undefined {
  if (part.type === 'SimpleExpansion') return part.text.slice(1)
  return part.type === 'ParameterExpansion' && part.prefix === undefined ? part.parameter : undefined
}

/** The values of `"${NAME[@]}"`, each of which is a word of its own. */
function arrayWords({ parts = [] }: Word, scope: Scope): readonly string[] | undefined {
  const [part, ...others] = parts.length === 1 && parts[0]?.type === 'DoubleQuoted' ? parts[0].parts : parts
  if (part?.type !== 'ParameterExpansion' || others.length > 0 || part.operation !== undefined) return undefined
  return /^[@*]$/.test(part.index?.value ?? '') ? scope.list(part.parameter) : undefined
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

/** `${V/a/b}` and the like change a known value; `${V:-default}` is the default where nothing gives V a value: that is what the script itself says. */
function parameter(
  { prefix, index, operation, parameter: name }: ParameterExpansionPart,
  scope: Scope
): string | undefined {
  if (prefix !== undefined || index !== undefined) return undefined
  const value = scope.get(name)
  if (operation === undefined) return value
  if (operation.type !== 'Default')
    return value === undefined ? undefined : changedValue(value, operation, word => expandValue(word, scope))
  const { operator, operand } = operation
  const colon = operator.startsWith(':')
  const unset = !scope.has(name) || (colon && value === '')
  if (operator.endsWith('-') || operator.endsWith('=')) return unset ? expandValue(operand, scope) : value
  if (operator.endsWith('?')) return value
  return value === undefined ? undefined : unset ? '' : expandValue(operand, scope)
}
