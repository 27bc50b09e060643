import { join } from 'node:path'
import type { Coverage } from '../../../core/gap.ts'
import { isFailure } from '../../../core/failure.ts'
import { readRecords } from './records.ts'
import type { Records } from './records.ts'
import type { SourceGap } from '../../fact-source.ts'
import { packagesOf } from '../source.ts'
import type { AdvisorySource, AskedPackage, PackageRecords } from '../source.ts'
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
      const { packages: asked, gaps } = packagesOf(queries)
      const coverage: Coverage[] = []
      const packages = new Map<string, PackageRecords>()
      const stamp = await readStamp(dir)
      for (const [name, ofEcosystem] of byEcosystem(asked)) {
        const about = ofEcosystem.map(({ key }) => key)
        const age = ageOf(name, stamp, options)
        if (age.reason !== undefined)
          gaps.push({ code: 'advisory-age', subject: `OSV ${name}`, reason: age.reason, about })
        const path = join(dir, name, 'all.zip')
        const { ecosystem } = ofEcosystem[0] as AskedPackage
        const names = new Set(ofEcosystem.map(one => one.name))
        const read = await readRecords(path, { ecosystem, version: options.version ?? '', names }, signal)
        for (const one of ofEcosystem)
          packages.set(one.key, { package: one, records: read.byName.get(one.name) ?? [], asserted: [] })
        gaps.push(...gapsOf(name, path, read, about))
        coverage.push({
          source: `OSV ${name}`,
          asked: ofEcosystem.length,
          answered: read.failure === undefined ? ofEcosystem.length : 0,
          ...(age.fetchedAt !== undefined && { dataAsOf: age.fetchedAt })
        })
      }
      return { packages, gaps, coverage }
    }
  }
}

function byEcosystem(packages: readonly AskedPackage[]): Map<string, AskedPackage[]> {
  const groups = new Map<string, AskedPackage[]>()
  for (const one of packages) {
    const { osvName } = one.ecosystem
    const others = groups.get(osvName)
    if (others === undefined) groups.set(osvName, [one])
    else others.push(one)
  }
  return groups
}

function gapsOf(ecosystem: string, path: string, { broken, failure }: Records, about: readonly string[]): SourceGap[] {
  const gap = (subject: string, reason: string): SourceGap => ({ code: 'advisory-source', subject, reason, about })
  const shown = broken.slice(0, 10).map(({ name, reason }) => gap(`OSV ${ecosystem}, ${name}`, reason))
  if (broken.length > shown.length) {
    shown.push(gap(`OSV ${ecosystem}`, `${broken.length - shown.length} further records could not be read`))
  }
  if (failure?.cause === 'missing') {
    shown.push(gap(`OSV ${ecosystem}`, `there is no ${path}; \`weighbridge osv fetch\` downloads it`))
  } else if (failure !== undefined) {
    shown.push(gap(`OSV ${ecosystem}`, `${path} could not be read in full: ${failure.reason}`))
  }
  return shown
}

function ageOf(
  ecosystem: string,
  read: Awaited<ReturnType<typeof readStamp>>,
  { maxAge, now }: DatabaseOptions
): { fetchedAt?: string; reason?: string } {
  const advice = 'fetch it with `weighbridge osv fetch`'
  if (isFailure(read)) return { reason: `the age of the advisory database is unknown: ${read.reason}; ${advice}` }
  const fetchedAt = read.stamp.get(ecosystem)?.fetchedAt
  if (fetchedAt === undefined)
    return { reason: `the age of the advisory database is unknown: it has no date; ${advice}` }
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
