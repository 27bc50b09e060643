import type { Change } from '../core/change.ts'
import type { Confidence } from '../core/component.ts'
import { isAside } from '../core/context.ts'
import type { Finding, FindingAdvisory, Level } from '../core/finding.ts'
import type { RawGap } from '../core/gap.ts'
import { compareLevels, compareLocations, highestLevel, lowestLevel } from '../core/order.ts'
import { ruleUrl } from '../core/project.ts'
import { messageOf } from '../core/failure.ts'
import type { Policy, RuleMeta } from '../policy/policy.ts'
import type { Facts } from '../matching/facts.ts'
import { rules } from '../rules/registry.generated.ts'
import type { Question } from '../sources/fact-source.ts'
import type { AnyRule, FileChange, Inventory, Violation } from '../rules/rule.ts'
import { withFingerprints, type Unsigned } from './fingerprints.ts'

/** What the policy needs to know about every rule. */
export const catalogue: Readonly<Record<string, RuleMeta>> = Object.fromEntries(
  Object.entries(rules).map(([id, { meta }]) => [id, meta])
)

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

/** Asks every rule that the policy has on, and stamps what it reports. */
export function judge(
  evidence: { changes: readonly Change[]; inventory: Inventory; files: readonly FileChange[] },
  facts: Facts,
  policy: Policy,
  among: Readonly<Record<string, AnyRule>> = rules
): Judgement {
  const found: Unsigned[] = []
  const gaps: RawGap[] = []
  const { inventory, files } = evidence
  const { approved, denied, internal, indexes } = policy
  for (const [id, rule] of Object.entries(among)) {
    const setting = policy.rules[id]
    if (setting === undefined || setting.level === 'off') continue
    const { level, options } = setting
    const changes = evidence.changes.filter(change => isFor(rule, change))
    try {
      const violations = rule.check({ changes, inventory, files, approved, denied, internal, indexes, options }, facts)
      found.push(...violations.map(violation => stamp(id, rule.meta, level, violation)))
    } catch (error) {
      gaps.push(failed(id, error))
    }
  }
  const present = [...evidence.changes.map(({ component }) => component), ...inventory.head, ...inventory.base]
  return { findings: withFingerprints(found, present).sort(byUrgency), gaps }
}

/** The level of a finding that has advisories: the highest of those that no waiver clears. */
export function levelOf(advisories: readonly Pick<FindingAdvisory, 'level' | 'waiver'>[], otherwise: Level): Level {
  const standing = advisories.filter(({ waiver }) => waiver === undefined)
  const counted = standing.length > 0 ? standing : advisories
  const [first, ...others] = counted.map(({ level }) => level)
  return first === undefined ? otherwise : highestLevel(first, ...others)
}

const sureness: Readonly<Record<Confidence, number>> = { possible: 0, likely: 1, certain: 2 }

function lessSure(one: Confidence, other: Confidence): Confidence {
  return sureness[one] <= sureness[other] ? one : other
}

/** The level and the security severity of a finding by the advisories that no waiver clears. */
export function rated(finding: Finding): Finding {
  const { advisories, level } = finding
  return { ...finding, level: levelOf(advisories, level), ...securitySeverity(advisories) }
}

/** The highest score; that of malicious code is 10, which CVSS cannot express: docs/decisions/011-findings.md. */
function securitySeverity(advisories: readonly FindingAdvisory[]): Pick<Finding, 'securitySeverity'> {
  const scores = advisories
    .filter(({ waiver }) => waiver === undefined)
    .flatMap(({ malicious, score }) => (malicious === true ? 10 : (score ?? [])))
  return scores.length === 0 ? {} : { securitySeverity: Math.max(...scores) }
}

function stamp(ruleId: string, meta: AnyRule['meta'], policyLevel: Level, violation: Violation): Unsigned {
  const {
    change,
    messageId,
    atMost,
    advisories = [],
    message,
    help,
    fix,
    carriedFrom,
    references = [],
    related = [],
    paths = []
  } = violation
  const component = change?.component
  const location = violation.location ?? component?.location ?? { path: '', side: 'head' }
  const aside = component !== undefined && isAside(component.context) && meta.everywhere !== true
  const guess = component?.confidence === 'possible'
  const level = lowestLevel(policyLevel, atMost, aside || guess ? 'note' : undefined)
  const stamped = advisories.map(({ atMost: own, ...advisory }) => ({ ...advisory, level: lowestLevel(level, own) }))
  return {
    ruleId,
    messageId,
    title: meta.messages[messageId] ?? meta.about,
    confidence: lessSure(component?.confidence ?? 'certain', violation.confidence ?? 'certain'),
    level: levelOf(stamped, level),
    ...(component === undefined ? {} : { component }),
    ...(change?.before === undefined ? {} : { before: change.before }),
    location,
    related: [...related, ...(component?.alsoAt ?? [])],
    paths,
    advisories: stamped,
    message,
    help,
    ...(fix === undefined ? {} : { fix }),
    ...(carriedFrom === undefined ? {} : { carriedFrom }),
    references,
    docsUrl: ruleUrl(ruleId)
  }
}

function byUrgency(one: Finding, other: Finding): number {
  return compareLevels(one.level, other.level) || compareLocations(one.location, other.location)
}
