import { parseToml } from '../../syntax/toml/parse.ts'
import type { Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { possibleLocks } from '../lookup/lock-paths.ts'
import { pixiPackages } from '../shared/conda/pixi-tables.ts'
import { syntaxGaps } from '../shared/files/toml-file.ts'

export const extractor: Extractor = { files: ['**/pixi.toml'], extract }

/** Reads pixi's own manifest. */
function extract(input: ExtractorInput): Extraction {
  const { root, errors } = parseToml(input.content)
  const { components, gaps } = pixiPackages(input, root, '')
  return { components, gaps: [...syntaxGaps(input, errors), ...gaps], wants: possibleLocks(input.path) }
}
