import type { Change } from '../../core/change.ts'
import type { Location } from '../../core/location.ts'
import { code, say, strong } from '../../core/message.ts'
import { hostnameOf } from '../../core/url.ts'
import { incoming, type Violation } from '../rule.ts'
import type { Sides } from '../shared/sides.ts'
import { isKnownIndex } from './known-indexes.ts'

/** So many that leave an index together, none staying, are a decision and no accident. */
const migration = 5
const mostRelated = 20

interface Move {
  readonly host: string
  readonly first: Change<'package'>
  readonly names: Set<string>
  readonly related: Location[]
}

/** Packages that came from an index of one's own and now come from the public one: one finding for each such index. */
export function movedToPublic(
  changes: readonly Change<'package'>[],
  sides: Sides,
  told: ReadonlySet<string>
): Violation<'package', 'moved-to-public'>[] {
  const moves = new Map<string, Move>()
  for (const change of incoming(changes)) {
    const host = leftHost(change)
    if (host === undefined || told.has(change.component.name)) continue
    const { component } = change
    const move = moves.get(host) ?? { host, first: change, names: new Set<string>(), related: [] }
    move.names.add(component.name)
    if (change !== move.first && move.related.length < mostRelated) move.related.push(component.location)
    moves.set(host, move)
  }
  const staying = moves.size === 0 ? new Set<string>() : hostsOf(sides)
  return [...moves.values()].map(({ host, first, names, related }) => {
    const { name } = first.component
    const what = names.size === 1 ? say`${code(name)}` : say`${code(name)} and ${names.size - 1} more`
    const [came, come] = names.size === 1 ? ['came', 'comes'] : ['came', 'come']
    return {
      change: first,
      related,
      messageId: 'moved-to-public',
      message: say`${what} ${came} from ${code(host)} and now ${come} ${strong`from the public registry`}: whoever registers a name there is installed`,
      help: say`Make sure that the public package is yours, or lock again where ${code(host)} is reached`,
      atMost: names.size >= migration && !staying.has(host) ? ('note' as const) : ('warn' as const)
    }
  })
}

/** The host of the index that a package was taken from before it came from the public one. */
function leftHost({ component, before }: Change<'package'>): string | undefined {
  if (before?.kind !== 'package' || before.source.type !== 'registry' || before.source.url === undefined) {
    return undefined
  }
  if (component.source.type !== 'registry' || component.source.url !== undefined) return undefined
  return isKnownIndex(before.ecosystem, before.source.url) ? undefined : hostnameOf(before.source.url)
}

function hostsOf({ head }: Sides): ReadonlySet<string> {
  return new Set([...head.values()].flat().flatMap(({ source }) => hostnameOf(source.url) ?? []))
}
