import type { Change } from '../../core/change.ts'
import type { PackageComponent } from '../../core/component.ts'
import type { Location } from '../../core/location.ts'
import type { Advisory, Facts } from '../../matching/facts.ts'
import { chainsOf } from './chains.ts'
import { eachOnce, entryKey } from './incoming-packages.ts'
import { incoming, type RuleInput, type ViolationAdvisory } from '../rule.ts'
import { shownVersion } from './subject.ts'

/** A package that comes in with advisories, those it had before apart. */
export interface Affected {
  readonly change: Change<'package'>
  readonly introduced: readonly Advisory[]
  readonly standing: readonly Advisory[]
  /** The lock entry that gives a manifest's range its version, when the change touches it as well. */
  readonly related: readonly Location[]
  /** The shortest chain from a direct dependency, where it is reached through others. */
  readonly paths: readonly (readonly string[])[]
}

/**
 * The incoming packages that `concerns` says advisories apply to, each once. What a change leaves at the
 * version that it had is not told again.
 */
export function affectedPackages(
  { changes, inventory }: Pick<RuleInput<'package', object>, 'changes' | 'inventory'>,
  facts: Facts,
  concerns: (advisory: Advisory) => boolean
): Affected[] {
  const coming = incoming(changes)
  const lockedBefore = new Set(
    [...inventory.base, ...changes.flatMap(({ before }) => before ?? [])].flatMap(component =>
      component.kind === 'package' ? [entryKey(component, component.location)] : []
    )
  )
  const chainTo = chainsOf([
    ...inventory.head,
    ...changes.flatMap(({ type, component }) => (type === 'removed' ? [] : component))
  ])
  return eachOnce(coming).flatMap(change => {
    const { component } = change
    const advisories = facts.advisories(component).filter(concerns)
    if (advisories.length === 0) return []
    const by = component.resolved?.by
    const stood = by !== undefined && lockedBefore.has(entryKey(component, by)) ? isAny : stoodBefore(change, facts)
    const introduced = advisories.filter(advisory => !stood(advisory))
    if (introduced.length === 0 && isSameVersion(change)) return []
    const path = chainTo(component)
    return {
      change,
      introduced,
      standing: advisories.filter(stood),
      related: by !== undefined && touches(coming, component, by) ? [by] : [],
      paths: path === undefined ? [] : [path]
    }
  })
}

const reaches: readonly Advisory['reach'][] = ['some', 'newest', 'onwards', 'all']
const isAny = (): boolean => true

/** Whether an advisory applied before, and reached as far. */
function stoodBefore({ type, before }: Change<'package'>, facts: Facts): (advisory: Advisory) => boolean {
  const known = new Map<string, number>()
  for (const { id, aliases, reach } of before?.kind === 'package' && type !== 'moved' ? facts.advisories(before) : []) {
    for (const name of [id, ...aliases]) known.set(name, reaches.indexOf(reach))
  }
  return ({ id, aliases, reach }) => [id, ...aliases].some(name => (known.get(name) ?? -1) >= reaches.indexOf(reach))
}

function isSameVersion({ type, component, before }: Change<'package'>): boolean {
  return type === 'changed' && before?.kind === 'package' && shownVersion(component) === shownVersion(before)
}

function touches(changes: readonly Change<'package'>[], { name }: PackageComponent, by: Location): boolean {
  return changes.some(({ component }) => component.name === name && component.location.path === by.path)
}

/** An advisory as a finding lists it. */
export function listed({
  id,
  aliases,
  severity,
  malicious,
  score,
  summary,
  fixed,
  url
}: Advisory): Omit<ViolationAdvisory, 'atMost'> {
  return {
    id,
    aliases,
    severity,
    ...(malicious ? { malicious } : {}),
    ...(score === undefined ? {} : { score }),
    fixed,
    ...(summary === undefined ? {} : { summary }),
    ...(url === undefined ? {} : { url })
  }
}
