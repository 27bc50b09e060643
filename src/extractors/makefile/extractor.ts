import { recipes } from '../../syntax/makefile/makefile.ts'
import { publishedByScript } from '../shared/commands/published.ts'
import type { Extraction, Extractor, ExtractorInput } from '../extractor.ts'

/** Reads makefiles: the commands of their recipes. */
export const extractor: Extractor = {
  files: ['**/{Makefile,makefile,GNUmakefile}', '**/{Makefile,makefile}.*', '**/*.{mk,mak,make}'],
  pointsAtRequirements: true,
  publishes: {
    kinds: ['image', 'model', 'dataset'],
    names: content =>
      publishedByScript(
        recipes(content)
          .map(({ text }) => text)
          .join('\n')
      )
  },
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
