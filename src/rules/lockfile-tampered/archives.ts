import type { Archive } from '../../core/archive.ts'
import type { PackageComponent } from '../../core/component.ts'
import { hostOf } from '../../core/url.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import { areAtOdds, compareFile, compareHashes } from './hashes.ts'

/** What is wrong with the files of a package, compared with those of before; `file` is the first that it is so of. */
export interface Difference {
  readonly outcome: (typeof worstFirst)[number]
  readonly file?: string
}

const worstFirst = ['other', 'lost', 'unhashed', 'moved', 'weaker', 'mixed', 'incomparable', 'replaced'] as const

/**
 * What became of the files of one version. The identity of a hash is the file: a version gets further files, an index
 * lists other builds of it, and a lock holds those that its platforms need.
 */
export function compareArchives(before: PackageComponent, now: PackageComponent): Difference | undefined {
  const [old, current] = [archivesOf(before), archivesOf(now)]
  if (old === undefined || current === undefined) {
    const outcome = compareHashes(before.hashes, now.hashes)
    return outcome === 'same' ? undefined : { outcome }
  }
  const [known, files] = [byFile(old), byFile(current)]
  const isHashed = before.hashes.length > 0
  const found = [...files].flatMap(([key, archive]): Difference[] => {
    const { file } = archive
    const had = known.get(key)
    const outcome =
      had === undefined ? (isHashed && isOpen(archive) ? 'unhashed' : 'same') : compareOne(had, archive, now)
    return outcome === 'same' ? [] : [{ outcome, ...(file !== '' && { file }) }]
  })
  const worst = worstFirst.flatMap(outcome => found.find(difference => difference.outcome === outcome) ?? [])[0]
  return worst ?? (areReplaced(known, files, now) ? { outcome: 'replaced' } : undefined)
}

/**
 * Files for other platforms and interpreters come in place of those before when a project is locked for these. A file that
 * suits them all has no reason to go, unless it was none of the version.
 */
function areReplaced(old: Files, current: Files, now: PackageComponent): boolean {
  const names = ecosystems.get(now.ecosystem)?.fileNames
  if (names === undefined || current.size === 0 || [...current.keys()].some(name => old.has(name))) return false
  return [...old.keys()].some(name => names.isUniversal(name) && names.misfit(name, now) === undefined)
}

/** A file that one entry holds to several hashes, of which only one can be that of the file. */
export function fileAtOdds({ archives = [] }: PackageComponent): string | undefined {
  return [...byFile(archives).values()].find(({ hashes }) => areAtOdds(hashes))?.file
}

/** The first file without a hash beside others that have one. */
export function unhashedBesideHashed({ archives = [], hashes }: PackageComponent): Archive | undefined {
  return hashes.length === 0 ? undefined : archives.find(isOpen)
}

/** Nothing says what must be in it. */
export function isOpen({ hashes, conditional }: Archive): boolean {
  return hashes.length === 0 && conditional !== true
}

/** The files that an entry or a requirement names. */
function archivesOf({ archives, source, hashes }: PackageComponent): readonly Archive[] | undefined {
  if (archives !== undefined || source.type !== 'url' || source.url === undefined) return archives
  return [{ file: source.url.slice(source.url.lastIndexOf('/') + 1), hashes, url: source.url }]
}

function compareOne(before: Archive, now: Archive, of: PackageComponent): Difference['outcome'] | 'same' {
  if (before.hashes.length === 0 && now.hashes.length === 0) return hasMoved(before, now, of) ? 'moved' : 'same'
  const outcome = compareFile(before.hashes, now.hashes)
  return outcome === 'lost' && now.conditional === true ? 'same' : outcome
}

/** What an index serves itself is its own to order; what it links to elsewhere is not. */
function hasMoved(before: Archive, now: Archive, { source }: PackageComponent): boolean {
  if (before.url === undefined || now.url === undefined || before.url === now.url) return false
  const host = hostOf(now.url)
  return host !== hostOf(before.url) || (source.url !== undefined && host !== hostOf(source.url))
}

type Files = ReadonlyMap<string, Archive>

/** By name, whatever its case; the hashes of a file that is named twice are all held against it. */
function byFile(archives: readonly Archive[]): Files {
  const files = new Map<string, Archive>()
  for (const archive of archives) {
    const key = archive.file.toLowerCase()
    const other = files.get(key)
    files.set(key, other === undefined ? archive : { ...other, hashes: [...other.hashes, ...archive.hashes] })
  }
  return files
}
