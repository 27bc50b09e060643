import type { PackageEcosystem } from '../ecosystem.ts'
import { packageUrl } from '../shared/purl.ts'
import { admittedVersions, pinnedVersion } from './requirement.ts'
import { compareVersions } from './version.ts'

/** Artifacts for the JVM, named `group:artifact`. Names are case-sensitive. */
export const ecosystem: PackageEcosystem = {
  osvName: 'Maven',
  purlType: 'maven',
  // A purl has a slash between group and artifact.
  normalizeName: name => name.trim().replace('/', ':'),
  purl,
  isMirror: () => false,
  compare: compareVersions,
  through: version => ({ version, inclusive: true }),
  pinned: pinnedVersion,
  admitted: admittedVersions
}

function purl(name: string, version?: string): string {
  const colon = name.indexOf(':')
  const group = colon === -1 ? undefined : name.slice(0, colon)
  return packageUrl('maven', group, name.slice(colon + 1), version)
}
