import { plainCommands } from '../shared/commands/plain-commands.ts'
import type { Extraction, Extractor, ExtractorInput } from '../extractor.ts'

/** Reads scripts for PowerShell and cmd: their plain commands. */
export const extractor: Extractor = {
  files: ['**/*.{ps1,psm1,bat,cmd}'],
  pointsAtRequirements: true,
  extract({ content }: ExtractorInput): Extraction {
    return {
      components: [],
      gaps: [],
      embedded: [{ language: 'shell', text: plainCommands(content), map: offset => offset }]
    }
  }
}
