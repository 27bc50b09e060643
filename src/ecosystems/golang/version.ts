import { remembered } from '../shared/remembered.ts'
import { compareSemantic, readSemantic, type SemanticVersion } from '../shared/semantic-version.ts'

const partial = /^(v?\d{1,200})(?:\.(\d{1,200}))?$/

/**
 * The order of <https://go.dev/ref/mod#versions>: that of Semantic Versioning, in which pseudo-versions are prereleases
 * and `+incompatible` does not count. With or without the `v`, which advisories leave out; `v1` and `v1.2` are short for
 * `v1.0.0` and `v1.2.0`. Undefined when one of the two is no version.
 */
export function compareVersions(left: string, right: string): number | undefined {
  const [first, second] = [read(left), read(right)]
  return first && second && compareSemantic(first, second)
}

const read = remembered((text: string): SemanticVersion | undefined => {
  const match = partial.exec(text)
  return readSemantic(match === null ? text : `${match[1] ?? ''}.${match[2] ?? '0'}.0`)
})
