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
        message: say`${what} from ${code(host)}, ${strong`whose name is like that of the default index`}`,
        help: say`Lock again from the default index, or have a manifest name this host`
      }
    }
    return {
      ...where,
      messageId: 'new-host',
      message: say`${what} from ${code(host)}, which ${code(location.path)} did not use before`,
      help: isForeign
        ? say`Lock again from the index that the others come from, or have a manifest name this one`
        : say`Look whether the index that it comes from links to this host`
    }
  })
}
