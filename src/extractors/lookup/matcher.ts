import picomatch from 'picomatch'

/** Without `s`, a folder with a line break in its name would match nothing; no file is spelled in one case only. */
const options = { dot: true, flags: 'is' }

/** Finds those of some readers whose globs match a path. */
export function matcher<Reader extends { readonly files: readonly string[] }>(
  readers: readonly Reader[]
): (path: string) => readonly Reader[] {
  const tests = readers.map(reader => ({ reader, test: pathTest(reader.files) }))
  return path => tests.filter(({ test }) => test(path)).map(({ reader }) => reader)
}

/** Whether one of some globs matches a path. Most globs are a name in any folder: those are compared, and need nothing compiled. */
export function pathTest(globs: readonly string[]): (path: string) => boolean {
  const names = new Set<string>()
  const others: string[] = []
  for (const glob of globs) {
    const [, name] = /^\*\*\/([\w.-]+)$/.exec(glob) ?? []
    if (name === undefined) others.push(glob)
    else names.add(name.toLowerCase())
  }
  const test = others.length === 0 ? () => false : picomatch(others, options)
  return path => names.has(path.slice(path.lastIndexOf('/') + 1).toLowerCase()) || test(path)
}
