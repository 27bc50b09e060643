import { Document, isScalar, Scalar, visit } from 'yaml'
import type { Component } from '../../core/component.ts'
import type { Finding } from '../../core/finding.ts'
import { hosts } from '../../hosts/registry.generated.ts'
import { yamlVisible } from '../../core/untrusted.ts'
import { shownName } from './changes.ts'

/** Who would answer for a waiver, and until when; `expires` is an ISO 8601 date. */
export interface WaiverTerms {
  readonly by: string
  readonly expires: string
}

/** A name to fill in, and 90 days up to the end of that month: what is offered is not another one every day. */
export function usualTerms(now: Date): WaiverTerms {
  const late = new Date(now.getTime() + 90 * 24 * 60 * 60 * 1000)
  const end = new Date(Date.UTC(late.getUTCFullYear(), late.getUTCMonth() + 1, 0))
  return { by: 'your name', expires: end.toISOString().slice(0, 10) }
}

/**
 * The entries for the `waivers` of a policy that would clear one finding and nothing else, as a YAML sequence: one for
 * each advisory that stands, or one. Every untrusted value is double-quoted, on one line, and without unseen characters.
 */
export function waiverStanza(finding: Finding, { by, expires }: WaiverTerms): string {
  const { ruleId, component, location, advisories } = finding
  const version = component?.kind === 'package' ? (component.resolved?.version ?? component.version) : undefined
  const binding =
    component === undefined
      ? { file: location.path }
      : {
          component: componentInPolicy(component),
          ...(version === undefined ? {} : { version })
        }
  const open = advisories.filter(({ waiver }) => waiver === undefined).map(({ id }) => ({ advisory: id }))
  const entries = (open.length > 0 ? open : [{}]).map(advisory => ({
    rule: ruleId,
    ...binding,
    ...advisory,
    reason: 'say why this is acceptable',
    by,
    expires
  }))
  const document = new Document(entries)
  visit(document, {
    Pair(_, { key, value }) {
      const ours = isScalar(key) && (key.value === 'rule' || key.value === 'expires')
      if (isScalar(value)) value.type = ours ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE
    }
  })
  return yamlVisible(document.toString({ lineWidth: 0, doubleQuotedMinMultiLineLength: Infinity }))
}

/** Entries as they stand in a policy file. */
export function waiverSection(stanzas: readonly string[]): string {
  const lines = stanzas.flatMap(stanza => stanza.trimEnd().split('\n'))
  return ['waivers:', ...lines.map(line => `  ${line}`)].join('\n')
}

/** As docs/policy.md spells components: a package URL, or an image by its familiar name, a tool by its own. */
function componentInPolicy(component: Component): string {
  if (component.kind === 'image' || component.kind === 'tool') return shownName(component)
  if (component.purl !== undefined) return bare(component.purl)
  const path = component.name
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  if (component.kind === 'package') return `pkg:${component.ecosystem}/${path}`
  return `${hosts.get(component.host)?.policyPrefix[component.kind] ?? ''}${path}`
}

/** A package URL without version, qualifiers and subpath: a waiver names those apart, or not at all. */
function bare(purl: string): string {
  const name = purl.split(/[?#]/u, 1)[0] ?? purl
  const version = name.indexOf('@', name.lastIndexOf('/'))
  return version === -1 ? name : name.slice(0, version)
}
