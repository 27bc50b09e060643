import type { FileNames, Release } from '../ecosystem.ts'
import { withoutBuild } from '../shared/build.ts'
import { isArchive } from './archive-name.ts'
import { normalizeName } from './name.ts'
import { compareVersions, readVersion } from './version.ts'

/**
 * The names of wheels and source archives, as the binary and source distribution formats on packaging.python.org have
 * them. An unusual name says nothing: indexes hold files from before there was a specification.
 */
export const fileNames: FileNames = {
  misfit(file, release) {
    if (file.length > longest) return undefined
    const wheel = wheelParts(file)
    if (wheel !== undefined) {
      const [name = '', version = ''] = wheel
      if (normalizeName(name) !== release.name) return 'package'
      return isOtherVersion(version.replaceAll('_', '-'), release) ? 'version' : undefined
    }
    return isSource(file) ? sourceMisfit(withoutSuffix(file), release) : undefined
  },
  isUniversal(file) {
    const wheel = wheelParts(file)
    if (wheel === undefined) return isSource(file)
    const [python = '', abi, platform] = wheel.slice(-3)
    return abi === 'none' && platform === 'any' && python.split('.').includes('py3')
  }
}

/** No file system has longer names. */
const longest = 255

/** Name, version and tags of a wheel; undefined for any other file. */
function wheelParts(file: string): readonly string[] | undefined {
  const parts = /\.whl$/i.test(file) ? file.slice(0, -'.whl'.length).toLowerCase().split('-') : []
  return parts.length === 5 || parts.length === 6 ? parts : undefined
}

function isSource(file: string): boolean {
  return isArchive(file) && !/\.whl$/i.test(file)
}

/** A name may hold the sign that stands before the version, so every such sign is tried. */
function sourceMisfit(stem: string, release: Release): 'package' | 'version' | undefined {
  for (let at = stem.indexOf('-'); at !== -1; at = stem.indexOf('-', at + 1)) {
    if (normalizeName(stem.slice(0, at)) !== release.name) continue
    const version = stem.slice(at + 1)
    if (readVersion(version) !== undefined) return isOtherVersion(version, release) ? 'version' : undefined
    // An old version is no name of another package: `2004d`, `1.0-beta`.
    return /^v?\d/i.test(version) ? undefined : 'package'
  }
  const version = stem.slice(stem.lastIndexOf('-') + 1)
  return stem.includes('-') && readVersion(version) !== undefined ? 'package' : undefined
}

/** Local builds have the files of their release, and the other way round. */
function isOtherVersion(version: string, { version: stated }: Release): boolean {
  if (stated === undefined || readVersion(version) === undefined || readVersion(stated) === undefined) return false
  return compareVersions(withoutBuild(version), withoutBuild(stated)) !== 0
}

function withoutSuffix(file: string): string {
  return file.replace(/\.(?:tar\.[a-z0-9]{2,4}|[a-z0-9]{2,4})$/i, '')
}
