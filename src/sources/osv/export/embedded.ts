import { judge } from '../matching/judge.ts'
import { readRecord, type OsvRecord } from '../matching/record.ts'
import { subjectsOf, type AdvisorySource, type SourceGap } from '../source.ts'

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
    async lookUp(queries) {
      const { subjects, gaps } = subjectsOf(queries)
      const about = subjects.map(({ key }) => key)
      const unread = broken.map((reason): SourceGap => ({ code: 'advisory-source', subject: name, reason, about }))
      const judged = await judge(subjects, () => records)
      return {
        advisories: judged.advisories,
        gaps: [...gaps, ...unread, ...judged.gaps],
        coverage: [{ source: name, asked: subjects.length, answered: subjects.length }]
      }
    }
  }
}
