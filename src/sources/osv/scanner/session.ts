import { rmSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { isFailure } from '../../../core/failure.ts'
import { beforeTermination } from '../../../core/termination.ts'
import { findScanner } from './binary.ts'
import { readScan, type ScannedPackage } from './output.ts'
import { causeOf, type ScanFailure } from './failure.ts'
import { runScanner } from './run.ts'

export interface ScannerOptions {
  /** The binary; found by itself when absent. */
  readonly path?: string
  /** Only the databases that it already has, in the folder that its own environment variable names. */
  readonly offline: boolean
}

/** Files to hand to the scanner: names from us, content from anybody. */
export type ScannerFiles = ReadonlyMap<string, string>

export type Scanned =
  { readonly packages: readonly ScannedPackage[]; /** `osv-scanner 2.5.1` */ readonly name: string } | ScanFailure

const noVulnerability = 0
const vulnerabilities = 1

/**
 * Has osv-scanner read some files. They stand in a folder of their own with an empty configuration beside them, so that
 * nothing of the repository under review configures it.
 */
export async function scan(files: ScannerFiles, options: ScannerOptions, signal: AbortSignal): Promise<Scanned> {
  const binary = await findScanner(options.path, process.env)
  if (isFailure(binary)) return { ...binary, cause: 'unavailable' }
  const folder = await mkdtemp(join(tmpdir(), 'weighbridge-scanner-'))
  const terminated = new AbortController()
  const stopWatching = beforeTermination(() => {
    terminated.abort()
    rmSync(folder, { recursive: true, force: true })
  })
  const ends = AbortSignal.any([signal, terminated.signal])
  try {
    const version = await runScanner(binary.path, ['--version'], { cwd: folder, accepts: [0], signal: ends })
    if (isFailure(version)) return { reason: version.reason, cause: 'unavailable' }
    const config = join(folder, 'osv-scanner.toml')
    await writeFile(config, '')
    const args = ['scan', 'source', '--format', 'json', '--all-packages', '--no-resolve', '--config', config]
    for (const [name, content] of files) {
      const path = join(folder, name)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, content)
      args.push('--lockfile', path)
    }
    const accepts = [noVulnerability, vulnerabilities]
    const ran = await runScanner(binary.path, options.offline ? [...args, '--offline'] : args, {
      cwd: folder,
      accepts,
      signal: ends
    })
    const name = `osv-scanner ${versionIn(version.output)}`
    if (isFailure(ran)) return { reason: `${ran.reason} (${name})`, cause: causeOf(ran) }
    const read = readScan(ran.output)
    return isFailure(read)
      ? { reason: `${read.reason} (${name})`, cause: 'unavailable' }
      : { packages: read.packages, name }
  } finally {
    stopWatching()
    await rm(folder, { recursive: true, force: true })
  }
}

/** `osv-scanner version: 2.5.1` */
function versionIn(output: string): string {
  const [, found] = /version:\s*v?([\w.+-]{1,40})/.exec(output) ?? []
  return found ?? 'of unknown version'
}
