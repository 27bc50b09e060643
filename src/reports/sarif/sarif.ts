import type { Invocation, Log, Notification, ReportingDescriptor, Run } from 'sarif'
import type { Gap } from '../../core/gap.ts'
import { exitCode, type Review } from '../../core/review.ts'
import { byWeight } from '../shared/active.ts'
import { descriptorsOf, type DescribedRule } from './descriptors.ts'
import { placeOf } from './places.ts'
import { resultOf } from './result.ts'
import { sarifText } from './text.ts'

/** What GitHub takes of one run, <https://docs.github.com/code-security/reference/code-scanning/sarif-support-for-code-scanning>. */
const mostResults = 25_000
const mostNotifications = 5000

const levels = { incomplete: 'error', warn: 'warning', note: 'note' } as const

/**
 * The review as a log of SARIF 2.1.0, <https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html>: findings are
 * results (with a suppression where a waiver clears them), and what could not be checked is notifications of the run, which
 * did not succeed where the review is incomplete.
 *
 * @param rules - What is known of each rule, by its id.
 */
export function toSarif(review: Review, rules: Readonly<Record<string, DescribedRule>>): Log {
  const { tool, findings, gaps } = review
  const driver = {
    name: 'Weighbridge',
    semanticVersion: tool.version,
    version: tool.version,
    rules: [...descriptorsOf(findings, rules)],
    notifications: descriptorsOfGaps(gaps)
  }
  const index = new Map(driver.rules.map(({ id }, at) => [id, at]))
  const shown = byWeight(findings).slice(0, mostResults)
  const run: Run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    automationDetails: { id: 'weighbridge/' },
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository' } } },
    invocations: [invocationOf(review, findings.length - shown.length)],
    results: shown.map(finding => resultOf(finding, index.get(finding.ruleId) ?? -1)),
    properties: { verdict: review.verdict, base: review.range.base, head: review.range.head }
  }
  return { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
}

function descriptorsOfGaps(gaps: readonly Gap[]): ReportingDescriptor[] {
  return [...new Set(gaps.map(({ code }) => code))].sort().map(id => ({ id }))
}

function invocationOf(review: Review, leftOut: number): Invocation {
  const shown = review.gaps.slice(0, mostNotifications)
  const unsaid = review.gaps.length - shown.length
  const toolExecutionNotifications = [
    ...shown.map(gap => notificationOf(gap)),
    ...(leftOut === 0 ? [] : [plainNotification(`${leftOut} further findings are left out`)]),
    ...(unsaid === 0 ? [] : [plainNotification(`${unsaid} further gaps are left out`)])
  ]
  return {
    executionSuccessful: review.verdict !== 'incomplete',
    exitCode: exitCode(review),
    toolExecutionNotifications
  }
}

function notificationOf({ code, level, subject, reason, location, accepted }: Gap): Notification {
  return {
    descriptor: { id: code },
    level: accepted === undefined ? levels[level] : 'note',
    message: { text: sarifText(`Not checked: ${subject}: ${reason}`) },
    ...(location === undefined ? {} : { locations: [placeOf(location)] })
  }
}

function plainNotification(text: string): Notification {
  return { level: 'warning', message: { text } }
}
