import { join } from 'node:path'
import type { Coverage } from '../../../core/gap.ts'
import { judge } from '../matching/judge.ts'
import { readRecords } from './records.ts'
import type { Records } from './records.ts'
import { subjectsOf } from '../source.ts'
import type { AdvisorySource, SourceGap, Subject } from '../source.ts'
import { readStamp } from './stamp.ts'

interface DatabaseOptions {
  /** Milliseconds. */
  readonly maxAge: number
  readonly now: Date
  /** Ours: an index that another version wrote is not used. */
  readonly version?: string
}

/** OSV's exports in a folder, `<ecosystem>/all.zip`, as `weighbridge osv fetch` downloads them. Asks nobody. */
export function openDatabase(dir: string, options: DatabaseOptions): AdvisorySource {
  return {
    id: 'database',
    async lookUp(queries, signal) {
      const { subjects, gaps } = subjectsOf(queries)
      const coverage: Coverage[] = []
      const records = new Map<string, Records['byName']>()
      const stamp = await readStamp(dir)
      for (const [name, asked] of byEcosystem(subjects)) {
        const about = asked.map(({ key }) => key)
        const age = ageOf(name, stamp, options)
        if (age.reason !== undefined)
          gaps.push({ code: 'advisory-age', subject: `OSV ${name}`, reason: age.reason, about })
        const path = join(dir, name, 'all.zip')
        const { ecosystem } = asked[0] as Subject
        const names = new Set(asked.map(one => one.name))
        const read = await readRecords(path, { ecosystem, version: options.version ?? '', names }, signal)
        records.set(name, read.byName)
        gaps.push(...gapsOf(name, path, read, about))
        coverage.push({
          source: `OSV ${name}`,
          asked: asked.length,
          answered: read.failure === undefined ? asked.length : 0,
          ...(age.fetchedAt !== undefined && { dataAsOf: age.fetchedAt })
        })
      }
      const judged = await judge(subjects, ({ ecosystem, name }) => records.get(ecosystem.osvName)?.get(name) ?? [])
      return { advisories: judged.advisories, gaps: [...gaps, ...judged.gaps], coverage }
    }
  }
}

function byEcosystem(subjects: readonly Subject[]): Map<string, Subject[]> {
  const groups = new Map<string, Subject[]>()
  for (const subject of subjects) {
    const { osvName } = subject.ecosystem
    const others = groups.get(osvName)
    if (others === undefined) groups.set(osvName, [subject])
    else others.push(subject)
  }
  return groups
}

function gapsOf(ecosystem: string, path: string, { broken, failure }: Records, about: readonly string[]): SourceGap[] {
  const gap = (subject: string, reason: string): SourceGap => ({ code: 'advisory-source', subject, reason, about })
  const shown = broken.slice(0, 10).map(({ name, reason }) => gap(`OSV ${ecosystem}, ${name}`, reason))
  if (broken.length > shown.length) {
    shown.push(gap(`OSV ${ecosystem}`, `${broken.length - shown.length} further records could not be read`))
  }
  if (failure?.startsWith('ENOENT') === true) {
    shown.push(gap(`OSV ${ecosystem}`, `there is no ${path}; \`weighbridge osv fetch\` downloads it`))
  } else if (failure !== undefined) {
    shown.push(gap(`OSV ${ecosystem}`, `${path} could not be read in full: ${failure}`))
  }
  return shown
}

function ageOf(
  ecosystem: string,
  read: Awaited<ReturnType<typeof readStamp>>,
  { maxAge, now }: DatabaseOptions
): { fetchedAt?: string; reason?: string } {
  const advice = 'fetch it with `weighbridge osv fetch`'
  if ('reason' in read) return { reason: `nobody knows how old the advisory database is: ${read.reason}; ${advice}` }
  const fetchedAt = read.stamp.get(ecosystem)?.fetchedAt
  if (fetchedAt === undefined)
    return { reason: `nobody knows how old the advisory database is: it has no date; ${advice}` }
  const age = now.getTime() - Date.parse(fetchedAt)
  if (!(age >= -day))
    return { fetchedAt, reason: `the advisory database is dated in the future, ${fetchedAt}; ${advice}` }
  if (age <= maxAge) return { fetchedAt }
  const old = `the advisory database is ${days(age)} old (${fetchedAt}), and the policy allows ${days(maxAge)}`
  return { fetchedAt, reason: `${old}; ${advice}` }
}

const day = 24 * 60 * 60 * 1000

function days(ms: number): string {
  const count = Math.ceil((10 * ms) / day) / 10
  return count === 1 ? '1 day' : `${count} days`
}
