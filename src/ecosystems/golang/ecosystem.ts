import type { PackageEcosystem } from '../ecosystem.ts'
import { packageUrl } from '../shared/purl.ts'
import { isDefaultProxy, isMirrorProxy } from './default-proxy.ts'
import { environment, settings, variables } from './index-settings.ts'
import { install } from './install.ts'
import { admittedVersions, pinnedVersion } from './requirement.ts'
import { compareVersions } from './version.ts'

/**
 * Go modules, by their paths, which are case-sensitive. Nothing in a repository says which proxy serves a module: its
 * path is where it comes from.
 */
export const ecosystem: PackageEcosystem = {
  osvName: 'Go',
  purlType: 'golang',
  normalizeName: name => name.trim(),
  purl,
  isDefault: isDefaultProxy,
  isMirror: isMirrorProxy,
  settingsPointers: { variables: ['GOENV'], options: [] },
  compare: compareVersions,
  // `+incompatible` has no place in the order.
  through: version => ({ version, inclusive: true }),
  pinned: pinnedVersion,
  // A shorter one may be a branch.
  isCommit: specifier => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(specifier.trim()),
  admitted: admittedVersions,
  install,
  mentions: { installers: ['go get', 'go install', 'go run'] },
  environment,
  variables,
  settings
}

/** As <https://github.com/package-url/purl-spec> says, which lower-cases names of this type. */
function purl(name: string, version?: string): string {
  const path = name.toLowerCase()
  const slash = path.lastIndexOf('/')
  const namespace = slash === -1 ? undefined : path.slice(0, slash)
  return packageUrl('golang', namespace, path.slice(slash + 1), version)
}
