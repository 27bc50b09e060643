import type { ReportingDescriptor } from 'sarif'
import type { Confidence } from '../../core/component.ts'
import type { Finding, Level } from '../../core/finding.ts'
import { addTo } from '../../core/group.ts'

/** What a report tells of a rule. */
export interface DescribedRule {
  /** One sentence: what the rule finds. */
  readonly about: string
}

const sarifLevels = { block: 'error', warn: 'warning', note: 'note' } as const
/** By confidence, the least first. */
const precisions: readonly (readonly [Confidence, string])[] = [
  ['possible', 'medium'],
  ['likely', 'high'],
  ['certain', 'very-high']
]
/** GitHub shows a rule with a score as one of security; above 9.0 is critical. */
const maliciousScore = 10

/** The level of SARIF that is that of a finding. */
export function sarifLevel(level: Level): (typeof sarifLevels)[Level] {
  return sarifLevels[level]
}

/** The score of a finding, 0.0 to 10.0; undefined where nothing of it has one. */
export function scoreOf({ securitySeverity, advisories }: Finding): number | undefined {
  return advisories.some(({ malicious }) => malicious === true) ? maliciousScore : securitySeverity
}

/** The rules that have findings, by id. What a rule says of severity and precision is that of its gravest and its least sure finding. */
export function descriptorsOf(
  findings: readonly Finding[],
  rules: Readonly<Record<string, DescribedRule>>
): readonly ReportingDescriptor[] {
  const byRule = new Map<string, Finding[]>()
  for (const finding of findings) addTo(byRule, finding.ruleId, finding)
  return [...byRule].sort(([one], [other]) => (one < other ? -1 : 1)).map(([id, of]) => descriptorOf(id, of, rules[id]))
}

function descriptorOf(id: string, findings: readonly Finding[], rule: DescribedRule | undefined): ReportingDescriptor {
  const [{ docsUrl, title } = { docsUrl: '', title: id }] = findings
  const about = `${rule?.about ?? title}.`
  const scores = findings.flatMap(finding => scoreOf(finding) ?? [])
  const levels = findings.map(({ level }) => level)
  const precision = precisions.find(([confidence]) => findings.some(finding => finding.confidence === confidence))?.[1]
  return {
    id,
    shortDescription: { text: about },
    fullDescription: { text: about },
    helpUri: docsUrl,
    help: { text: `${about} See ${docsUrl}`, markdown: `${about} See [the documentation of \`${id}\`](${docsUrl}).` },
    defaultConfiguration: { level: levels.includes('block') ? 'error' : levels.includes('warn') ? 'warning' : 'note' },
    properties: {
      tags: ['security', 'supply-chain'],
      precision,
      ...(scores.length > 0 && { 'security-severity': Math.max(...scores).toFixed(1) })
    }
  }
}
