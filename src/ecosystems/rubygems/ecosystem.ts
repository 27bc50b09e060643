import type { PackageEcosystem } from '../ecosystem.ts'
import { packageUrl } from '../shared/purl.ts'
import { isDefaultSource } from './default-source.ts'
import { environment, settings, variables } from './index-settings.ts'
import { install } from './install.ts'
import { admittedVersions, pinnedVersion } from './requirement.ts'
import { compareVersions } from './version.ts'

/** Ruby gems. Names are case-sensitive. */
export const ecosystem: PackageEcosystem = {
  osvName: 'RubyGems',
  purlType: 'gem',
  normalizeName: name => name.trim(),
  purl: (name, version) => packageUrl('gem', undefined, name, version),
  isDefault: isDefaultSource,
  isMirror: () => false,
  compare: compareVersions,
  through: version => ({ version, inclusive: true }),
  pinned: pinnedVersion,
  admitted: admittedVersions,
  install,
  mentions: { installers: ['gem install', 'bundle add'] },
  environment,
  variables,
  settings
}
