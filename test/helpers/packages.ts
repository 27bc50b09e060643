import type { ExtractedComponent, Extraction, Extractor } from '../../src/extractors/extractor.ts'
import { extractorOn } from './extractor.ts'

type ExtractedPackage = Extract<ExtractedComponent, { kind: 'package' }>

/** `setting: use name` of each index that an extraction holds. */
export function indexesOf({ components }: Extraction): string[] {
  return components.flatMap(one =>
    one.kind === 'index' ? [one.setting, one.use, one.name, one.unchecked && 'unchecked'].filter(Boolean).join(' ') : []
  )
}

/** The packages of an extraction that holds nothing else but indexes. */
export function packagesOf(extraction: Extraction): readonly ExtractedPackage[] {
  return extraction.components.flatMap(component => {
    if (component.kind === 'index') return []
    if (component.kind !== 'package') throw new Error(`a ${component.kind} is no package`)
    return component
  })
}

/** Name, version and place of every package: `lodash 4.17.21 @1:20-1:40`. */
export function rows(extraction: Extraction): string[] {
  return packagesOf(extraction).map(({ name, version, location }) => {
    const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = location
    return [name, version, `@${startLine}:${startColumn}-${endLine}:${endColumn}`].filter(Boolean).join(' ')
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
