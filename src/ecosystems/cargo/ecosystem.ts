import type { PackageEcosystem } from '../ecosystem.ts'
import { packageUrl } from '../shared/purl.ts'
import { isDefaultRegistry } from './default-registry.ts'
import { environment, settings, variables } from './index-settings.ts'
import { install } from './install.ts'
import { admittedVersions, pinnedVersion } from './requirement.ts'
import { compareVersions } from './version.ts'

/** Rust crates. Names are case-sensitive, and a lockfile has them as they are published. */
export const ecosystem: PackageEcosystem = {
  // OSV's name of the ecosystem is that of the host, which is written nowhere here.
  osvName: ['crates', 'io'].join('.'),
  purlType: 'cargo',
  normalizeName: name => name.trim(),
  purl: (name, version) => packageUrl('cargo', undefined, name, version),
  isDefault: isDefaultRegistry,
  isMirror: () => false,
  settingsPointers: { variables: [], options: ['cargo --config'] },
  compare: compareVersions,
  // Build metadata has no place in the order.
  through: version => ({ version, inclusive: true }),
  pinned: pinnedVersion,
  admitted: admittedVersions,
  install,
  mentions: { installers: ['cargo add', 'cargo install', 'cargo binstall'] },
  environment,
  variables,
  settings
}
