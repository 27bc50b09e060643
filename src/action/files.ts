import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as core from '@actions/core'
import type { Review } from '../core/review.ts'
import { toJson } from '../reports/json/json.ts'
import { catalogue } from '../review/catalogue.ts'

/** Where the reports of a run are written. */
export interface ReportFiles {
  /** Path of the JSON report. */
  readonly report: string
  /** Path of the SARIF report; empty for none. */
  readonly sarif: string
}

/** Writes the reports for programs and says where they are. Returns the path of the JSON report. */
export async function writeReports(review: Review, { report, sarif }: ReportFiles): Promise<string> {
  const path = resolve(report)
  await writeJson(path, toJson(review))
  core.setOutput('report', path)
  if (sarif === '') return path
  const { toSarif } = await import('../reports/sarif/sarif.ts')
  await writeJson(resolve(sarif), toSarif(review, catalogue))
  core.setOutput('sarif', resolve(sarif))
  return path
}

function writeJson(path: string, value: object): Promise<void> {
  return writeFile(path, `${JSON.stringify(value, null, 2)}\n`)
}
