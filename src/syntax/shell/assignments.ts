import type { Assignment, ParameterExpansionPart, SyntaxNode } from 'unbash'
import type { Budget } from './budget.ts'
import type { Scope } from './scope.ts'
import { expandValue, expandWord } from './words.ts'

/** Commands whose words are assignments. */
export const declaring = new Set(['declare', 'export', 'local', 'readonly', 'typeset'])
/** Commands that give the variables of their words values that only the run knows. */
export const overwriting = new Set(['getopts', 'let', 'mapfile', 'read', 'readarray', 'unset'])

/** Reads assignments as far as they are affordable; `unsupported-file` holds the nodes that are not. */
export function createAssignments(scope: Scope, budget: Budget, unread: WeakSet<SyntaxNode>) {
  const text = (node: Assignment): string | undefined => {
    const { value, append, index } = node
    if (append === true || index !== undefined || value.type !== 'Word' || unread.has(node)) return undefined
    const found = expandValue(value, scope)
    return found !== undefined && budget.text([found], value.pos) ? found : undefined
  }
  return {
    /** The value; undefined for an array and for what only the run can tell. */
    text,
    /** The whole `NAME=value` as a word of a command. */
    word(node: Assignment, source: string): string | undefined {
      const value = text(node)
      return value === undefined ? undefined : source.slice(node.pos, node.value.pos) + value
    },
    /** Takes in what an assignment that is a command of its own says. */
    set(node: Assignment): void {
      const { name, value, append, index } = node
      if (value.type !== 'ArrayValue' || index !== undefined) scope.set(name, text(node))
      else {
        const before = append === true ? scope.list(name) : []
        const texts = value.elements.map(element => (unread.has(element) ? undefined : expandWord(element, scope)))
        const known = texts.every(each => each !== undefined) ? texts.flat() : undefined
        const isAffordable = known !== undefined && budget.text(known, value.pos)
        scope.setList(name, before && isAffordable ? [...before, ...known] : undefined)
      }
    },
    /** `${NAME:=value}` */
    byDefault(node: ParameterExpansionPart): void {
      const { parameter, operation, index } = node
      if (operation?.type !== 'Default' || !operation.operator.endsWith('=') || index !== undefined) return
      if (scope.has(parameter)) return
      scope.set(parameter, unread.has(node) ? undefined : expandValue(operation.operand, scope))
    }
  }
}
