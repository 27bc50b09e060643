import type { Change, Impact } from '../../core/change.ts'
import type { PackageComponent } from '../../core/component.ts'
import { hostnameOf } from '../../core/url.ts'
import { identity } from '../../kinds/registry.ts'
import { count } from './words.ts'

/** A part of a sentence, untrusted; a loud one is worth seeing first. */
export interface Clause {
  readonly text: string
  readonly loud: boolean
}

/** Most hijacked releases are found within days. */
const young = 7

/** `major`, `brings MAL-1`, `published 2 days ago`, `via a → b`, `fixes CVE-1`: what a change comes to. */
export function impactClauses({ component, impact }: Change): readonly Clause[] {
  if (impact === undefined) return []
  const { step, via = [], introduces, fixes, leaves, licences } = impact
  const reached = via.slice(0, -1)
  const chain = reached.length > 4 ? [...reached.slice(0, 2), '…', ...reached.slice(-1)] : reached
  const isDirect = component.kind === 'package' && component.direct === true && component.role === 'locked'
  return [
    ...(step === undefined || step === 'other' ? [] : [{ text: step, loud: step === 'major' || step === 'down' }]),
    ...ids('brings', introduces, true),
    ...published(impact),
    ...(chain.length > 0 ? [quiet(`via ${chain.join(' → ')}`)] : isDirect ? [quiet('direct')] : []),
    ...(licences === undefined
      ? []
      : [{ text: `licence ${licences.before.join(', ')} → ${licences.after.join(', ')}`, loud: true }]),
    ...ids('fixes', fixes),
    ...ids('keeps', leaves)
  ]
}

/** `from artifacts.example → the default registry`, where a package now comes from elsewhere. */
export function originClauses({ component, before }: Change): readonly Clause[] {
  if (component.kind !== 'package' || before?.kind !== 'package') return []
  const [was, is] = [originOf(before), originOf(component)]
  return was === is ? [] : [{ text: `from ${was} → ${is}`, loud: true }]
}

function originOf({ source: { type, url } }: PackageComponent): string {
  if (url === undefined) return type === 'registry' ? 'the default registry' : type
  return hostnameOf(url) ?? type
}

/** 0 for what brings advisories, 1 for the rest. */
export function weightOf(impact: Impact | undefined): number {
  return impact !== undefined && impact.introduces.length > 0 ? 0 : 1
}

/** `1 major, 5 published within 7 days`: what stands out, each component once. Empty when nothing does. */
export function remarks(changes: readonly Change[]): string {
  const tell = (test: (impact: Impact) => boolean): number =>
    new Set(
      changes.flatMap(({ component, impact }) => (impact !== undefined && test(impact) ? identity(component) : []))
    ).size
  const [major, down] = [tell(({ step }) => step === 'major'), tell(({ step }) => step === 'down')]
  const fresh = tell(isYoung)
  const licences = tell(one => one.licences !== undefined)
  return [
    ...(major > 0 ? [`${major} major`] : []),
    ...(down > 0 ? [`${down} down`] : []),
    ...(fresh > 0 ? [`${fresh} published within ${young} days`] : []),
    ...(licences > 0 ? [count(licences, 'other licence')] : [])
  ].join(', ')
}

function published(impact: Impact): readonly Clause[] {
  const { publishedAt, ageDays } = impact
  if (publishedAt === undefined) return []
  if (ageDays === undefined || ageDays > 30) return [quiet(`published ${publishedAt.slice(0, 10)}`)]
  const ago = ageDays === 0 ? 'today' : `${count(ageDays, 'day')} ago`
  return [{ text: `published ${ago}`, loud: isYoung(impact) }]
}

function isYoung({ ageDays }: Impact): boolean {
  return ageDays !== undefined && ageDays < young
}

function ids(verb: string, all: readonly string[], loud = false): readonly Clause[] {
  if (all.length === 0) return []
  return [{ text: `${verb} ${all.slice(0, 3).join(', ')}${all.length > 3 ? ` and ${all.length - 3} more` : ''}`, loud }]
}

function quiet(text: string): Clause {
  return { text, loud: false }
}
