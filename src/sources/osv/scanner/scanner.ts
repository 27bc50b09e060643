import { isFailure, type Failure } from '../../../core/failure.ts'
import { ecosystems } from '../../../ecosystems/registry.generated.ts'
import { askedEcosystem, isLeftToScanner } from './ecosystem.ts'
import type { ScannedPackage } from './output.ts'
import { lockfileReader } from './read.ts'
import { scan, type ScannerOptions } from './session.ts'
import type { SourceGap } from '../../fact-source.ts'
import { packagesOf, type AdvisorySource, type Answer, type AskedPackage } from '../source.ts'

/**
 * The installed osv-scanner (<https://google.github.io/osv-scanner/>) as a source. It is handed a list of the packages
 * as a CycloneDX bill of materials, and every one must come back: one that does not is a gap. It also reads the
 * lockfiles that nobody here does.
 */
export function openScanner(options: ScannerOptions): AdvisorySource {
  return {
    id: 'scanner',
    covers: ecosystem => isLeftToScanner(ecosystems.get(ecosystem)),
    reader: lockfileReader(options),
    async lookUp(queries, signal) {
      const { packages: known, gaps } = packagesOf(queries, askedEcosystem)
      const exact = known.filter(({ version }) => version !== undefined)
      const open = known.filter(({ version }) => version === undefined)
      if (open.length > 0) {
        const reason = 'osv-scanner judges exact versions, and it has none'
        gaps.push(...open.map(({ key }): SourceGap => ({ code: 'not-covered', reason, about: [key] })))
      }
      const asked =
        exact.length === 0
          ? { packages: [], name: 'osv-scanner' }
          : await scan(new Map([['bom.cdx.json', JSON.stringify(billOf(exact))]]), options, signal)
      if (isFailure(asked)) return unanswered(asked, known, gaps)
      const found = byPackage(asked.packages)
      const missing = exact.filter(one => !found.has(keyOf(one)))
      for (const { key } of missing) {
        gaps.push({ code: 'advisory-source', reason: 'osv-scanner gave no answer about it', about: [key] })
      }
      const packages = exact.map(one => {
        const { records = [], broken = [] } = found.get(keyOf(one)) ?? {}
        for (const reason of broken) {
          gaps.push({ code: 'advisory-source', subject: 'OSV', reason, about: [one.key], namesComponents: true })
        }
        return [one.key, { package: one, records: [], asserted: records }] as const
      })
      const answered = exact.length - missing.length
      return {
        packages: new Map(packages),
        gaps,
        coverage: [{ source: asked.name, asked: known.length, answered }]
      }
    }
  }
}

function unanswered({ reason }: Failure, asked: readonly AskedPackage[], gaps: readonly SourceGap[]): Answer {
  const about = asked.map(({ key }) => key)
  const gap: SourceGap = {
    code: 'advisory-source',
    subject: 'osv-scanner',
    reason,
    about,
    namesComponents: true
  }
  const coverage = [{ source: 'osv-scanner', asked: asked.length, answered: 0 }]
  return { packages: new Map(), gaps: [...gaps, gap], coverage }
}

function billOf(packages: readonly AskedPackage[]): object {
  const components = packages.map(({ ecosystem, name, version = '' }) => ({
    type: 'library',
    name,
    version,
    purl: ecosystem.purl(name, version)
  }))
  return { bomFormat: 'CycloneDX', specVersion: '1.5', version: 1, components }
}

function byPackage(packages: readonly ScannedPackage[]): ReadonlyMap<string, ScannedPackage> {
  const found = new Map<string, ScannedPackage>()
  for (const one of packages) found.set(JSON.stringify([one.ecosystem, one.name, one.version]), one)
  return found
}

function keyOf({ ecosystem, name, version }: AskedPackage): string {
  return JSON.stringify([ecosystem.osvName, name, version])
}
