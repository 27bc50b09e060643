import type { PackageComponent } from '../../core/component.ts'
import { ecosystem } from './ecosystem.ts'
import type { Requirement } from './requirement.ts'

/** What a requirement says of the package, as a component has it. */
export type RequiredPackage = Pick<
  PackageComponent,
  'kind' | 'role' | 'ecosystem' | 'name' | 'purl' | 'version' | 'specifier' | 'hashes' | 'source' | 'confidence'
>

/**
 * The part of a component that comes from its requirement; undefined when that names no package. `index` is the
 * registry of packages that do not say where they come from; undefined for the default one.
 */
export function requiredPackage(requirement: Requirement, index?: string): RequiredPackage | undefined {
  const { name: written, specifier, problem, hashes } = requirement
  if (written === undefined) return undefined
  const name = ecosystem.normalizeName(written)
  const pinned = specifier === undefined || problem !== undefined ? undefined : ecosystem.pinned(specifier)
  const version = requirement.version ?? pinned
  const source =
    requirement.source.type === 'registry' && index !== undefined
      ? { ...requirement.source, url: index }
      : requirement.source
  return {
    kind: 'package',
    role: 'requirement',
    ecosystem: 'pypi',
    name,
    purl: ecosystem.purl(name, version),
    ...(version !== undefined && { version }),
    ...(specifier !== undefined && { specifier }),
    hashes,
    source,
    confidence: requirement.guessed === true ? 'possible' : problem === undefined ? 'certain' : 'likely'
  }
}
