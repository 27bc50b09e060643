import type { Change } from '../core/change.ts'
import type { Confidence } from '../core/component.ts'
import { mostIn, mostOfGuess } from '../core/concern.ts'
import type { Finding, Level, UpcomingLevel } from '../core/finding.ts'
import type { RawGap } from '../core/gap.ts'
import { compareLevels, compareLocations, highestLevel, lowestLevel } from '../core/order.ts'
import { gateFolder, ruleUrl } from '../core/project.ts'
import { messageOf } from '../core/failure.ts'
import type { Turns } from '../core/turns.ts'
import type { Policy } from '../policy/policy.ts'
import type { Facts } from '../matching/facts.ts'
import { rules } from '../rules/registry.generated.ts'
import type { Question } from '../sources/fact-source.ts'
import type { AnyRule, FileChange, Inventory, Violation } from '../rules/rule.ts'
import { withFingerprints, type Unsigned } from './fingerprints.ts'
import { levelOf } from '../core/rated.ts'

/** What the rules say of a change. */
export interface Judgement {
  readonly findings: readonly Finding[]
  /** A rule that failed is a gap: what it would have found is not known. */
  readonly gaps: readonly RawGap[]
}

/** What is to be asked about each change. */
export interface FactsWanted {
  of(change: Change): ReadonlySet<Question>
  /** A rule that failed to say it is a gap: it judges without what it would have asked for. */
  readonly gaps: readonly RawGap[]
}

/** Advisories of all that differs, and what the rules that the policy has on ask about what a change brings. */
export function factsWanted(
  changes: readonly Change[],
  policy: Policy,
  among: Readonly<Record<string, AnyRule>> = rules
): FactsWanted {
  const wanted = new Map(changes.map(change => [change, new Set<Question>(['advisories'])]))
  const gaps: RawGap[] = []
  for (const [id, rule] of Object.entries(among)) {
    if (rule.asks === undefined || policy.rules[id]?.level === 'off') continue
    try {
      for (const [change, questions] of wanted) {
        if (change.type === 'removed' || !isFor(rule, change)) continue
        for (const need of rule.asks(change)) questions.add(need)
      }
    } catch (error) {
      gaps.push(failed(id, error))
    }
  }
  return { of: change => wanted.get(change) ?? new Set(), gaps }
}

/** Whether a rule judges a change: one of its kinds, and what is only mentioned where it says so. */
function isFor({ meta }: AnyRule, { component }: Change): boolean {
  if (component.kind === 'package' && component.role === 'mentioned' && meta.mentions !== true) return false
  return meta.kinds.includes(component.kind)
}

function failed(id: string, error: unknown): RawGap {
  const reason = `the rule failed: ${messageOf(error)}`
  return { code: 'internal', by: `rules/${id}`, subject: id, reason }
}

/** What rules judge. */
export interface Evidence {
  readonly changes: readonly Change[]
  readonly inventory: Inventory
  readonly files: readonly FileChange[]
}

/** Asks every rule that the policy has on, and stamps what it reports. */
export function judge(
  evidence: Evidence,
  facts: Facts,
  policy: Policy,
  among: Readonly<Record<string, AnyRule>> = rules
): Judgement {
  return judgement(
    rulesOn(policy, among).map(([id, rule]) => ask(id, rule, evidence, facts, policy)),
    evidence
  )
}

/**
 * The same until its time is up, the gravest rules first. A rule that was not asked by then is a gap. Rules that block are
 * always asked: what was found by then must not pass because reading it took all the time.
 */
export async function judgeWithin(
  turns: Turns,
  evidence: Evidence,
  facts: Facts,
  policy: Policy,
  among: Readonly<Record<string, AnyRule>> = rules
): Promise<Judgement> {
  const levelIn = ([id]: readonly [string, AnyRule]): Level | 'off' => {
    const { level = 'off', levels = {} } = policy.rules[id] ?? {}
    return highestLevel(level, ...Object.values(levels))
  }
  const open = rulesOn(policy, among).sort((one, other) => compareLevels(levelIn(one), levelIn(other)))
  const answers: Answer[] = []
  for (const [id, rule] of open) {
    const isAsked = (await turns.next()) || levelIn([id, rule]) === 'block'
    answers.push(isAsked ? ask(id, rule, evidence, facts, policy) : late(id))
  }
  return judgement(answers, evidence)
}

/** What one rule says. */
interface Answer {
  readonly found: readonly Unsigned[]
  readonly gaps: readonly RawGap[]
}

function rulesOn(policy: Policy, among: Readonly<Record<string, AnyRule>>): [string, AnyRule][] {
  return Object.entries(among).filter(([id]) => (policy.rules[id]?.level ?? 'off') !== 'off')
}

function ask(
  id: string,
  rule: AnyRule,
  { changes: all, inventory, files }: Evidence,
  facts: Facts,
  policy: Policy
): Answer {
  const { approved, denied, internal, indexes } = policy
  const { level = 'off', levels = {}, upcoming, options = {} } = policy.rules[id] ?? {}
  if (level === 'off') return { found: [], gaps: [] }
  const changes = all.filter(change => isFor(rule, change))
  const gate = rule.meta.kinds.length === 0 ? files.filter(({ path }) => path.startsWith(gateFolder)) : files
  try {
    const violations = rule.check(
      { changes, inventory, files: gate, approved, denied, internal, indexes, options },
      facts
    )
    return {
      found: violations.map(violation => {
        const own = levels[violation.messageId]
        const later = own === undefined ? upcoming?.rule : upcoming?.messages[violation.messageId]
        return stamp(id, rule.meta, { now: own ?? level, later }, violation)
      }),
      gaps: []
    }
  } catch (error) {
    return { found: [], gaps: [failed(id, error)] }
  }
}

function late(id: string): Answer {
  const reason = 'the review ran out of time before the rule was asked'
  return { found: [], gaps: [{ code: 'deadline', by: `rules/${id}`, subject: id, reason }] }
}

function judgement(answers: readonly Answer[], { changes, inventory }: Evidence): Judgement {
  const present = [...changes.map(({ component }) => component), ...inventory.head, ...inventory.base]
  const found = answers.flatMap(answer => answer.found)
  return { findings: withFingerprints(found, present).sort(byUrgency), gaps: answers.flatMap(({ gaps }) => gaps) }
}

const sureness: Readonly<Record<Confidence, number>> = { possible: 0, likely: 1, certain: 2 }

function lessSure(one: Confidence, other: Confidence): Confidence {
  return sureness[one] <= sureness[other] ? one : other
}

/** The level that the policy has for a message, and the one that it gets with the defaults of a later release. */
interface LevelsOfMessage {
  readonly now: Level
  readonly later: UpcomingLevel | undefined
}

function stamp(ruleId: string, meta: AnyRule['meta'], { now, later }: LevelsOfMessage, violation: Violation): Unsigned {
  const {
    change,
    messageId,
    atMost,
    advisories = [],
    message,
    help,
    fix,
    unpinned,
    carriedFrom,
    references = [],
    related = [],
    paths = []
  } = violation
  const component = change?.component
  const location = violation.location ?? component?.location ?? { path: '', side: 'head' }
  const concern = meta.concerns?.[messageId] ?? meta.concern ?? 'other'
  const there = component === undefined ? undefined : mostIn(component, concern)
  const guess = component?.confidence === 'possible' ? mostOfGuess(concern) : undefined
  const capped = (level: Level): Level => lowestLevel(level, atMost, there, guess)
  const rate = (level: Level) =>
    advisories.map(({ atMost: own, ...advisory }) => ({ ...advisory, level: lowestLevel(level, own) }))
  const stamped = rate(capped(now))
  const level = levelOf(stamped, capped(now))
  const then = later === undefined ? level : levelOf(rate(capped(later.level)), capped(later.level))
  return {
    ruleId,
    messageId,
    title: meta.messages[messageId] ?? meta.about,
    confidence: lessSure(component?.confidence ?? 'certain', violation.confidence ?? 'certain'),
    level,
    ...(later !== undefined && then !== level && { upcoming: { since: later.since, level: then } }),
    ...(component === undefined ? {} : { component }),
    ...(change?.before === undefined ? {} : { before: change.before }),
    location,
    related: [...related, ...(component?.alsoAt ?? [])],
    paths,
    advisories: stamped,
    message,
    help,
    ...(fix === undefined ? {} : { fix }),
    ...(unpinned === undefined ? {} : { unpinned }),
    ...(carriedFrom === undefined ? {} : { carriedFrom }),
    references,
    docsUrl: ruleUrl(ruleId)
  }
}

function byUrgency(one: Finding, other: Finding): number {
  return compareLevels(one.level, other.level) || compareLocations(one.location, other.location)
}
