import { recipes } from '../../syntax/makefile/makefile.ts'
import type { Extraction, Extractor, ExtractorInput } from '../extractor.ts'

/** Reads makefiles: the commands of their recipes. */
export const extractor: Extractor = {
  files: ['**/{Makefile,makefile,GNUmakefile}', '**/{Makefile,makefile}.*', '**/*.{mk,mak,make}'],
  pointsAtRequirements: true,
  extract({ content }: ExtractorInput): Extraction {
    const embedded = recipes(content).map(({ text, target, map }) => ({
      language: 'shell' as const,
      text,
      map,
      slot: target
    }))
    return { components: [], gaps: [], embedded }
  }
}
