import type { Change } from '../../core/change.ts'
import { code, say } from '../../core/message.ts'
import { incoming, type Violation } from '../rule.ts'
import { howItMoves, howToPin, isFixed, ofOwn } from './revision.ts'

/** What is loaded from a revision that can move. What also runs code from there is the matter of another rule. */
export function unpinned<Kind extends 'model' | 'dataset'>(
  changes: readonly Change<Kind>[]
): readonly Violation<Kind, 'unpinned'>[] {
  return incoming(changes)
    .filter(({ component }) => component.remoteCode === false && !isFixed(component))
    .map(change => {
      const { component } = change
      return {
        change,
        messageId: 'unpinned',
        message: say`${code(component.name)} is loaded ${howItMoves(component)}${ofOwn(component)}`,
        help: howToPin(component, 'tested'),
        unpinned: true,
        ...(component.own === true && { atMost: 'note' })
      }
    })
}
