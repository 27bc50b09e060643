import { recipes } from '../../syntax/makefile/makefile.ts'
import { publishedByScript } from '../shared/commands/published.ts'
import { unreadable } from '../shared/files/gaps.ts'
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
          .commands.map(({ text }) => text)
          .join('\n')
      )
  },
  extract(input: ExtractorInput): Extraction {
    const { commands, beyond } = recipes(input.content)
    const embedded = commands.map(({ text, target, map }) => ({
      language: 'shell' as const,
      text,
      map,
      slot: target
    }))
    const reason = 'it has too many lines, or its values are too long, and it was not read from here on'
    const gaps = beyond === undefined ? [] : [unreadable(input, beyond, beyond, reason, 'limit-exceeded')]
    return { components: [], gaps, embedded }
  }
}
