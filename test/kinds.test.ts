import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { hosts } from '../src/hosts/registry.generated.ts'
import { kindNames, listName } from '../src/kinds/registry.ts'
import { rules } from '../src/rules/registry.generated.ts'

const src = join(import.meta.dirname, '../src')
const names: ReadonlySet<string> = new Set(kindNames)

/**
 * Places that tell kinds apart, where `src/kinds/` does: a `switch` or a chain of comparisons over two kinds or more of
 * one expression, and an object with three kinds or more as keys. An object may be typed by `Record<ComponentKind, …>`:
 * it does not compile once it lacks a kind.
 */
function placesIn(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const note = (node: ts.Node, what: string): void => {
    found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${what}`)
  }
  const visit = (node: ts.Node): void => {
    if (ts.isSwitchStatement(node)) {
      const cases = node.caseBlock.clauses.filter(clause => ts.isCaseClause(clause) && isKindName(clause.expression))
      if (cases.length > 1) note(node, 'switch')
    }
    if (ts.isObjectLiteralExpression(node) && !isByKind(node)) {
      const keys = node.properties.flatMap(({ name }) => (name !== undefined && isKindKey(name) ? [name] : []))
      if (keys.length > 2) note(node, 'object')
    }
    if (isWholeChain(node)) {
      const compared = comparisons(node)
      for (const [expression, kinds] of compared) if (kinds.size > 1) note(node, `comparisons of ${expression}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function isKindName(node: ts.Node): node is ts.StringLiteral {
  return ts.isStringLiteral(node) && names.has(node.text)
}

function isKindKey(name: ts.PropertyName): boolean {
  return (ts.isIdentifier(name) || ts.isStringLiteral(name)) && names.has(name.text)
}

/** The type that an object is held to names `ComponentKind`. */
function isByKind(node: ts.Expression): boolean {
  for (let each: ts.Node = node.parent; ; each = each.parent) {
    if (ts.isSatisfiesExpression(each) || ts.isVariableDeclaration(each)) {
      const type = each.type?.getText() ?? ''
      if (/\bComponentKind\b/.test(type)) return true
      if (ts.isVariableDeclaration(each)) return false
    } else if (!ts.isAsExpression(each) && !ts.isParenthesizedExpression(each)) return false
  }
}

/** A conditional, an `if`, or an `&&`/`||` that is no part of a larger one. */
function isWholeChain(node: ts.Node): boolean {
  return isChain(node) && !isChain(node.parent)
}

function isChain(node: ts.Node): boolean {
  if (ts.isConditionalExpression(node) || ts.isParenthesizedExpression(node)) return true
  if (ts.isIfStatement(node)) return true
  return ts.isBinaryExpression(node) && isLogical(node.operatorToken.kind)
}

function isLogical(kind: ts.SyntaxKind): boolean {
  return kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.AmpersandAmpersandToken
}

/** The kinds that each expression `….kind` is compared with in a chain. */
function comparisons(root: ts.Node): Map<string, Set<string>> {
  const compared = new Map<string, Set<string>>()
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node) && isEquality(node.operatorToken.kind) && isKindName(node.right)) {
      const expression = node.left.getText()
      if (/(?:^|\.)kind$/.test(expression)) {
        compared.set(expression, (compared.get(expression) ?? new Set()).add(node.right.text))
      }
      return
    }
    if (node === root || isChain(node)) ts.forEachChild(node, visit)
    else if (ts.isBinaryExpression(node) || ts.isPrefixUnaryExpression(node)) ts.forEachChild(node, visit)
  }
  visit(root)
  return compared
}

function isEquality(kind: ts.SyntaxKind): boolean {
  return kind === ts.SyntaxKind.EqualsEqualsEqualsToken || kind === ts.SyntaxKind.ExclamationEqualsEqualsToken
}

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
  .map(entry => join(entry.parentPath, entry.name))
  .filter(file => !file.includes('/fixtures/'))

test('kinds of components are told apart under src/kinds alone', () => {
  expect(files.length).toBeGreaterThan(300)
  const texts = files
    .filter(file => !relative(src, file).startsWith('kinds/'))
    .map(file => [relative(src, file), readFileSync(file, 'utf8')] as const)
  const naming = texts.filter(([, text]) => kindNames.filter(name => text.includes(name)).length > 1)
  expect(naming.flatMap(([file, text]) => placesIn(file, text))).toEqual([])
})

test('hosts of models are named where they are read, and nowhere else', () => {
  const words = [...hosts].flatMap(([id, { domains }]) => [id, ...domains])
  const named = new RegExp(`'(?:${words.join('|').replaceAll('.', '\\.')})[':/]`)
  // A source is named as the host that it asks, and a host of models can be a registry of images as well.
  const sources = [...hosts].map(([id]) => `sources/${id}`)
  const readers = new RegExp(`^(?:${['hosts', 'ecosystems', 'extractors', 'kinds/image', ...sources].join('|')})/`)
  const elsewhere = files.filter(file => !readers.test(relative(src, file)) && named.test(readFileSync(file, 'utf8')))
  expect(elsewhere.map(file => relative(src, file))).toEqual([])
})

test.each([
  ["switch (c.kind) { case 'package': case 'model': break }", ['a.ts:1 switch']],
  ["switch (c.kind) { case 'package': break }", []],
  ["switch (c.kind) { case 'package': break; case 'block': break }", []],
  ["const a = { package: 1, model: 2, 'image': 3 }", ['a.ts:1 object']],
  ['const a = { package: 1, model: 2 }', []],
  ['const a: Record<ComponentKind, number> = { package: 1, model: 2, image: 3 }', []],
  ['const a = { package: 1, model: 2, image: 3 } as const satisfies Record<ComponentKind, number>', []],
  ['const a = { package: 1, model: 2, image: 3 } satisfies Record<string, number>', ['a.ts:1 object']],
  ["const a = c.kind === 'package' ? 1 : c.kind === 'model' ? 2 : 3", ['a.ts:1 comparisons of c.kind']],
  ["const a = c.kind === 'model' || c.kind === 'dataset'", ['a.ts:1 comparisons of c.kind']],
  ["const a = (c.kind === 'model' || x) && !(c.kind !== 'dataset')", ['a.ts:1 comparisons of c.kind']],
  ["if (c.kind === 'model') a()\nelse if (c.kind === 'image') b()", ['a.ts:1 comparisons of c.kind']],
  ["const a = c.kind === 'package' && d.kind === 'model'", []],
  ["const a = c.kind === 'package' ? 1 : 2", []],
  ["const a = x === 'package' ? 1 : x === 'model' ? 2 : 3", []]
])('%s', (text, places) => {
  expect(placesIn('a.ts', text)).toEqual(places)
})

test('every list of the policy is enforced by a rule', () => {
  const enforced = Object.values(rules).filter(({ meta }) => meta.level === 'listed')
  const lists = kindNames.filter(kind => listName(kind) !== undefined)
  expect(lists.filter(kind => !enforced.some(({ meta }) => meta.kinds.includes(kind)))).toEqual([])
})
