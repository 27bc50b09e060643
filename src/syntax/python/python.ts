import { parser } from '@lezer/python'
import type { SyntaxNode, Tree } from '@lezer/common'
import { isFailure, type Failure } from '../../core/failure.ts'
import { sortAdditions, type Additions } from './additions.ts'
import { entryOf, findArgument, type Argument } from './arguments.ts'
import type { Call } from './call.ts'
import { entries, type Container, type Entries } from './containers.ts'
import { newEvaluator } from './evaluate.ts'
import { tooDeepAt } from './nesting.ts'
import type { Range } from './nodes.ts'
import { outline, type Literal } from './outline.ts'
import { parsable } from './parsable.ts'
import { dottedPath, type DottedPath } from './paths.ts'
import type { Scope } from './scope.ts'
import type { Evaluation } from './value.ts'

export type { Argument } from './arguments.ts'

/** A Python file as a static reader sees it. Offsets are UTF-16 units of the text. */
export interface PythonFile {
  /** In the order of the text. */
  readonly calls: readonly Call[]
  /** The scope of the module, with the names bound in it. */
  readonly module: Scope
  /** String literals, with and without replacement fields, that are not a statement of their own. */
  readonly strings: readonly Literal[]
  /** Modules of `from x import *`. */
  readonly starImports: readonly string[]
  /** Where the parser had to guess; everything around it is still there. */
  readonly errors: readonly Range[]
  /** The first part that was left out because it is nested too deeply. */
  readonly leftOut: Range | undefined
  /** The full dotted name of what is called, through import aliases. */
  path(call: Call): DottedPath
  /** The expression of an argument by keyword or position, see {@link findArgument}. */
  argument(call: Call, keyword: string | undefined, position?: number, near?: Range): Argument | undefined
  /** What a dict in the file holds under a plain string key: `model_kwargs={"revision": …}`. */
  entry(container: Argument, key: string): Argument | undefined
  /** What is written in a list, tuple, set or dict. */
  entries(container: Container): Entries
  /** What is added to lists and dicts after they were made. */
  additions(): Additions
  /** Whether an offset stands in a comment or in a string. */
  isProse(offset: number): boolean
  /** Evaluates an expression without running it. */
  evaluate(expression: SyntaxNode, scope: Scope): Evaluation
}

/** Why a text could not be parsed, and where. */
interface Unparsed extends Failure {
  readonly type: 'limit'
  readonly at: number
}

/** The last file that was read: several readers look into the same one, one after the other. */
let last: { readonly text: string; readonly file: PythonFile | Unparsed } | undefined

/** Parses a file and collects what {@link PythonFile} offers. Never throws on bad input, and says when it gave up. */
export function readPython(text: string): PythonFile | Unparsed {
  if (last?.text !== text) last = { text, file: readOnce(text) }
  return last.file
}

function readOnce(text: string): PythonFile | Unparsed {
  const deep = tooDeepAt(text)
  if (deep !== undefined) return { type: 'limit', reason: 'it is nested too deeply to be parsed', at: deep }
  const tree = parse(parsable(text))
  return isFailure(tree) ? tree : offer(tree, text)
}

/** Milliseconds of the processor that all threads of the process have used: a busy machine does not count. */
function used(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds between two looks at the processor's time: to ask for it takes longer than a step of the parser. */
const pause = 25

/** Real files parse at more than a million characters a second; some that are made for it take quadratic time. */
function parse(text: string): Tree | Unparsed {
  let last: number | undefined
  let next = performance.now() + pause
  const parsing = parser.startParse(text)
  try {
    for (let step = 0; ; step++) {
      const tree = parsing.advance()
      if (tree !== null) return tree
      if (step % 256 !== 255 || performance.now() < next) continue
      next = performance.now() + pause
      last ??= used() + 600 + text.length / 8000
      if (used() > last) return { type: 'limit', reason: 'it takes too long to be parsed', at: parsing.parsedPos }
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
  let additions: Additions | undefined
  return {
    ...found,
    path: call => dottedPath(found, call.callee, call.scope),
    evaluate: (expression, scope) => evaluator.of(expression, scope),
    entry: (container, key) => entryOf(evaluator, container, key),
    entries: value => entries(evaluator, value),
    additions: () => (additions ??= sortAdditions(evaluator, found.additions)),
    isProse: offset => /String$|^Comment$/.test(tree.resolveInner(offset, 1).name),
    argument: (call, keyword, position, near) => findArgument(evaluator, call, keyword, position, near)
  }
}
