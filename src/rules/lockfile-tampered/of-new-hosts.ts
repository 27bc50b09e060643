import type { Change } from '../../core/change.ts'
import { addTo } from '../../core/group.ts'
import { code, say, strong } from '../../core/message.ts'
import type { Violation } from '../rule.ts'
import { packageBefore, type NewHost, type newHosts } from './hosts.ts'

const mostRelated = 20

/** The entries that come from new hosts: one finding for each file and host, at the one that weighs most. */
export function ofNewHosts(
  coming: readonly Change<'package'>[],
  hostsOf: ReturnType<typeof newHosts>
): Violation<'package', 'lookalike-host' | 'new-host'>[] {
  const groups = new Map<string, (NewHost & { readonly change: Change<'package'> })[]>()
  for (const change of coming) {
    for (const found of hostsOf(change.component, packageBefore(change))) {
      addTo(groups, JSON.stringify([change.component.location.path, found.host]), { ...found, change })
    }
  }
  return [...groups.values()].flatMap(group => {
    const first = group.find(({ isForeign }) => isForeign) ?? group[0]
    if (first === undefined) return []
    const { change, host, isForeign, likeness } = first
    const { name, location } = change.component
    const what = group.length === 1 ? say`${code(name)} comes` : say`${code(name)} and ${group.length - 1} more come`
    const where = {
      change,
      related: group
        .filter(other => other !== first)
        .slice(0, mostRelated)
        .map(other => other.change.component.location),
      ...(!isForeign && { atMost: 'warn' as const })
    }
    if (likeness !== undefined) {
      return {
        ...where,
        messageId: 'lookalike-host',
        message: say`${what} from ${code(host)}, ${strong`whose name resembles that of the default index`}`,
        help: say`Regenerate the lockfile from the default index, or declare this host in a manifest`
      }
    }
    return {
      ...where,
      messageId: 'new-host',
      message: say`${what} from ${code(host)}, which ${code(location.path)} did not use before`,
      help: isForeign
        ? say`Regenerate the lockfile from the index of the other packages, or declare this one in a manifest`
        : say`Check whether the package's index links to this host`
    }
  })
}
