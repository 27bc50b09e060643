import type { Change } from '../../core/change.ts'
import type { Component, PackageComponent } from '../../core/component.ts'
import { code, say, type Message } from '../../core/message.ts'
import { withoutSecrets } from '../../core/url.ts'
import type { Level } from '../../core/finding.ts'
import type { Location } from '../../core/location.ts'
import { likelyIndex } from '../../ecosystems/lookup/public-index.ts'
import type { Advisory, Facts } from '../../matching/facts.ts'
import { sameAmong } from '../../matching/group.ts'
import { chainsOf } from './chains.ts'
import { eachOnce, entryKey } from './incoming-packages.ts'
import { lockedBeside, withoutCopies } from './locked-beside.ts'
import { namesakesOf } from './namesakes.ts'
import { onlyMentioned } from './mentioned.ts'
import { replacedLocks } from './replaced-locks.ts'
import { incoming, type RuleInput, type ViolationAdvisory } from '../rule.ts'
import { shownVersion } from './subject.ts'

/** A package that comes in with advisories, those it had before apart. */
export interface Affected {
  readonly change: Change<'package'>
  readonly introduced: readonly Advisory[]
  readonly standing: readonly Advisory[]
  /** Ids of those that applied to all it could be before, and no longer do. */
  readonly fixes: readonly string[]
  /** What had what stands already: the same file at another version, or the lockfile that it repeats. */
  readonly hadBy: 'file' | 'lockfile' | undefined
  /** The lockfile that had all that stands, and whose place another one takes. */
  readonly carriedFrom: string | undefined
  /** What else of the change says the same: the lock entry that gives a manifest's range its version, pins that repeat it. */
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
  const coming = [...incoming(changes), ...pinned(changes)]
  const base = [...inventory.base, ...changes.flatMap(({ before }) => before ?? [])]
  const gone = changes.flatMap(({ type, component }) => (type === 'removed' ? component : []))
  const lockedBefore = new Set(
    [...base, ...gone].flatMap(component =>
      component.kind === 'package' ? [entryKey(component, component.location)] : []
    )
  )
  const repeated = lockedBeside(base)
  const replaced = replacedLocks(changes, inventory.base)
  const heldBefore = (component: PackageComponent, by: Location): boolean =>
    [by.path, ...replaced(by.path)].some(path => lockedBefore.has(entryKey(component, { ...by, path })))
  const besides = namesakesOf(changes, inventory.base)
  const chainTo = chainsOf([
    ...inventory.head,
    ...changes.flatMap(({ type, component }) => (type === 'removed' ? [] : component))
  ])
  const { changes: told, copiesOf } = withoutCopies(coming)
  return eachOnce(told).flatMap(change => {
    const { component } = change
    const advisories = facts.advisories(component).filter(concerns).filter(holdsFor(component))
    if (advisories.length === 0) return []
    const by = component.resolved?.by
    const namesakes = besides(change)
    const repeats = change.type !== 'moved' && repeated(component).length > 0
    const stood =
      repeats || (by !== undefined && heldBefore(component, by))
        ? isAny
        : stoodIn(change.type === 'moved' ? [] : [...packagesIn(change.before), ...namesakes], facts)
    const introduced = advisories.filter(advisory => !stood(advisory))
    if (introduced.length === 0 && isSameVersion(change)) return []
    const path = chainTo(component)
    return {
      change,
      introduced,
      standing: advisories.filter(stood),
      fixes: fixedBy(change, facts, concerns),
      carriedFrom: introduced.length > 0 || repeats ? undefined : replaced((by ?? component.location).path)[0],
      hadBy: repeats ? 'lockfile' : namesakes.some(isInFileOf(component)) ? 'file' : undefined,
      related: [
        ...(by !== undefined && touches(coming, component, by) ? [by] : []),
        ...copiesOf(component, by ?? component.location)
      ],
      paths: path === undefined ? [] : [path]
    }
  })
}

/** Of a version that is not known only what holds for all of them can be said. */
function holdsFor({ versionUnknown, resolved }: PackageComponent): (advisory: Advisory) => boolean {
  return ({ reach }) => versionUnknown !== true || resolved !== undefined || reach === 'all'
}

/** Pins that nothing which was read asks for. What depends on what was asked for may. */
function pinned(changes: readonly Change<'package'>[]): readonly Change<'package'>[] {
  return changes.filter(
    ({ type, component }) => component.constraint === true && type !== 'removed' && type !== 'moved'
  )
}

const reaches: readonly Advisory['reach'][] = ['some', 'newest', 'onwards', 'all']
const isAny = (): boolean => true

function packagesIn(component: Component | undefined): readonly PackageComponent[] {
  return component?.kind === 'package' ? [component] : []
}

function isInFileOf({ location: { path } }: PackageComponent): (other: PackageComponent) => boolean {
  return ({ location }) => location.path === path
}

/** Whether an advisory applied to one of some packages, and reached as far. */
function stoodIn(packages: readonly PackageComponent[], facts: Facts): (advisory: Advisory) => boolean {
  // Packages of one version have one list.
  const lists = new Set(packages.map(one => facts.advisories(one)))
  const sameAs = sameAmong([...lists].flat())
  return advisory => sameAs(advisory).some(({ reach }) => reaches.indexOf(reach) >= reaches.indexOf(advisory.reach))
}

function fixedBy(
  { type, component, before }: Change<'package'>,
  facts: Facts,
  concerns: (advisory: Advisory) => boolean
): readonly string[] {
  if (type !== 'changed') return []
  const then = packagesIn(before).flatMap(one => facts.advisories(one))
  const sameNow = sameAmong(facts.advisories(component))
  return then
    .filter(advisory => advisory.reach === 'all' && concerns(advisory))
    .filter(advisory => sameNow(advisory).length === 0)
    .map(({ id }) => id)
}

function isSameVersion({ type, component, before }: Change<'package'>): boolean {
  return type === 'changed' && before?.kind === 'package' && shownVersion(component) === shownVersion(before)
}

function touches(changes: readonly Change<'package'>[], { name }: PackageComponent, by: Location): boolean {
  return changes.some(({ component }) => component.name === name && component.location.path === by.path)
}

/**
 * What lowers the advisories of a package: a private index may serve it, and they are about its public namesake; or
 * nothing that was read asks for it.
 */
export function lessSure(component: PackageComponent): { readonly atMost?: Level; readonly but: Message } {
  if (component.role === 'mentioned') return onlyMentioned(component)
  if (component.constraint === true) return { atMost: 'warn', but: say`; it is only a constraint here` }
  const takenFrom = likelyIndex(component)
  if (takenFrom === undefined) return { but: say`` }
  const where = code(withoutSecrets(takenFrom.index))
  return {
    atMost: 'warn',
    but: say`; ${code(takenFrom.by.path)} resolves it from ${where}, which may serve a different package under that name`
  }
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
