import type { Change } from '../../core/change.ts'
import type { DatasetComponent, ModelComponent } from '../../core/component.ts'
import { code, say } from '../../core/message.ts'
import { incoming, type Violation } from '../rule.ts'
import { canBePinned, howItMoves, howToPin, isFixed, ofOwn } from './revision.ts'

/** What is loaded from a revision that can move. What also runs code from there is the matter of another rule. */
export function unpinned<Kind extends 'model' | 'dataset'>(
  changes: readonly Change<Kind>[]
): readonly Violation<Kind, 'unpinned'>[] {
  return incoming(changes)
    .filter(({ component }) => component.remoteCode === false && !isFixed(component) && !isChecked(component))
    .map(change => {
      const { component } = change
      return {
        change,
        messageId: 'unpinned',
        message: say`${code(component.name)} is loaded ${howItMoves(component)}${ofOwn(component)}`,
        help: howToPin(component, 'tested'),
        unpinned: true,
        ...((component.own === true || !canBePinned(component)) && { atMost: 'note' })
      }
    })
}

/** Whether another content than the one that was meant is refused. */
function isChecked(component: ModelComponent | DatasetComponent): boolean {
  return component.kind === 'model' && component.checksum !== undefined
}
