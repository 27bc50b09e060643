import { readRecord, type OsvRecord } from '../record.ts'
import type { SourceGap } from '../../fact-source.ts'
import { packagesOf, type AdvisorySource } from '../source.ts'

/** Records that come with the program. Those that cannot be read are gaps of every answer. */
export function openRecords(values: readonly unknown[], name: string): AdvisorySource {
  const records: OsvRecord[] = []
  const broken: string[] = []
  for (const value of values) {
    const outcome = readRecord(value)
    if ('record' in outcome) records.push(outcome.record)
    else broken.push(outcome.reason)
  }
  return {
    id: 'embedded',
    lookUp(queries) {
      const { packages, gaps } = packagesOf(queries)
      const about = packages.map(({ key }) => key)
      const unread = broken.map((reason): SourceGap => ({ code: 'advisory-source', subject: name, reason, about }))
      return Promise.resolve({
        packages: new Map(packages.map(one => [one.key, { package: one, records, asserted: [] }])),
        gaps: [...gaps, ...unread],
        coverage: [{ source: name, asked: packages.length, answered: packages.length }]
      })
    }
  }
}
