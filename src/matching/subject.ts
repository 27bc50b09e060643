import { withoutBuild } from '../ecosystems/shared/build.ts'
import type { AskedPackage } from '../sources/osv/source.ts'
import { spanOf, type VersionLine } from './line.ts'
import { admittedBy } from './package-line.ts'
import { united, type Spans } from './spans.ts'

/** A package whose version, or requirement, is compared with the versions of records. */
export interface Subject extends AskedPackage {
  readonly line: VersionLine
  /** What its requirement admits: everything where it has none, or cannot be read. */
  readonly wanted: Spans
}

/** A version that records are compared with, in its spellings. */
export interface Spelled {
  readonly texts: readonly string[]
  /** Undefined for a text that is not a version of the ecosystem. */
  readonly places: readonly (number | undefined)[]
}

/** A package on the line of its versions. */
export function subjectOf(asked: AskedPackage, line: VersionLine): Subject {
  const spans = admittedBy(asked).map(interval => spanOf(interval, line))
  const readable = spans.flatMap(span => span ?? [])
  const wanted = readable.length === spans.length ? united(readable) : [{ start: -Infinity, end: Infinity }]
  return { ...asked, line, wanted }
}

/** A local build (`2.1.0+cu118`) holds the code of the version that it is built from: it is compared as both. */
export function spelled(version: string, line: VersionLine): Spelled {
  const texts = [...new Set([version, withoutBuild(version)])]
  return { texts, places: texts.map(text => line.placeOf(text)) }
}
