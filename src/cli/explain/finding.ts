import { readFile } from 'node:fs/promises'
import * as v from 'valibot'
import type { Component } from '../../core/component.ts'
import { isFailure, messageOf, type Failure } from '../../core/failure.ts'
import { isShortId, shortId } from '../../core/short-id.ts'
import { shorten, terminal } from '../../core/untrusted.ts'
import { reviewSchema } from '../../reports/json/schema.ts'
import { notWaivable, usualTerms, waiverSection, waiverStanza } from '../../reports/shared/waiver.ts'
import { advisoryState, place, waivedWords } from '../../reports/shared/words.ts'
import { fileProblem } from '../file-problem.ts'
import { explained, type Section } from './explanation.ts'

/** A finding as a JSON report has it. */
export type ReportedFinding = v.InferOutput<typeof reviewSchema>['findings'][number]

/** Whether a word can name a finding: its short id, its id in full, or its fingerprint or that of an advisory in it. */
export function namesFinding(word: string): boolean {
  return isShortId(word) || /^[0-9a-f]{32}$/.test(word)
}

/** The findings of a JSON report. */
export async function readFindings(path: string): Promise<readonly ReportedFinding[] | Failure> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => ({ reason: fileProblem(error) }))
  if (isFailure(text)) return { reason: `the report ${path} cannot be read: ${text.reason}` }
  const data = parsed(text)
  const report = v.safeParse(reviewSchema, isFailure(data) ? undefined : data.value)
  return report.success
    ? report.output.findings
    : { reason: `${path} is no JSON report of this release; weighbridge review --format json --output FILE writes one` }
}

function parsed(text: string): { readonly value: unknown } | Failure {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    return { reason: messageOf(error) }
  }
}

/** The findings that a word names; several only where a short id is too short. */
export function findingsNamed(findings: readonly ReportedFinding[], word: string): readonly ReportedFinding[] {
  return findings.filter(({ fingerprint, advisories }) => {
    if (fingerprint === word || advisories.some(advisory => advisory.fingerprint === word)) return true
    return isShortId(word) && shortId(fingerprint, word.length) === word
  })
}

/** What a finding says, what to do about it and how to waive it. Why it matters is said of its rule. */
export function explainFinding(finding: ReportedFinding, width: number, now: Date): string {
  const { ruleId, title, level, location, message, help, fix, advisories, references, waiver } = finding
  const shown = (text: string): string => terminal(shorten(text, 1000))
  const sections: readonly Section[] = [
    {
      text: [
        `${shown(place(location))}: ${shown(message)}`,
        ...(waiver === undefined ? [] : [shown(waivedWords(waiver))])
      ]
    },
    {
      title: 'How to fix it',
      text: [shown(help), ...(fix?.command === undefined ? [] : [`Run ${shown(fix.command)}`])]
    },
    {
      title: 'Advisories',
      text: advisories.map(advisory => {
        const { id, summary, url } = advisory
        return shown([`${id} ${advisoryState(advisory)}`, summary, url].filter(part => part !== undefined).join(': '))
      })
    },
    { title: 'How to waive it', ...waiving(finding, now) },
    { title: 'Links', block: [...new Set(references)].map(shown) }
  ]
  return explained(`${shown(title)} (${level}, ${shown(ruleId)})`, sections, width)
}

function waiving(finding: ReportedFinding, now: Date): Section {
  if (finding.waiver !== undefined) return {}
  const { component: reported, ...others } = finding
  const component = componentOf(reported)
  const waivable = component === undefined ? others : { ...others, component }
  const refused = notWaivable(waivable)
  const stanza = waiverStanza(waivable, usualTerms(now))
  return stanza === undefined
    ? { text: refused === undefined ? [] : [terminal(refused)] }
    : { block: waiverSection([stanza]).split('\n').map(terminal) }
}

/** A reported component. What it says of entries of its lockfile names nothing here. */
function componentOf(reported: ReportedFinding['component']): Component | undefined {
  if (reported?.kind !== 'package') return reported
  const { entry, dependsOn, alsoEntries, ...component } = reported
  return component
}
