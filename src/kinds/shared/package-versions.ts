import type { PackageComponent } from '../../core/component.ts'
import type { Bound, Ecosystem, Interval, PackageEcosystem } from '../../ecosystems/ecosystem.ts'

/** What is known of the version of a package. */
export type Versioned = Pick<PackageComponent, 'version' | 'specifier' | 'resolved'>

/** Versions that a policy names: one, or a range of the ecosystem. */
export interface VersionSet {
  /** Every version that the component may turn out to have is in the set. False when that cannot be told. */
  holds(component: Versioned): boolean
  /** Some version that the component may turn out to have is in the set. True when that cannot be told. */
  meets(component: Versioned): boolean
}

/** Reads what stands behind the `@` of a package pattern; undefined when it is neither a version nor a range. */
export function versionSet(ecosystem: Ecosystem, text: string): VersionSet | undefined {
  if (ecosystem.compare === undefined) return writtenVersion(text)
  const exact = isVersion(ecosystem, text)
  const intervals = ecosystem.admitted(exact ? `==${text}` : text) ?? (exact ? [point(text)] : undefined)
  return intervals === undefined ? undefined : setOf(ecosystem, intervals)
}

/**
 * One version, and nothing that a range operator would count as equal to it. What the ecosystem cannot order is the
 * version that is written in the same way; undefined for what is meant as a range.
 */
export function exactVersion(ecosystem: Ecosystem, text: string): VersionSet | undefined {
  return ecosystem.compare !== undefined && isVersion(ecosystem, text)
    ? setOf(ecosystem, [point(text)])
    : writtenVersion(text)
}

/** The version that is written in this way, and no other; undefined for what is meant as a range. */
function writtenVersion(text: string): VersionSet | undefined {
  if (/[<>=~^*|,\s]/.test(text)) return undefined
  const stated = ({ version, resolved }: Versioned): string | undefined => resolved?.version ?? version
  return { holds: one => stated(one) === text, meets: one => (stated(one) ?? text) === text }
}

function setOf(ecosystem: PackageEcosystem, intervals: readonly Interval[]): VersionSet {
  return {
    holds(component) {
      const possible = possibleVersions(ecosystem, component)
      return (
        possible?.every(one => intervals.some(whole => within(ecosystem, one, whole))) === true && possible.length > 0
      )
    },
    meets(component) {
      const possible = possibleVersions(ecosystem, component)
      return possible === undefined || possible.some(one => intervals.some(other => overlaps(ecosystem, one, other)))
    }
  }
}

/** Undefined when the file says something that the ecosystem cannot read. */
function possibleVersions(ecosystem: PackageEcosystem, component: Versioned): readonly Interval[] | undefined {
  const version = component.resolved?.version ?? component.version
  if (version !== undefined) return isVersion(ecosystem, version) ? [point(version)] : undefined
  const { specifier } = component
  return specifier === undefined || specifier.trim() === '' ? [{}] : ecosystem.admitted(specifier)
}

function isVersion(ecosystem: PackageEcosystem, text: string): boolean {
  return ecosystem.compare(text, text) !== undefined
}

function point(version: string): Interval {
  return { from: { version, inclusive: true }, to: { version, inclusive: true } }
}

function within(ecosystem: PackageEcosystem, part: Interval, whole: Interval): boolean {
  return startsBefore(ecosystem, whole.from, part.from) && endsAfter(ecosystem, whole.to, part.to)
}

function startsBefore(ecosystem: PackageEcosystem, whole: Bound | undefined, part: Bound | undefined): boolean {
  if (whole === undefined) return true
  const order = part && ecosystem.compare(whole.version, part.version)
  if (part === undefined || order === undefined) return false
  return order < 0 || (order === 0 && (whole.inclusive || !part.inclusive))
}

function endsAfter(ecosystem: PackageEcosystem, whole: Bound | undefined, part: Bound | undefined): boolean {
  if (whole === undefined) return true
  const order = part && ecosystem.compare(whole.version, part.version)
  if (part === undefined || order === undefined) return false
  return order > 0 || (order === 0 && (whole.inclusive || !part.inclusive))
}

function overlaps(ecosystem: PackageEcosystem, one: Interval, other: Interval): boolean {
  return reaches(ecosystem, one.from, other.to) && reaches(ecosystem, other.from, one.to)
}

function reaches(ecosystem: PackageEcosystem, from: Bound | undefined, to: Bound | undefined): boolean {
  if (from === undefined || to === undefined) return true
  const order = ecosystem.compare(from.version, to.version)
  if (order === undefined) return true
  return order < 0 || (order === 0 && from.inclusive && to.inclusive)
}
