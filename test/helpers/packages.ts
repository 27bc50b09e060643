import type { ExtractedComponent, Extraction, Extractor } from '../../src/extractors/extractor.ts'
import { extractorOn } from './extractor.ts'

type ExtractedPackage = Extract<ExtractedComponent, { kind: 'package' }>

/** The packages of an extraction that holds nothing else. */
export function packagesOf(extraction: Extraction): readonly ExtractedPackage[] {
  return extraction.components.map(component => {
    if (component.kind !== 'package') throw new Error(`a ${component.kind} is no package`)
    return component
  })
}

/** Runs an extractor on a text with other files beside it, as a later round does. */
export function extractBeside(
  extractor: Extractor,
  path: string,
  content: string,
  neighbours: Readonly<Record<string, string>>
): Extraction {
  return extractorOn(extractor, path)(content, path, neighbours)
}
