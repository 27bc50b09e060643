import type { Archive } from '../../../core/archive.ts'
import { percentDecoded, withoutSecrets } from '../../../core/url.ts'

/**
 * The archive at an address, at a path, or of a bare name. Its file is the last `segments` of that: more than one where
 * archives of the same name stand in several folders.
 */
export function archiveAt(address: string, hashes: readonly string[], segments = 1): Archive {
  const plain = withoutSecrets(address)
  const file = percentDecoded(lastSegments(plain, segments))
  return { file, hashes, ...(isAddress(plain) && { url: plain }) }
}

/** The one archive of a version where a lockfile holds no more; nothing where it does not say anything of it. */
export function onlyArchive(
  address: string | undefined,
  hashes: readonly string[],
  conditional = false
): readonly Archive[] {
  const url = address !== undefined && isAddress(address) ? withoutSecrets(address) : undefined
  if (url === undefined && hashes.length === 0 && !conditional) return []
  return [{ file: '', hashes, ...(url !== undefined && { url }), ...(conditional && { conditional }) }]
}

function lastSegments(path: string, count: number): string {
  let start = path.length
  for (let left = count; left > 0 && start > 0; left--) start = path.lastIndexOf('/', start - 1)
  return path.slice(start + 1)
}

/** All hashes of some archives, each once. */
export function hashesOf(archives: readonly Archive[]): readonly string[] {
  const found = new Set<string>()
  for (const { hashes } of archives) for (const hash of hashes) found.add(hash)
  return [...found]
}

/** The addresses of some archives. */
export function addressesOf(archives: readonly Archive[]): readonly string[] {
  const found: string[] = []
  for (const { url } of archives) if (url !== undefined) found.push(url)
  return found
}

function isAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]{0,20}:\/\//i.test(text) && !/^file:/i.test(text)
}
