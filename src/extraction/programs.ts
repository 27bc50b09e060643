import type { PackageComponent } from '../core/component.ts'
import { ecosystems } from '../ecosystems/registry.generated.ts'
import type { IndexedLock } from './governing.ts'

/**
 * The entries of lockfiles that bring the program which a command runs: the word that names it is the name of a package
 * only where no package of the project brings a program of that name.
 */
export function bringers(component: PackageComponent, locks: readonly IndexedLock[]): readonly PackageComponent[] {
  if (!namesProgram(component)) return []
  const { ecosystem, name } = component
  const said = locks.flatMap(lock => lock.bringing(component))
  if (said.length > 0) return said
  const known = ecosystems.get(ecosystem)?.bringing?.(name) ?? []
  return known.flatMap(each => locks.flatMap(lock => lock.entriesOf({ ...component, name: each })))
}

/** A name alone, which is only likely to be that of a package. */
function namesProgram({ installedIn, program }: PackageComponent): boolean {
  return installedIn !== undefined && program === true
}

/** A command that runs a program, as the package that brings it. */
export function asBringer(component: PackageComponent, { name }: PackageComponent): PackageComponent {
  if (name === component.name) return component
  const purl = ecosystems.get(component.ecosystem)?.purl(name)
  return { ...component, name, confidence: 'certain', ...(purl !== undefined && { purl }) }
}
