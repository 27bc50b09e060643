import type { EntryId } from '../../../core/component.ts'
import { admittedBy } from '../../../ecosystems/lookup/admits.ts'
import { readRequirement } from '../../../ecosystems/npm/requirement.ts'
import type { LockedComponent } from './locked.ts'

/** What one package of a lockfile asks for, and the entry that it gets. */
export interface Asked {
  readonly entry: EntryId
  readonly name: string
  readonly range: string
}

/** Marks the entries that something asks for and whose version everything that asks admits: without an override, too. */
export function markAsAsked(components: readonly LockedComponent[], asked: Iterable<Asked>): LockedComponent[] {
  const versions = new Map(components.flatMap(({ entry, version }) => (entry === undefined ? [] : [[entry, version]])))
  const tests = new Map<string, (version: string) => boolean>()
  const admitted = new Map<EntryId, boolean>()
  for (const { entry, name, range } of asked) {
    const version = versions.get(entry)
    if (version === undefined || admitted.get(entry) === false) continue
    // What a range asks for does not depend on the name.
    const test = tests.get(range) ?? testOf(name, range)
    tests.set(range, test)
    admitted.set(entry, test(version))
  }
  return components.map(component =>
    component.entry !== undefined && admitted.get(component.entry) === true
      ? { ...component, asAsked: true as const }
      : component
  )
}

function testOf(name: string, range: string): (version: string) => boolean {
  const { specifier = '*', source } = readRequirement(name, range)
  return source.type === 'registry' ? admittedBy('npm', specifier) : () => false
}
