import type { PackageEcosystem } from '../ecosystem.ts'
import { packageUrl } from '../shared/purl.ts'
import { isProjectChannel } from './channel.ts'
import { environment, settings, variables } from './index-settings.ts'
import { install } from './install.ts'
import { specificationOf } from './match-spec.ts'
import { exactVersion, specIntervals } from './version-spec.ts'
import { compareVersions } from './version.ts'

/** Packages of conda channels. OSV has no advisories about them. */
export const ecosystem: PackageEcosystem = {
  purlType: 'conda',
  normalizeName: name => name.trim().toLowerCase(),
  purl: (name, version) => packageUrl('conda', undefined, name, version),
  isMirror: () => false,
  knownIndex: channel => (isProjectChannel(channel) ? 'project' : undefined),
  settingsPointers: {
    variables: ['CONDARC', 'MAMBARC'],
    options: ['conda --rc-file', 'mamba --rc-file', 'micromamba --rc-file']
  },
  settingsFiles: ['.condarc'],
  compare(left, right) {
    // Wildcards are in the alphabet of versions, but two of them only in the bounds that a prefix becomes.
    const wild = [left, right].some(version => version.includes('*') && !version.endsWith('**'))
    return wild ? undefined : compareVersions(left, right)
  },
  through: version => ({ version, inclusive: true }),
  pinned: specifier => exactVersion(specificationOf(specifier)),
  admitted: specifier => specIntervals(specificationOf(specifier)),
  install,
  mentions: {
    installers: [
      'conda install',
      'conda create',
      'conda update',
      'mamba install',
      'mamba create',
      'micromamba install',
      'micromamba create',
      'pixi add',
      'pixi exec',
      'pixi x',
      'pixi global'
    ]
  },
  environment,
  variables,
  settings
}
