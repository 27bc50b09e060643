import type { SyntaxNode } from '@lezer/common'
import { readCall, type Call } from './call.ts'
import { methodOf } from './builder.ts'
import type { Evaluator } from './evaluator.ts'
import { lookUp, type Binding, type Scope } from './scope.ts'
import { candidates, either, unknown, type Evaluation, type Value } from './value.ts'
import { nameText } from './nodes.ts'

/**
 * `self.x`, `Class.x`, `instance.x`; and for any other base what a command line option or a class field of that name
 * gives.
 */
export function attribute(evaluator: Evaluator, node: SyntaxNode, scope: Scope): Evaluation {
  const { text } = evaluator.outline
  const base = node.firstChild
  const last = node.lastChild
  if (base === null || last === null) return unknown
  const name = nameText(text, last)
  if (base.name === 'VariableName') {
    const baseName = nameText(text, base)
    const method = methodOf(scope)
    if (method?.parent !== undefined && method.parameters[0]?.name === baseName) {
      return ofClass(evaluator, method.parent, name) ?? ofOption(evaluator, name)
    }
    const annotated = annotatedClass(evaluator, base, scope)
    const found = annotated === undefined ? undefined : ofClass(evaluator, annotated, name)
    if (found !== undefined) return candidates(found)
    if (lookUp(baseName, scope, base.from)?.some(({ source }) => source.type === 'import') === true) return unknown
  }
  const whole = evaluator.of(base, scope)
  // The member of an enumeration stands for its value.
  if (name === 'value' && whole.constants.some(({ value }) => value.type === 'string')) return whole
  const bases = whole.constants
  const found = bases.map(({ value }) => ofValue(evaluator, value, name)).filter(each => each !== undefined)
  if (found.length > 0) return either(found)
  return ofOption(evaluator, name)
}

function ofValue(evaluator: Evaluator, value: Value, name: string): Evaluation | undefined {
  if (value.type === 'class') return ofClass(evaluator, value.definition, name)
  if (value.type !== 'object' || value.definition === undefined) return undefined
  const call = readCall(value.node, value.scope, evaluator.outline.text)
  const given = call === undefined ? undefined : (call.keywords.get(name) ?? placed(call, value.definition, name))
  return given === undefined ? ofClass(evaluator, value.definition, name) : evaluator.of(given, value.scope)
}

/** What a class that has no `__init__` of its own is given for a field by its place. */
function placed({ positional, countable }: Call, { fields, bindings }: Scope, name: string): SyntaxNode | undefined {
  const index = bindings.has('__init__') ? -1 : fields.indexOf(name)
  return index >= 0 && index < countable ? positional[index] : undefined
}

/** An attribute of a class in the file or of one that it derives from. */
function ofClass(evaluator: Evaluator, start: Scope, name: string): Evaluation | undefined {
  let scope: Scope | undefined = start
  for (let depth = 0; depth < 8 && scope !== undefined; depth++) {
    const bindings: Binding[] = [...(scope.bindings.get(name) ?? []), ...(scope.attributes.get(name) ?? [])]
    if (bindings.length > 32) return unknown
    if (bindings.length > 0) return evaluator.ofBindings(bindings)
    scope = baseOf(scope)
  }
  return undefined
}

function baseOf(scope: Scope): Scope | undefined {
  for (const base of scope.bases) {
    const source = lookUp(base, scope.parent ?? scope, scope.from)?.[0]?.source
    if (source?.type === 'definition' && source.scope.kind === 'class') return source.scope
  }
  return undefined
}

function annotatedClass(evaluator: Evaluator, base: SyntaxNode, scope: Scope): Scope | undefined {
  const { text } = evaluator.outline
  const [binding, ...more] = lookUp(nameText(text, base), scope, base.from) ?? []
  if (more.length > 0 || binding?.source.type !== 'parameter') return undefined
  const { annotation, owner } = binding.source.parameter
  const source =
    annotation === undefined ? undefined : lookUp(annotation, owner.parent ?? owner, owner.from)?.[0]?.source
  return source?.type === 'definition' && source.scope.kind === 'class' ? source.scope : undefined
}

function ofOption(evaluator: Evaluator, name: string): Evaluation {
  const sources = evaluator.outline.options.get(name)
  return sources === undefined ? unknown : candidates(either(sources.map(source => evaluator.ofSource(source))))
}
