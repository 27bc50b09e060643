import { withoutSecrets } from '../../core/url.ts'
import type { PackageComponent } from '../../core/component.ts'
import { code, say, type Message } from '../../core/message.ts'
import { relockCommand } from '../../extractors/lookup/lock-commands.ts'
import { locksBeside, possibleLocks } from '../../extractors/lookup/lock-paths.ts'
import { defineRule, incoming, type Violation } from '../rule.ts'
import { earlier } from '../shared/incoming-packages.ts'
import { heldBy, type Held } from './held.ts'
import type { HeldElsewhere } from './repositories.ts'
import { removedOverrides, stillForced } from './removed-overrides.ts'
import { bothSides, type Sides } from '../shared/sides.ts'

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    since: '0.1',
    level: 'warn',
    about: 'Changes a manifest so that its unchanged lockfile no longer satisfies it',
    messages: {
      missing: 'Package is missing from the lockfile',
      'version-differs': 'Locked version does not satisfy the requirement',
      'source-differs': 'Locked package comes from a different source than the manifest requires',
      'revision-differs': 'Locked revision is not the one that the manifest requires',
      'override-removed': 'Lockfile still has a version that a removed override forced'
    }
  },
  check(input) {
    const sides = bothSides(input)
    const locksOf = lockFinder(sides)
    const asked = incoming(input.changes).flatMap(change => {
      const { component } = change
      if (change.type === 'moved' || !isAsked(component)) return []
      const locks = locksOf(component)
      const held = locks.map(path => heldBy(component, path, sides, earlier(change)?.source))
      const [found] = held
      if (found === undefined || held.some(one => one === 'fits' || one === 'unknown')) return []
      const [lock = ''] = locks
      return { change, ...said(component, lock, found), ...relocked(lock) }
    })
    const removed = removedOverrides(input.changes, sides).flatMap(({ change, override }) => {
      const found = locksOf(override).flatMap(lock => {
        const versions = stillForced(override, lock, sides)
        return versions.length === 0 ? [] : { lock, versions }
      })
      const [{ lock, versions } = { lock: '', versions: [] }] = found
      if (versions.length === 0) return []
      const message = say`The override of ${code(override.name)} is removed, but ${code(lock)} is unchanged and still has ${listed(versions)}`
      return { change, messageId: 'override-removed' as const, message, ...relocked(lock) }
    })
    return [...asked, ...removed]
  }
})

function relocked(lock: string): Pick<Violation, 'help' | 'fix'> {
  const command = relockCommand(lock)
  return {
    help: say`Update ${code(lock)} and commit it`,
    ...(command === undefined ? {} : { fix: { edits: [], command, clears: true } })
  }
}

function listed(versions: readonly string[]): string {
  return [...new Set(versions)].slice(0, 3).join(', ')
}

/** Named by the project itself, or forced on others, and something that a lock would hold. */
function isAsked({ role, peer, direct, source, scope, ecosystem, name, override }: PackageComponent): boolean {
  // The standard library comes with Go itself, and no go.sum has it.
  if (ecosystem === 'golang' && name === 'stdlib') return false
  if (role !== 'requirement' || peer === true) return false
  if (override !== undefined) return true
  return direct === true && (source.type === 'registry' || source.type === 'vcs') && scope !== 'build'
}

/**
 * The lockfiles of a manifest: those beside it, and those further up that are known to resolve something of it. One
 * that changed too has been locked again, and is somebody's decision.
 */
function lockFinder(sides: Sides): (component: PackageComponent) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return ({ location: { path }, override }) => {
    const key = JSON.stringify([path, override !== undefined])
    const found = known.get(key)
    if (found !== undefined) return found
    const resolving = [...(sides.head.get(path) ?? []), ...sides.before(path)].flatMap(({ resolved }) =>
      resolved === undefined ? [] : resolved.by.path
    )
    // A lockfile that holds only a part of what a manifest asks for follows all of its overrides.
    const beside = override === undefined ? locksBeside(path) : possibleLocks(path)
    const locks = [...new Set([...beside, ...resolving])].filter(lock =>
      sides.head.get(lock)?.some(({ role }) => role === 'locked')
    )
    const current = locks.some(lock => sides.changed.has(lock)) ? [] : locks
    known.set(key, current)
    return current
  }
}

function said(
  component: PackageComponent,
  lock: string,
  found: Held
): { messageId: 'missing' | 'version-differs' | 'source-differs' | 'revision-differs'; message: Message } {
  const wanted = component.specifier ?? component.version ?? ''
  const what = wanted === '' ? say`${code(component.name)}` : say`${code(component.name)} ${wanted}`
  if (typeof found === 'object' && 'from' in found) return elsewhere(component, lock, found)
  const versions = Array.isArray(found) ? found : []
  if (versions.length === 0) {
    const message = say`${what} is required, but ${code(lock)} is unchanged and does not contain it`
    return { messageId: 'missing', message }
  }
  const message = say`${what} is required, but ${code(lock)} is unchanged and has ${listed(versions)}`
  return { messageId: 'version-differs', message }
}

function elsewhere(
  { name, source }: PackageComponent,
  lock: string,
  { from, source: held }: HeldElsewhere
): { messageId: 'source-differs' | 'revision-differs'; message: Message } {
  const where = source.type === 'registry' ? say`a registry` : code(withoutSecrets(source.url ?? ''))
  const there = from === 'registry' ? say`a registry` : code(withoutSecrets(held.url ?? ''))
  if (from !== 'revision') {
    const message = say`${code(name)} is required from ${where}, but ${code(lock)} is unchanged and has it from ${there}`
    return { messageId: 'source-differs', message }
  }
  const wanted = source.ref === undefined ? say`the default branch` : code(source.ref)
  const message = say`${code(name)} is required at ${wanted} of ${where}, but ${code(lock)} is unchanged and has it at ${code(held.ref ?? held.commit ?? '')}`
  return { messageId: 'revision-differs', message }
}
