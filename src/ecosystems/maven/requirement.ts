import { intervalSets, only, type Intervals } from '../shared/interval-sets.ts'
import { compareVersions, isVersion } from './version.ts'

const maxLength = 1024
const sets = intervalSets(compareVersions)
// Names of a version that is only known when the build runs.
const moving = new Set(['latest', 'release'])

/**
 * The version of `1.2` or `[1.2]`. The former is only a wish, but one that is granted to a project's own dependencies.
 */
export function pinnedVersion(specifier: string): string | undefined {
  const text = specifier.trim()
  const [, inner = text] = /^\[([^,[\]()]*)\]$/.exec(text) ?? []
  const version = inner.trim()
  return isVersion(version) && !moving.has(version.toLowerCase()) ? version : undefined
}

/** The versions of <https://maven.apache.org/pom.html#dependency-version-requirement-specification>. */
export function admittedVersions(specifier: string): Intervals | undefined {
  const text = specifier.trim()
  if (text.length > maxLength) return undefined
  const exact = pinnedVersion(text)
  if (exact !== undefined) return only(exact)
  const ranges = text.match(/[[(][^[\]()]*[\])]/g) ?? []
  if (ranges.length === 0 || text.replace(/[[(][^[\]()]*[\])]/g, '').replace(/[\s,]/g, '') !== '') return undefined
  let admitted: Intervals = []
  for (const range of ranges) {
    const versions = rangeVersions(range)
    if (versions === undefined) return undefined
    admitted = sets.unite(admitted, versions)
  }
  return admitted
}

function rangeVersions(range: string): Intervals | undefined {
  const ends = range
    .slice(1, -1)
    .split(',')
    .map(end => end.trim())
  const [low = '', high = low] = ends
  if (ends.length > 2 || ends.some(end => end !== '' && !isVersion(end))) return undefined
  if (ends.length === 1) return low !== '' && range.startsWith('[') && range.endsWith(']') ? only(low) : undefined
  const from = { version: low, inclusive: range.startsWith('[') }
  const to = { version: high, inclusive: range.endsWith(']') }
  return sets.intersect(low === '' ? [{}] : [{ from }], high === '' ? [{}] : [{ to }])
}
