import type { Finding } from '../../src/core/finding.ts'
import { formatProblem, parsePolicy } from '../../src/policy/file/load.ts'
import { placeholders } from '../../src/core/waiver.ts'
import { applyWaivers } from '../../src/policy/waivers/waivers.ts'
import { waiverSection, waiverStanza } from '../../src/reports/shared/waiver.ts'
import { catalogue } from '../../src/review/catalogue.ts'

const terms = { by: 'dana', expires: '2026-02-28' }
const now = new Date('2026-01-02T00:00:00Z')

/**
 * The findings that still count once the waivers that are offered for them stand in the policy of the base branch: those
 * without an offer among them. So do `others`, for which nothing is offered, unless a waiver is too wide.
 */
export function standingOnceWaived(findings: readonly Finding[], others: readonly Finding[] = []): readonly Finding[] {
  const stanzas = findings.flatMap(finding => {
    return waiverStanza(finding, terms)?.replaceAll(placeholders.reason, 'known') ?? []
  })
  if (stanzas.length === 0) return [...findings, ...others]
  const parsed = parsePolicy(`version: 1\n${waiverSection(stanzas)}\n`, 'weighbridge.yml', catalogue)
  if ('problems' in parsed) throw new Error(parsed.problems.map(one => formatProblem('policy', one)).join('\n'))
  return applyWaivers([...findings, ...others], parsed.policy.waivers, now).findings.filter(
    ({ waiver }) => waiver === undefined
  )
}
