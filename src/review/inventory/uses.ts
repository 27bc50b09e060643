import { posix } from 'node:path'
import type { TextContent } from '../../core/content.ts'
import { isAside } from '../../core/context.ts'
import { contextOf } from '../../extraction/context.ts'
import { extractorsFor } from '../../extraction/readers.ts'
import { isForAgents, isProse } from '../../mentions/prose.ts'
import { usesIn } from '../../mentions/uses.ts'

/** Whether a file is run, or installed from, by another one. */
export interface Uses {
  has(path: string): boolean
  /** All that is named so, whether it exists or not; folders end with a slash. */
  readonly named: ReadonlySet<string>
}

/**
 * What the files of a side run, or install from: a script has the standing of what runs it, whatever its folder and its name.
 * Documentation, tests and files that are `left` out start nothing, unless something starts them.
 */
export function usesAmong(
  contents: Iterable<readonly [string, TextContent]>,
  left: (path: string) => boolean,
  find: typeof usesIn = usesIn
): Uses {
  const texts = new Map(
    [...contents].flatMap(([path, content]) => (content.type === 'text' ? [[path, content.text]] : []))
  )
  const named = new Set<string>()
  const has = (path: string): boolean => named.has(path) || (named.has(`${posix.dirname(path)}/`) && isInstalled(path))
  let waiting = [...texts.keys()]
  for (let size = -1; size !== named.size;) {
    size = named.size
    const now = waiting.filter(path => (starts(path) && !left(path)) || has(path))
    const done = new Set(now)
    waiting = waiting.filter(path => !done.has(path))
    for (const path of now) for (const one of find(path, texts.get(path) ?? '')) if (one !== path) named.add(one)
  }
  return { has, named }
}

/** Finds what texts run or install from, in each of them once. */
export function remembering(): typeof usesIn {
  const known = new Map<string, ReadonlySet<string>>()
  return (path, text) => {
    const key = `${path}\n${text}`
    const found = known.get(key) ?? usesIn(path, text)
    known.set(key, found)
    return found
  }
}

/** Nothing is run. */
export const noUses: Uses = { has: () => false, named: new Set() }

/** Whether a file runs without another one that says so: no documentation, no test, no lockfile. */
export function starts(path: string): boolean {
  if (isAside(contextOf(path)) || (isProse(path, '') && !isForAgents(path))) return false
  return !extractorsFor(path).some(({ lock }) => lock)
}

/** Whether installing a folder installs what the file says. */
function isInstalled(path: string): boolean {
  return extractorsFor(path).some(({ publishes }) => publishes.includes('package'))
}
