import { everything, intervalSets, type Intervals } from '../shared/interval-sets.ts'
import { compareVersions } from './version.ts'

const maxLength = 1024
const sets = intervalSets(compareVersions)
const requirement = /^\(?\s*(>=|<=|==|!=|>|<)?\s*([\d.-]+)\s*\)?$/

/** The version of `1.2`, as a lock has it, or `== 1.2`. */
export function pinnedVersion(specifier: string): string | undefined {
  const [, operator = '==', version = ''] = requirement.exec(specifier.trim()) ?? []
  return operator === '==' && compareVersions(version, version) !== undefined ? version : undefined
}

/** The versions of a requirement as DESCRIPTION has it, `(>= 1.2)`; several between commas must all be met. */
export function admittedVersions(specifier: string): Intervals | undefined {
  if (specifier.length > maxLength) return undefined
  let admitted: Intervals = everything
  for (const part of specifier.split(',')) {
    const [, operator = '==', version = ''] = requirement.exec(part.trim()) ?? []
    const versions = compareVersions(version, version) === undefined ? undefined : sets.compared(operator, version)
    if (versions === undefined) return undefined
    admitted = sets.intersect(admitted, versions)
  }
  return admitted
}
