import type { SyntaxNode } from '@lezer/common'
import { addTo } from '../../core/group.ts'
import { itemAddition, type Addition } from './additions.ts'
import { nameText, operands, type Range } from './nodes.ts'
import { addBinding, type Scope, type Source } from './scope.ts'
import { decodeString } from './strings.ts'

/** The state of the pass over a file. */
export interface Builder {
  readonly text: string
  scope: Scope
  readonly blocks: Range[]
  /** Values that attributes of a name get elsewhere: fields of classes, options of command lines. */
  readonly options: Map<string, Source[]>
  /** `name["key"] = value` and `name.update(key=value)`, by scope and {@link writeKey}, in the order of the text. */
  readonly writes: Map<Scope, Map<string, SyntaxNode[]>>
  /** What is added to lists and dicts after they were made. */
  readonly additions: Addition[]
}

/** Stands for the keys of a dict that is written to another one: `name.update(other)`. */
export const anyKey = '**'

/** What a write to a key of a named dict is found by. */
export function writeKey(name: string, key: string): string {
  return `${name}\n${key}`
}

/** Notes that a key of a named dict is written. */
export function noteWrite({ writes, scope }: Builder, name: string, key: string, value: SyntaxNode): void {
  const known = writes.get(scope) ?? new Map<string, SyntaxNode[]>()
  writes.set(scope, known)
  addTo(known, writeKey(name, key), value)
}

/** Binds a name in the current scope, or in the one that `global` or `nonlocal` sends it to. */
export function bind(builder: Builder, name: string, source: Source, from: number, block?: Range): void {
  const scope = builder.scope.outer.get(name) ?? builder.scope
  addBinding(scope.bindings, name, { source, from, block: block ?? builder.blocks.at(-1) ?? builder.scope })
}

/** Notes a value that any attribute of this name may have. */
export function addOption(builder: Builder, name: string, source: Source): void {
  const list = builder.options.get(name)
  if (list === undefined) builder.options.set(name, [source])
  else if (list.length < 32) list.push(source)
}

/** Binds the targets of an assignment or loop: names, attributes of `self`, and tuples of them. */
export function bindTargets(
  builder: Builder,
  targets: readonly SyntaxNode[],
  source: Source,
  from: number,
  block?: Range
): void {
  const queue = targets.map((node, index) => ({ node, source: targets.length > 1 ? at(source, index) : source }))
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { node, source: value } = next
    if (node.name === 'VariableName') bind(builder, nameText(builder.text, node), value, from, block)
    else if (node.name === 'MemberExpression') {
      bindAttribute(builder, node, value, from)
      bindItem(builder, node, value)
    } else if (node.name === 'ParenthesizedExpression') {
      for (const inner of operands(node)) queue.push({ node: inner, source: value })
    } else if (node.name === 'TupleExpression' || node.name === 'ArrayExpression') {
      operands(node).forEach((inner, index) => queue.push({ node: inner, source: at(value, index) }))
    }
  }
}

function at(source: Source, index: number): Source {
  return source.type === 'value' || source.type === 'element'
    ? { ...source, unpack: [...source.unpack, index] }
    : source
}

/** `name["key"] = …` */
function bindItem(builder: Builder, node: SyntaxNode, source: Source): void {
  const plain = source.type === 'value' && source.unpack.length === 0 ? source.node : undefined
  const added = plain && itemAddition(node, plain, builder.scope, builder.text)
  if (added !== undefined) builder.additions.push(added)
  const [base, key, ...more] = operands(node)
  if (base?.name !== 'VariableName' || key?.name !== 'String' || more.length > 0) return
  const written = decodeString(builder.text.slice(key.from, key.to))
  if (written === undefined || plain === undefined) return
  noteWrite(builder, nameText(builder.text, base), written, plain)
}

/** `self.x = …` in a method belongs to the class. */
function bindAttribute(builder: Builder, node: SyntaxNode, source: Source, from: number): void {
  const method = methodOf(builder.scope)
  const base = node.firstChild
  const attribute = node.lastChild
  if (method?.parent === undefined || base?.name !== 'VariableName' || attribute?.name !== 'PropertyName') return
  if (nameText(builder.text, base) !== method.parameters[0]?.name) return
  const name = nameText(builder.text, attribute)
  addBinding(method.parent.attributes, name, { source, from, block: builder.blocks.at(-1) ?? method })
}

/** The method that a scope is, or stands in. */
export function methodOf(scope: Scope): Scope | undefined {
  for (let each: Scope | undefined = scope; each !== undefined; each = each.parent) {
    if (each.kind === 'function' && each.parent?.kind === 'class') return each
  }
  return undefined
}

/** `global x, y` and `nonlocal x, y`. */
export function declareOuter(builder: Builder, node: SyntaxNode): void {
  const isGlobal = node.firstChild?.name === 'global'
  let target = builder.scope.parent
  while (target?.parent !== undefined && (isGlobal || target.kind === 'class')) target = target.parent
  if (target === undefined) return
  for (const name of operands(node)) builder.scope.outer.set(nameText(builder.text, name), target)
}
