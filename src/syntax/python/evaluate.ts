import type { SyntaxNode } from '@lezer/common'
import { attribute } from './attributes.ts'
import { callValue } from './call-values.ts'
import { elements, entries, itemOf } from './containers.ts'
import type { Evaluator } from './evaluator.ts'
import { nameText, operands, unwrapped } from './nodes.ts'
import type { Outline } from './outline.ts'
import { parameterValue } from './parameters.ts'
import { lookUp, type Binding, type Scope, type Source } from './scope.ts'
import { text, updated } from './text.ts'
import { negated } from './truth.ts'
import { either, known, unknown, type Evaluation } from './value.ts'

const deepest = 40
const stepsPerExpression = 1000

/**
 * Evaluates expressions of one file without running anything. Bounded: 40 levels and 1,000 steps for one expression,
 * and for the whole file a number of steps in proportion to its size; beyond them everything is unknown.
 */
export function newEvaluator(outline: Outline): Evaluator {
  let depth = 0
  let steps = 0
  let budget = 100_000 + outline.text.length
  const visiting = new Set<Binding>()

  const evaluator: Evaluator = {
    outline,
    of(node, scope) {
      // A literal is what it says, however much has been looked at before.
      if (node.name === 'String') return text(evaluator, node, scope)
      if (depth === 0) steps = stepsPerExpression
      if (depth >= deepest || steps <= 0 || budget <= 0) return unknown
      steps--
      budget--
      depth++
      try {
        return expression(evaluator, unwrapped(node), scope)
      } finally {
        depth--
      }
    },
    ofBindings(bindings) {
      const followed = bindings.filter(binding => !visiting.has(binding))
      if (followed.length === 0) return unknown
      return either(
        followed.map(binding => {
          visiting.add(binding)
          const result = evaluator.ofSource(binding.source)
          visiting.delete(binding)
          return result
        })
      )
    },
    ofSource: source => ofSource(evaluator, source)
  }
  return evaluator
}

function expression(evaluator: Evaluator, node: SyntaxNode, scope: Scope): Evaluation {
  const source = evaluator.outline.text
  switch (node.name) {
    case 'String':
    case 'FormatString':
    case 'ContinuedString':
    case 'BinaryExpression':
      return text(evaluator, node, scope)
    case 'UpdateStatement':
      return updated(evaluator, node, scope)
    case 'UnaryExpression': {
      const [inner] = operands(node)
      if (node.firstChild?.name === 'not' && inner !== undefined) return negated(evaluator.of(inner, scope), node)
      const written = source.slice(node.from, Math.min(node.to, node.from + 20))
      return /^-\d+$/.test(written) ? known({ type: 'number', text: written }, node) : unknown
    }
    case 'Number':
      return known({ type: 'number', text: source.slice(node.from, node.to) }, node)
    case 'Boolean':
      return known({ type: 'boolean', value: source.slice(node.from, node.to) === 'True' }, node)
    case 'None':
      return known({ type: 'none' }, node)
    case 'VariableName': {
      const bindings = lookUp(nameText(source, node), scope, node.from)
      return bindings === undefined ? unknown : evaluator.ofBindings(bindings)
    }
    case 'MemberExpression':
      return node.lastChild?.name === 'PropertyName'
        ? attribute(evaluator, node, scope)
        : itemOf(evaluator, node, scope)
    case 'CallExpression':
      return callValue(evaluator, node, scope)
    case 'ConditionalExpression': {
      const [then, , otherwise] = operands(node)
      if (then === undefined || otherwise === undefined) return unknown
      return either([evaluator.of(then, scope), evaluator.of(otherwise, scope)])
    }
    case 'NamedExpression': {
      const value = operands(node)[1]
      return value === undefined ? unknown : evaluator.of(value, scope)
    }
    case 'ArrayExpression':
    case 'TupleExpression':
    case 'SetExpression':
    case 'DictionaryExpression':
    case 'ArrayComprehensionExpression':
    case 'SetComprehensionExpression':
    case 'ComprehensionExpression':
    case 'DictionaryComprehensionExpression':
      return known({ type: 'container', node, scope }, node)
    default:
      return unknown
  }
}

function ofSource(evaluator: Evaluator, source: Source): Evaluation {
  switch (source.type) {
    case 'value':
      return unpacked(evaluator, evaluator.of(source.node, source.scope), source.unpack)
    case 'element': {
      const found = elements(evaluator, source.node, source.scope, source.unpack)
      return found === undefined ? unknown : either(found)
    }
    case 'definition':
      return source.scope.kind === 'class' ? known({ type: 'class', definition: source.scope }, source.scope) : unknown
    case 'parameter':
      return parameterValue(evaluator, source.parameter)
    case 'import':
    case 'opaque':
      return unknown
  }
}

function unpacked(evaluator: Evaluator, whole: Evaluation, path: readonly number[]): Evaluation {
  let current = whole
  for (const index of path) {
    const next = current.constants.map(({ value }) => {
      if (value.type !== 'container') return unknown
      const { values, spreads } = entries(evaluator, value)
      const part = values[index]
      return part === undefined || spreads.length > 0 ? unknown : evaluator.of(part, value.scope)
    })
    current = either(next)
  }
  return current
}
