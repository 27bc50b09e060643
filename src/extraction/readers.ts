import { extractors } from '../extractors/registry.generated.ts'
import type { ExternalReader, RegisteredBytesExtractor, RegisteredExtractor } from '../extractors/extractor.ts'
import { matcher } from '../extractors/lookup/matcher.ts'

/** Whoever reads a file: an extractor, or a program outside of this process. */
export type Reader = RegisteredExtractor | ExternalReader

/** The readers that know a path by its name. */
export type ReadersOf = (path: string) => readonly Reader[]

/** The extractors that read a path. */
export const extractorsFor = matcher(extractors)

/** A pattern that fits every file with an extension says nothing of what the file is. */
const anyName = /^\*\*\/\*\.[\w{},]+$/

/** Finds the extractors that know a path by more than its extension. */
export function namingExtractors(): (path: string) => readonly RegisteredExtractor[] {
  return matcher(extractors.map(each => ({ ...each, files: each.files.filter(pattern => !anyName.test(pattern)) })))
}

/** The extractors and the external readers that read a path. */
export function readersWith(external: readonly ExternalReader[]): ReadersOf {
  if (external.length === 0) return extractorsFor
  const externalFor = matcher(external)
  return path => [...extractorsFor(path), ...externalFor(path)]
}

/** The extractor of an id. */
export function extractorOf(id: string | undefined): readonly RegisteredExtractor[] {
  return extractors.filter(extractor => extractor.id === id)
}

export function isExternal(reader: Reader): reader is ExternalReader {
  return 'read' in reader
}

/** Whether a reader is given bytes to be read piece by piece, and not a text. */
export function readsBytes(reader: Reader): reader is RegisteredBytesExtractor {
  return !isExternal(reader) && reader.reads === 'bytes'
}

/** What gaps name a reader by. */
export function nameOf(reader: Reader): string {
  return isExternal(reader) ? reader.id : `extractors/${reader.id}`
}
