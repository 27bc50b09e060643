import * as v from 'valibot'
import type { Entry, Node } from './document.ts'
import { quote, unknownWord, type Complaint } from './problem.ts'

/** What is looked at of a schema, whatever it is. */
interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly item?: Shape
  readonly wrapped?: Shape
  readonly options?: readonly unknown[]
}

type Path = readonly (string | number)[]

/** `waivers[0].expires`; the whole file is "the policy". */
function placeName(path: Path): string {
  const name = path.map(key => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
  return name === '' ? 'the policy' : name.replace(/^\./, '')
}

/** Every key that a schema of strict objects does not have, and every list where it wants such an object. */
export function unknownKeys(schema: v.GenericSchema, root: Node): Complaint[] {
  const found: Complaint[] = []
  const visit = (shape: Shape, node: Node, path: Path): void => {
    const inner = shape.wrapped ?? shape
    const { entries, item } = formOf(inner, node)
    if (entries !== undefined && node.items !== undefined) found.push(noMapping(node, path))
    for (const [key, entry] of entries === undefined ? [] : (node.entries ?? [])) {
      const next = Object.hasOwn(entries ?? {}, key) ? entries?.[key] : undefined
      if (next === undefined) found.push(unknownKey(key, entry, Object.keys(entries ?? {}), path))
      else visit(next, entry.node, [...path, key])
    }
    for (const [index, each] of (item === undefined ? [] : (node.items ?? [])).entries()) {
      if (item !== undefined) visit(item, each, [...path, index])
    }
  }
  visit(schema, root, [])
  return found
}

/** The keys that a policy can have below a path of keys. */
export function keysBelow(schema: v.GenericSchema, path: readonly string[]): readonly string[] {
  const shapes = path.reduce<readonly Shape[]>(
    (found, key) => found.flatMap(shape => objectsOf(shape).flatMap(entries => own(entries, key))),
    [schema]
  )
  return shapes.flatMap(objectsOf).flatMap(entries => Object.keys(entries))
}

function own(entries: Readonly<Record<string, Shape>>, key: string): readonly Shape[] {
  const shape = Object.hasOwn(entries, key) ? entries[key] : undefined
  return shape === undefined ? [] : [shape]
}

function objectsOf(shape: Shape): readonly Readonly<Record<string, Shape>>[] {
  const inner = shape.wrapped ?? shape
  const options = inner.options?.map(option => Object(option) as Shape) ?? []
  return [...(inner.entries === undefined ? [] : [inner.entries]), ...options.flatMap(objectsOf)]
}

/** A shape, or of a union the list or the object that a value seems to be meant for. */
function formOf(shape: Shape, { items }: Node): Pick<Shape, 'entries' | 'item'> {
  if (shape.type !== 'union') return shape
  const options = shape.options?.map(option => option as Shape) ?? []
  const list = items === undefined ? undefined : options.find(({ type }) => type === 'array')
  return list ?? options.find(({ entries }) => entries) ?? {}
}

function noMapping({ span }: Node, path: Path): Complaint {
  return { message: `${placeName(path)} must be a mapping of keys to values`, span }
}

function unknownKey(key: string, entry: Entry, known: readonly string[], path: Path): Complaint {
  const where = path.length === 0 ? '' : ` in ${placeName(path)}`
  return { message: `unknown key ${quote(key)}${where}`, span: entry.key, ...unknownWord(key, known) }
}

/** Everything else that does not fit a schema, in words. */
export function misfits(schema: v.GenericSchema, root: Node): Complaint[] {
  const { issues = [] } = v.safeParse(schema, root.value)
  return issues.flatMap(issue => explainIssue(issue, root, []))
}

/** What does not fit the schema of a part: at least one complaint for every issue. */
export function explainIssue(issue: v.BaseIssue<unknown>, root: Node, before: Path): Complaint[] {
  const path = [...before, ...(issue.path ?? []).map(({ key }) => key as string | number)]
  const { node, key, depth } = at(root, path)
  const where = path.slice(0, depth)
  if (issue.type === 'union' && issue.issues !== undefined) return explainUnion(issue, issue.issues, root, path)
  if (issue.kind === 'schema' && issue.path?.at(-1)?.origin === 'key') {
    const name = String(path.at(-1))
    if (issue.expected === 'never') {
      const entry = at(root, path.slice(0, -1)).node.entries?.get(name)
      return [entry === undefined ? noMapping(node, where) : unknownKey(name, entry, [], path.slice(0, -1))]
    }
    return [{ message: `${placeName(path.slice(0, -1))} needs the key ${quote(name)}`, span: node.span, key: name }]
  }
  return [complain(issue, { node, key }, placeName(where))]
}

/** Of the forms that a value may have, the one that it seems to be meant for. */
function explainUnion(
  { expected, message }: v.BaseIssue<unknown>,
  issues: readonly v.BaseIssue<unknown>[],
  root: Node,
  path: Path
): Complaint[] {
  const { node, key } = at(root, path)
  // An object schema takes a list for an object with the keys 0, 1, and so on.
  const inList = issues.filter(({ path: below }) => typeof below?.[0]?.key === 'number')
  if (node.items !== undefined && inList.length > 0) return inList.flatMap(issue => explainIssue(issue, root, path))
  if (node.items !== undefined && issues.some(({ expected: wanted }) => wanted === 'never'))
    return [noMapping(node, path)]
  const inside = node.entries !== undefined || node.items !== undefined
  const meant = issues.filter(({ type, path: below }) => (inside ? below !== undefined : type === 'picklist'))
  return meant.length > 0
    ? meant.flatMap(issue => explainIssue(issue, root, path))
    : [misfit(node, key, placeName(path), message.startsWith('must ') ? message : `must be ${expected ?? 'else'}`)]
}

function misfit({ value, span, source }: Node, key: Node['span'], name: string, must: string): Complaint {
  if (value !== null) return { message: `${name} ${must}`, span }
  return { message: `${name} has no value`, span: source === undefined || source === '' ? key : span }
}

function complain(
  issue: v.BaseIssue<unknown>,
  { node, key }: { node: Node; key: Node['span'] },
  name: string
): Complaint {
  const { value, span, source } = node
  if (value === null) return misfit(node, key, name, '')
  if (issue.type === 'picklist') {
    const known = optionsOf(issue.expected)
    const list = known.length > 8 ? 'a name that is known' : `one of ${known.join(', ')}`
    if (typeof value !== 'string') return { message: `${name} must be ${list}`, span }
    return { message: `${name} is ${quote(value)}, not ${list}`, span, ...unknownWord(value, known) }
  }
  if (issue.kind === 'schema' && issue.message.startsWith('must ')) return { message: `${name} ${issue.message}`, span }
  if (issue.type === 'string' && source !== undefined) {
    return { message: `${name} must be text: put it in quotes, ${quote(source)}`, span }
  }
  if (issue.kind === 'schema') return { message: `${name} must be ${article(issue)}`, span }
  return { message: `${name} ${issue.message}`, span }
}

function article({ type, expected }: v.BaseIssue<unknown>): string {
  switch (type) {
    case 'strict_object':
      return 'a mapping of keys to values'
    case 'array':
      return 'a list'
    case 'string':
      return 'text'
    default:
      return expected ?? type
  }
}

/** The options of a list of texts, as an issue spells them: `("a" | "b")`. */
function optionsOf(expected: string | null): string[] {
  return [...(expected ?? '').matchAll(/"([^"]*)"/g)].map(match => match[1] ?? '')
}

/** The node at a path, or the last one on the way to it; the place of its key, and how far the path led. */
function at(root: Node, path: Path): { node: Node; key: Node['span']; depth: number } {
  let node = root
  let key = root.span
  for (const [depth, step] of path.entries()) {
    const entry = typeof step === 'string' ? node.entries?.get(step) : undefined
    const next = entry?.node ?? (typeof step === 'number' ? node.items?.[step] : undefined)
    if (next === undefined) return { node, key, depth }
    key = entry?.key ?? next.span
    node = next
  }
  return { node, key, depth: path.length }
}
