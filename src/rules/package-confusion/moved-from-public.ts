import type { Change } from '../../core/change.ts'
import type { PackageComponent } from '../../core/component.ts'
import type { Location } from '../../core/location.ts'
import { code, say, strong } from '../../core/message.ts'
import { hostnameOf } from '../../core/url.ts'
import { publicIndex } from '../../ecosystems/lookup/public-index.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import { incoming, type RuleInput, type Violation } from '../rule.ts'
import { isKnownToPolicy } from '../shared/own-index.ts'
import type { Sides } from '../shared/sides.ts'

/** So many that move together, none staying at the public index, are a decision and no accident. */
const migration = 5
const mostRelated = 20

type Level = 'block' | 'warn' | 'note'

interface Move {
  readonly index: string
  readonly level: Level
  readonly isOpen: boolean
  readonly first: Change<'package'>
  readonly names: Set<string>
  readonly related: Location[]
}

/** Packages that came from the public index and now come from another one: one finding for each index and level. */
export function movedFromPublic(
  input: RuleInput<'package', object>,
  sides: Sides
): Violation<'package', 'moved-from-public'>[] {
  const isOwn = (component: PackageComponent): boolean =>
    input.internal.some(one => one.matches(component)) || isKnownToPolicy(input, component)
  const moving = incoming(input.changes).filter(change => leavesPublicIndex(change) && !isOwn(change.component))
  if (moving.length === 0) return []
  const levelOf = levels(moving, sides)
  const moves = new Map<string, Move>()
  for (const change of moving) {
    const { component } = change
    const index = shownIndex(component)
    const level = levelOf(change)
    const key = JSON.stringify([index, level])
    const isOpen = publicIndex(component.ecosystem, component.source.url) === 'open'
    const move = moves.get(key) ?? { index, level, isOpen, first: change, names: new Set<string>(), related: [] }
    move.names.add(component.name)
    if (change !== move.first && move.related.length < mostRelated) move.related.push(component.location)
    moves.set(key, move)
  }
  return [...moves.values()].map(violation)
}

function violation({ index, level, isOpen, first, names, related }: Move): Violation<'package', 'moved-from-public'> {
  const { name } = first.component
  const what = names.size === 1 ? say`${code(name)}` : say`${code(name)} and ${names.size - 1} more`
  const [came, come] = names.size === 1 ? ['came', 'comes'] : ['came', 'come']
  const who = isOpen
    ? say`anyone can publish there`
    : say`it serves different files under ${names.size === 1 ? 'that name' : 'these names'}`
  const why = level === 'note' ? say`, with the same files` : say`: ${who}`
  return {
    change: first,
    related,
    messageId: 'moved-from-public',
    message: say`${what} ${came} ${strong`from the public index`} and now ${come} from ${code(index)}${why}`,
    help: say`Check that ${code(index)} is meant to serve ${names.size === 1 ? 'it' : 'them'}, or regenerate the lockfile from the public index`,
    ...(level === 'block' ? {} : { atMost: level })
  }
}

/**
 * Whether a package came from a public index and now comes from one of which nothing is known, or that everybody can
 * publish to. An index that its file sets for all packages is not a move of one.
 */
function leavesPublicIndex({ component, before }: Change<'package'>): boolean {
  if (before?.kind !== 'package' || before.source.type !== 'registry' || component.source.type !== 'registry')
    return false
  const { ecosystem, source } = component
  if (source.url === undefined || source.optionsAt !== undefined) return false
  const [then, now] = [publicIndex(before.ecosystem, before.source.url), publicIndex(ecosystem, source.url)]
  if (now === 'open') return then !== undefined && then !== 'open'
  return then !== undefined && now === undefined
}

/** How sure it is that nobody decided so. */
function levels(moving: readonly Change<'package'>[], sides: Sides): (change: Change<'package'>) => Level {
  const namesOf = new Map<string, Set<string>>()
  for (const { component } of moving) {
    const names = namesOf.get(placeKey(component)) ?? new Set<string>()
    namesOf.set(placeKey(component), names.add(component.name))
  }
  const [before, now] = [[...sides.base.values()].flat(), [...sides.head.values()].flat()]
  const used = new Set(before.flatMap(usesOf))
  const named = new Set(now.filter(({ role }) => role !== 'locked').map(nameKey))
  const set = new Set(now.filter(({ source }) => source.optionsAt !== undefined).map(indexKey))
  const staying = (path: string): boolean =>
    (sides.head.get(path) ?? []).some(({ source }) => source.type === 'registry' && source.url === undefined)
  return ({ component, before: was }) => {
    const { ecosystem, source, location } = component
    if (was?.kind === 'package' && hasSameFiles(was, component)) return 'note'
    if (publicIndex(ecosystem, source.url) === 'open') return 'warn'
    // A channel is a publisher on a service, and asked in an order.
    if (hostnameOf(source.url) === undefined) return 'warn'
    if (set.has(indexKey(component))) return 'warn'
    const together = namesOf.get(placeKey(component))?.size ?? 0
    if (together >= migration && !staying(location.path)) return 'warn'
    const ranks = ecosystems.get(ecosystem)?.ranksIndexes === true
    // Where the highest version wins, the resolver may have moved it: only a manifest that names the index says who did.
    const isMeant = !ranks || named.has(nameKey(component))
    return isMeant && used.has(useKey(component)) ? 'warn' : 'block'
  }
}

function hasSameFiles(before: PackageComponent, after: PackageComponent): boolean {
  const known = new Set(before.hashes)
  return before.version === after.version && after.hashes.length > 0 && after.hashes.every(hash => known.has(hash))
}

function shownIndex({ source: { url = '' } }: PackageComponent): string {
  return hostnameOf(url) ?? url
}

function indexKey(component: PackageComponent): string {
  return JSON.stringify([component.ecosystem, shownIndex(component)])
}

function placeKey(component: PackageComponent): string {
  return JSON.stringify([component.location.path, shownIndex(component)])
}

/** A package at an index. */
function nameKey(component: PackageComponent): string {
  return JSON.stringify([component.ecosystem, component.name, shownIndex(component)])
}

/** An index with the scope of names that it is asked for: a registry of one scope serves no others. */
function useKey(component: PackageComponent): string {
  const slash = component.name.startsWith('@') ? component.name.indexOf('/') : -1
  return JSON.stringify([component.ecosystem, component.name.slice(0, Math.max(slash, 0)), shownIndex(component)])
}

function usesOf(component: PackageComponent): readonly string[] {
  const { source } = component
  return source.type === 'registry' && source.url !== undefined ? [useKey(component)] : []
}
