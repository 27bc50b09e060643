import type { EntryId } from '../../../core/component.ts'
import { addTo } from '../../../core/group.ts'

/** No lockfile of people holds more versions of one package; a hostile one must not have each dependency list them all. */
const mostVersions = 20

/** The id of an entry whose key the file can have only once. */
export function entryId(key: string): EntryId {
  return key as EntryId
}

/** Makes ids from texts that a file may repeat: `torch@2.0`, and for the next one `torch@2.0 (2)`. */
export function uniqueIds(): (text: string) => EntryId {
  const repeats = new Map<string, number>()
  return text => {
    let count = repeats.get(text) ?? 0
    let id = text
    while (repeats.has(id)) id = `${text} (${++count + 1})`
    repeats.set(id, 0)
    repeats.set(text, count)
    return entryId(id)
  }
}

/** Groups entries by what a dependency calls them. */
export function grouped<Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => Iterable<string>
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    for (const key of keysOf(entry)) addTo(groups, key, entry)
  }
  return groups
}

/**
 * The entries that a dependency can mean, of those that have its name. Each test narrows what the ones before it have
 * left; one that nothing passes says nothing. At most 20.
 */
export function meant<Entry>(
  candidates: readonly Entry[] | undefined,
  ...tests: readonly ((entry: Entry) => boolean)[]
): readonly Entry[] {
  if (candidates === undefined || candidates.length === 1) return candidates ?? []
  let left = candidates.slice(0, mostVersions)
  for (const test of tests) {
    if (left.length === 1) break
    const passed = left.filter(test)
    if (passed.length > 0) left = passed
  }
  return left
}
