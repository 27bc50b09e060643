import { createHash } from 'node:crypto'
import type { Archive } from '../../core/archive.ts'
import type { PackageComponent } from '../../core/component.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'

/** The hash of one archive and its name are shorter, and a digest of them would cost more than it saves. */
const longestKept = 200

/**
 * What a package is held to, in any order: the hashes of each of its files, and where one without a hash comes from. As a
 * digest where it is long: every package of a lockfile is looked up by it.
 */
export function filesValue({ archives, hashes }: PackageComponent): string {
  const text = (archives === undefined ? [...hashes] : archives.map(keyOf)).sort().join('\n')
  return text.length > longestKept ? createHash('sha256').update(text).digest('base64') : text
}

/**
 * An index may list further files of a version that it had before, and a lockfile then has more hashes: nothing that was
 * held to a hash is held to another one. A file that is gone, has no hash, has the name of one that is there, is one of
 * another package, or comes from another host, is a change.
 */
export function hasMoreFiles(component: PackageComponent, before: PackageComponent): boolean {
  if (before.hashes.length === 0 || apart(before) !== apart(component)) return false
  if (before.archives === undefined || component.archives === undefined) {
    const hashes = new Set(component.hashes)
    return before.archives === component.archives && before.hashes.every(hash => hashes.has(hash))
  }
  const old = new Set(before.archives.map(keyOf))
  const now = new Set(component.archives.map(keyOf))
  const names = ecosystems.get(component.ecosystem)?.fileNames
  const files = new Set(before.archives.map(({ file }) => file.toLowerCase()))
  const isFurther = ({ file, hashes }: Archive): boolean => {
    const name = file.toLowerCase()
    if (hashes.length === 0 || files.has(name) || names?.misfit(file, component) !== undefined) return false
    files.add(name)
    return true
  }
  return (
    before.archives.every(archive => now.has(keyOf(archive))) &&
    component.archives.every(archive => old.has(keyOf(archive)) || isFurther(archive))
  )
}

function keyOf({ file, hashes, url = '' }: Archive): string {
  const [first = url, ...more] = hashes
  // The hash first: two of them differ sooner than two names when they are sorted.
  return more.length === 0 ? `${first} ${file}` : `${[...hashes].sort().join(' ')} ${file}`
}

function apart({ version, specifier, source, hosts }: PackageComponent): string {
  const { type, url, ref, commit } = source
  return JSON.stringify([version, specifier, type, url, ref, commit, hosts])
}
