import { everything, intervalSets, only, type Intervals } from '../shared/interval-sets.ts'
import { compareVersions } from './version.ts'

const maxLength = 1024
const sets = intervalSets(compareVersions)

/** The version of a requirement in go.mod, which is the one that is used unless another module asks for a later one. */
export function pinnedVersion(specifier: string): string | undefined {
  const text = specifier.trim()
  return compareVersions(text, text) === undefined ? undefined : text
}

/** A version, an interval as `retract` has it (`[v1.0.0, v1.2.0]`), or comparisons that all hold (`>=1.2.0, <2`). */
export function admittedVersions(specifier: string): Intervals | undefined {
  if (specifier.length > maxLength) return undefined
  const exact = pinnedVersion(specifier)
  if (exact !== undefined) return only(exact)
  const [, low = '', high = ''] = /^\s*\[\s*([^\s,\]]+)\s*,\s*([^\s,\]]+)\s*\]\s*$/.exec(specifier) ?? []
  if (low !== '') return compared([`>=${low}`, `<=${high}`])
  if (specifier.trim() === '*') return everything
  const parts = specifier.match(/(?:[<>]=?|!=|=)\s*[^\s,<>=!]+|[^\s,]+/g)
  return parts === null ? undefined : compared(parts)
}

function compared(comparisons: readonly string[]): Intervals | undefined {
  let admitted: Intervals = everything
  for (const comparison of comparisons) {
    const [, operator = '', version = ''] = /^([<>]=?|!=|=)\s*(\S+)$/.exec(comparison) ?? []
    const versions = pinnedVersion(version) === undefined ? undefined : sets.compared(operator, version)
    if (versions === undefined) return undefined
    admitted = sets.intersect(admitted, versions)
  }
  return admitted
}
