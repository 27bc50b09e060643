import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

const src = join(import.meta.dirname, '../src')

/** Fields that said what went wrong before {@link Failure} did. */
const former = new Set(['problem', 'error', 'failed', 'ok', 'policyProblems'])

/** Where `problems` are those of a policy file: a list with a place for each. */
const ofPolicies = /^(?:policy\/|review\/(?:base-policy|session)\.ts$)/

/** The interfaces of files, and the types that are aliases of an object, by name with the fields that are always there. */
function shapesIn(files: readonly ts.SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const shapes = new Map<string, readonly string[]>()
  for (const node of files.flatMap(({ statements }) => [...statements])) {
    const isAlias = ts.isTypeAliasDeclaration(node) && ts.isTypeLiteralNode(node.type)
    if (!isAlias && !ts.isInterfaceDeclaration(node)) continue
    const members = ts.isInterfaceDeclaration(node) ? node.members : (node.type as ts.TypeLiteralNode).members
    // Two files may give one name to different things.
    shapes.set(node.name.text, [...(shapes.get(node.name.text) ?? []), ...fieldsOf(members)])
  }
  return shapes
}

function fieldsOf(members: ts.NodeArray<ts.TypeElement>): string[] {
  return members.flatMap(({ name, questionToken }) =>
    questionToken === undefined && name !== undefined ? [name.getText()] : []
  )
}

/**
 * Ways to fail beside `Failure`: a member of a union with a field such as `problem`, text in a union with an object that a
 * function returns, a look for such a field, and another way to read what was thrown.
 */
function placesIn(source: ts.SourceFile, shapes: ReadonlyMap<string, readonly string[]>): string[] {
  const file = source.fileName
  const isOld = (field: string): boolean => former.has(field) || (field === 'problems' && !ofPolicies.test(file))
  const found: string[] = []
  const note = (node: ts.Node, what: string): void => {
    found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`)
  }
  const fields = (type: ts.TypeNode): readonly string[] => {
    if (ts.isParenthesizedTypeNode(type)) return fields(type.type)
    if (ts.isIntersectionTypeNode(type)) return type.types.flatMap(fields)
    if (ts.isTypeLiteralNode(type)) return fieldsOf(type.members)
    return ts.isTypeReferenceNode(type) ? (shapes.get(type.typeName.getText()) ?? []) : []
  }
  const visit = (node: ts.Node): void => {
    if (ts.isUnionTypeNode(node)) {
      for (const field of new Set(node.types.flatMap(fields))) if (isOld(field)) note(node, field)
      if (isReturned(node) && hasText(node) && node.types.some(isObject)) note(node, 'text')
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword) {
      const { left } = node
      if (ts.isStringLiteral(left) && (former.has(left.text) || left.text === 'reason')) note(node, `'${left.text}' in`)
    }
    if (ts.isConditionalExpression(node) && /\binstanceof Error$/.test(node.condition.getText())) {
      if (/^(\w+)\.message$/.test(node.whenTrue.getText())) note(node, 'instanceof Error')
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Whether a type is what a function returns, or what it promises. */
function isReturned({ parent }: ts.Node): boolean {
  if (ts.isTypeReferenceNode(parent)) return parent.typeName.getText() === 'Promise' && isReturned(parent)
  return ts.isFunctionLike(parent)
}

function hasText({ types }: ts.UnionTypeNode): boolean {
  return types.some(({ kind }) => kind === ts.SyntaxKind.StringKeyword)
}

function isObject(type: ts.TypeNode): boolean {
  if (ts.isTypeOperatorNode(type)) return isObject(type.type)
  return ts.isArrayTypeNode(type) || ts.isTypeLiteralNode(type) || ts.isTypeReferenceNode(type)
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
}

const words = /\b(?:problems?|error|failed|ok|policyProblems|reason|string|instanceof)\b/

const sources = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
  .map(entry => join(entry.parentPath, entry.name))
  .filter(file => !file.includes('/fixtures/') && !file.endsWith('.generated.ts'))
  .map(file => [relative(src, file), readFileSync(file, 'utf8')] as const)
  .filter(([file, text]) => file !== 'core/failure.ts' && words.test(text))
  .map(([file, text]) => parse(file, text))

test('what can fail answers with a `Failure`', () => {
  expect(sources.length).toBeGreaterThan(100)
  const shapes = shapesIn(sources)
  expect(sources.flatMap(source => placesIn(source, shapes))).toEqual([])
})

test.each([
  ['function a(): { value: 1 } | { problem: string }', ['a.ts:1 problem']],
  ['type A = { readonly value: 1 }\n | ({ readonly error: B } & C)', ['a.ts:1 error']],
  ['const a = new Map<string, { failed: string } | "missing">()', ['a.ts:1 failed']],
  ['type A = { ok: true; value: 1 } | { ok: false; reason: string }', ['a.ts:1 ok']],
  ['interface Bad { problem: string }\ndeclare const a: Promise<1 | Bad>', ['a.ts:2 problem']],
  ['type A = { policy: 1 } | { problems: string[] }', ['a.ts:1 problems']],
  ['function a(): Buffer | string', ['a.ts:1 text']],
  ['const a = async (): Promise<readonly A[] | string> => []', ['a.ts:1 text']],
  ["if ('problem' in a) b()", ["a.ts:1 'problem' in"]],
  ["if ('reason' in a) b()", ["a.ts:1 'reason' in"]],
  ['const a = error instanceof Error ? error.message : String(error)', ['a.ts:1 instanceof Error']],
  ['type A = { value: 1 } | Failure', []],
  ['interface A { problem?: string }\ntype B = A | Failure', []],
  ['interface A { failed: number }\nconst a: A', []],
  ['function a(): string | undefined', []],
  ['function a(text: A | string): B | undefined', []],
  ["if ('value' in a) b()", []]
])('%s', (text, places) => {
  const source = parse('a.ts', text)
  expect(placesIn(source, shapesIn([source]))).toEqual(places)
})

test('a policy has problems, each with its place', () => {
  const source = parse('policy/file/load.ts', 'type A = { policy: 1 } | { problems: PolicyProblem[] }')
  expect(placesIn(source, new Map())).toEqual([])
})
