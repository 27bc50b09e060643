import type { Change } from '../../core/change.ts'
import type { ComponentKind } from '../../core/component.ts'

/** The test for changes of one kind, for rules about several. */
export function isOfKind<Kind extends ComponentKind>(kind: Kind): (change: Change) => change is Change<Kind> {
  return (change): change is Change<Kind> => change.component.kind === kind
}
