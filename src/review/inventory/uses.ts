import { posix } from 'node:path'
import type { TextContent } from '../../core/content.ts'
import { isAside } from '../../core/context.ts'
import { contextOf } from '../../extraction/context.ts'
import { extractorsFor } from '../../extraction/readers.ts'
import { isForAgents, isProse } from '../../mentions/told.ts'
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
  left: (path: string) => boolean = () => false
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
    for (const path of now) for (const one of usesIn(path, texts.get(path) ?? '')) if (one !== path) named.add(one)
  }
  return { has, named }
}

/** Whether a file runs without another one that says so. */
function starts(path: string): boolean {
  return !isAside(contextOf(path)) && (!isProse(path, '') || isForAgents(path))
}

/** Whether installing a folder installs what the file says. */
function isInstalled(path: string): boolean {
  return extractorsFor(path).some(({ publishes }) => publishes.includes('package'))
}
