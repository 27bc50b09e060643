import { posix } from 'node:path'
import type { ChangeSource } from '../../changes/source.ts'
import type { ChangedFile } from '../../core/change.ts'
import type { TextContent } from '../../core/content.ts'
import type { RawGap } from '../../core/gap.ts'
import { isFailure } from '../../core/failure.ts'
import { scriptReader } from '../../extraction/capabilities.ts'
import { extractorsFor, type ReadersOf } from '../../extraction/readers.ts'
import { newSide, withContents, type SideState } from '../../extraction/rounds.ts'
import { longest, mayBeList, requirementLike } from '../../extractors/shared/python/requirement-like.ts'
import type { Policy } from '../../policy/policy.ts'
import { changesGap, isMissing, missingReads } from './gaps.ts'
import { changedLinks } from './links.ts'
import { anyCanBeList } from './can-be-list.ts'
import { depth, nearest } from './nearest.ts'
import { findPointing, isList, listReader, namedByRead } from './pointing.ts'
import { readPaths } from './read.ts'
import { noUses, usesAmong, type Uses } from './uses.ts'

/** So many changed files are looked into to see whether they are lists; those nearest to the root first. */
const most = 1000

/** What belongs to a change by what points at it, or by what stands in it. */
export interface Discovered {
  /** Changed files that have no name to be read by. */
  readonly files: readonly ChangedFile[]
  /** Symbolic links that did not change, and lead to what did. */
  readonly links: readonly ChangedFile[]
  /** By path, the id of the extractor that reads one of these although no glob names it. */
  readonly named: ReadonlyMap<string, string>
  readonly gaps: readonly RawGap[]
  /** What the files of the head side run or install from, as far as they were read for this. */
  readonly uses: Uses
  /** Both sides, as far as they were read and extracted to find this. */
  readonly base: SideState
  readonly head: SideState
}

/**
 * Finds the changed files that pip is pointed at by files that need not have changed themselves, those that are lists
 * of requirements by what stands in them, and the unchanged links to changed files: docs/decisions/007-odd-names.md.
 */
export async function discover(
  source: ChangeSource,
  policy: Policy,
  readersOf: ReadersOf,
  signal: AbortSignal
): Promise<Discovered> {
  const ignores = (path: string): boolean => policy.ignores(path)
  const present = source.files.filter(({ path, head }) => head !== undefined && (!isList(path) || ignores(path)))
  const sides = { base: newSide('base'), head: newSide('head') }
  const nothing = { ...sides, files: [], links: [], named: new Map<string, string>(), gaps: [], uses: noUses }
  if (present.length === 0) return nothing
  const listing = await source.list(signal)
  if (isFailure(listing)) return { ...nothing, gaps: [changesGap('content-missing', 'the tree', listing.reason)] }
  const pointing = await findPointing(
    source,
    listing,
    present.filter(({ path }) => !ignores(path) || isList(path)),
    readersOf,
    signal
  )
  const uses = present.some(({ path }) => ignores(path)) ? usesAmong(pointing.head.contents, ignores) : noUses
  // What is ignored is reviewed where something runs it, or installs it as a list, that is not.
  const namedLists = namedByRead(pointing, ignores)
  const isInstalled = (path: string): boolean => ignores(path) && namedLists.has(path)
  const isLeftOut = (path: string): boolean => ignores(path) && !uses.has(path) && !isInstalled(path)
  const files = present.filter(({ path }) => !isLeftOut(path))
  const isRead = (path: string): boolean =>
    !isLeftOut(path) && (pointing.paths.has(path) || extractorsFor(path).length > 0)
  const links = await changedLinks(source, listing, isRead, pointing.paths.keys(), signal)
  const guessed = await guess(source, files, pointing.names, signal)
  const named = new Map<string, string>()
  for (const { path } of links.files) {
    const reader = pointing.paths.get(path)
    if (reader !== undefined) named.set(path, reader)
  }
  for (const { path } of files) {
    const reader = pointing.paths.get(path) ?? guessed.named.get(path)
    if (reader !== undefined) named.set(path, reader)
  }
  const canBeLists = pointing.unsearched.length > 0 && (await anyCanBeList(source, files, guessed.head, signal))
  const known = (contents: ReadonlyMap<string, TextContent>) =>
    [...contents].filter(([, content]) => !isMissing(content))
  return {
    files: files.filter(({ path }) => named.has(path) || isInstalled(path) || guessed.unreadable.has(path)),
    links: links.files,
    named,
    uses,
    gaps: [...pointing.gaps, ...guessed.gaps, ...(canBeLists ? pointing.unsearched : [])],
    base: withContents(sides.base, [...known(links.base), ...known(guessed.base)]),
    head: withContents(pointing.head, [
      ...known(links.head),
      ...known(guessed.head).filter(([path]) => named.has(path) || guessed.unreadable.has(path))
    ])
  }
}

interface Guessed {
  /** By path, the id of the extractor that a file is for by what stands in it. */
  readonly named: ReadonlyMap<string, string>
  /** Files that are reviewed although the head side cannot be read: a command names them, or the base side is read. */
  readonly unreadable: ReadonlySet<string>
  readonly base: ReadonlyMap<string, TextContent>
  readonly head: ReadonlyMap<string, TextContent>
  readonly gaps: readonly RawGap[]
}

/** Looks into changed files for lists of requirements and programs; `names` are those that commands take for lists. */
async function guess(
  source: ChangeSource,
  files: readonly ChangedFile[],
  names: ReadonlySet<string>,
  signal: AbortSignal
): Promise<Guessed> {
  const isNamed = (path: string): boolean => names.has(posix.basename(path))
  const isUnread = (path: string): boolean => extractorsFor(path).length === 0
  const guesses = files.filter(({ path }) => isNamed(path) || (mayBeList(path) && isUnread(path)))
  const distance = ({ path, base }: ChangedFile): number =>
    (isNamed(path) ? 0 : base === undefined ? 100 : 1) + depth(path)
  const looked = nearest(guesses, distance, most).map(({ path }) => path)
  const head = await readPaths(source, 'head', looked, signal)
  // Where the head side cannot be read as a whole, the base side says what the file is.
  const failed = new Set(looked.filter(path => isUnread(path) && !isWhole(head.get(path))))
  const before = files.filter(({ path, base }) => base !== undefined && failed.has(path)).map(({ path }) => path)
  const base = before.length === 0 ? new Map<string, TextContent>() : await readPaths(source, 'base', before, signal)
  const named = new Map<string, string>()
  for (const [path, content] of [...head, ...base]) {
    if (content.type !== 'text') continue
    const like = requirementLike(content.text)
    const isMeant = like === 'certainly' || (like === 'possibly' && isNamed(path))
    const reader = isMeant ? listReader : isUnread(path) ? scriptReader(content.text) : undefined
    if (reader !== undefined) named.set(path, reader)
  }
  const unreadable = new Set([...failed].filter(path => named.has(path) || isNamed(path)))
  const unseen = guesses.length - looked.length
  const reason = 'it was not checked whether they are requirements files'
  const left = unseen > 0 ? [changesGap('unresolved-reference', `${unseen} files`, reason)] : []
  const missing = [...missingReads('head', head, looked), ...missingReads('base', base, before)]
  return { named, unreadable, base, head, gaps: [...missing, ...left] }
}

/** Whether all of a content can be looked into. */
function isWhole(content: TextContent | undefined): boolean {
  return content?.type === 'text' ? content.text.length <= longest : content?.type === 'absent'
}
