import { posix } from 'node:path'
import { addTo, groupBy } from '../core/group.ts'
import type { ListUse } from '../extractors/extractor.ts'
import type { ListedFile } from './constraints.ts'

/** How the lists of a side belong together. */
export interface ListConstraints {
  /** Paths of the files whose constraints hold for what stands in a list. */
  holdingIn(path: string): readonly string[]
  /** Paths of the files whose constraints hold where some of them are named. */
  holdingWith(named: readonly string[]): readonly string[]
  /** Whether a file is named for its constraints. */
  isLimiting(path: string): boolean
  /** Whether it is named for nothing else. */
  isConstraints(path: string): boolean
}

/**
 * Which constraints hold for which list. Those that a list names itself, and the lists that it includes, do; those of
 * whoever includes it only where all who include it have them.
 */
export function listConstraints(files: readonly ListedFile[]): ListConstraints {
  const find = finder(files)
  const uses = files.flatMap(({ path, listUses }) =>
    listUses.map(use => ({ by: path, requirements: find(use.requirements), constraints: find(use.constraints) }))
  )
  const usesBy = groupBy(uses, ({ by }) => by)
  const usesOf = new Map<string, Use[]>()
  for (const use of uses) for (const path of use.requirements) addTo(usesOf, path, use)
  const limiting = new Set(uses.flatMap(use => use.constraints))

  /** What holds for all that is read with a use, without what holds where it is included. */
  const within = ({ requirements, constraints: own }: Use, depth: number): readonly string[] => [
    ...own,
    ...[...own, ...requirements].flatMap(path => [...inside(path, depth + 1)])
  ]
  const inside = onceFor((path, depth) => inAll((usesBy.get(path) ?? []).map(use => within(use, depth))))
  const above = onceFor((path, depth) =>
    inAll((usesOf.get(path) ?? []).map(use => [...within(use, depth), ...above(use.by, depth + 1)]))
  )
  return {
    isLimiting: path => limiting.has(path),
    isConstraints: path => limiting.has(path) && !usesOf.has(path),
    holdingIn: path => [...new Set([...inside(path, 0), ...above(path, 0)])],
    holdingWith: named => [...new Set(within({ by: '', requirements: [], constraints: find(named) }, 0))]
  }
}

interface Use extends ListUse {
  readonly by: string
}

/** Lists include lists that include lists: so deep, and so many of each, people write. */
const deepest = 8
const most = 50
const none: ReadonlySet<string> = new Set()

/** Remembers what was found for a path. A list that includes itself has nothing more for that, nor has one too deep. */
function onceFor(find: (path: string, depth: number) => ReadonlySet<string>): typeof find {
  const known = new Map<string, ReadonlySet<string>>()
  return (path, depth) => {
    const before = known.get(path)
    if (before !== undefined || depth > deepest) return before ?? none
    known.set(path, none)
    const found = find(path, depth)
    known.set(path, found)
    return found
  }
}

/** The paths of lists by what they are called where they are named. */
function finder(files: readonly ListedFile[]): (names: readonly string[]) => readonly string[] {
  const paths = new Set(files.map(({ path }) => path))
  const byName = groupBy(paths, path => posix.basename(path))
  return names =>
    names.slice(0, most).flatMap(name => {
      if (!name.startsWith('any:')) return paths.has(name) ? [name] : []
      const candidates = byName.get(name.slice('any:'.length)) ?? []
      return candidates.length === 1 ? candidates : []
    })
}

function inAll(lists: readonly (readonly string[])[]): ReadonlySet<string> {
  const [first = new Set<string>(), ...others] = lists.map(list => new Set(list))
  return new Set([...first].filter(path => others.every(other => other.has(path))))
}
