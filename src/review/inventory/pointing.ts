import { posix } from 'node:path'
import type { ChangeSource, Listing } from '../../changes/source.ts'
import type { ChangedFile } from '../../core/change.ts'
import type { RawGap } from '../../core/gap.ts'
import { pointsAtRequirements } from '../../extraction/capabilities.ts'
import { extractorsFor, type Reader, type ReadersOf } from '../../extraction/readers.ts'
import { pointedAtBy } from '../../extraction/result.ts'
import { newSide, withContents, type SideState } from '../../extraction/rounds.ts'
import { formatReaders } from '../../extractors/registry.generated.ts'
import { mayInclude } from '../../extractors/shared/python/requirement-like.ts'
import { isProgram } from '../../mentions/languages.ts'
import { changesGap, isMissing, isPointer, missingReads } from './gaps.ts'
import { depth, nearest } from './nearest.ts'
import { extractFrom, readPaths } from './read.ts'

/** So many files are read to see what they point at; those nearest to the root first. */
const most = 200

/** What the files of the head side that tell pip what to install point at. */
export interface Pointing {
  /** The head side as far as it was read and extracted for this. */
  readonly head: SideState
  readonly paths: ReadonlyMap<string, string>
  readonly asFormats: ReadonlyMap<string, readonly string[]>
  readonly names: ReadonlySet<string>
  readonly gaps: readonly RawGap[]
  /** What was not searched: a gap where a changed file can be a list at all. */
  readonly unsearched: readonly RawGap[]
}

/** Extracts files of the head side, changed or not, that may point pip at one of some changed files. */
export async function findPointing(
  source: ChangeSource,
  listing: Listing,
  files: readonly ChangedFile[],
  readersOf: ReadersOf,
  signal: AbortSignal
): Promise<Pointing> {
  const folders = new Set(files.map(({ path }) => posix.dirname(path)))
  const names = new Set(files.filter(({ path }) => canBeOther(path)).map(({ path }) => posix.basename(path)))
  const pointers = listing.entries.filter(({ path, type }) => type !== 'submodule' && pointsAtRequirements(path))
  const distance = (path: string): number => (folders.has(posix.dirname(path)) ? 0 : depth(path)) * 2
  const near = nearest(pointers, ({ path }) => distance(path) + (isList(path) ? 0 : 1), most).map(({ path }) => path)
  const read = await readPaths(source, 'head', near, signal)
  const telling = near.filter(path => {
    const content = read.get(path)
    if (content?.type !== 'text') return false
    return (isList(path) && mayInclude(content.text)) || mentions(content.text, names)
  })
  const start = withContents(newSide('head'), read)
  const { state, pass } = await extractFrom(
    source,
    start,
    { paths: telling, readersOf: path => readersOf(path).filter(canPoint) },
    signal
  )
  const found = pointedAtBy(state, pass)
  const changed = new Set(source.files.map(({ path }) => path))
  const elsewhere = near.filter(path => isPointer(read.get(path)) && !changed.has(path))
  const left = pointers.length - near.length
  const unread = 'they were not read to see whether they point pip at a changed file'
  const inLfs = 'their content is in Git LFS, so whether they point pip at a changed file is not known'
  const apart = 'folders without a change were not searched for what points pip at a changed file'
  return {
    ...found,
    head: { ...state, contents: new Map([...state.contents].filter(([, content]) => !isMissing(content))) },
    gaps: [
      ...missingReads('head', state.contents, new Set([...near, ...pass.paths])),
      // What fails on a changed file is said where the change is extracted.
      ...found.gaps.filter(({ code, subject }) => code === 'deadline' || !changed.has(subject))
    ],
    unsearched: [
      ...(elsewhere.length > 0 ? [changesGap('unresolved-reference', `${elsewhere.length} files`, inLfs)] : []),
      ...(left > 0 ? [changesGap('unresolved-reference', `${left} files`, unread)] : []),
      ...(listing.whole ? [] : [changesGap('unresolved-reference', 'the tree', apart)])
    ]
  }
}

/** A lockfile names versions, and no files that somebody else reads. */
function canPoint(reader: Reader): boolean {
  return !reader.lock
}

const formatIds: ReadonlySet<string> = new Set(Object.values(formatReaders))

/**
 * Whether a file can be of another format than its name says, for those that point at it. A program, a lockfile, an image's
 * recipe and what else tells others what to install is what it is called; a pipeline includes YAML of any name.
 */
function canBeOther(path: string): boolean {
  if (isList(path)) return true
  if (isProgram(path) || extractorsFor(path).some(({ id, lock }) => lock || formatIds.has(id))) return false
  return /\.ya?ml$/i.test(path) || !pointsAtRequirements(path)
}

/** What files that are not `left` out name as files of a format, and what those name in turn. */
export function namedByRead(
  { asFormats }: Pick<Pointing, 'asFormats'>,
  left: (path: string) => boolean
): ReadonlySet<string> {
  const named = new Set([...asFormats].flatMap(([path, files]) => (left(path) ? [] : files)))
  // A set goes on with what is added to it on the way.
  for (const path of named) for (const file of asFormats.get(path) ?? []) named.add(file)
  return named
}

/** The extractor of lists of requirements, whatever their names. */
export const listReader = formatReaders['pip-requirements']

/** Whether a path has a name that lists of requirements have. */
export function isList(path: string): boolean {
  return extractorsFor(path).some(({ id }) => id === listReader)
}

/** So many names are sought in a text one by one, which is faster than to take it apart. */
const fewNames = 50

/** Whether one of the names stands in a text as a word of its own. */
export function mentions(text: string, names: ReadonlySet<string>): boolean {
  if (names.size <= fewNames && ![...names].some(name => text.includes(name))) return false
  for (const [word] of text.matchAll(/[^\s'"`=,;:()[\]{}/\\]+/g)) if (names.has(word)) return true
  return [...names]
    .filter(name => /[\s'"`=,;:()[\]{}\\]/.test(name))
    .slice(0, fewNames)
    .some(name => text.includes(name))
}
