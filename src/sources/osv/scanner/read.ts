import { posix } from 'node:path'
import type { PackageComponent } from '../../../core/component.ts'
import type { RawGap } from '../../../core/gap.ts'
import type { Location } from '../../../core/location.ts'
import { isFailure } from '../../../core/failure.ts'
import { ecosystems } from '../../../ecosystems/registry.generated.ts'
import { scannedEcosystem } from './ecosystem.ts'
import { scannedFiles } from './files.ts'
import { scan, type ScannerOptions } from './session.ts'

/** A lockfile that only the scanner reads. */
export interface ScannedLockfile {
  readonly path: string
  readonly content: string
  /** The location of a range of `content`, by UTF-16 offsets. */
  locate(start: number, end: number): Location
}

/** What the scanner finds in a lockfile. */
export interface LockfileExtraction {
  readonly components: readonly Omit<PackageComponent, 'alsoAt' | 'context'>[]
  readonly gaps: readonly Omit<RawGap, 'by'>[]
}

/** The scanner as a reader of lockfiles; its globs, and what each file holds, in the order of the files. */
export interface LockfileReader {
  readonly id: string
  readonly files: readonly string[]
  readonly lock: boolean
  read(files: readonly ScannedLockfile[], signal: AbortSignal): Promise<readonly LockfileExtraction[]>
}

/** osv-scanner as the reader of lockfiles that nobody here reads, one run a file: it ends at the first it cannot read. */
export function lockfileReader(options: ScannerOptions): LockfileReader {
  return {
    id: 'sources/osv',
    files: scannedFiles,
    lock: true,
    async read(files, signal) {
      const found: LockfileExtraction[] = []
      for (const file of files) found.push(await readLockfile(file, options, signal))
      return found
    }
  }
}

async function readLockfile(
  file: ScannedLockfile,
  options: ScannerOptions,
  signal: AbortSignal
): Promise<LockfileExtraction> {
  const scanned = await scan(new Map([[posix.basename(file.path), file.content]]), options, signal)
  const { path, side } = file.locate(0, 0)
  if (isFailure(scanned)) {
    if (scanned.cause === 'no-packages') return { components: [], gaps: [] }
    const code = scanned.cause === 'unreadable-file' ? 'parse-error' : 'advisory-source'
    return { components: [], gaps: [{ code, subject: path, reason: scanned.reason, location: { path, side } }] }
  }
  const once = new Map(scanned.packages.map(one => [JSON.stringify([one.ecosystem, one.name, one.version]), one]))
  const seen = new Map<string, number>()
  const dropped = new Map<string, number>()
  const components = [...once.values()].flatMap(({ ecosystem: osvName, name, version }) => {
    const id = scannedEcosystem(osvName)
    if (id === undefined) {
      dropped.set(osvName, (dropped.get(osvName) ?? 0) + 1)
      return []
    }
    const position = seen.get(name) ?? 0
    seen.set(name, position + 1)
    return [componentOf(id, name, version, position, placeOf(name, file))]
  })
  return { components, gaps: [...dropped].map(([osvName, count]) => droppedGap(osvName, count, { path, side })) }
}

/** One for all packages of an ecosystem that is not reviewed in such files. */
function droppedGap(osvName: string, count: number, location: Location): LockfileExtraction['gaps'][number] {
  const subject = osvName === '' ? 'packages without an ecosystem' : osvName
  const packages = count === 1 ? 'one package' : `${count} packages`
  const reason = `osv-scanner finds ${packages} of this ecosystem in the file, and they are not reviewed`
  return { code: 'not-covered', subject, reason, location }
}

function componentOf(
  ecosystem: string,
  name: string,
  version: string,
  position: number,
  location: Location
): LockfileExtraction['components'][number] {
  const purl = ecosystems.get(ecosystem)?.purl(name, version === '' ? undefined : version)
  return {
    kind: 'package',
    role: 'locked',
    ecosystem,
    name,
    ...(purl === undefined ? {} : { purl }),
    ...(version === '' ? {} : { version }),
    hashes: [],
    source: { type: 'registry' },
    scope: 'runtime',
    ...(position === 0 ? {} : { slot: `${name}@${position}` }),
    location,
    text: name,
    confidence: 'likely'
  }
}

/** The scanner names no lines: the first place where the name stands is the best there is. */
function placeOf(name: string, file: ScannedLockfile): Location {
  const at = Math.max(0, file.content.indexOf(name))
  return file.locate(at, at + name.length)
}
