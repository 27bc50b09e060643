import { compareSemantic, readSemantic } from '../shared/semantic-version.ts'

/** The order of Semantic Versioning 2.0.0 with numbers of any size; undefined when one of the two is no version. */
export function compareVersions(left: string, right: string): number | undefined {
  const [first, second] = [readSemantic(left), readSemantic(right)]
  return first && second && compareSemantic(first, second)
}
