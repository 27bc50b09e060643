import { ecosystems } from '../ecosystems/registry.generated.ts'

/** Whether a requirement admits a version; false where one of the two cannot be read. */
export function admits(ecosystem: string, specifier: string, version: string): boolean {
  const world = ecosystems.get(ecosystem)
  return (
    world?.admitted(specifier)?.some(({ from, to }) => {
      const low = from === undefined ? 1 : (world.compare(version, from.version) ?? -1)
      const high = to === undefined ? -1 : (world.compare(version, to.version) ?? 1)
      return (
        (low > 0 || (low === 0 && from?.inclusive === true)) && (high < 0 || (high === 0 && to?.inclusive === true))
      )
    }) === true
  )
}
