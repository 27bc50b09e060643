import type { PackageEcosystem } from '../ecosystem.ts'
import { packageUrl } from '../shared/purl.ts'
import { fileNames } from './file-names.ts'
import { environment, settings, variables } from './index-settings.ts'
import { install } from './install.ts'
import { mentions } from './mentions.ts'
import { sets } from './intervals.ts'
import { normalizeName } from './name.ts'
import { pinning } from './pinning.ts'
import { constraintIntervals, exactConstraint } from './poetry-constraint.ts'
import { clauseIntervals, readClauses, specifierIntervals, through } from './specifier.ts'
import { toolPurpose } from './tools.ts'
import { compareVersions, releaseBehind } from './version.ts'
import { isDefaultIndex, isMirror } from './default-index.ts'
import { knownIndex } from './known-index.ts'

/**
 * Python packages. Requirements are PEP 440 specifier sets or, where a text is none, Poetry's constraints: the two
 * notations share nothing that means different things.
 */
export const ecosystem: PackageEcosystem = {
  osvName: 'PyPI',
  purlType: 'pypi',
  normalizeName,
  purl: (name, version) => packageUrl('pypi', undefined, name, version),
  isDefault: isDefaultIndex,
  isMirror,
  knownIndex,
  ranksIndexes: true,
  settingsPointers: {
    variables: ['PIP_CONFIG_FILE', 'UV_CONFIG_FILE', 'PDM_CONFIG_FILE'],
    options: ['uv --config-file', 'uvx --config-file', 'pdm --config', 'pdm -c']
  },
  versionFiles: ['requirements.txt', 'pyproject.toml', 'Pipfile'],
  settingsFiles: ['pip.conf', 'uv.toml', 'pdm.toml', 'pyproject.toml'],
  compare: compareVersions,
  through,
  releaseBehind,
  pinned(specifier) {
    const clauses = readClauses(specifier)
    if (clauses === undefined) return exactConstraint(specifier)
    const exact = clauses.find(({ operator, version }) => /^={2,3}$/.test(operator) && !version.endsWith('.*'))
    if (exact === undefined) return undefined
    if (clauses.length === 1) return exact.version
    const admitted = specifierIntervals(specifier)
    const named = clauseIntervals(exact)
    return admitted && named && sets.intersect(admitted, named).length > 0 ? exact.version : undefined
  },
  admitted: specifier => specifierIntervals(specifier) ?? constraintIntervals(specifier),
  pinning,
  install,
  mentions,
  environment,
  variables,
  settings,
  toolPurpose,
  fileNames
}
