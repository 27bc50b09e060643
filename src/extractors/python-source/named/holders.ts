import type { SyntaxNode } from '@lezer/common'
import { nameText, operands } from '../../../syntax/python/nodes.ts'
import { decodeString } from '../../../syntax/python/strings.ts'

/** What a literal stands in, from the inside outwards. */
export interface Holders {
  /** Keys, keywords, options, fields, parameters, variables, functions and classes that hold it: the closest is first. */
  readonly names: readonly string[]
  /** The containers that it stands in, with what it stands in them as: the closest is first. */
  readonly tables: readonly Table[]
  /** What is called, as written, by the calls that it is an argument of. */
  readonly calls: readonly string[]
}

/** A list, dict or row that holds a literal. */
export interface Table {
  readonly node: SyntaxNode
  /** The child of it that the literal is, or stands in. */
  readonly item: SyntaxNode
  readonly as: 'element' | 'value' | 'key' | 'argument'
}

const mostSteps = 24

/** Calls of `add_argument("--x", default=…)` and its like: their first text is the name of what `default` is for. */
const options =
  /^(?:add_argument|add_option|option|Option|Argument|DEFINE_string|DEFINE_enum|parametrize|getenv|get|setdefault|pop)$/
/** Calls that give a field or a variable its value: what they are called says nothing. */
const wrappers =
  /^(?:Field|field|attrib|ib|mapped_column|list|tuple|set|frozenset|dict|OrderedDict|sorted|str|cast|Path|param|SimpleNamespace|Namespace|MappingProxyType|deepcopy|copy|Literal)$/

/** What holds a literal, by the tree around it; undefined where it is no value of anything, as in a comparison. */
export function holdersOf(literal: SyntaxNode, text: string): Holders | undefined {
  const names: string[] = []
  const tables: Table[] = []
  const calls: string[] = []
  const found = (...more: readonly string[]): Holders => ({
    names: [...names, ...more].filter(name => name !== ''),
    tables,
    calls
  })
  let item = literal
  for (let step = 0; step < mostSteps; step++) {
    const parent = item.parent
    if (parent === null) break
    switch (parent.name) {
      case 'ParenthesizedExpression':
      case 'ConditionalExpression':
        break
      case 'BinaryExpression':
        if (!isJoined(parent, item, text)) return undefined
        break
      case 'NamedExpression':
      case 'AssignStatement':
      case 'UpdateStatement':
        return isTarget(parent, item) ? undefined : found(...boundNames(parent, text))
      case 'DictionaryExpression': {
        const key = keyOf(item)
        if (key === undefined && isSetting(item)) return undefined
        tables.push({ node: parent, item, as: key === undefined ? 'key' : 'value' })
        if (key !== undefined) names.push(nameOf(key, text))
        break
      }
      case 'ArrayExpression':
      case 'TupleExpression':
      case 'SetExpression': {
        const option = parent.name === 'SetExpression' ? undefined : optionBefore(item, text)
        if (option !== undefined) names.push(option)
        tables.push({ node: parent, item, as: 'element' })
        break
      }
      case 'ArgList':
        names.push(...argumentNames(parent, item, text))
        if (isRow(parent, item, text)) {
          calls.push(calleeOf(parent, text))
          tables.push({ node: parent, item, as: 'argument' })
        }
        // Decorators give what they are called with to the function below.
        if (parent.parent?.name !== 'CallExpression') return found()
        item = parent.parent
        continue
      case 'ParamList':
        return found(parameterOf(item, text), nameOf(parent.parent?.getChild('VariableName') ?? null, text))
      case 'ReturnStatement':
      case 'YieldStatement':
        return found(functionAround(parent, text))
      default:
        return tables.length === 0 && names.length === 0 ? undefined : found()
    }
    item = parent
  }
  return found()
}

/** `a or "x"`, `[…] + […]`, and no comparison or sum of texts. */
function isJoined(node: SyntaxNode, item: SyntaxNode, text: string): boolean {
  const sign = node.firstChild?.nextSibling
  const written = sign === null || sign === undefined ? '' : text.slice(sign.from, sign.to)
  return written === 'or' || written === '|' || (written === '+' && /^(?:Array|Tuple)/.test(item.name))
}

/** Whether a part of an assignment is what is bound, or its type. */
function isTarget(node: SyntaxNode, item: SyntaxNode): boolean {
  return node.firstChild?.from === item.from || item.name === 'TypeDef'
}

/** What an assignment binds, and the class around it. */
function boundNames(node: SyntaxNode, text: string): readonly string[] {
  const body = node.parent?.name === 'Body' ? node.parent.parent : null
  const owner = body?.name === 'ClassDefinition' ? nameOf(body.getChild('VariableName'), text) : ''
  return [nameOf(node.firstChild, text), owner]
}

/** The key that a value of a dict stands under; undefined for a key. */
function keyOf(item: SyntaxNode): SyntaxNode | undefined {
  for (let before = item.prevSibling; before !== null && before.name !== ','; before = before.prevSibling) {
    if (before.name === ':') return before.prevSibling ?? undefined
  }
  return undefined
}

/** `["--model", "x"]`: the option that stands before. */
function optionBefore(item: SyntaxNode, text: string): string | undefined {
  const before = item.prevSibling?.name === ',' ? item.prevSibling.prevSibling : null
  const option = before?.name === 'String' ? decodeString(text.slice(before.from, before.to)) : undefined
  return option !== undefined && /^--?[a-zA-Z][\w-]{0,60}$/.test(option) ? option : undefined
}

/** The keyword of an argument or the option that it is the default of, and what is called. */
function argumentNames(list: SyntaxNode, item: SyntaxNode, text: string): readonly string[] {
  if (isOfOption(list, item, text)) return [optionName(list, text)]
  const sign = item.prevSibling
  const keyword = sign?.name === 'AssignOp' ? nameOf(sign.prevSibling, text) : ''
  const said = /^default(?:_factory)?$/.test(keyword) ? '' : keyword
  return isRow(list, item, text) ? [said, calledName(list, text)] : [said]
}

/** The class that is made, or with brackets the function that is called: what it does is not what it is given. */
function calledName(list: SyntaxNode, text: string): string {
  const name = nameOf(list.prevSibling, text)
  return name === '' || /^_?[A-Z]/.test(name) ? name : `${name}()`
}

function calleeOf({ prevSibling }: SyntaxNode, text: string): string {
  return prevSibling === null ? '' : text.slice(prevSibling.from, prevSibling.to).slice(-200)
}

/** Whether an argument gives an option its value. */
function isOfOption(list: SyntaxNode, item: SyntaxNode, text: string): boolean {
  const [first] = operands(list)
  return first?.name === 'String' && first.from !== item.from && options.test(nameOf(list.prevSibling, text))
}

/** Whether a call says something of what it is given. */
function isRow(list: SyntaxNode, item: SyntaxNode, text: string): boolean {
  return !isOfOption(list, item, text) && !wrappers.test(nameOf(list.prevSibling, text))
}

/** Whether what a key of a dict stands for is a number or a switch: a setting of something, and no other name of it. */
function isSetting(key: SyntaxNode): boolean {
  const value = key.nextSibling?.nextSibling
  return value !== null && value !== undefined && /^(?:Number|Boolean|None|UnaryExpression)$/.test(value.name)
}

/** The text that names an option, the long form where there is one: `"-m", "--model"`. */
function optionName(list: SyntaxNode, text: string): string {
  const written = operands(list)
    .filter(({ name }) => name === 'String')
    .flatMap(node => decodeString(text.slice(node.from, Math.min(node.to, node.from + 80))) ?? [])
  return written.find(each => each.startsWith('--')) ?? written[0] ?? ''
}

function parameterOf(value: SyntaxNode, text: string): string {
  for (let before = value.prevSibling; before !== null && before.name !== ','; before = before.prevSibling) {
    if (before.name === 'VariableName') return nameText(text, before)
  }
  return ''
}

function functionAround(node: SyntaxNode, text: string): string {
  for (let around = node.parent; around !== null; around = around.parent) {
    if (around.name === 'FunctionDefinition') return nameOf(around.getChild('VariableName'), text)
  }
  return ''
}

/** The last name of an expression: a variable, an attribute, a key. */
function nameOf(node: SyntaxNode | null, text: string): string {
  if (node === null) return ''
  if (node.name === 'String') return decodeString(text.slice(node.from, Math.min(node.to, node.from + 200))) ?? ''
  if (node.name !== 'MemberExpression') return node.name === 'VariableName' ? nameText(text, node) : ''
  const last = node.lastChild
  if (last?.name === 'PropertyName') return nameText(text, last)
  const key = operands(node)[1]
  return key?.name === 'String' ? nameOf(key, text) : ''
}
