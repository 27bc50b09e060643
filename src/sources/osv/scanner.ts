import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { judge } from './judge.ts'
import { findScanner } from './scanner-binary.ts'
import { readScan, type ScannedPackage } from './scanner-output.ts'
import { runScanner, type Ran } from './scanner-run.ts'
import { subjectsOf, type AdvisorySource, type Answer, type SourceGap, type Subject } from './source.ts'

interface ScannerOptions {
  /** The binary; found by itself when absent. */
  readonly path?: string
  /** Only the databases that it already has, in the folder that its own environment variable names. */
  readonly offline: boolean
}

const noVulnerability = 0
const vulnerabilities = 1

/**
 * The installed osv-scanner (<https://google.github.io/osv-scanner/>) as a source. It is handed a list of the packages
 * as a CycloneDX bill of materials in a folder of its own, so nothing of the repository under review configures it.
 * Every package must come back: one that does not is a gap.
 */
export function openScanner({ path, offline }: ScannerOptions): AdvisorySource {
  return {
    id: 'scanner',
    async lookUp(queries, signal) {
      const { subjects, gaps } = subjectsOf(queries)
      const exact = subjects.filter(({ version }) => version !== undefined)
      const open = subjects.filter(({ version }) => version === undefined)
      if (open.length > 0) {
        const reason = 'osv-scanner judges exact versions, and it has none'
        gaps.push(...open.map(({ key }): SourceGap => ({ code: 'not-covered', reason, about: [key] })))
      }
      const asked = exact.length === 0 ? { packages: [], name: 'osv-scanner' } : await ask(exact, path, offline, signal)
      if ('problem' in asked) return unanswered(asked.problem, subjects, gaps)
      const found = byPackage(asked.packages)
      const missing = exact.filter(subject => !found.has(keyOf(subject)))
      for (const { key } of missing) {
        gaps.push({ code: 'advisory-source', reason: 'osv-scanner gave no answer about it', about: [key] })
      }
      for (const subject of exact) {
        for (const reason of found.get(keyOf(subject))?.broken ?? []) {
          gaps.push({ code: 'advisory-source', subject: 'OSV', reason, about: [subject.key], namesPackages: true })
        }
      }
      const judged = await judge(
        exact,
        () => [],
        subject => found.get(keyOf(subject))?.records ?? []
      )
      const answered = exact.length - missing.length
      return {
        advisories: judged.advisories,
        gaps: [...gaps, ...judged.gaps],
        coverage: [{ source: asked.name, asked: subjects.length, answered }]
      }
    }
  }
}

function unanswered(problem: string, subjects: readonly Subject[], gaps: readonly SourceGap[]): Answer {
  const about = subjects.map(({ key }) => key)
  const gap: SourceGap = {
    code: 'advisory-source',
    subject: 'osv-scanner',
    reason: problem,
    about,
    namesPackages: true
  }
  const coverage = [{ source: 'osv-scanner', asked: subjects.length, answered: 0 }]
  return { advisories: new Map(), gaps: [...gaps, gap], coverage }
}

async function ask(
  subjects: readonly Subject[],
  given: string | undefined,
  offline: boolean,
  signal: AbortSignal
): Promise<{ packages: readonly ScannedPackage[]; name: string } | { problem: string }> {
  const binary = await findScanner(given, process.env)
  if ('problem' in binary) return binary
  const folder = await mkdtemp(join(tmpdir(), 'weighbridge-scanner-'))
  try {
    const version = await runScanner(binary.path, ['--version'], { cwd: folder, accepts: [0], signal })
    if ('problem' in version) return version
    const bill = join(folder, 'bom.cdx.json')
    const config = join(folder, 'osv-scanner.toml')
    await writeFile(bill, JSON.stringify(billOf(subjects)))
    await writeFile(config, '')
    const args = ['scan', 'source', '--format', 'json', '--all-packages', '--config', config, '--lockfile', bill]
    const ran = await runScanner(binary.path, [...args, ...(offline ? ['--offline'] : [])], {
      cwd: folder,
      accepts: [noVulnerability, vulnerabilities],
      signal
    })
    const scan = 'problem' in ran ? ran : readScan(ran.output)
    const name = `osv-scanner ${versionIn(version)}`
    return 'problem' in scan ? { problem: `${scan.problem} (${name})` } : { packages: scan.packages, name }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** `osv-scanner version: 2.5.1` */
function versionIn(ran: Ran): string {
  const [, found] = /version:\s*v?([\w.+-]{1,40})/.exec('output' in ran ? ran.output : '') ?? []
  return found ?? 'of unknown version'
}

function billOf(subjects: readonly Subject[]): object {
  const components = subjects.map(({ ecosystem, name, version = '' }) => ({
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

function keyOf({ ecosystem, name, version }: Subject): string {
  return JSON.stringify([ecosystem.osvName, name, version])
}
