import type { Change } from '../../core/change.ts'
import { shorten, terminal } from '../../core/untrusted.ts'
import { displayName, kindOf } from '../../kinds/registry.ts'
import { difference, inOrder, movements } from '../shared/changes.ts'
import { columnsOf, padded } from './columns.ts'
import { narrow, shownPlace, type Layout } from './layout.ts'
import { hanging } from './text.ts'

const widestName = 30

/** So many are listed without being asked for; beyond that they are counted by kind. */
const few = 10

/** What changed, in columns as far as the names allow: kind, name, and what the change comes to. */
export function changeLines(changes: readonly Change[], layout: Layout): readonly string[] {
  if (changes.length === 0) return []
  const { paint, width, verbose } = layout
  if (changes.length > few && !verbose) {
    const { in: incoming, out } = movements(changes)
    const counted = [incoming, out === '' ? '' : `removed: ${out}`].filter(part => part !== '').join(' · ')
    return hanging('', `${paint('strong', 'changed:')} ${counted} (--verbose lists them)`, width, 2)
  }
  const rows = inOrder(changes).map(change => ({
    change,
    kind: kindOf(change.component).noun,
    name: terminal(shorten(displayName(change.component), 120))
  }))
  const kindWidth = rows.reduce((most, { kind }) => Math.max(most, kind.length), 0)
  const widest = Math.min(widestName, width >> 2)
  const nameWidth = rows.reduce((most, { name }) => Math.max(most, Math.min(widest, columnsOf(name))), 0)
  const lines = rows.flatMap(({ change, kind, name }) => {
    if (width < narrow) return [`  ${kind}  ${name}`, ...clauseLines(change, '    ', 4, layout)]
    const head = `  ${kind.padEnd(kindWidth)}  ${padded(name, nameWidth)}  `
    return clauseLines(change, head, 6 + kindWidth + nameWidth, layout)
  })
  return [paint('strong', 'changed:'), ...lines]
}

/** Clauses side by side as far as the line goes, the place last; what wraps begins at a column. */
function clauseLines(change: Change, head: string, column: number, { paint, width }: Layout): readonly string[] {
  const indent = ' '.repeat(column)
  const clauses = difference(change).map(({ text, loud }) => ({ text: terminal(shorten(text, 160)), loud }))
  const place = shownPlace(change.component.location)
  let line = head
  let length = columnsOf(head)
  const done: string[] = []
  for (const [at, { text, loud }] of [...clauses, { text: place, loud: false }].entries()) {
    const separator = at === 0 ? '' : at === clauses.length ? '  ' : ' · '
    if (length > column && length + separator.length + columnsOf(text) > width) {
      done.push(line.trimEnd())
      line = indent
      length = column
    } else {
      line += separator
      length += separator.length
    }
    line += loud ? paint('warn', text) : text
    length += columnsOf(text)
  }
  return [...done, line]
}
