import { createHash } from 'node:crypto'
import type { Component } from '../../core/component.ts'
import type { Failure } from '../../core/failure.ts'
import type { Finding } from '../../core/finding.ts'
import type { RawGap } from '../../core/gap.ts'
import { fullLevel } from '../../core/rated.ts'
import { redacted } from '../../core/redacted.ts'
import type { WaiverStatus } from '../../core/review.ts'
import type { Stanza } from '../../core/stanza.ts'
import { policyName } from '../../kinds/policy-name.ts'
import { displayName, identity, kindOf, value } from '../../kinds/registry.ts'
import type { Waiver } from '../policy.ts'

/** The waivers that comments on a pull request give, those that do not count, and what could not be read of them. */
export interface CommentedWaivers {
  readonly waivers: readonly Waiver[]
  /** Of those that are void. */
  readonly statuses: readonly WaiverStatus[]
  readonly gaps: readonly RawGap[]
}

/** Who waives a finding by a comment, and how. */
export interface GivenWaiver {
  readonly stanza: Stanza
  /** Their login. */
  readonly by: string
  readonly reason: string
  /** ISO 8601 date. */
  readonly until: string
  /** Address of the comment. */
  readonly comment: string
}

/** What a comment waives that names a finding of the review of a head. */
export function stanzaOf(finding: Finding, head: string): Stanza {
  const { ruleId, component, advisories, location, fingerprint } = finding
  const named = component === undefined ? undefined : (policyName(component) ?? { component: displayName(component) })
  return {
    ...{ rule: ruleId, level: fullLevel(finding) },
    ...named,
    ...(component && { value: valueOf(component) }),
    advisories: advisories.map(({ id }) => id),
    file: location.path,
    head,
    fingerprint
  }
}

/**
 * The waivers that a stanza makes: one for each advisory, or one. They clear the finding while it is the same, and not when
 * its version, its advisories or its file differ, or its level is higher. What is found about a file has no value to compare: that holds at the
 * commit where it was found.
 *
 * @param head - The commit that is reviewed.
 * @returns Why there is none, where that is so.
 */
export function waiversOf(
  { stanza, ...given }: GivenWaiver,
  head: string,
  maxDays: number
): readonly Waiver[] | Failure {
  const { rule, level, component, version, advisories, file, fingerprint } = stanza
  if (stanza.value === undefined && stanza.head !== head)
    return { reason: `it was given at ${stanza.head.slice(0, 7)}, and the head has changed since` }
  const { by, reason, until: expires, comment } = given
  const waiver: Waiver = {
    ...{ rule, file, reason, by, expires, maxDays, comment, finding: fingerprint, atMost: level },
    ...(component !== undefined && { component }),
    ...(version !== undefined && { version }),
    binds: found => (found === undefined ? undefined : valueOf(found)) === stanza.value
  }
  return advisories.length === 0 ? [waiver] : advisories.map(advisory => ({ ...waiver, advisory }))
}

/** The status of a waiver that does not count. */
export function voidStatus({ stanza, by, until, comment }: GivenWaiver, why: string): WaiverStatus {
  const { rule, component } = stanza
  return { rule, ...(component !== undefined && { component }), by, expires: until, status: 'void', comment, why }
}

/** A digest without credentials, so that it is the same before a review is redacted and after. */
function valueOf(component: Component): string {
  const { policyVersion, sources } = kindOf(component)
  const parts = [
    identity(component),
    value(component),
    policyVersion?.(component) ?? '',
    ...(sources?.(component) ?? [])
  ]
  return createHash('sha256')
    .update(JSON.stringify(parts.map(redacted)))
    .digest('hex')
    .slice(0, 32)
}
