import { parseToml } from '../../syntax/toml/parse.ts'
import type { Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { foreignFiles, lockedComponents, readTables } from '../shared/python/locked.ts'
import type { LockedEntry } from '../shared/python/locked.ts'
import { projectPath, projectWants } from '../shared/python/project.ts'
import { reaches } from '../shared/python/reach.ts'
import { syntaxGaps } from '../shared/files/toml-file.ts'
import { filesByPackage, readPackage, together } from './packages.ts'
import type { PdmPackage } from './packages.ts'

/** Reads `pdm.lock`, <https://pdm-project.org/latest/usage/lockfile/>. */
export const extractor: Extractor = {
  files: ['**/pdm.lock', '**/pdm.*.lock'],
  maxLength: 32_000_000,
  extract
}

function extract(input: ExtractorInput): Extraction {
  const { root, errors } = parseToml(input.content)
  const files = filesByPackage(root)
  const { found, gaps } = readTables(input, root, 'package', table => readPackage(table, files))
  const entries = withProject(input, together(found))
  return {
    components: lockedComponents(input, entries),
    gaps: [...syntaxGaps(input, errors), ...gaps, ...entries.flatMap(entry => foreignFiles(input, entry))],
    wants: [projectPath(input.path)]
  }
}

function withProject(input: ExtractorInput, packages: readonly PdmPackage[]): readonly LockedEntry[] {
  const project = projectWants(input)
  const reached = project === undefined ? undefined : reaches(packages, project)
  const scope = ({ groups }: PdmPackage): LockedEntry['scope'] | undefined => {
    if (groups === undefined) return undefined
    if (groups.includes('default')) return 'runtime'
    return groups.some(group => project?.extras.has(group)) ? 'optional' : 'development'
  }
  return packages.map(one => {
    const reach = reached?.get(one)
    return {
      ...one,
      scope: scope(one) ?? reach?.scope ?? 'runtime',
      direct: reach?.direct,
      dependsOn: one.runtime
    }
  })
}
