import type { PackageEcosystem } from '../ecosystem.ts'
import { packageUrl } from '../shared/purl.ts'
import { admittedVersions, after, pinnedVersion } from './requirement.ts'
import { compareVersions } from './version.ts'

/** Julia packages of the General registry. Names are case-sensitive. */
export const ecosystem: PackageEcosystem = {
  osvName: 'Julia',
  purlType: 'julia',
  normalizeName: name => name.trim(),
  purl: (name, version) => packageUrl('julia', undefined, name, version),
  isMirror: () => false,
  compare: compareVersions,
  through(version) {
    const [, ...numbers] = /^v?(\d+)\.(\d+)\.(\d+)$/.exec(version) ?? []
    return numbers.length === 0 ? { version, inclusive: true } : { version: after(numbers), inclusive: false }
  },
  pinned: pinnedVersion,
  admitted: admittedVersions
}
