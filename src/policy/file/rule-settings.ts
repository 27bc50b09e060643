import * as v from 'valibot'
import type { Level, UpcomingLevel } from '../../core/finding.ts'
import { lowestLevel } from '../../core/order.ts'
import type { MinorRelease } from '../../core/release.ts'
import { earlierOf, isNewer, type DefaultsRelease } from './defaults.ts'
import type { Node } from './document.ts'
import { explainIssue } from './explain.ts'
import { listName } from '../../kinds/registry.ts'
import { child, type Reading } from './lists.ts'
import type { Lists, Policy, RuleCatalogue, RuleMeta, RuleSetting } from '../policy.ts'

/**
 * The level and the options of every rule of the catalogue.
 *
 * @param defaults - The release whose defaults hold.
 */
export function readRules(
  root: Node,
  rules: RuleCatalogue,
  lists: { readonly approved: Lists; readonly denied: Lists },
  defaults: DefaultsRelease,
  reading: Reading
): Policy['rules'] {
  const section = child(root, 'rules')
  return Object.fromEntries(
    Object.entries(rules).map(([id, current]): [string, RuleSetting] => {
      const earlier = earlierOf(current.earlier, defaults)
      const meta = earlier === undefined ? current : { ...current, level: earlier.level, levels: earlier.levels ?? {} }
      const node = child(section, id)
      const short = levelOf(node)
      const level = short ?? levelOf(child(node, 'level'))
      const listed = hasList(meta, lists)
      if (meta.level === 'listed' && !listed && level !== undefined && level !== 'off') {
        const span = section?.entries?.get(id)?.key ?? root.span
        reading.doubts.push({
          message: `${id} has no effect without a list under "approved" or "denied"`,
          span,
          key: id
        })
      }
      const options = readOptions(root, id, meta, node, earlier?.options ?? {}, reading)
      if (level !== undefined) return [id, { level, options }]
      return [id, { ...standardLevels(meta, standardLevel(meta, listed, node), defaults), options }]
    })
  )
}

/** The levels of a rule where the policy sets none: what is newer than the defaults that hold is at most a note. */
function standardLevels(
  { since, levels: own = {}, messagesSince = {} }: RuleMeta,
  standard: Level | 'off',
  defaults: DefaultsRelease
): Pick<RuleSetting, 'level' | 'levels' | 'upcoming'> {
  if (standard === 'off') return { level: standard }
  const capped = (level: Level, came: MinorRelease): Level =>
    isNewer(came, defaults) ? lowestLevel(level, 'note') : level
  const upcoming = (level: Level, came: MinorRelease): UpcomingLevel | undefined =>
    capped(level, came) === level ? undefined : { since: came, level }
  const messages = Object.keys({ ...own, ...messagesSince }).map(id => {
    return { id, level: own[id] ?? standard, came: messagesSince[id] ?? since }
  })
  const rule = upcoming(standard, since)
  const later = messages.flatMap(({ id, level, came }): [string, UpcomingLevel][] => {
    const known = upcoming(level, came)
    return known === undefined ? [] : [[id, known]]
  })
  return {
    level: capped(standard, since),
    ...(messages.length > 0 && {
      levels: Object.fromEntries(messages.map(({ id, level, came }) => [id, capped(level, came)]))
    }),
    ...((rule !== undefined || later.length > 0) && {
      upcoming: { ...(rule !== undefined && { rule }), messages: Object.fromEntries(later) }
    })
  }
}

function standardLevel({ level }: RuleMeta, listed: boolean, node: Node | undefined): Level | 'off' {
  if (level === 'listed') return listed ? 'block' : 'off'
  if (level === 'configured') return (node?.entries?.size ?? 0) > 0 ? 'warn' : 'off'
  return level
}

function hasList({ kinds }: RuleMeta, { approved, denied }: { approved: Lists; denied: Lists }): boolean {
  const [kind] = kinds
  const list = kind && listName(kind)
  return list !== undefined && (approved[list] ?? denied[list]) !== undefined
}

const levels: ReadonlySet<unknown> = new Set<Level | 'off'>(['block', 'warn', 'note', 'off'])

function levelOf(node: Node | undefined): Level | 'off' | undefined {
  return levels.has(node?.value) ? (node?.value as Level | 'off') : undefined
}

/** The rule's own schema has the last word: it may hold more than the entries that the policy's schema takes over. */
function readOptions(
  root: Node,
  id: string,
  { options }: RuleMeta,
  node: Node | undefined,
  defaults: Readonly<Record<string, unknown>>,
  reading: Reading
): object {
  if (options === undefined) return {}
  const given = node?.entries === undefined ? [] : [...node.entries].filter(([key]) => key !== 'level')
  const written = Object.fromEntries(given.map(([key, entry]) => [key, entry.node.value]))
  const result = v.safeParse(options, { ...defaults, ...written })
  if (result.success) return result.output
  if (reading.complaints.length === 0) {
    reading.complaints.push(...result.issues.flatMap(issue => explainIssue(issue, root, ['rules', id])))
  }
  return {}
}
