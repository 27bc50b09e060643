import type { PackageEcosystem } from '../ecosystem.ts'
import { packageUrl } from '../shared/purl.ts'
import { isDefaultRepository, isMirror } from './default-repository.ts'
import { admittedVersions, pinnedVersion } from './requirement.ts'
import { compareVersions } from './version.ts'

/** R packages of the public archive. Names are case-sensitive. */
export const ecosystem: PackageEcosystem = {
  osvName: 'CRAN',
  purlType: 'cran',
  normalizeName: name => name.trim(),
  purl: (name, version) => packageUrl('cran', undefined, name, version),
  isDefault: isDefaultRepository,
  isMirror,
  compare: compareVersions,
  through: version => ({ version, inclusive: true }),
  pinned: pinnedVersion,
  admitted: admittedVersions
}
