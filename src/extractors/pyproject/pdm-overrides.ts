import { tomlAt } from '../../syntax/toml/tree.ts'
import type { Failure } from '../../core/failure.ts'
import type { TomlString, TomlTable } from '../../syntax/toml/tree.ts'

/** The keys that lead to the table. */
export const pdmOverrideSection = 'tool.pdm.resolution.overrides'

/** One entry of PDM's overrides. */
export interface PdmOverride {
  readonly start: number
  readonly end: number
  readonly value: TomlString
  /** The override as PEP 508 has it. */
  readonly requirement: string
}

/** An entry that says nothing to PDM. */
export interface PdmProblem extends Failure {
  readonly start: number
  readonly end: number
}

/**
 * Reads `tool.pdm.resolution.overrides`, a table of names with a version, a range or an address,
 * <https://pdm-project.org/latest/usage/dependency/#dependency-overrides>.
 */
export function pdmOverrides(root: TomlTable): readonly (PdmOverride | PdmProblem)[] {
  const table = tomlAt(root, ...pdmOverrideSection.split('.'))
  if (table?.type !== 'table') return []
  return [...table.entries.values()].map(({ key, value, start, end }) =>
    value.type === 'string'
      ? { start, end, value, requirement: asRequirement(key, value.value.trim()) }
      : { start, end, reason: 'an override is not text' }
  )
}

function asRequirement(name: string, value: string): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return `${name} @ ${value}`
  return /^v?\d/.test(value) ? `${name}==${value}` : `${name}${value}`
}
