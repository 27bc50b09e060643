import type { PackageComponent } from '../../core/component.ts'
import { groupBy } from '../../core/group.ts'
import { code, say, strong } from '../../core/message.ts'
import type { Sides } from '../shared/sides.ts'
import type { FileViolation } from './words.ts'

const mostRelated = 20
/** More than a person takes out of a lockfile one by one. */
const many = 20

/**
 * Takes together what lost its hashes at once: in a list that states none any more, by an option of the tool that writes it;
 * in a lockfile, by a fault of its tool, such as npm beside an installation that it did not make.
 */
export function byDroppedHashes(violations: readonly FileViolation[], { head }: Sides): readonly FileViolation[] {
  const groups = groupBy(violations, violation =>
    violation.messageId === 'hash-removed' ? (violation.change?.component.location.path ?? violation) : violation
  )
  return [...groups].flatMap(([path, group]): readonly FileViolation[] => {
    if (typeof path !== 'string') return group
    const isLock = group.every(({ change }) => change?.component.role === 'locked')
    const isOne = hasNoHash(head.get(path) ?? []) || (isLock && group.length > many)
    return isOne ? together(path, group, isLock) : group
  })
}

function together(path: string, group: readonly FileViolation[], isLock: boolean): readonly FileViolation[] {
  const [first, ...others] = group
  if (first?.change === undefined || others.length === 0) return group
  const { change } = first
  const names = say`${code(change.component.name)} and ${others.length} more`
  return [
    {
      change,
      related: others.slice(0, mostRelated).flatMap(other => other.change?.component.location ?? []),
      messageId: 'hashes-dropped',
      ...(isLock
        ? {
            message: say`${code(path)} ${strong`lost the hashes`} of ${names}: their files are no longer verified`,
            help: say`Restore the file, and regenerate it from the index where no packages are installed yet`,
            ...(group.every(({ atMost }) => atMost !== undefined) && { atMost: 'warn' as const })
          }
        : {
            message: say`${code(path)} ${strong`no longer has any hashes`}: ${names} lost theirs`,
            help: say`Generate the list with hashes again, so that only the reviewed files are installed`,
            atMost: 'warn' as const
          })
    }
  ]
}

function hasNoHash(entries: readonly PackageComponent[]): boolean {
  return entries.every(({ hashes }) => hashes.length === 0)
}
