import type { Component, ComponentKind } from '../core/component.ts'
import { isFailure } from '../core/failure.ts'
import type { Matcher, PatternUse, Refusal } from './kind.ts'
import { vendors } from '../vendors/vendors.ts'
import { kindNames, kindOf, kinds } from './registry.ts'
import { parseOriginName, unknownScheme } from './shared/origin-name.ts'

const maxLength = 512

/** How a waiver names one component: under `component`, and its version under `version`. */
export interface PolicyName {
  readonly component: string
  readonly version?: string
}

/**
 * How a waiver names a component. Undefined where the grammar of docs/policy.md has no spelling for it, which is so when
 * the spelling would be refused, or would not name this component.
 */
export function policyName(component: Component): PolicyName | undefined {
  const kind = kindOf(component)
  const name = kind.policyName(component)
  const version = kind.policyVersion?.(component)
  if (name === undefined) return undefined
  const matcher = parsePolicyName(name, [component.kind], 'waived', version)
  if (isFailure(matcher) || !matcher.matches(component)) return undefined
  return { component: name, ...(version !== undefined && { version }) }
}

/**
 * Reads a text of the grammar in docs/policy.md that names components of one of `wanted`. For a waiver, which names one
 * component, the version may also come apart from the text.
 */
export function parsePolicyName(
  text: string,
  wanted: readonly ComponentKind[],
  use: PatternUse,
  version?: string
): Matcher | Refusal {
  if (text.length > maxLength) return { reason: `a pattern has at most ${maxLength} characters` }
  if (text === '') return { reason: 'the pattern is empty' }
  const read = wanted.flatMap(kind => kinds[kind].parsePolicyName(text, use, version) ?? [])
  const matchers = read.filter(one => 'matches' in one)
  const [refusal] = read.filter(one => !('matches' in one))
  if (matchers.length === 0) return refusal ?? otherKind(text, wanted)
  if (use === 'waived' && text.includes('*')) return { reason: 'a waiver names one component, without wildcards' }
  return { matches: component => matchers.some(one => one.matches(component)) }
}

function otherKind(text: string, wanted: readonly ComponentKind[]): Refusal {
  const must = `this must be ${kindNames
    .filter(kind => wanted.includes(kind))
    .map(kind => `${kinds[kind].one}, written ${kinds[kind].written}`)
    .join(', or ')}`
  const named = parseOriginName(text)
  if (named === undefined) {
    const unknown = unknownScheme(text, Object.keys(vendors))
    return {
      reason: `${JSON.stringify(text)} is not a package URL; ${must}`,
      ...(unknown !== undefined && { unknown })
    }
  }
  if (isFailure(named)) return named
  return { reason: `${JSON.stringify(text)} names ${kinds[named.kind].one}; ${must}` }
}
