import type { JsonObject } from '../../syntax/json/tree.ts'
import type { ExtractedGap, Extraction, ExtractorInput } from '../extractor.ts'
import { entryId } from '../shared/files/lock-entries.ts'
import type { LockedComponent } from '../shared/npm/locked.ts'
import { readNested } from './nested.ts'

const mostNamed = 3

/**
 * What npm before version 7 installs from a lockfile of version 2 and later versions do not: it reads `dependencies`, they read
 * `packages`, and npm writes the same into both.
 */
export function onlyForOlder(
  dependencies: JsonObject,
  packages: readonly LockedComponent[],
  input: ExtractorInput
): Pick<Extraction, 'components' | 'gaps'> {
  const known = new Set(packages.map(identity))
  const nested = readNested(dependencies, input)
  const others = nested.components.filter(
    component => component.source.type !== 'path' && !known.has(identity(component))
  )
  return {
    components: others.map(apart),
    gaps: [...nested.gaps.filter(({ code }) => code === 'limit-exceeded'), ...disagreement(others)]
  }
}

/** What is installed: a version of a registry wherever it is served from, or what is at an address. */
function identity({ name, version, source }: LockedComponent): string {
  return JSON.stringify(source.type === 'registry' ? [name, version] : source)
}

/** The same place of `packages` holds something else. */
function apart(component: LockedComponent): LockedComponent {
  const slot = `dependencies > ${component.slot ?? component.name}`
  return { ...component, slot, entry: entryId(slot) }
}

function disagreement(others: readonly LockedComponent[]): ExtractedGap[] {
  const [first] = others
  if (first === undefined) return []
  const names = others.slice(0, mostNamed).map(({ name, version }) => [name, version].filter(Boolean).join(' '))
  const more = others.length > mostNamed ? ` and ${others.length - mostNamed} more` : ''
  const reason = `npm before version 7 installs ${names.join(', ')}${more}, which its packages do not have`
  return [{ code: 'parse-error', subject: 'dependencies', reason, location: first.location }]
}
