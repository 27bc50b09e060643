import { posix } from 'node:path'
import { compareText } from '../../core/order.ts'
import { extractorsFor, namingExtractors } from '../../extraction/readers.ts'

/** Files of these are looked into, and most of them hold nothing that is reviewed. */
const data: ReadonlySet<string> = new Set(['.yml', '.yaml', '.json'])

/**
 * How many files there are of each kind, most first: by the extractor that knows the name of the file, else by its extension.
 * Each file counts once.
 */
export function countFiles(paths: readonly string[]): readonly (readonly [kind: string, files: number])[] {
  const namedBy = namingExtractors()
  const counts = new Map<string, number>()
  for (const path of paths) {
    const kind = kindOf(path, namedBy)
    if (kind !== undefined) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].sort(([kind, one], [next, other]) => other - one || compareText(kind, next))
}

function kindOf(path: string, namedBy: ReturnType<typeof namingExtractors>): string | undefined {
  // Of a README only the front matter is read.
  if (posix.extname(path) === '.md') return undefined
  const [named] = namedBy(path)
  if (named !== undefined) return named.id
  const extension = posix.extname(path)
  return data.has(extension) || extension === '' || extractorsFor(path).length === 0 ? undefined : `*${extension}`
}
