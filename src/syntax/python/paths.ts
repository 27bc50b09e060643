import type { SyntaxNode } from '@lezer/common'
import { nameText, operands, unwrapped, writtenGetattr, writtenImport } from './nodes.ts'
import type { Outline } from './outline.ts'
import { lookUp, type Scope } from './scope.ts'
import { decodeString } from './strings.ts'

/** The full dotted name of an expression, as far as the file tells. */
export interface DottedPath {
  /** `transformers.pipeline`; a call on the way is `()`, a part that has no name is empty. */
  readonly path: string
  /**
   * What the first name is: imported, defined in the file, bound nowhere (a builtin, a star import, an earlier cell of a
   * notebook), or a value.
   */
  readonly root: 'import' | 'definition' | 'unbound' | 'value'
  /** The class or function in the file that the whole path names. */
  readonly definition?: Scope
}

const deepest = 16

/** Follows import aliases and names that stand for another name. */
export function dottedPath(outline: Outline, node: SyntaxNode, scope: Scope, depth = 0): DottedPath {
  let suffix = ''
  let base = unwrapped(node)
  let module: string | undefined
  while (suffix.length < 400 && (base.name === 'MemberExpression' || base.name === 'CallExpression')) {
    const last = base.lastChild
    const taken = writtenGetattr(base, outline.text)
    if (taken !== undefined) {
      suffix = `.${decodeString(outline.text.slice(taken.name.from, taken.name.to)) ?? ''}${suffix}`
      base = unwrapped(taken.base)
      continue
    }
    module = moduleOf(outline, base)
    if (module !== undefined) break
    if (base.name === 'CallExpression') suffix = `()${suffix}`
    else if (last?.name === 'PropertyName') suffix = `.${nameText(outline.text, last)}${suffix}`
    else suffix = `[]${suffix}`
    if (base.firstChild === null) break
    base = unwrapped(base.firstChild)
  }
  if (module !== undefined) return { path: module + suffix, root: 'import' }
  const root =
    base.name === 'VariableName' ? variable(outline, base, scope, depth) : { path: '', root: 'value' as const }
  return suffix === '' ? root : { path: root.path + suffix, root: root.root }
}

/** The module that a call imports; `__import__("a.b")` gives `a`. */
function moduleOf({ text }: Outline, node: SyntaxNode): string | undefined {
  const literal = writtenImport(node, text)
  const name = literal === undefined ? undefined : decodeString(text.slice(literal.from, literal.to))
  if (name === undefined || !/^[\w.]{1,200}$/.test(name)) return undefined
  return text.startsWith('__import__', node.from) ? name.split('.')[0] : name
}

function variable(outline: Outline, node: SyntaxNode, scope: Scope, depth: number): DottedPath {
  const name = nameText(outline.text, node)
  const bindings = lookUp(name, scope, node.from)
  if (bindings === undefined) return { path: name, root: 'unbound' }
  const imported = bindings.find(({ source }) => source.type === 'import')?.source
  if (imported?.type === 'import') return { path: imported.path, root: 'import' }
  const [only] = bindings
  if (only?.source.type === 'definition') return { path: name, root: 'definition', definition: only.source.scope }
  const { source } = only ?? {}
  if (bindings.length === 1 && source?.type === 'value' && source.unpack.length === 0 && depth < deepest) {
    const value = unwrapped(source.node)
    if (value.name === 'VariableName' || value.name === 'MemberExpression' || value.name === 'CallExpression') {
      const stood = dottedPath(outline, value, source.scope, depth + 1)
      const prepared = /^(?:functools\.)?partial\(\)$/.test(stood.path) ? value.lastChild : null
      const [called] = prepared === null ? [] : operands(prepared)
      return called === undefined ? stood : dottedPath(outline, called, source.scope, depth + 1)
    }
  }
  return { path: name, root: 'value' }
}
