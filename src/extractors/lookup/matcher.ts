import { indexGlobs } from './glob-index.ts'

/** Finds those of some readers whose globs match a path. */
export function matcher<Reader extends { readonly files: readonly string[] }>(
  readers: readonly Reader[]
): (path: string) => readonly Reader[] {
  const ownersOf = indexGlobs(readers.map(({ files }) => files))
  return path => {
    const owners = ownersOf(path)
    return owners.size === 0 ? [] : readers.filter((_, at) => owners.has(at))
  }
}

/** Whether one of some globs matches a path. */
export function pathTest(globs: readonly string[]): (path: string) => boolean {
  const ownersOf = indexGlobs([globs])
  return path => ownersOf(path).size > 0
}
