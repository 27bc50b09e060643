import type { Change } from '../../core/change.ts'
import type { DatasetComponent, ModelComponent } from '../../core/component.ts'
import { isAside } from '../../core/context.ts'
import { code, say } from '../../core/message.ts'
import type { Facts } from '../../matching/facts.ts'
import { incoming, type Violation } from '../rule.ts'
import { pinTo } from './pin-fix.ts'
import { canBePinned, howItMoves, howToPin, isFixed, ofOwn } from './revision.ts'

/** What is asked about what can be pinned: nothing where a finding would be a note, and for what another rule tells of. */
export function asksCommit(change: Change<'model' | 'dataset'>): readonly 'commit'[] {
  const { component } = change
  const isSettled = isFixed(component) || isChecked(component)
  if (incoming([change]).length === 0) return []
  return component.remoteCode !== false || isSettled || isAside(component.context) ? [] : ['commit']
}

/** What is loaded from a revision that can move. What also runs code from there is the matter of another rule. */
export function unpinned<Kind extends 'model' | 'dataset'>(
  changes: readonly Change<Kind>[],
  facts: Facts
): readonly Violation<Kind, 'unpinned'>[] {
  return incoming(changes)
    .filter(({ component }) => component.remoteCode === false && !isFixed(component) && !isChecked(component))
    .map(change => {
      const { component } = change
      const pin = pinTo(component, facts.about(component))
      return {
        change,
        messageId: 'unpinned',
        message: say`${code(component.name)} is loaded ${howItMoves(component)}${ofOwn(component)}`,
        help: howToPin(component, 'tested', pin?.commit),
        ...(pin && { fix: pin.fix }),
        unpinned: true,
        ...((component.own === true || !canBePinned(component)) && { atMost: 'note' })
      }
    })
}

/** Whether another content than the one that was meant is refused. */
function isChecked(component: ModelComponent | DatasetComponent): boolean {
  return component.kind === 'model' && component.checksum !== undefined
}
