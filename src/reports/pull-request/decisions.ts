import type { Finding } from '../../core/finding.ts'
import { addTo } from '../../core/group.ts'
import { plain, type Message } from '../../core/message.ts'
import { kindOf } from '../../kinds/registry.ts'
import { shapeOf, unnamed, type Told } from '../shared/causes.ts'
import { count } from '../shared/words.ts'

/** Findings that one decision settles: a rule says the same of each but for the name, and the same fixes each. */
export interface Decision {
  /** What is said of all of them. */
  readonly message: Message
  readonly help: Message
  /** The first of them, in the order given. */
  readonly first: Finding
  readonly of: readonly [Finding, ...Finding[]]
  /** How they are told apart in the list of them. */
  readonly by: 'place' | 'name' | 'name and value'
}

/** Takes together what one decision settles, in the order given. */
export function decisions(findings: readonly Told[]): readonly Decision[] {
  const groups = new Map<string | Finding, [Told, ...Told[]]>()
  for (const told of findings) addTo(groups, told.carriedFrom === undefined ? keyOf(told) : told, told)
  return [...groups.values()].map(decision)
}

function decision([told, ...others]: readonly [Told, ...Told[]]): Decision {
  const [first, ...rest] = told.of
  const of = [first, ...rest, ...others.flatMap(other => other.of)] as const
  const { message, help, carriedFrom } = told
  if (carriedFrom !== undefined) return { message, help, first, of, by: 'name' }
  if (new Set(of.map(one => plain(one.message))).size === 1) return { message, help, first, of, by: 'place' }
  const shapes = new Set(of.map(one => JSON.stringify(shapeOf(one))))
  const by = shapes.size === 1 ? 'name' : 'name and value'
  return { message: titled(first, of), help: unnamed(help, first.component), first, of, by }
}

/** `Package installed without a pinned version: 9 packages`. */
function titled({ title }: Finding, of: readonly Finding[]): Message {
  const kinds = new Set(of.flatMap(({ component }) => (component === undefined ? [] : [kindOf(component)])))
  const [kind, ...others] = kinds
  const number = kind === undefined || others.length > 0 ? String(of.length) : count(of.length, kind.noun, kind.plural)
  return [{ type: 'text', text: `${title}: ${number}` }]
}

function keyOf({ of: [finding] }: Told): string {
  const { ruleId, messageId, level, advisories, fix, paths, lapsed } = finding
  const [message, help] = shapeOf(finding)
  // What blocks is told in its own words; below that, what it is and how to fix it will do.
  const isWhole = level === 'block' || finding.component === undefined || advisories.length > 0
  const said = advisories.map(({ id, severity, fixed, waiver }) => [id, severity, fixed, waiver])
  return JSON.stringify([ruleId, messageId, level, isWhole && message, help, said, fix?.command, paths[0], lapsed])
}
