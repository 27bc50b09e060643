import { readRequirement, readResolved } from '../../ecosystems/npm/requirement.ts'
import {
  properties,
  property,
  text,
  type JsonNode,
  type JsonObject,
  type JsonProperty
} from '../../syntax/json/tree.ts'
import type { ExtractedGap, ExtractorInput } from '../extractor.ts'
import type { LockedComponent } from '../shared/npm/locked.ts'
import { treeOf, type FindInTree } from '../shared/npm/tree.ts'
import { entryComponent, entryGap, mostEntries, tooManyEntries } from './entry.ts'

/**
 * Reads the nested `dependencies` of lockfile version 1. It does not say what is direct, and `version` holds a URL for
 * what is not from a registry, or the real name behind an alias.
 * <https://github.com/npm/cli/blob/latest/docs/lib/content/configuring-npm/package-lock-json.md>
 */
export function readNested(
  dependencies: JsonObject,
  input: ExtractorInput
): { readonly components: readonly LockedComponent[]; readonly gaps: readonly ExtractedGap[] } {
  const found: Found[] = []
  const gaps: ExtractedGap[] = []
  // As deep as the parser goes, which has an end.
  const walk = (level: JsonNode | undefined, parent: string): void => {
    for (const entry of properties(level)) {
      if (found.length + gaps.length > mostEntries) return
      const slot = `${parent}node_modules/${entry.key}`
      const version = text(entry.value, 'version')
      if (!/^(?:@[^/\s]+\/)?[^/\s]+$/.test(entry.key)) gaps.push(entryGap(entry, 'the entry names no package', input))
      else if (version === undefined) gaps.push(entryGap(entry, 'the entry has no version', input))
      else found.push({ entry, slot, version })
      walk(property(entry.value, 'dependencies')?.value, `${slot}/`)
    }
  }
  walk(dependencies, '')
  if (found.length + gaps.length > mostEntries) return { components: [], gaps: [tooManyEntries(input)] }
  const find = treeOf(found.map(({ slot }) => slot))
  return { components: found.map(one => readEntry(one, find, input)), gaps }
}

interface Found {
  readonly entry: JsonProperty
  readonly slot: string
  readonly version: string
}

function readEntry({ entry, slot, version: written }: Found, find: FindInTree, input: ExtractorInput): LockedComponent {
  const requirement = readRequirement(entry.key, written)
  const resolved = text(entry.value, 'resolved')
  const isRegistry = requirement.source.type === 'registry'
  return entryComponent(
    {
      property: entry,
      slot,
      name: requirement.name,
      version: isRegistry ? requirement.specifier : undefined,
      source: isRegistry && resolved !== undefined ? readResolved(resolved) : requirement.source,
      resolved: isRegistry ? resolved : written,
      direct: undefined,
      installScript: undefined,
      dependencySections: ['requires']
    },
    find,
    input
  )
}
