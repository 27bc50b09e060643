import { compileGlob } from '../../core/glob.ts'
import type { PackageComponent } from '../../core/component.ts'
import { isFailure } from '../../core/failure.ts'
import type { Ecosystem } from '../../ecosystems/ecosystem.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import type { PatternUse, Refusal } from '../kind.ts'
import { parseOriginName, versionApart } from './origin-name.ts'
import { exactVersion, versionSet, type Versioned } from './package-versions.ts'

/** What the name of a package in a policy means. */
export interface PackagePattern {
  matches(named: Pick<PackageComponent, 'ecosystem' | 'name'> & Versioned): boolean
}

/** Reads `pkg:type/name[@version]`; undefined where the text is no name of a package. */
export function parsePackagePattern(
  text: string,
  use: PatternUse,
  apart: string | undefined
): PackagePattern | Refusal | undefined {
  const named = versionApart(parseOriginName(text), apart)
  if (named === undefined || isFailure(named)) return named
  const { kind, origin, version } = named
  const ecosystem = ecosystems.get(origin)
  if (kind !== 'package' || ecosystem === undefined) return undefined
  const nameMatches = compileGlob(named.name)
  const set = version === undefined ? undefined : (use === 'waived' ? exactVersion : versionSet)(ecosystem, version)
  if (version !== undefined && set === undefined) return { reason: refusal(ecosystem, version, use) }
  return {
    matches(component) {
      // Package URLs are written in lower case, also for the old npm names that are not.
      if (component.ecosystem !== origin) return false
      if (!nameMatches(ecosystem.normalizeName(component.name).toLowerCase())) return false
      return set === undefined || (use === 'denied' ? set.meets(component) : set.holds(component))
    }
  }
}

function refusal({ compare, osvName, purlType }: Ecosystem, version: string, use: PatternUse): string {
  const name = osvName ?? purlType
  if (compare === undefined) return `versions of ${name} have no order here: name one, as it is written`
  return `${JSON.stringify(version)} is not a version${use === 'waived' ? '' : ' or version range'} of ${name}`
}
