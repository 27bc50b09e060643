import { ask, converse } from './process.ts'
import type { Git } from './process.ts'

/** Whether an object is in the repository; now and then true for one that is not, never false for one that is. */
export type IsPresent = (id: string) => boolean

/** As many digits of an id as a number holds exactly. */
const digits = 13
const partialCloneKeys = String.raw`^remote\..*\.(promisor|partialclonefilter)$|^extensions\.partialclone$`

/**
 * What a partial clone holds, listed once: asking git for a missing object there ends the process, after it has gone
 * through all objects. Undefined where git itself answers that an object is missing, or could not list them.
 */
export async function presentObjects(git: Git, signal: AbortSignal): Promise<IsPresent | undefined> {
  const settings = await ask(git, ['config', '--null', '--name-only', '--get-regexp', partialCloneKeys], signal)
  if (settings.code !== 0) return undefined
  const prefixes: number[] = []
  let rest = ''
  const onOutput = (chunk: Buffer): boolean => {
    const lines = (rest + chunk.toString('latin1')).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) prefixes.push(prefixOf(line))
    return true
  }
  const args = ['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname)']
  const { code } = await converse(git, args, { signal, onOutput })
  if (code !== 0) return undefined
  const sorted = Float64Array.from(prefixes).sort()
  return id => holds(sorted, prefixOf(id))
}

function prefixOf(id: string): number {
  return Number.parseInt(id.slice(0, digits), 16)
}

function holds(sorted: Float64Array, wanted: number): boolean {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return sorted[low] === wanted
}
