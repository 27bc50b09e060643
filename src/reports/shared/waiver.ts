import type { Finding } from '../../core/finding.ts'
import { isAdvisoryId, isWaiverPath, placeholders } from '../../core/waiver.ts'
import { policyName } from '../../kinds/policy-name.ts'
import { yamlEntries } from './yaml-entries.ts'

/** Who would answer for a waiver, and until when; `expires` is an ISO 8601 date. */
export interface WaiverTerms {
  readonly by: string
  readonly expires: string
  /** Where the policy names people who may waive by a comment on the pull request that is reviewed. */
  readonly byComment?: CommentTerms
}

/** How far waivers by comments go. */
export interface CommentTerms {
  /** Days from today that one may hold at most. */
  readonly maxDays: number
  /** Whether `expires` is within that. */
  readonly fits: boolean
  /** Whether findings of a rule may be waived so. */
  readonly allows: (ruleId: string) => boolean
}

/** A name to fill in, and 90 days up to the end of that month: what is offered is not another one every day. */
export function usualTerms(now: Date): WaiverTerms {
  const late = new Date(now.getTime() + 90 * 24 * 60 * 60 * 1000)
  const end = new Date(Date.UTC(late.getUTCFullYear(), late.getUTCMonth() + 1, 0))
  return { by: placeholders.by, expires: end.toISOString().slice(0, 10) }
}

/** What a waiver says of a finding. */
export type Waivable = Pick<Finding, 'ruleId' | 'component' | 'location' | 'advisories' | 'notWaivable'>

/**
 * Why no waiver can clear a finding, as a sentence: the grammar of a policy has no spelling for what it would have to name.
 * Undefined where one can.
 */
export function notWaivable({ component, location, advisories, notWaivable: reason }: Waivable): string | undefined {
  if (reason !== undefined) return reason
  const what =
    component !== undefined && policyName(component) === undefined
      ? 'name of this component'
      : component === undefined && !isWaiverPath(location.path)
        ? 'path of this file'
        : advisories.some(({ id, waiver }) => waiver === undefined && !isAdvisoryId(id))
          ? 'id of this advisory'
          : undefined
  return what && `The ${what} cannot be written in a policy, so this finding cannot be waived`
}

/**
 * The entries for the `waivers` of a policy that would clear one finding and nothing else, as a YAML sequence: one for
 * each advisory that stands, or one. Every untrusted value is double-quoted, on one line, and without unseen characters.
 * Undefined for a finding that is {@link notWaivable}.
 */
export function waiverStanza(finding: Waivable, { by, expires }: WaiverTerms): string | undefined {
  if (notWaivable(finding) !== undefined) return undefined
  const { ruleId, component, location, advisories } = finding
  const binding = component === undefined ? { file: location.path } : policyName(component)
  const open = advisories.filter(({ waiver }) => waiver === undefined).map(({ id }) => ({ advisory: id }))
  const entries = (open.length > 0 ? open : [{}]).map(advisory => ({
    rule: ruleId,
    ...binding,
    ...advisory,
    reason: placeholders.reason,
    by,
    expires
  }))
  return yamlEntries(entries, ['rule', 'expires'])
}

/** Entries as they stand in a policy file. */
export function waiverSection(stanzas: readonly string[]): string {
  const lines = stanzas.flatMap(stanza => stanza.trimEnd().split('\n'))
  return ['waivers:', ...lines.map(line => `  ${line}`)].join('\n')
}
