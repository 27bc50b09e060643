import type { EntryId, PackageComponent, PackageSource } from '../../core/component.ts'
import { isTrue, properties, property, text, type JsonProperty } from '../../syntax/json/tree.ts'
import type { ExtractedGap, ExtractorInput } from '../extractor.ts'
import { unreadable } from '../shared/files/gaps.ts'
import { entryId } from '../shared/files/lock-entries.ts'
import { integrityHashes, lockedComponent, type LockedComponent } from '../shared/npm/locked.ts'
import type { FindInTree } from '../shared/npm/tree.ts'

/** The memory that an entry takes does not depend on its length: npm writes half as many into the longest text that is read. */
export const mostEntries = 250_000

/** What both forms of an entry have in common once their differences are read. */
export interface Entry {
  readonly property: JsonProperty
  /** The place in the tree: `node_modules/a/node_modules/b`. */
  readonly slot: string
  readonly name: string
  readonly version: string | undefined
  readonly source: PackageSource
  readonly resolved: string | undefined
  readonly direct: boolean | undefined
  /** Undefined where this form does not say. */
  readonly installScript: boolean | undefined
  readonly programs?: readonly string[]
  /** Sections of the entry that name what it depends on. */
  readonly dependencySections: readonly string[]
}

/** The component of an entry; its place is from the key to the version. */
export function entryComponent(entry: Entry, find: FindInTree, input: ExtractorInput): LockedComponent {
  const { start, keyEnd, value } = entry.property
  const end = (property(value, 'version') ?? property(value, 'resolved'))?.end ?? keyEnd
  const hashes = integrityHashes(text(value, 'integrity'))
  return lockedComponent(
    {
      ...entry,
      hashes,
      scope: scopeOf(entry.property),
      entry: entryId(entry.slot),
      dependsOn: dependsOn(entry, find),
      start,
      end
    },
    input
  )
}

/** A gap about one entry. */
export function entryGap(entry: JsonProperty, reason: string, input: ExtractorInput): ExtractedGap {
  return { code: 'parse-error', subject: entry.key, reason, location: input.locate(entry.start, entry.keyEnd) }
}

/** The gap about a file of which no entry is read. */
export function tooManyEntries(input: ExtractorInput): ExtractedGap {
  return unreadable(input, 0, 0, `it has more than the ${mostEntries} entries that are read`, 'limit-exceeded')
}

function scopeOf({ value }: JsonProperty): PackageComponent['scope'] {
  if (isTrue(value, 'dev')) return 'development'
  return ['optional', 'devOptional', 'peer'].some(flag => isTrue(value, flag)) ? 'optional' : 'runtime'
}

function dependsOn({ slot, property: { value }, dependencySections }: Entry, find: FindInTree): EntryId[] {
  const found = new Set<EntryId>()
  for (const section of dependencySections) {
    for (const { key } of properties(property(value, section)?.value)) {
      const id = find(slot, key)
      if (id !== undefined) found.add(id)
    }
  }
  return [...found]
}
