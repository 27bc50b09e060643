import { addTo } from '../../core/group.ts'
import type { SyntaxNode, SyntaxNodeRef, Tree } from '@lezer/common'
import { additionsOf, type Addition } from './additions.ts'
import { bindAssignment, bindLoops, bindOpaque, bindUpdate } from './assignments.ts'
import { addOption, bind, bindTargets, declareOuter, noteWrite, anyKey, type Builder } from './builder.ts'
import { readCall, readDecorator, type Call } from './call.ts'
import { openClass, openFunction } from './definitions.ts'
import { readImport } from './imports.ts'
import { nameText, operands, type Range } from './nodes.ts'
import { decodeString } from './strings.ts'
import { newScope, type Scope, type Source } from './scope.ts'

/** A string literal, with or without replacement fields, that is not a statement of its own. */
export interface Literal {
  readonly node: SyntaxNode
  readonly scope: Scope
}

/** What one pass over a file collects. */
export interface Outline {
  readonly text: string
  readonly module: Scope
  readonly calls: readonly Call[]
  /** Calls by the last name of their callee. */
  readonly callsByName: ReadonlyMap<string, readonly Call[]>
  readonly strings: readonly Literal[]
  readonly starImports: readonly string[]
  readonly options: ReadonlyMap<string, readonly Source[]>
  readonly writes: ReadonlyMap<Scope, ReadonlyMap<string, readonly SyntaxNode[]>>
  readonly additions: readonly Addition[]
  /** Where the parser had to guess. */
  readonly errors: readonly Range[]
  /** The first part that was left out because it is nested too deeply. */
  readonly leftOut: Range | undefined
}

interface Found {
  readonly calls: Call[]
  readonly strings: Literal[]
  readonly starImports: string[]
  readonly errors: Range[]
}

/** The cost of a syntax node grows with its depth; chains of operators in real files stay far below this. */
const deepest = 500

const scoped = new Set(['FunctionDefinition', 'LambdaExpression', 'ClassDefinition'])

/** Collects scopes, bindings, calls and strings in one pass that does not recurse. */
export function outline(tree: Tree, text: string): Outline {
  const module = newScope('module', '', undefined, { from: 0, to: text.length + 1 })
  const builder: Builder = {
    text,
    scope: module,
    blocks: [module],
    options: new Map(),
    writes: new Map(),
    additions: []
  }
  const found: Found = { calls: [], strings: [], starImports: [], errors: [] }
  let depth = 0
  let leftOut: Range | undefined
  tree.iterate({
    enter: ref => {
      if (depth >= deepest) {
        leftOut ??= { from: ref.from, to: ref.to }
        return false
      }
      depth++
      if (ref.type.isError) found.errors.push({ from: ref.from, to: ref.to })
      else if (!collect(builder, found, ref)) bindNames(builder, ref)
      return true
    },
    leave: ref => {
      depth--
      if (ref.name === 'Body') builder.blocks.pop()
      if (scoped.has(ref.name) && builder.scope.parent !== undefined) builder.scope = builder.scope.parent
    }
  })
  const callsByName = new Map<string, Call[]>()
  for (const call of found.calls) {
    addTo(callsByName, call.name, call)
  }
  return {
    text,
    module,
    ...found,
    callsByName,
    options: builder.options,
    writes: builder.writes,
    additions: builder.additions,
    leftOut
  }
}

function collect(builder: Builder, found: Found, ref: SyntaxNodeRef): boolean {
  switch (ref.name) {
    case 'Decorator': {
      const call = readDecorator(ref.node, builder.scope, builder.text)
      if (call !== undefined) found.calls.push(call)
      return true
    }
    case 'CallExpression': {
      const call = readCall(ref.node, builder.scope, builder.text)
      if (call === undefined) return true
      found.calls.push(call)
      noteOption(builder, call)
      builder.additions.push(...additionsOf(call, builder.text))
      noteUpdate(builder, call)
      return true
    }
    case 'String':
    case 'FormatString': {
      const { node } = ref
      if (node.parent?.name !== 'ExpressionStatement') found.strings.push({ node, scope: builder.scope })
      return true
    }
    case 'ImportStatement':
      for (const { name, path } of readImport(ref.node, builder.text)) {
        if (name === '*') found.starImports.push(path)
        else bind(builder, name, { type: 'import', path }, ref.to)
      }
      return true
    default:
      return false
  }
}

/** `name.update(key=value)`, `name.update({"key": value})`, `name.setdefault("key", value)`. */
function noteUpdate(builder: Builder, { name, callee, keywords, positional }: Call): void {
  const base = name === 'update' || name === 'setdefault' ? callee.firstChild : null
  if (base?.name !== 'VariableName') return
  const owner = nameText(builder.text, base)
  const [first, second] = positional
  if (name === 'update') {
    for (const [key, value] of keywords) noteWrite(builder, owner, key, value)
    if (first !== undefined) noteWrite(builder, owner, anyKey, first)
  } else if (first?.name === 'String' && second !== undefined) {
    const key = decodeString(builder.text.slice(first.from, first.to))
    if (key !== undefined) noteWrite(builder, owner, key, second)
  }
}

function bindNames(builder: Builder, ref: SyntaxNodeRef): void {
  switch (ref.name) {
    case 'Body':
      builder.blocks.push({ from: ref.from, to: ref.to })
      return
    case 'FunctionDefinition':
    case 'LambdaExpression':
      openFunction(builder, ref.node)
      return
    case 'ClassDefinition':
      openClass(builder, ref.node)
      return
    case 'AssignStatement':
      bindAssignment(builder, ref.node)
      return
    case 'NamedExpression': {
      const [target, value] = operands(ref.node)
      if (target === undefined || value === undefined) return
      bindTargets(builder, [target], { type: 'value', node: value, scope: builder.scope, unpack: [] }, ref.to)
      return
    }
    case 'UpdateStatement':
      bindUpdate(builder, ref.node)
      return
    case 'ForStatement':
    case 'ArrayComprehensionExpression':
    case 'ComprehensionExpression':
    case 'SetComprehensionExpression':
    case 'DictionaryComprehensionExpression':
    case 'ArgList':
      bindLoops(builder, ref.node)
      return
    case 'WithStatement':
    case 'TryStatement':
      bindOpaque(builder, ref.node)
      return
    case 'ScopeStatement':
      declareOuter(builder, ref.node)
      return
    case 'ReturnStatement': {
      const [value] = operands(ref.node)
      if (value !== undefined && builder.scope.returns.length < 8) builder.scope.returns.push(value)
    }
  }
}

/** `add_argument("--model", default="x")` and absl's `DEFINE_string("model", "x")` give an attribute its default. */
function noteOption(builder: Builder, call: Call): void {
  const isFlag = /^DEFINE_(?:string|enum)$/.test(call.name)
  if (!isFlag && call.name !== 'add_argument') return
  const names = call.positional.filter(({ name }) => name === 'String')
  const text = ({ from, to }: Range): string => builder.text.slice(from, to)
  const chosen = call.keywords.get('dest') ?? names.find(name => /^['"]--/.test(text(name))) ?? names[0]
  const value = call.keywords.get('default') ?? (isFlag ? call.positional[1] : undefined)
  if (chosen === undefined || value === undefined) return
  const option = text(chosen)
    .slice(1, -1)
    .replace(/^-{1,2}/, '')
    .replaceAll('-', '_')
  addOption(builder, option, { type: 'value', node: value, scope: builder.scope, unpack: [] })
}
