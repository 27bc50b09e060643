import { parseToml } from '../../syntax/toml/parse.ts'
import type { Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { foreignFiles, lockedComponents, readTables } from '../shared/python/locked.ts'
import type { LockedEntry } from '../shared/python/locked.ts'
import { projectPath, projectWants } from '../shared/python/project.ts'
import { reaches } from '../shared/python/reach.ts'
import { syntaxGaps } from '../shared/files/toml-file.ts'
import { hashesByName, readPackage } from './packages.ts'
import type { PoetryPackage } from './packages.ts'

/** Reads `poetry.lock`, <https://python-poetry.org/docs/basic-usage/#installing-with-poetrylock>. */
export const extractor: Extractor = {
  files: ['**/poetry.lock'],
  maxLength: 32_000_000,
  extract
}

function extract(input: ExtractorInput): Extraction {
  const { root, errors } = parseToml(input.content)
  const hashes = hashesByName(root)
  const { found, gaps } = readTables(input, root, 'package', table => readPackage(table, hashes))
  const entries = withProject(input, found)
  return {
    components: lockedComponents(input, entries),
    gaps: [...syntaxGaps(input, errors), ...gaps, ...entries.flatMap(entry => foreignFiles(input, entry))],
    wants: [projectPath(input.path)]
  }
}

/** Which packages are direct only the project says; what they are for, the lock itself in some of its versions. */
function withProject(input: ExtractorInput, packages: readonly PoetryPackage[]): readonly LockedEntry[] {
  const project = projectWants(input)
  const reached = project === undefined ? undefined : reaches(packages, project)
  return packages.map(one => {
    const reach = reached?.get(one)
    return {
      ...one,
      scope: one.scope ?? reach?.scope ?? (one.isOptional ? 'optional' : 'runtime'),
      direct: reach?.direct,
      dependsOn: [...one.runtime, ...one.optional]
    }
  })
}
