import type { SyntaxNode } from '@lezer/common'
import { bind, type Builder } from './builder.ts'
import { readArguments } from './call.ts'
import { nameText, operands } from './nodes.ts'
import { decodeString } from './strings.ts'
import { newScope, type Parameter, type Scope, type Source } from './scope.ts'

/** Enters a function or lambda: its name, parameters, defaults, and values that decorators give to parameters. */
export function openFunction(builder: Builder, node: SyntaxNode): void {
  const outer = builder.scope
  const name = node.name === 'FunctionDefinition' ? nameOf(builder, node) : ''
  const scope = newScope('function', name, outer, node)
  if (name !== '') bind(builder, name, { type: 'definition', scope }, node.from)
  const list = node.getChild('ParamList')
  if (list !== null) readParameters(builder, list, scope)
  if (node.parent?.name === 'DecoratedStatement' && node.name === 'FunctionDefinition') {
    for (const decorator of node.parent.getChildren('Decorator')) readDecorator(builder, decorator, scope)
  }
  builder.scope = scope
  for (const parameter of scope.parameters) {
    bind(builder, parameter.name, { type: 'parameter', parameter }, node.from, scope)
  }
}

/** Enters a class. */
export function openClass(builder: Builder, node: SyntaxNode): void {
  const name = nameOf(builder, node)
  const scope = newScope('class', name, builder.scope, node)
  bind(builder, name, { type: 'definition', scope }, node.from)
  const list = node.getChild('ArgList')
  if (list !== null) {
    for (const base of readArguments(list, builder.text).positional) {
      scope.bases.push(builder.text.slice(base.from, Math.min(base.to, base.from + 100)))
    }
  }
  builder.scope = scope
}

function nameOf(builder: Builder, node: SyntaxNode): string {
  const name = node.getChild('VariableName')
  return name === null ? '' : nameText(builder.text, name)
}

function readParameters(builder: Builder, list: SyntaxNode, owner: Scope): void {
  let star = false
  let current: Parameter | undefined
  let isDefault = false
  for (let child = list.firstChild; child !== null; child = child.nextSibling) {
    if (child.name === ',') {
      current = undefined
      star = false
      isDefault = false
    } else if (child.name === '*' || child.name === '**') star = true
    else if (child.name === 'AssignOp') isDefault = true
    else if (child.name === 'TypeDef') {
      const [type] = operands(child)
      if (type?.name === 'VariableName' && current !== undefined) {
        current.annotation = builder.text.slice(type.from, type.to)
      }
    } else if (current !== undefined && isDefault) {
      current.sources.push({ type: 'value', node: child, scope: builder.scope, unpack: [] })
    } else if (child.name === 'VariableName') {
      const name = nameText(builder.text, child)
      current = { name, index: owner.parameters.length, owner, sources: [], variadic: star }
      owner.parameters.push(current)
    }
  }
}

/** `@pytest.mark.parametrize("a,b", […])` and `@click.option("--a", default=…)`. */
function readDecorator(builder: Builder, decorator: SyntaxNode, scope: Scope): void {
  const list = decorator.getChild('ArgList')
  const last = list?.prevSibling
  if (list === null || last === null || last === undefined) return
  const name = builder.text.slice(last.from, last.to)
  const args = readArguments(list, builder.text)
  if (name === 'parametrize') {
    const names = parameterNames(builder, args.positional[0] ?? args.keywords.get('argnames'))
    const values = args.positional[1] ?? args.keywords.get('argvalues')
    if (values === undefined) return
    names.forEach((each, index) => {
      const unpack = names.length > 1 ? [index] : []
      give(scope, each, { type: 'element', node: values, scope: builder.scope, unpack })
    })
  } else if (name === 'option') {
    const value = args.keywords.get('default')
    if (value === undefined) return
    for (const each of args.positional) {
      const option = decodeString(builder.text.slice(each.from, each.to))
        ?.replace(/^-{1,2}/, '')
        .replaceAll('-', '_')
      give(scope, option ?? '', { type: 'value', node: value, scope: builder.scope, unpack: [] })
    }
  }
}

function parameterNames(builder: Builder, node: SyntaxNode | undefined): string[] {
  if (node === undefined) return []
  const parts = node.name === 'String' ? [node] : operands(node)
  return parts
    .flatMap(part => (decodeString(builder.text.slice(part.from, part.to)) ?? '').split(','))
    .map(each => each.trim())
    .filter(each => each !== '')
}

function give(scope: Scope, name: string, source: Source): void {
  scope.parameters.find(parameter => parameter.name === name)?.sources.push(source)
}
