import { parseToml } from '../../syntax/toml/parse.ts'
import type { Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { foreignFiles, lockedComponents, readTables } from '../shared/python/locked.ts'
import type { LockedEntry } from '../shared/python/locked.ts'
import { reaches } from '../shared/python/reach.ts'
import { syntaxGaps } from '../shared/files/toml-file.ts'
import { readManifest, readPackage } from './packages.ts'

export const extractor: Extractor = {
  files: ['**/uv.lock', '**/*.py.lock'],
  maxLength: 32_000_000,
  extract
}

function extract(input: ExtractorInput): Extraction {
  const { root, errors } = parseToml(input.content)
  const { found: packages, gaps } = readTables(input, root, 'package', readPackage)
  const reached = reaches(packages, readManifest(root))
  const entries = packages.map((one): LockedEntry => {
    const wanted = [...one.runtime, ...one.optional, ...(one.own ? one.development : [])]
    const { scope = 'runtime', direct = false } = reached.get(one) ?? {}
    return { ...one, scope, direct, dependsOn: wanted }
  })
  const governs = packages.flatMap(({ own, source: { url } }) => (own && url !== undefined ? [url] : []))
  return {
    governs,
    components: lockedComponents(input, entries),
    gaps: [...syntaxGaps(input, errors), ...gaps, ...entries.flatMap(entry => foreignFiles(input, entry))]
  }
}
