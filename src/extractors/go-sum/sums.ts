/** A version of a module whose content has a hash. */
export interface Sum {
  readonly name: string
  readonly version: string
  /** Of its content, which its go.mod file is a part of: `h1:…`. */
  readonly hashes: readonly string[]
  readonly start: number
  readonly end: number
}

interface Problem {
  readonly message: string
  readonly start: number
  readonly end: number
}

const line = /^(\S+) (v\S+?)(\/go\.mod)? (h\d+:\S+)$/

/**
 * Reads the lines of a go.sum file, <https://go.dev/ref/mod#go-sum-files>: `module version hash`, and
 * `module version/go.mod hash` for the go.mod file of that version alone, which is there for versions that nothing uses.
 */
export function readSums(text: string): { readonly sums: readonly Sum[]; readonly errors: readonly Problem[] } {
  const byVersion = new Map<string, Sum & { readonly hashes: string[] }>()
  const errors: Problem[] = []
  for (let from = 0; from < text.length;) {
    const lineEnd = text.indexOf('\n', from)
    const start = from
    const written = text.slice(from, lineEnd === -1 ? text.length : lineEnd).trimEnd()
    from += (lineEnd === -1 ? text.length - from : lineEnd - from) + 1
    if (written.trim() === '') continue
    const end = start + written.length
    const [, name, version, manifest, hash] = line.exec(written.trim().replaceAll(/[ \t]+/g, ' ')) ?? []
    if (name === undefined || version === undefined || hash === undefined) {
      errors.push({ message: 'the line is not a module with a version and a hash', start, end })
      continue
    }
    if (manifest !== undefined) continue
    const key = `${name} ${version}`
    const known = byVersion.get(key)
    if (known === undefined) byVersion.set(key, { name, version, hashes: [hash], start, end })
    else if (!known.hashes.includes(hash)) known.hashes.push(hash)
  }
  return { sums: [...byVersion.values()], errors }
}
