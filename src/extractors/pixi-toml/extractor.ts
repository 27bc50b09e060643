import { posix } from 'node:path'
import type { Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { pixiPackages } from '../pixi-tables.ts'
import { readToml } from '../toml-text.ts'

export const extractor: Extractor = { files: ['**/pixi.toml'], extract }

/** Reads pixi's own manifest. */
function extract(input: ExtractorInput): Extraction {
  const { root, gaps } = readToml(input)
  const found = root === undefined ? undefined : pixiPackages(input, root, '')
  return {
    components: found?.components ?? [],
    gaps: [...gaps, ...(found?.gaps ?? [])],
    wants: [posix.join(posix.dirname(input.path), 'pixi.lock')]
  }
}
