import type { PackageComponent } from '../../core/component.ts'
import { groupBy } from '../../core/group.ts'
import { code, say, strong } from '../../core/message.ts'
import type { Sides } from '../shared/sides.ts'
import type { FileViolation } from './words.ts'

const mostRelated = 20

/**
 * Takes together what lost its hashes in a list that states none any more: that was decided once, for the whole list, by an
 * option of the tool that writes it. A lockfile has no such option.
 */
export function byDroppedList(violations: readonly FileViolation[], { head }: Sides): readonly FileViolation[] {
  const groups = groupBy(violations, violation => {
    const component = violation.change?.component
    const isOfList = violation.messageId === 'hash-removed' && component !== undefined && component.role !== 'locked'
    return isOfList && hasNoHash(head.get(component.location.path) ?? []) ? component.location.path : violation
  })
  return [...groups].flatMap(([path, group]): readonly FileViolation[] => {
    const [first, ...others] = group
    if (typeof path !== 'string' || first?.change === undefined || others.length === 0) return group
    return [
      {
        change: first.change,
        related: others.slice(0, mostRelated).flatMap(({ change }) => change?.component.location ?? []),
        messageId: 'hashes-dropped',
        message: say`${code(path)} ${strong`states no hashes any more`}: ${code(first.change.component.name)} and ${others.length} more lost theirs`,
        help: say`Write the list with hashes again, so that an installation takes only the files that were reviewed`,
        atMost: 'warn'
      }
    ]
  })
}

function hasNoHash(entries: readonly PackageComponent[]): boolean {
  return entries.every(({ hashes }) => hashes.length === 0)
}
