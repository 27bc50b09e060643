import picomatch from 'picomatch'
import type { EmbeddedLanguage, Extractor } from './extractor.ts'

/** What is known of an extractor without loading it. Generated from the extractors themselves. */
export interface RegisteredExtractor {
  readonly id: string
  readonly files: readonly string[]
  readonly languages: readonly EmbeddedLanguage[]
  readonly lock: boolean
  load(): Promise<Extractor>
}

/** Without `s`, a folder with a line break in its name would match nothing; no file is spelled in one case only. */
const options = { dot: true, flags: 'is' }

/** Finds the extractors that read a path. */
export function matcher(extractors: readonly RegisteredExtractor[]): (path: string) => readonly RegisteredExtractor[] {
  const tests = extractors.map(extractor => ({ extractor, test: picomatch([...extractor.files], options) }))
  return path => tests.filter(({ test }) => test(path)).map(({ extractor }) => extractor)
}
