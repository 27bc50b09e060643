import { indexGlobs } from './glob-index.ts'

/** Made at the first path: a run that asks about none is spared it. */
type PathIndex = ReturnType<typeof indexGlobs>

/** Finds those of some readers whose globs match a path. */
export function matcher<Reader extends { readonly files: readonly string[] }>(
  readers: readonly Reader[]
): (path: string) => readonly Reader[] {
  let ownersOf: PathIndex | undefined
  return path => {
    ownersOf ??= indexGlobs(readers.map(({ files }) => files))
    const owners = ownersOf(path)
    return owners.size === 0 ? [] : readers.filter((_, at) => owners.has(at))
  }
}

/** Whether one of some globs matches a path. */
export function pathTest(globs: readonly string[]): (path: string) => boolean {
  let ownersOf: PathIndex | undefined
  return path => (ownersOf ??= indexGlobs([globs]))(path).size > 0
}
