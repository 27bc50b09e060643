import { contains } from '../shared/interval-sets.ts'
import { ecosystems } from '../registry.generated.ts'

/** Whether a requirement admits a version; false where one of the two cannot be read. */
export function admits(ecosystem: string, specifier: string, version: string): boolean {
  return admittedBy(ecosystem, specifier)(version)
}

/** The same for many versions: the requirement is read once. */
export function admittedBy(ecosystem: string, specifier: string): (version: string) => boolean {
  const world = ecosystems.get(ecosystem)
  const { compare } = world ?? {}
  if (compare === undefined) return () => false
  const intervals = world?.admitted?.(specifier) ?? []
  return version => intervals.some(interval => contains(interval, version, compare) === true)
}
