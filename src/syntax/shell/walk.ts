import { forEachChild } from 'unbash'
import type { Assignment, Command, CommandExpansionPart, HereDoc, ParsedScript, ProcessSubstitutionPart } from 'unbash'
import type { SyntaxNode, Word } from 'unbash'
import { walkAndOr } from './and-or.ts'
import { arithmeticTarget } from './arithmetic.ts'
import { createAssignments, declaring, overwriting } from './assignments.ts'
import { createBudget } from './budget.ts'
import { createExports } from './exports.ts'
import { createFlows, redirected } from './flow.ts'
import { folderIn, followFolder } from './folder.ts'
import { frameOf, wordCost, type Frame } from './frame.ts'
import { createFunctions } from './functions.ts'
import { createInnerScripts } from './inner-scripts.ts'
import { createLoops } from './loops.ts'
import { valuesOf, type Scope } from './scope.ts'
import type { ShellCommand, ShellError, ShellHeredoc, ShellScript, ShellWord } from './shell.ts'
import { aroundUnknown, expandWord } from './words.ts'

const maxErrors = 20

/** Walks syntax trees in source order and collects their commands; variables follow in `scope`. */
export function createWalk(
  text: string,
  scope: Scope,
  map: (offset: number) => number,
  env: ReadonlyMap<string, string> = new Map(),
  follow: readonly string[] = []
): { script(tree: ParsedScript): void; readonly result: ShellScript } {
  const commands: ShellCommand[] = []
  const assignments: ShellWord[] = []
  const errors: ShellError[] = []
  let frame = frameOf(text, map)
  const flows = createFlows()
  const fail = (message: string, offset: number): void => {
    if (errors.length < maxErrors) errors.push({ message, offset: frame.start(offset) })
  }
  // What was not read is told first, however many mistakes there are.
  const exceeded = (message: string, offset: number): void => {
    if (errors.length < 2 * maxErrors) errors.unshift({ message, offset: frame.start(offset), type: 'limit' })
  }
  const script = (tree: ParsedScript): void => {
    for (const { message, pos } of tree.errors ?? []) fail(message, pos)
    for (const statement of tree.commands) visit(statement)
  }
  const within = (next: Frame, tree: ParsedScript) => (): void => {
    const outer = frame
    frame = next
    try {
      script(tree)
    } finally {
      frame = outer
    }
  }
  const budget = createBudget(text.length, exceeded)
  // Words and assignments of which a part was not affordable.
  const unread = new WeakSet<SyntaxNode>()
  const assigned = createAssignments(scope, budget, unread)
  const exports = createExports(scope, env, follow)
  const wordTexts = (word: Word): readonly string[] | undefined => {
    if (unread.has(word)) return undefined
    const texts = expandWord(word, scope)
    return texts !== undefined && (word.parts === undefined || budget.text(texts, word.pos)) ? texts : undefined
  }

  const substitution = (part: CommandExpansionPart | ProcessSubstitutionPart): void => {
    const { pos, end } = part
    if (!budget.parse(end - pos, pos)) return
    const tree = part.script
    if (tree === undefined) return
    const { source } = tree
    const [start, stop] = [frame.start(pos), frame.end(end)]
    // Text between escaped backticks is decoded first; its places are not known more exactly.
    const next = source === undefined ? frame : { source, start: () => start, end: () => stop }
    scope.isolated(() => {
      flows.substituted(part, within(next, tree))
    })
  }
  const unknown = (piece: Word | Assignment): Pick<ShellWord, 'around' | 'output'> =>
    piece.type === 'Word'
      ? { around: aroundUnknown(piece, scope), ...flows.outputOf(piece) }
      : { around: { before: frame.source.slice(piece.pos, piece.value.pos), after: '' } }
  const wordOf = (piece: Word): ShellWord => ({
    text: wordTexts(piece)?.join(' '),
    start: frame.start(piece.pos),
    end: frame.end(piece.end),
    ...flows.outputOf(piece)
  })
  const heredocOf = ({ operator, body: { pos, end } }: HereDoc): ShellHeredoc => {
    return { start: frame.start(pos), end: frame.end(end), stripsTabs: operator === '<<-' }
  }
  const places = { word: wordOf, heredoc: heredocOf }

  const visitChildren = (node: SyntaxNode): void => {
    forEachChild(node, child => {
      const before = budget.refusals()
      visit(child)
      if (budget.refusals() > before) unread.add(child).add(node)
    })
  }
  /** What an assignment says of a variable that commands are given is what `export NAME=value` says. */
  const assignedAlone = (node: Assignment): void => {
    const [start, end] = [frame.start(node.pos), frame.end(node.end)]
    const text = assigned.word(node, frame.source)
    const value = { text, start, end, ...(text === undefined && unknown(node)) }
    assignments.push(value)
    if (!exports.assign(node.name)) return
    const words = [{ text: 'export', start, end: start }, value]
    const variables = valuesOf(exports.given(words), scope)
    commands.push({ words, heredocs: [], outputs: [], variables, ...folderIn(scope) })
  }
  const functions = createFunctions(scope, follow, body => {
    const from = commands.length
    visit(body)
    commands.splice(from)
  })
  const command = (node: Command): void => {
    visitChildren(node)
    const { name, prefix, suffix } = node
    const before = prefix.filter(part => part.type === 'Assignment')
    if (name === undefined) {
      before.forEach(assigned.set)
      before.forEach(assignedAlone)
      return
    }
    const words: ShellWord[] = []
    const pieces = [...before, name, ...suffix.filter(part => part.type === 'Word' || part.type === 'Assignment')]
    const raw: { pos: number; end: number }[] = []
    for (const piece of pieces) {
      const [start, end] = [frame.start(piece.pos), frame.end(piece.end)]
      const texts = piece.type === 'Word' ? (wordTexts(piece) ?? [undefined]) : [assigned.word(piece, frame.source)]
      for (const word of texts) {
        words.push({ text: word, start, end, ...(word === undefined && unknown(piece)) })
        raw.push(piece)
      }
    }
    const heredocs = node.redirects.flatMap(part => (part.type === 'HereDoc' ? [part] : []))
    const own = redirected(flows.current(), node.redirects, places)
    const one: ShellCommand = {
      words,
      heredocs: heredocs.map(heredocOf),
      ...(own.input && { input: own.input }),
      outputs: own.outputs,
      variables: valuesOf(exports.given(words), scope),
      ...folderIn(scope)
    }
    commands.push(one)
    own.taken?.push(one)
    const [first, ...others] = words.slice(before.length)
    followFolder(words.slice(before.length), scope)
    exports.follow(words.slice(before.length))
    functions.call(words.slice(before.length))
    if (declaring.has(first?.text ?? '')) suffix.filter(part => part.type === 'Assignment').forEach(assigned.set)
    if (overwriting.has(first?.text ?? '')) for (const { text: other } of others) scope.set(other ?? '', undefined)
    flows.within(own, () => {
      runInner(
        words,
        raw,
        heredocs.map(({ body }) => body)
      )
    })
  }

  const runInner = createInnerScripts(
    budget,
    () => frame,
    (next, tree) => {
      scope.isolated(within(next, tree))
    },
    exceeded
  )
  const loop = createLoops(scope, commands, wordTexts)
  const children =
    (node: SyntaxNode): (() => void) =>
    () => {
      forEachChild(node, visit)
    }
  const visit = (node: SyntaxNode): void => {
    if (!budget.command(commands.length, node.pos)) return
    switch (node.type) {
      case 'Word':
      case 'ArithmeticExpansion':
      case 'BraceExpansion':
      case 'ExtendedGlob':
      case 'HereDocBody':
        if (budget.parse(wordCost(frame.source, node), node.pos)) forEachChild(node, visit)
        return
      case 'Command':
        command(node)
        return
      case 'CommandExpansion':
      case 'ProcessSubstitution':
        substitution(node)
        return
      case 'AndOr':
        walkAndOr(node, scope, visit)
        return
      case 'If':
        visit(node.clause)
        scope.branches([children(node.then), ...node.elif.map(children), ...(node.else ? [children(node.else)] : [])])
        return
      case 'Case':
        visit(node.word)
        scope.branches(node.items.map(children))
        return
      case 'For':
      case 'Select':
        node.wordlist?.forEach(visit)
        loop(node, children(node.body))
        return
      case 'While':
      case 'ArithmeticFor':
        scope.repeated(children(node))
        return
      case 'Function':
        functions.define(node.name.text, node.body, frame.source)
        scope.repeated(children(node))
        return
      case 'Subshell':
      case 'Coproc':
        scope.isolated(children(node))
        return
      case 'Pipeline':
        flows.pipeline(node.commands, part => {
          scope.isolated(() => {
            visit(part)
          })
        })
        return
      case 'Redirected':
        flows.within(redirected(flows.current(), node.redirects, places), children(node))
        return
      case 'ArithmeticUnary':
      case 'ArithmeticBinary':
        forEachChild(node, visit)
        scope.set(arithmeticTarget(node), undefined)
        return
      case 'ParameterExpansion':
        visitChildren(node)
        assigned.byDefault(node)
        return
      default:
        forEachChild(node, visit)
    }
  }

  return { script, result: { commands, assignments, errors } }
}
