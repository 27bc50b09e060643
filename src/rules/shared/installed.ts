import { posix } from 'node:path'
import type { Component, PackageComponent } from '../../core/component.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'

/**
 * The packages of a name that a program runs with: of the file that is nearest to it, beside it or above. Those of a lockfile count
 * before requirements.
 */
export function installedFor(
  { location }: Component,
  name: string,
  around: readonly PackageComponent[]
): readonly PackageComponent[] {
  const named = around.filter(one => one.name === name && serves(one, location.path))
  const nearest = Math.max(...named.map(({ location: at }) => depth(at.path)))
  const there = named.filter(({ location: at }) => depth(at.path) === nearest)
  const locked = there.filter(({ role }) => role === 'locked')
  return locked.length > 0 ? locked : there
}

function serves({ location }: PackageComponent, program: string): boolean {
  const folder = posix.dirname(location.path)
  return folder === '.' || program.startsWith(`${folder}/`)
}

function depth(path: string): number {
  return path.split('/').length
}

/**
 * Whether the version of a package is below another one; undefined for a range that holds both, and where the versions cannot be
 * compared.
 */
export function isBelow(component: PackageComponent, version: string): boolean | undefined {
  const { ecosystem, version: exact, resolved, specifier } = component
  const { compare, admitted } = ecosystems.get(ecosystem) ?? {}
  const stated = resolved?.version ?? exact
  if (compare === undefined || admitted === undefined) return undefined
  if (stated !== undefined) {
    const order = compare(stated, version)
    return order === undefined ? undefined : order < 0
  }
  const intervals = specifier === undefined ? [] : (admitted(specifier) ?? [])
  if (intervals.length === 0) return undefined
  const order = (bound: string): number | undefined => compare(bound, version)
  if (intervals.every(({ from }) => from !== undefined && (order(from.version) ?? -1) >= 0)) return false
  const isUnder = ({ to }: (typeof intervals)[number]): boolean => {
    const end = to === undefined ? undefined : order(to.version)
    return end !== undefined && (end < 0 || (end === 0 && to?.inclusive !== true))
  }
  return intervals.every(isUnder) ? true : undefined
}
