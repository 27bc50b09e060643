import { createHash } from 'node:crypto'
import type { Component } from '../core/component.ts'
import type { Finding, FindingAdvisory } from '../core/finding.ts'
import { groupBy } from '../core/group.ts'
import { compareLocations, compareText } from '../core/order.ts'
import { plain } from '../core/message.ts'
import { identity } from '../kinds/registry.ts'

/** A finding before it is told apart from the others of its review. */
export type Unsigned = Omit<Finding, 'fingerprint' | 'advisories'> & {
  readonly advisories: readonly Omit<FindingAdvisory, 'fingerprint'>[]
}

/**
 * Signs findings: rule, message, identity, slot and file, and nothing that an edit elsewhere changes. `present` are the
 * components of the files they are about; those that are equal in all of that have an ordinal by place. So have findings
 * that are equal nevertheless. No two fingerprints of a review are the same.
 */
export function withFingerprints(findings: readonly Unsigned[], present: Iterable<Component>): Finding[] {
  const ordinalOf = ordinals(findings, present)
  const keyed = findings.map(finding => ({ finding, key: keyOf(finding, ordinalOf) }))
  const keys = new Map<Unsigned, Key>()
  for (const [, equal] of groupBy(keyed, ({ key }) => JSON.stringify(key))) {
    equal.sort((one, other) => byPlace(one.finding, other.finding))
    for (const [at, { finding, key }] of equal.entries()) keys.set(finding, at === 0 ? key : [...key, at])
  }
  return findings.map(finding => sign(finding, keys.get(finding) ?? []))
}

type Key = readonly (string | number)[]

function keyOf({ ruleId, messageId, component, location }: Unsigned, ordinalOf: (component: Component) => number): Key {
  if (component === undefined) return [ruleId, messageId, location.path]
  const { path, side } = component.location
  return [ruleId, messageId, location.path, identity(component), path, side, component.slot ?? '', ordinalOf(component)]
}

/** Which of the equal components of its file a component is, by place. Looks only at what findings are about. */
function ordinals(findings: readonly Unsigned[], present: Iterable<Component>): (component: Component) => number {
  const wanted = new Map<string, Set<string>>()
  for (const { component } of findings) {
    if (component === undefined) continue
    const names = wanted.get(component.location.path) ?? new Set()
    wanted.set(component.location.path, names.add(component.name))
  }
  const candidates = new Set<Component>()
  for (const component of present) {
    if (wanted.get(component.location.path)?.has(component.name) === true) candidates.add(component)
  }
  const found = new Map<Component, number>()
  for (const [, equal] of groupBy(candidates, slotKey)) {
    if (equal.length === 1) continue
    equal.sort((one, other) => compareLocations(one.location, other.location))
    for (const [at, component] of equal.entries()) found.set(component, at)
  }
  return component => found.get(component) ?? 0
}

function slotKey(component: Component): string {
  const { path, side } = component.location
  return JSON.stringify([path, side, identity(component), component.slot])
}

/** Two findings of one place are told apart by what they say. */
function byPlace(one: Unsigned, other: Unsigned): number {
  return compareLocations(one.location, other.location) || compareText(plain(one.message), plain(other.message))
}

function sign({ advisories, ...finding }: Unsigned, key: Key): Finding {
  const fingerprint = hash(key)
  const signed = advisories.map(advisory => ({ ...advisory, fingerprint: hash([fingerprint, advisory.id]) }))
  return { ...finding, advisories: signed, fingerprint }
}

function hash(key: Key): string {
  return createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 32)
}
