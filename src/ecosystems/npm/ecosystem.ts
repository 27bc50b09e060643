import type { PackageEcosystem } from '../ecosystem.ts'
import { npmPackageUrl } from '../shared/purl.ts'
import { isDefaultRegistry, isMirrorRegistry, isReleaseHost } from './default-registry.ts'
import { environment, settings, variables } from './index-settings.ts'
import { install } from './install.ts'
import { mentions } from './mentions.ts'
import { admittedVersions, pinnedVersion } from './range.ts'
import { bringing } from './programs.ts'
import { pinning } from './pinning.ts'
import { toolPurpose } from './tools.ts'
import { compareVersions } from './version.ts'

/**
 * The npm world: packages of a registry that speaks the npm protocol. Names are case-sensitive (`JSONStream` and
 * `jsonstream` are two packages), so nothing but the space around them is taken off.
 */
export const ecosystem: PackageEcosystem = {
  osvName: 'npm',
  purlType: 'npm',
  normalizeName: name => name.trim(),
  purl: npmPackageUrl,
  isDefault: isDefaultRegistry,
  isMirror: isMirrorRegistry,
  knownIndex: url => (isReleaseHost(url) ? 'project' : undefined),
  locksOmitIndex: true,
  settingsPointers: {
    variables: [
      ...['userconfig', 'globalconfig'].flatMap(key => [`npm_config_${key}`, `NPM_CONFIG_${key.toUpperCase()}`]),
      'YARN_RC_FILENAME'
    ],
    options: [
      ...['npm', 'npx', 'pnpm'].flatMap(program => [`${program} --userconfig`, `${program} --globalconfig`]),
      'yarn --use-yarnrc',
      'bun --config',
      'bun -c'
    ]
  },
  settingsFiles: ['.npmrc', '.yarnrc.yml', '.yarnrc', 'bunfig.toml', 'pnpm-workspace.yaml'],
  compare: compareVersions,
  // Build metadata has no place in the order.
  through: version => ({ version, inclusive: true }),
  pinned: pinnedVersion,
  admitted: admittedVersions,
  pinning,
  install,
  mentions,
  environment,
  variables,
  settings,
  bringing,
  toolPurpose
}
