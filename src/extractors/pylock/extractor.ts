import { parseToml } from '../../syntax/toml/parse.ts'
import { tomlText } from '../../syntax/toml/tree.ts'
import type { TomlTable } from '../../syntax/toml/tree.ts'
import type { ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { unreadable } from '../shared/files/gaps.ts'
import { foreignFiles, lockedComponents, readTables } from '../shared/python/locked.ts'
import { namesOf, projectPath, projectWants } from '../shared/python/project.ts'
import { syntaxGaps } from '../shared/files/toml-file.ts'
import { readPackage } from './packages.ts'

/** Reads `pylock.toml`, <https://packaging.python.org/en/latest/specifications/pylock-toml/>. */
export const extractor: Extractor = {
  files: ['**/pylock.toml', '**/pylock.*.toml'],
  maxLength: 32_000_000,
  extract
}

function extract(input: ExtractorInput): Extraction {
  const { root, errors } = parseToml(input.content)
  const { found, gaps } = readTables(input, root, 'packages', readPackage)
  const project = projectWants(input)
  const names = project === undefined ? undefined : namesOf(project)
  const entries = found.map(one => ({ ...one, direct: names?.has(one.name) }))
  return {
    components: lockedComponents(input, entries),
    gaps: [
      ...syntaxGaps(input, errors),
      ...versionGaps(input, root),
      ...gaps,
      ...entries.flatMap(entry => foreignFiles(input, entry))
    ],
    wants: [projectPath(input.path)]
  }
}

/** Of another major version nothing is known, as the specification says. */
function versionGaps(input: ExtractorInput, root: TomlTable): readonly ExtractedGap[] {
  const entry = root.entries.get('lock-version')
  const version = tomlText(root, 'lock-version') ?? ''
  if (entry === undefined || /^1(?:\.|$)/.test(version)) return []
  return [unreadable(input, entry.start, entry.end, 'the lockfile version is not supported')]
}
