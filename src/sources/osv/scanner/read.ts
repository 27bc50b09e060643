import { posix } from 'node:path'
import type { PackageComponent } from '../../../core/component.ts'
import type { RawGap } from '../../../core/gap.ts'
import { lineIndex, type Location, type Side } from '../../../core/location.ts'
import { foreignEcosystem, foreignId } from './files.ts'
import { scan, type ScannerOptions } from './session.ts'

/** A lockfile that only the scanner reads. */
export interface ForeignLockfile {
  readonly path: string
  readonly side: Side
  readonly text: string
}

export interface ReadLockfiles {
  readonly components: readonly PackageComponent[]
  readonly gaps: readonly RawGap[]
}

/** What osv-scanner finds in lockfiles that nobody here reads, one run a file: it ends at the first it cannot read. */
export async function readLockfiles(
  files: readonly ForeignLockfile[],
  options: ScannerOptions,
  signal: AbortSignal
): Promise<ReadLockfiles> {
  const components: PackageComponent[] = []
  const gaps: RawGap[] = []
  for (const file of files) {
    const scanned = await scan(new Map([[posix.basename(file.path), file.text]]), options, signal)
    if ('problem' in scanned) {
      const { path, side } = file
      gaps.push({
        code: 'parse-error',
        by: 'sources/osv',
        subject: path,
        reason: scanned.problem,
        location: { path, side }
      })
      continue
    }
    const place = placeIn(file)
    const seen = new Map<string, number>()
    for (const { ecosystem: osvName, name, version } of scanned.packages) {
      const id = foreignId(osvName)
      const position = seen.get(name) ?? 0
      seen.set(name, position + 1)
      if (id !== undefined) components.push(componentOf(id, name, version, position, place(name)))
    }
  }
  return { components, gaps }
}

function componentOf(
  ecosystem: string,
  name: string,
  version: string,
  position: number,
  location: Location
): PackageComponent {
  const purl = foreignEcosystem(ecosystem)?.purl(name, version === '' ? undefined : version)
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
    alsoAt: [],
    text: name,
    confidence: 'likely',
    context: 'code'
  }
}

/** The scanner names no lines: the first place where the name stands is the best there is. */
function placeIn({ path, side, text }: ForeignLockfile): (name: string) => Location {
  const span = lineIndex(text)
  return name => {
    const at = Math.max(0, text.indexOf(name))
    return { path, side, ...span(at, at + name.length) }
  }
}
