import * as v from 'valibot'
import type { Level } from '../../core/finding.ts'
import type { Node } from './document.ts'
import { explainIssue } from './explain.ts'
import { listName } from '../../kinds/registry.ts'
import { child, type Reading } from './lists.ts'
import type { Lists, Policy, RuleCatalogue, RuleMeta, RuleSetting } from '../policy.ts'

/** The level and the options of every rule of the catalogue. */
export function readRules(
  root: Node,
  rules: RuleCatalogue,
  lists: { readonly approved: Lists; readonly denied: Lists },
  reading: Reading
): Policy['rules'] {
  const section = child(root, 'rules')
  return Object.fromEntries(
    Object.entries(rules).map(([id, meta]): [string, RuleSetting] => {
      const node = child(section, id)
      const short = levelOf(node)
      const level = short ?? levelOf(child(node, 'level'))
      const listed = hasList(meta, lists)
      if (meta.level === 'listed' && !listed && level !== undefined && level !== 'off') {
        const span = section?.entries?.get(id)?.key ?? root.span
        reading.doubts.push({
          message: `${id} finds nothing without a list under "approved" or "denied"`,
          span,
          key: id
        })
      }
      const standard = standardLevel(meta, listed, node)
      const levels = level === undefined && meta.levels !== undefined ? { levels: meta.levels } : {}
      return [id, { level: level ?? standard, ...levels, options: readOptions(root, id, meta, node, reading) }]
    })
  )
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
function readOptions(root: Node, id: string, { options }: RuleMeta, node: Node | undefined, reading: Reading): object {
  if (options === undefined) return {}
  const given = node?.entries === undefined ? [] : [...node.entries].filter(([key]) => key !== 'level')
  const result = v.safeParse(options, Object.fromEntries(given.map(([key, entry]) => [key, entry.node.value])))
  if (result.success) return result.output
  if (reading.complaints.length === 0) {
    reading.complaints.push(...result.issues.flatMap(issue => explainIssue(issue, root, ['rules', id])))
  }
  return {}
}
