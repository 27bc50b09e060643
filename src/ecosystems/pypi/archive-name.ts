import { percentDecoded } from '../../core/url.ts'
import { isPackageName } from './name.ts'
import { readVersion } from './version.ts'

/** What the file name of a distribution says. */
export interface ArchiveName {
  readonly name: string
  readonly version?: string
}

const sourceArchive = /\.(?:tar\.gz|tgz|tar\.bz2|tbz|tar\.xz|txz|tar\.lzma|tlz|tar|zip|tar\.zst)$/i

/** Whether a path ends like a distribution that pip installs. */
export function isArchive(path: string): boolean {
  return /\.whl$/i.test(path) || sourceArchive.test(path)
}

/**
 * Name and version in the file name of a wheel or source archive, see the binary and source distribution format
 * specifications on packaging.python.org. Undefined where the name does not tell both.
 */
export function archiveName(path: string): ArchiveName | undefined {
  const file = percentDecoded(path.slice(path.lastIndexOf('/') + 1))
  if (/\.whl$/i.test(file)) {
    const parts = file.slice(0, -4).split('-')
    const [name = '', version] = parts
    if (parts.length < 5 || parts.length > 6 || version === undefined || !isPackageName(name)) return undefined
    return { name, version: version.replace(/_/g, '-') }
  }
  const stem = file.replace(sourceArchive, '')
  if (stem === file) return undefined
  const dash = stem.lastIndexOf('-')
  const name = stem.slice(0, Math.max(dash, 0))
  const version = stem.slice(dash + 1)
  return isPackageName(name) && readVersion(version) !== undefined ? { name, version } : undefined
}
