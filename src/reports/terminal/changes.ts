import type { Change } from '../../core/change.ts'
import { shorten, terminal } from '../../core/untrusted.ts'
import { displayName, kindOf } from '../../kinds/registry.ts'
import { difference, inOrder } from '../shared/changes.ts'
import { shownPlace, type Layout } from './finding.ts'

const widestName = 30

/** What changed, in columns as far as the names allow: kind, name, and what the change comes to. */
export function incomingLines(changes: readonly Change[], { paint, width }: Layout): readonly string[] {
  if (changes.length === 0) return []
  const rows = inOrder(changes).map(change => ({
    change,
    kind: kindOf(change.component).noun,
    name: terminal(shorten(displayName(change.component), 120))
  }))
  const kindWidth = rows.reduce((most, { kind }) => Math.max(most, kind.length), 0)
  const nameWidth = rows.reduce((most, { name }) => Math.max(most, Math.min(widestName, name.length)), 0)
  const lines = rows.flatMap(({ change, kind, name }) => {
    const head = `  ${kind.padEnd(kindWidth)}  ${name.padEnd(nameWidth)}  `
    const clauses = difference(change).map(({ text, loud }) => ({ text: terminal(shorten(text, 160)), loud }))
    const place = shownPlace(change.component.location)
    const indent = ' '.repeat(6 + kindWidth + nameWidth)
    let line = head
    let length = head.length
    const done: string[] = []
    for (const [at, { text, loud }] of [...clauses, { text: place, loud: false }].entries()) {
      const separator = at === 0 ? '' : at === clauses.length ? '  ' : ' · '
      if (at > 0 && length + separator.length + text.length > width) {
        done.push(line)
        line = indent
        length = indent.length
      } else {
        line += separator
        length += separator.length
      }
      line += loud ? paint('warn', text) : text
      length += text.length
    }
    return [...done, line]
  })
  return [paint('strong', 'what changed:'), ...lines]
}
