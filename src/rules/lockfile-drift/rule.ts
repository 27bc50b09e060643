import type { PackageComponent } from '../../core/component.ts'
import { code, say, type Message } from '../../core/message.ts'
import { withoutBuild } from '../../ecosystems/shared/build.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import { relockCommand } from '../../extractors/lookup/lock-commands.ts'
import { locksBeside } from '../../extractors/lookup/lock-paths.ts'
import { admits } from '../../ecosystems/lookup/admits.ts'
import { defineRule, incoming } from '../rule.ts'
import { bothSides, type Sides } from '../shared/sides.ts'

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    level: 'warn',
    about: 'A manifest asks for what its lockfile, which did not change, does not hold',
    messages: {
      missing: 'Package is missing from the lockfile',
      'version-differs': 'Locked version does not satisfy the requirement'
    }
  },
  check(input) {
    const sides = bothSides(input)
    const locksOf = lockFinder(sides)
    return incoming(input.changes).flatMap(change => {
      const { component } = change
      if (change.type === 'moved' || !isAsked(component)) return []
      const locks = locksOf(component)
      const held = locks.map(path => heldBy(component, path, sides))
      if (held.length === 0 || held.some(one => one === 'fits' || one === 'unknown')) return []
      const [lock = ''] = locks
      const [versions] = held
      const command = relockCommand(lock)
      return {
        change,
        ...said(component, lock, Array.isArray(versions) ? versions : []),
        help: say`Lock again and commit ${code(lock)}`,
        ...(command === undefined ? {} : { fix: { edits: [], command, clears: true } })
      }
    })
  }
})

/** Named by the project itself, of a registry, and something that a lock would hold. */
function isAsked({ role, peer, direct, source, scope, ecosystem, name }: PackageComponent): boolean {
  // The standard library comes with Go itself, and no go.sum has it.
  if (ecosystem === 'golang' && name === 'stdlib') return false
  if (role !== 'requirement' || peer === true) return false
  return direct === true && source.type === 'registry' && scope !== 'build'
}

/**
 * The lockfiles of a manifest: those beside it, and those further up that are known to resolve something of it. One
 * that changed too has been locked again, and is somebody's decision.
 */
function lockFinder(sides: Sides): (component: PackageComponent) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return ({ location: { path } }) => {
    const found = known.get(path)
    if (found !== undefined) return found
    const resolving = [...(sides.head.get(path) ?? []), ...sides.before(path)].flatMap(({ resolved }) =>
      resolved === undefined ? [] : resolved.by.path
    )
    const locks = [...new Set([...locksBeside(path), ...resolving])].filter(lock =>
      sides.head.get(lock)?.some(({ role }) => role === 'locked')
    )
    const current = locks.some(lock => sides.changed.has(lock)) ? [] : locks
    known.set(path, current)
    return current
  }
}

/** `fits`, `unknown` where the requirement cannot be read, or the versions of the package that do not fit. */
function heldBy(component: PackageComponent, lock: string, { head }: Sides): 'fits' | 'unknown' | string[] {
  const { ecosystem, name, version, specifier = '', scope } = component
  const world = ecosystems.get(ecosystem)
  const entries = (head.get(lock) ?? []).filter(one => one.ecosystem === ecosystem)
  const own = entries.filter(one => one.name === name)
  if (world?.compare === undefined || entries.length === 0) return 'unknown'
  if (own.length === 0) return scope === 'runtime' ? [] : 'unknown'
  if (version === undefined && world.admitted(specifier) === undefined) return 'unknown'
  const fits = (locked: string): boolean =>
    version === undefined ? admits(ecosystem, specifier, locked) : isSame(locked, version, world.compare)
  return own.some(one => one.version === undefined || fits(one.version))
    ? 'fits'
    : own.flatMap(one => one.version ?? [])
}

function isSame(locked: string, wanted: string, compare: (one: string, other: string) => number | undefined): boolean {
  return locked === wanted || compare(locked, wanted) === 0 || compare(withoutBuild(locked), wanted) === 0
}

function said(
  component: PackageComponent,
  lock: string,
  versions: readonly string[]
): { messageId: 'missing' | 'version-differs'; message: Message } {
  const wanted = component.specifier ?? component.version ?? ''
  const what = wanted === '' ? say`${code(component.name)}` : say`${code(component.name)} ${wanted}`
  if (versions.length === 0) {
    const message = say`${what} is asked for and is not in ${code(lock)}, which did not change`
    return { messageId: 'missing', message }
  }
  const held = versions.slice(0, 3).join(', ')
  const message = say`${what} is asked for, and ${code(lock)}, which did not change, holds ${held}`
  return { messageId: 'version-differs', message }
}
