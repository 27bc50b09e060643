import { posix } from 'node:path'
import { readTexts, type Content } from '../../changes/content/content.ts'
import type { ChangeSource, Listing } from '../../changes/source.ts'
import type { ChangedFile } from '../../core/change.ts'
import type { RawGap } from '../../core/gap.ts'
import type { Side } from '../../core/location.ts'
import { mayBeList, requirementLike } from '../../extractors/shared/python/requirement-like.ts'
import { formatReaders } from '../../extractors/registry.generated.ts'
import { pointsAtRequirements, scriptReader } from '../../extraction/capabilities.ts'
import { extract, extractorsFor } from '../../extraction/run.ts'
import type { Policy } from '../../policy/policy.ts'

/** The extractor of lists of requirements, whatever their names. */
const lists = formatReaders['pip-requirements']

/** So many files are read to see what they point at, or whether they are lists; those nearest to the root first. */
const most = 200

/** What belongs to a change by what points at it, or by what stands in it. */
export interface Adopted {
  /** Changed files that have no name to be read by. */
  readonly files: readonly ChangedFile[]
  /** Symbolic links that did not change, and lead to what did. */
  readonly links: readonly ChangedFile[]
  /** By path, the id of the extractor that reads one of these although no glob names it. */
  readonly readers: ReadonlyMap<string, string>
  readonly gaps: readonly RawGap[]
}

/**
 * Finds the changed files that pip is pointed at by files that need not have changed themselves, those that are lists
 * of requirements by what stands in them, and the unchanged links to changed files: docs/decisions/007-odd-names.md.
 */
export async function adopt(source: ChangeSource, policy: Policy, signal: AbortSignal): Promise<Adopted> {
  const files = source.files.filter(({ path, head }) => head !== undefined && !policy.ignores(path) && !isList(path))
  const none = { files: [], links: [], readers: new Map<string, string>() }
  if (files.length === 0) return { ...none, gaps: [] }
  const listing = await source.list(signal)
  if ('reason' in listing) return { ...none, gaps: [gap('content-missing', 'the tree', listing.reason)] }
  const { names, pointedAt, gaps } = await pointed(source, listing, files, signal)
  const isRead = (path: string): boolean =>
    !policy.ignores(path) && (pointedAt.has(path) || extractorsFor(path).length > 0)
  const links = await changedLinks(source, listing, isRead, [...pointedAt.keys()], signal)
  const isNamed = (path: string): boolean => names.has(posix.basename(path))
  const guesses = files.filter(({ path }) => isNamed(path) || (mayBeList(path) && extractorsFor(path).length === 0))
  const looked = nearest(
    guesses,
    ({ path, base }) => (isNamed(path) ? 0 : base === undefined ? 100 : 1) + depth(path),
    1000
  )
  const unhad: RawGap[] = []
  const texts = await textsOf(source, 'head', looked, unhad, signal)
  const readers = new Map<string, string>()
  for (const { path } of links) {
    const reader = pointedAt.get(path)
    if (reader !== undefined) readers.set(path, reader)
  }
  for (const { path } of files) {
    const text = texts.get(path)
    const like = text === undefined ? undefined : requirementLike(text)
    const isMeant = like === 'certainly' || (like === 'possibly' && isNamed(path))
    const reader =
      pointedAt.get(path) ?? (isMeant ? lists : extractorsFor(path).length > 0 ? undefined : scriptReader(text))
    if (reader !== undefined) readers.set(path, reader)
  }
  const unseen = guesses.length - looked.length
  return {
    files: files.filter(({ path }) => readers.has(path)),
    links,
    readers,
    gaps: [
      ...gaps,
      ...unhad,
      ...(unseen > 0
        ? [gap('unresolved-reference', `${unseen} files`, 'nobody looked whether they are lists of requirements')]
        : [])
    ]
  }
}

function isList(path: string): boolean {
  return extractorsFor(path).some(({ id }) => id === lists)
}

/** What is read through links, where its text is another one on the two sides although the links did not change. */
async function changedLinks(
  source: ChangeSource,
  { entries }: Listing,
  isRead: (path: string) => boolean,
  pointedAt: readonly string[],
  signal: AbortSignal
): Promise<readonly ChangedFile[]> {
  const known = new Set([...source.files, ...entries].map(({ path }) => path))
  const changed = new Set(source.files.map(({ path }) => path))
  const links = entries.filter(({ path, type }) => type === 'symlink' && !changed.has(path)).map(({ path }) => path)
  // What is in no folder and yet can be read is behind a folder that is a link.
  const behind = pointedAt.filter(path => !known.has(path))
  const link = { type: 'symlink', id: '' } as const
  const files = [...links, ...behind].filter(isRead).map(path => ({ path, base: link, head: link }))
  if (files.length === 0) return []
  const [base, head] = [await read(source, 'base', files, signal), await read(source, 'head', files, signal)]
  // What could not be had is read once more as if it had changed, which says so.
  const isUnknown = (content: Content | undefined): boolean => content?.type === 'failed' && content.cause === 'missing'
  return files.filter(
    (_, index) =>
      isUnknown(base[index]) || isUnknown(head[index]) || JSON.stringify(base[index]) !== JSON.stringify(head[index])
  )
}

/** What the files of the head side that tell pip what to install point at. */
async function pointed(source: ChangeSource, listing: Listing, files: readonly ChangedFile[], signal: AbortSignal) {
  const folders = new Set(files.map(({ path }) => posix.dirname(path)))
  const names = new Set(files.map(({ path }) => posix.basename(path)))
  const pointers = listing.entries.filter(({ path, type }) => type !== 'submodule' && pointsAtRequirements(path))
  const distance = (path: string): number => (folders.has(posix.dirname(path)) ? 0 : depth(path)) * 2
  const near = nearest(pointers, ({ path }) => distance(path) + (isList(path) ? 0 : 1), most)
  const unhad: RawGap[] = []
  const texts = [...(await textsOf(source, 'head', near, unhad, signal))]
  const found = await extract({
    side: 'head',
    texts: new Map(texts.filter(([path, text]) => isList(path) || mentions(text, names))),
    isChanged: () => false,
    read: paths =>
      textsOf(
        source,
        'head',
        paths.map(path => ({ path })),
        unhad,
        signal
      ),
    signal
  })
  const left = pointers.length - near.length
  const unread = 'they were not read to see whether they point pip at a changed file'
  const apart = 'folders without a change were not searched for what points pip at a changed file'
  return {
    names: found.names,
    pointedAt: found.pointedAt,
    gaps: [
      ...unhad,
      ...found.gaps.filter(({ code }) => code === 'deadline'),
      ...(left > 0 ? [gap('unresolved-reference', `${left} files`, unread)] : []),
      ...(listing.whole ? [] : [gap('unresolved-reference', 'the tree', apart)])
    ]
  }
}

function nearest<File extends { readonly path: string }>(
  files: readonly File[],
  distance: (file: File) => number,
  count: number
): readonly File[] {
  return files
    .map(file => ({ file, far: distance(file) }))
    .sort((one, other) => one.far - other.far || (one.file.path < other.file.path ? -1 : 1))
    .slice(0, count)
    .map(({ file }) => file)
}

function depth(path: string): number {
  return path.split('/').length
}

/** Whether one of the names stands in a text as a word of its own. */
function mentions(text: string, names: ReadonlySet<string>): boolean {
  for (const [word] of text.matchAll(/[^\s'"`=,;:()[\]{}/\\]+/g)) if (names.has(word)) return true
  return [...names]
    .filter(name => /[\s'"`=,;:()[\]{}\\]/.test(name))
    .slice(0, 50)
    .some(name => text.includes(name))
}

type Places = readonly { readonly path: string }[]

function read(source: ChangeSource, at: Side, places: Places, signal: AbortSignal): Promise<readonly Content[]> {
  return readTexts(
    source,
    places.map(({ path }) => ({ at, path })),
    signal
  )
}

/** What is no text has nothing to say; what could not be had is told in `gaps`, as it might have had. */
async function textsOf(
  source: ChangeSource,
  at: Side,
  places: Places,
  gaps: RawGap[],
  signal: AbortSignal
): Promise<ReadonlyMap<string, string>> {
  const contents = await read(source, at, places, signal)
  return new Map(
    places.flatMap(({ path }, index) => {
      const content = contents[index]
      if (content?.type === 'failed' && content.cause === 'missing')
        gaps.push(gap('content-missing', path, content.reason))
      return content?.type === 'text' ? [[path, content.text] as const] : []
    })
  )
}

function gap(code: RawGap['code'], subject: string, reason: string): RawGap {
  return { code, by: 'changes', subject, reason }
}
