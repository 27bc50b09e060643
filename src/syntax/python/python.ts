import { parser } from '@lezer/python'
import type { SyntaxNode, Tree } from '@lezer/common'
import { isFailure, type Failure } from '../../core/failure.ts'
import { writeKey } from './builder.ts'
import type { Call } from './call.ts'
import { entries } from './containers.ts'
import { newEvaluator } from './evaluate.ts'
import { tooDeepAt } from './nesting.ts'
import { nameText, type Range } from './nodes.ts'
import { outline, type Literal } from './outline.ts'
import { dottedPath, type DottedPath } from './paths.ts'
import type { Scope } from './scope.ts'
import type { Evaluation } from './value.ts'

/** A Python file as a static reader sees it. Offsets are UTF-16 units of the text. */
export interface PythonFile {
  /** In the order of the text. */
  readonly calls: readonly Call[]
  /** String literals (without replacement fields) that are not a statement of their own. */
  readonly strings: readonly Literal[]
  /** Modules of `from x import *`. */
  readonly starImports: readonly string[]
  /** Where the parser had to guess; everything around it is still there. */
  readonly errors: readonly Range[]
  /** The first part that was left out because it is nested too deeply. */
  readonly leftOut: Range | undefined
  /** The full dotted name of what is called, through import aliases. */
  path(call: Call): DottedPath
  /** The expression of an argument by keyword or position, `**` of a dict in the file included. */
  argument(call: Call, keyword: string | undefined, position?: number): Argument | undefined
  /** What a dict in the file holds under a plain string key: `model_kwargs={"revision": …}`. */
  entry(container: Argument, key: string): Argument | undefined
  /** Whether an offset stands in a comment or in a string. */
  isProse(offset: number): boolean
  /** Evaluates an expression without running it. */
  evaluate(expression: SyntaxNode, scope: Scope): Evaluation
}

/** An argument, with the scope that its names belong to. */
export interface Argument {
  readonly node: SyntaxNode
  readonly scope: Scope
}

/** Why a text could not be parsed, and where. */
interface Unparsed extends Failure {
  readonly type: 'limit'
  readonly at: number
}

/** Parses a file and collects what {@link PythonFile} offers. Never throws on bad input, and says when it gave up. */
export function readPython(text: string): PythonFile | Unparsed {
  const deep = tooDeepAt(text)
  if (deep !== undefined) return { type: 'limit', reason: 'it is nested too deeply to be parsed', at: deep }
  const tree = parse(text)
  return isFailure(tree) ? tree : offer(tree, text)
}

/** Real files parse at more than a million characters a second; some that are made for it take quadratic time. */
function parse(text: string): Tree | Unparsed {
  const deadline = performance.now() + 5000 + text.length / 50
  const parsing = parser.startParse(text)
  try {
    for (let step = 0; ; step++) {
      const tree = parsing.advance()
      if (tree !== null) return tree
      if (step % 256 === 0 && performance.now() > deadline) {
        return { type: 'limit', reason: 'it takes too long to be parsed', at: parsing.parsedPos }
      }
    }
  } catch (error) {
    // Chains of operators nest without brackets, and the parser's tree builder recurses into them.
    if (error instanceof RangeError) return { type: 'limit', reason: 'it is nested too deeply to be parsed', at: 0 }
    throw error
  }
}

function offer(tree: Tree, text: string): PythonFile {
  const found = outline(tree, text)
  const evaluator = newEvaluator(found)
  const entry = ({ node, scope }: Argument, key: string): Argument | undefined => {
    for (const { value } of evaluator.of(node, scope).constants) {
      const held = value.type === 'container' ? entries(evaluator, value).byKey?.get(key) : undefined
      if (held !== undefined && value.type === 'container') return { node: held, scope: value.scope }
    }
    return undefined
  }
  return {
    ...found,
    path: call => dottedPath(found, call.callee, call.scope),
    evaluate: (expression, scope) => evaluator.of(expression, scope),
    entry,
    isProse: offset => /String$|^Comment$/.test(tree.resolveInner(offset, 1).name),
    argument(call, keyword, position) {
      const named = keyword === undefined ? undefined : call.keywords.get(keyword)
      const placed = position !== undefined && position < call.countable ? call.positional[position] : undefined
      const direct = named ?? placed
      if (direct !== undefined) return { node: direct, scope: call.scope }
      if (keyword === undefined) return undefined
      for (const spread of call.spreads) {
        const held = entry({ node: spread, scope: call.scope }, keyword)
        if (held !== undefined) return held
      }
      for (const spread of call.spreads) {
        const written = found.writes.get(call.scope)?.get(writeKey(nameText(text, spread), keyword))
        if (written !== undefined) return { node: written, scope: call.scope }
      }
      return undefined
    }
  }
}
