import type { SyntaxNode } from '@lezer/common'
import { addOption, bind, bindTargets, type Builder } from './builder.ts'
import { nameText, isOperand, operands } from './nodes.ts'
import type { Source } from './scope.ts'

/** `a = b, c = value`, with or without an annotation. */
export function bindAssignment(builder: Builder, node: SyntaxNode): void {
  const groups: SyntaxNode[][] = [[]]
  let annotated = false
  let trailing = false
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    trailing = child.name === ','
    if (child.name === 'AssignOp') groups.push([])
    else if (child.name === 'TypeDef') annotated = true
    else if (isOperand(child)) groups.at(-1)?.push(child)
  }
  const values = groups.pop() ?? []
  const [value] = values
  if (annotated) noteAnnotation(builder, groups[0]?.[0] ?? value)
  if (value === undefined || trailing) return
  for (const targets of groups) {
    if (values.length === 1) {
      const source: Source = { type: 'value', node: value, scope: builder.scope, unpack: [] }
      bindTargets(builder, targets, source, node.to)
      if (annotated) noteField(builder, targets, source)
    } else {
      targets.forEach((target, index) => {
        const part = targets.length === values.length ? values[index] : undefined
        const source: Source =
          part === undefined ? { type: 'opaque' } : { type: 'value', node: part, scope: builder.scope, unpack: [] }
        bindTargets(builder, [target], source, node.to)
      })
    }
  }
}

/** `name += value`: the name stands for both; what else gets more is noted as an addition. */
export function bindUpdate(builder: Builder, node: SyntaxNode): void {
  const [target, value] = operands(node)
  if (target === undefined) return
  const sign = updateSign(node, builder.text)
  const isJoined = value !== undefined && (sign === '+=' || sign === '|=')
  const source: Source = isJoined ? { type: 'value', node, scope: builder.scope, unpack: [] } : { type: 'opaque' }
  bindTargets(builder, [target], target.name === 'VariableName' ? source : { type: 'opaque' }, node.to)
  if (isJoined && target.name !== 'VariableName')
    builder.additions.push({ to: target, scope: builder.scope, adds: sign === '+=' ? 'elements' : 'entries', value })
}

/** The sign of an update: `+=`. */
export function updateSign(node: SyntaxNode, text: string): string {
  const sign = node.getChild('UpdateOp')
  return sign === null ? '' : text.slice(sign.from, sign.to)
}

/** The order of the fields of a class. */
function noteAnnotation({ scope, text }: Builder, target: SyntaxNode | undefined): void {
  if (scope.kind === 'class' && target?.name === 'VariableName') scope.fields.push(nameText(text, target))
}

/** A field of a class, as dataclasses and settings have them. */
function noteField(builder: Builder, [target]: readonly SyntaxNode[], source: Source): void {
  if (builder.scope.kind !== 'class' || target?.name !== 'VariableName') return
  addOption(builder, nameText(builder.text, target), source)
}

/** `for x, y in z`, as a statement or in a comprehension. */
export function bindLoops(builder: Builder, node: SyntaxNode): void {
  let targets: SyntaxNode[] | undefined
  let isSource = false
  for (let child = node.firstChild; child !== null && child.name !== 'Body'; child = child.nextSibling) {
    if (child.name === 'for') targets = []
    else if (child.name === 'in') isSource = true
    else if (targets !== undefined && isOperand(child)) {
      if (!isSource) targets.push(child)
      else {
        const source: Source = { type: 'element', node: child, scope: builder.scope, unpack: [] }
        bindTargets(builder, targets, source, node.from, { from: node.from, to: node.to })
        targets = undefined
        isSource = false
      }
    }
  }
}

/** `with x as name`, `except X as name`: bound to what only the running program knows. */
export function bindOpaque(builder: Builder, node: SyntaxNode): void {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.name !== 'as') continue
    const target = child.nextSibling
    if (target?.name === 'VariableName') {
      bind(builder, nameText(builder.text, target), { type: 'opaque' }, target.to, node)
    } else if (target !== null) bindTargets(builder, [target], { type: 'opaque' }, target.to)
  }
}
