import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lockfiles, records } from './bench-inputs.ts'
import manifest from '../package.json' with { type: 'json' }
import { ecosystems } from '../src/ecosystems/registry.generated.ts'
import { writeIndex } from '../src/sources/osv/export/index-write.ts'
import { isOsvEcosystem } from '../src/sources/osv/source.ts'
import { exportOf } from '../test/helpers/osv-database.ts'

/**
 * Times a review of one new lockfile against osv-scanner on the same file with the same advisories, in turn, offline.
 * `npm run bench`, with osv-scanner on PATH or its path in OSV_SCANNER; `npm run bench -- 5` for five pairs.
 */
const scanner = process.env['OSV_SCANNER'] ?? 'osv-scanner'
const pairs = Number(process.argv[2] ?? 3)
const root = join(import.meta.dirname, '..')
const work = mkdtempSync(join(tmpdir(), 'weighbridge-bench-'))

interface Case {
  readonly name: string
  readonly packages: number
  readonly advisories: number
  /** As `weighbridge osv fetch` leaves it: with an index beside the export. */
  readonly indexed: boolean
}

interface Run {
  readonly seconds: number
  /** Of the processor, with that of the processes it waited for: what a busy machine does not distort. */
  readonly cpu: number
  /** Peak of the resident set. */
  readonly megabytes: number
  readonly output: string
}

const cases: readonly Case[] = [
  ...Object.keys(lockfiles).flatMap(name =>
    [100, 1_000, 10_000].map(packages => ({ name, packages, advisories: 30_000, indexed: true }))
  ),
  ...[true, false].flatMap(indexed =>
    [1_000, 30_000, 200_000].map(advisories => ({ name: 'package-lock.json', packages: 1_000, advisories, indexed }))
  )
]

try {
  const columns = [
    'lockfile',
    'packages',
    'advisories',
    'index',
    'Weighbridge s',
    'osv-scanner s',
    'ratio',
    'CPU ratio'
  ]
  console.log(`| ${[...columns, 'Weighbridge MB', 'osv-scanner MB'].join(' | ')} |`)
  console.log('|---|--:|--:|---|--:|--:|--:|--:|--:|--:|')
  for (const one of cases) await compare(one)
} finally {
  rmSync(work, { recursive: true, force: true })
}

async function compare({ name, packages, advisories, indexed }: Case): Promise<void> {
  const folder = mkdtempSync(join(work, 'case-'))
  const { ecosystem, text } = lockfiles[name]?.(packages) ?? { ecosystem: '', text: '' }
  const database = join(folder, 'osv-scalibr')
  mkdirSync(join(database, ecosystem), { recursive: true })
  const archive = join(database, ecosystem, 'all.zip')
  writeFileSync(archive, exportOf(records(ecosystem, packages, advisories)))
  const known = [...ecosystems.values()].filter(isOsvEcosystem).find(({ osvName }) => osvName === ecosystem)
  if (indexed && known !== undefined) await writeIndex(archive, known, manifest.version, AbortSignal.timeout(600_000))
  const repository = join(folder, 'repository')
  mkdirSync(repository)
  const git = (...args: string[]): unknown => execFileSync('git', ['-C', repository, ...args], { stdio: 'pipe' })
  git('init', '-q')
  const commit = [
    '-c',
    'user.name=bench',
    '-c',
    'user.email=bench@example.com',
    'commit',
    '-q',
    '--allow-empty',
    '-m',
    'x'
  ]
  git(...commit)
  writeFileSync(join(repository, name), text)
  git('add', name)
  git(...commit)
  const ours = ['dist/cli.js', 'review', 'HEAD~1..HEAD', '--repo', repository, '--offline', '--format', 'json']
  const theirs = [
    'scan',
    'source',
    '--offline',
    '--no-resolve',
    '--format',
    'json',
    '--lockfile',
    join(repository, name)
  ]
  const runs: { readonly mine: Run; readonly other: Run }[] = []
  for (let pair = 0; pair <= pairs; pair++) {
    const mine = await run(process.execPath, [...ours, '--osv', `database:${database}`], {})
    const other = await run(scanner, theirs, { OSV_SCALIBR_LOCAL_DB_CACHE_DIRECTORY: folder })
    // The first pair warms the caches.
    if (pair > 0) runs.push({ mine, other })
  }
  const [first] = runs
  if (first !== undefined) sameFindings(first.mine.output, first.other.output)
  rmSync(folder, { recursive: true })
  const of = (pick: (one: (typeof runs)[number]) => number, digits: number): string =>
    median(runs.map(pick)).toFixed(digits)
  const cells = [
    indexed ? 'yes' : 'no',
    of(({ mine }) => mine.seconds, 2),
    of(({ other }) => other.seconds, 2),
    of(({ mine, other }) => mine.seconds / other.seconds, 2),
    of(({ mine, other }) => mine.cpu / other.cpu, 2),
    of(({ mine }) => mine.megabytes, 0),
    of(({ other }) => other.megabytes, 0)
  ]
  console.log(`| ${[name, packages, advisories, ...cells].join(' | ')} |`)
}

/** Being fast by finding less is no feat. */
function sameFindings(mine: string, other: string): void {
  const idsIn = (text: string): string[] => [...new Set(text.match(/GHSA-bench-\d+/g))].sort()
  const [ours, theirs] = [idsIn(mine), idsIn(other)]
  if (ours.length === 0 || ours.join() !== theirs.join()) {
    throw new Error(`${ours.length} advisories found, and ${theirs.length} by osv-scanner`)
  }
}

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<Run> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'ignore']
    })
    const output: Buffer[] = []
    let kilobytes = 0
    let cpu = 0
    const watch = setInterval(() => {
      kilobytes = Math.max(kilobytes, peakOf(child.pid))
      cpu = Math.max(cpu, cpuOf(child.pid))
    }, 5)
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
    child.on('error', reject)
    child.on('exit', () => {
      clearInterval(watch)
    })
    child.on('close', () => {
      const seconds = (performance.now() - started) / 1000
      resolve({ seconds, cpu, megabytes: kilobytes / 1024, output: Buffer.concat(output).toString() })
    })
  })
}

/** Linux only; 0 elsewhere, and once the process is gone. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}

/** In seconds, to a hundredth, until shortly before the end. Linux only; 0 elsewhere, and once the process is gone. */
function cpuOf(pid: number | undefined): number {
  try {
    const [, fields = ''] = readFileSync(`/proc/${pid ?? 0}/stat`, 'utf8').split(') ')
    const ticks = fields.split(' ').slice(11, 15).map(Number)
    return ticks.reduce((sum, count) => sum + count, 0) / 100
  } catch {
    return 0
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN
}
