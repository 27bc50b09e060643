import { contains } from '../shared/interval-sets.ts'
import { ecosystems } from '../registry.generated.ts'

/** Whether a requirement admits a version; false where one of the two cannot be read. */
export function admits(ecosystem: string, specifier: string, version: string): boolean {
  const world = ecosystems.get(ecosystem)
  if (world?.compare === undefined) return false
  return world.admitted(specifier)?.some(interval => contains(interval, version, world.compare) === true) === true
}
