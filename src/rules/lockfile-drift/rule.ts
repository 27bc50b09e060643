import { withoutSecrets } from '../../core/url.ts'
import type { PackageComponent } from '../../core/component.ts'
import { code, say, type Message } from '../../core/message.ts'
import { relockCommand } from '../../extractors/lookup/lock-commands.ts'
import { locksBeside } from '../../extractors/lookup/lock-paths.ts'
import { defineRule, incoming } from '../rule.ts'
import { heldBy, type Held } from './held.ts'
import { bothSides, type Sides } from '../shared/sides.ts'

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    level: 'warn',
    about: 'A manifest asks for what its lockfile, which did not change, does not hold',
    messages: {
      missing: 'Package is missing from the lockfile',
      'version-differs': 'Locked version does not satisfy the requirement',
      'source-differs': 'Locked package does not come from the repository that is asked for'
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
      const [found] = held
      if (found === undefined || held.some(one => one === 'fits' || one === 'unknown')) return []
      const [lock = ''] = locks
      const command = relockCommand(lock)
      return {
        change,
        ...said(component, lock, found),
        help: say`Lock again and commit ${code(lock)}`,
        ...(command === undefined ? {} : { fix: { edits: [], command, clears: true } })
      }
    })
  }
})

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

function said(
  component: PackageComponent,
  lock: string,
  found: Held
): { messageId: 'missing' | 'version-differs' | 'source-differs'; message: Message } {
  const wanted = component.specifier ?? component.version ?? ''
  const what = wanted === '' ? say`${code(component.name)}` : say`${code(component.name)} ${wanted}`
  if (found === 'from-registry') {
    const where = code(withoutSecrets(component.source.url ?? ''))
    const message = say`${code(component.name)} is asked for from ${where}, and ${code(lock)}, which did not change, has it from a registry`
    return { messageId: 'source-differs', message }
  }
  const versions = Array.isArray(found) ? found : []
  if (versions.length === 0) {
    const message = say`${what} is asked for and is not in ${code(lock)}, which did not change`
    return { messageId: 'missing', message }
  }
  const held = versions.slice(0, 3).join(', ')
  const message = say`${what} is asked for, and ${code(lock)}, which did not change, holds ${held}`
  return { messageId: 'version-differs', message }
}
