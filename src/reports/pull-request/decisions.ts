import type { Finding } from '../../core/finding.ts'
import { addTo } from '../../core/group.ts'
import { code, join, plain, say, type Message } from '../../core/message.ts'
import { shorten } from '../../core/untrusted.ts'
import { kindOf } from '../../kinds/registry.ts'
import { shapeOf, unnamed, valuesIn, type CauseGroup } from '../shared/causes.ts'
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
  /** What the message of one of them names that is not the same in all of them. */
  readonly own: (finding: Finding) => readonly string[]
}

/** So long is a value that a heading or a place names. */
const longestValue = 80

function noValues(): readonly string[] {
  return []
}

/** Takes together what one decision settles, in the order given. */
export function decisions(findings: readonly CauseGroup[]): readonly Decision[] {
  const groups = new Map<string | Finding, [CauseGroup, ...CauseGroup[]]>()
  for (const told of findings) addTo(groups, told.carriedFrom === undefined ? keyOf(told) : told, told)
  return [...groups.values()].map(decision)
}

function decision([told, ...others]: readonly [CauseGroup, ...CauseGroup[]]): Decision {
  const [first, ...rest] = told.of
  const of = [first, ...rest, ...others.flatMap(other => other.of)] as const
  const { message, help, carriedFrom } = told
  const alike = { first, of, own: noValues }
  if (carriedFrom !== undefined) return { message, help, ...alike, by: 'name' }
  if (new Set(of.map(one => plain(one.message))).size === 1) return { message, help, ...alike, by: 'place' }
  const shapes = new Set(of.map(one => JSON.stringify(shapeOf(one))))
  const { shared, own } = valuesOf(of)
  return {
    message: titled(first, of, shared),
    help: unnamed(help, first.component),
    first,
    of,
    by: shapes.size === 1 ? 'name' : 'name and value',
    own
  }
}

/** What the messages of findings name beside their components: what all name in the same place, and what one names. */
function valuesOf(of: readonly Finding[]): Pick<Decision, 'own'> & { readonly shared: readonly string[] } {
  const lists = of.map(valuesIn)
  const [first = []] = lists
  const isLike = lists.every(({ length }) => length === first.length)
  const isShared = first.map((value, at) => isLike && lists.every(list => list[at] === value))
  return {
    shared: [...new Set(first.filter((_, at) => isShared[at] === true))],
    own: finding =>
      valuesIn(finding)
        .filter((_, at) => isShared[at] !== true)
        .map(short)
  }
}

function short(value: string): string {
  return shorten(value, longestValue)
}

/** `Package installed without a pinned version: 9 packages`, and what all of them name. */
function titled({ title }: Finding, of: readonly Finding[], shared: readonly string[]): Message {
  const kinds = new Set(of.flatMap(({ component }) => (component === undefined ? [] : [kindOf(component)])))
  const [kind, ...others] = kinds
  const number = kind === undefined || others.length > 0 ? String(of.length) : count(of.length, kind.noun, kind.plural)
  const said: Message = [{ type: 'text', text: `${title}: ${number}` }]
  const named = shared.map(value => [code(short(value))])
  return named.length === 0 ? said : say`${said} (${join(named, ', ')})`
}

function keyOf({ of: [finding] }: CauseGroup): string {
  const { ruleId, messageId, level, advisories, fix, paths, lapsed } = finding
  const [message, help] = shapeOf(finding)
  // What blocks is told in its own words; below that, what it is and how to fix it will do.
  const isWhole = level === 'block' || finding.component === undefined || advisories.length > 0
  const said = advisories.map(({ id, severity, fixed, waiver }) => [id, severity, fixed, waiver])
  return JSON.stringify([ruleId, messageId, level, isWhole && message, help, said, fix?.command, paths[0], lapsed])
}
