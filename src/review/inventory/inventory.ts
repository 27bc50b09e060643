import { likenessOf, type Likeness } from '../../changes/likeness/likeness.ts'
import { withSimilarRenames } from '../../changes/likeness/renames.ts'
import type { ChangeSource } from '../../changes/source.ts'
import type { ChangedFile } from '../../core/change.ts'
import type { Component, IndexComponent, PackageComponent } from '../../core/component.ts'
import type { TextContent } from '../../core/content.ts'
import type { RawGap } from '../../core/gap.ts'
import type { Side } from '../../core/location.ts'
import { policyPath } from '../../core/project.ts'
import { readersWith, readsBytes, type ReadersOf } from '../../extraction/readers.ts'
import { extractedPaths, pointedAtBy, resultOf, type Extracted } from '../../extraction/result.ts'
import { withContents, type Pass, type SideState } from '../../extraction/rounds.ts'
import { identity } from '../../kinds/registry.ts'
import type { ExternalReader } from '../../extractors/extractor.ts'
import type { Policy } from '../../policy/policy.ts'
import type { FileChange } from '../../rules/rule.ts'
import { absencesOf } from './absences.ts'
import { packagesAround } from './around.ts'
import { discover } from './discover.ts'
import { failedReads, isOfDeleted, isPointer, newGaps, pointersBefore, submoduleGaps } from './gaps.ts'
import { includers } from './includers.ts'
import { asNewlyExceeded } from './limits.ts'
import { asLink } from './links.ts'
import { withOwn } from './own.ts'
import { withOwnAction } from './own-action.ts'
import { asUnreadable, lostIn } from './unreadable.ts'
import { extractFrom, withFiles } from './read.ts'
import { indexSettings } from './settings.ts'
import type { Uses } from './uses.ts'
import { unsupportedLockfiles } from './unsupported.ts'

/** What both sides of a change hold, as far as somebody here reads it. */
export interface Evidence {
  readonly base: Extracted
  readonly head: Extracted
  /** With renames, also of files that changed on the way, as far as they are read. */
  readonly files: readonly FileChange[]
  readonly likeness: Likeness
  /** What was read of files, by path. */
  readonly contents: Readonly<Record<Side, ReadonlyMap<string, TextContent>>>
  /** What the programs of the head side run with, by what stands around them. */
  readonly around: readonly PackageComponent[]
  /** What the files of the head side run or install from, as far as that decides what is reviewed. */
  readonly uses: Uses
  /** What could not be read, without what the base side could not tell either. */
  readonly gaps: readonly RawGap[]
}

/** Where a change is read from, what is left out, and who reads beside the extractors. */
export interface Sources {
  readonly source: ChangeSource
  readonly policy: Policy
  readonly external: readonly ExternalReader[]
}

/**
 * What both sides of a change hold: the files that somebody reads, and those of the gate itself, are read on both sides
 * and extracted once on each.
 */
export async function gather({ source, policy, external }: Sources, signal: AbortSignal): Promise<Evidence> {
  const readersOf = readersWith(external)
  const discovered = await discover(source, policy, readersOf, signal)
  const isLeftOut = (path: string): boolean => policy.ignores(path) && !discovered.uses.has(path)
  const isReviewed = (path: string): boolean => !isLeftOut(path) && readersOf(path).length > 0
  const links = discovered.links.filter(({ path }) => path !== policyPath)
  const linked = [...(await linkedPolicy(source, signal)), ...links]
  const byName = source.files.map(({ path }) => path).filter(isReviewed)
  const reviewed = new Set([...byName, ...[...discovered.files, ...discovered.links].map(({ path }) => path)])
  const needed = source.files.filter(({ path }) => reviewed.has(path) || path.startsWith('.github/'))
  const files = [...needed, ...linked]

  const start = { files, reviewed, readersOf, named: discovered.named }
  const before = await extractSide(source, discovered.base, start, signal)
  const including = await includers(source, isLeftOut, signal)
  const headStart = { ...start, beside: [...including.keys()] }
  const after = await extractSide(source, withContents(discovered.head, including), headStart, signal)

  const changed = new Set([...source.files, ...discovered.links].map(({ path }) => path))
  const base = resultOf(before.state, before.pass, changed)
  // A file that no reader knows by its name, as what it is, has never been reviewed: including it is what brings its content in.
  const included = extractedPaths(before)
  const pointed = pointedAtBy(after.state, after.pass).paths
  const isNew = (path: string): boolean => !included.has(path) && (!isReviewed(path) || pointed.has(path))
  const indexes = await indexSettings(source, after.state, after.pass, readersOf, signal)
  const stood = new Set([...base.components, ...base.context].filter(({ kind }) => kind === 'index').map(identity))
  const stands = (index: IndexComponent): boolean => !changed.has(index.location.path) || stood.has(identity(index))
  const reported = new Set([...changed, ...[...extractedPaths(after)].filter(isNew)])
  const head = resultOf(after.state, after.pass, reported, { indexes, stands })
  // Settings that nothing of the change asked for are context as well: rules ask where packages may come from.
  const known = new Set<Component>([...head.components, ...head.context])
  const beside = indexes.filter(index => !known.has(index))

  const texts = { base: textsOf(before, files), head: textsOf(after, files) }
  const behindLink = linked.filter(({ path }) => texts.base.get(path) !== texts.head.get(path))
  const deleted = new Set(source.files.filter(({ head }) => head === undefined).map(({ path }) => path))
  const present = source.files.filter(({ path }) => !isLeftOut(path))
  const gapsBefore = gapsOf(before, base, start, after)
  const absentNames = await absencesOf(source, head.namedAbsences, signal)
  const likeness = likenessOf(texts)
  const renamed = withSimilarRenames(source.files, likeness)
  return {
    base,
    head: {
      ...head,
      components: await withOwn(source, head.components, signal),
      context: [...head.context, ...beside]
    },
    files: await withOwnAction(
      [...renamed, ...behindLink].map(file => withText(file, texts, policy)),
      source,
      signal
    ),
    likeness,
    around: await packagesAround(source, after.state, head.components, readersOf, signal),
    uses: discovered.uses,
    contents: { base: before.state.contents, head: after.state.contents },
    gaps: [
      ...submoduleGaps(source.files),
      // What is missing of a reviewed file is asked for again, and reported with its side.
      ...discovered.gaps.filter(({ code, subject }) => code !== 'content-missing' || !reviewed.has(subject)),
      ...asNewlyExceeded(
        asUnreadable(
          newGaps(
            [...gapsBefore.filter(gap => !isOfDeleted(gap, deleted)), ...base.namedAbsences.map(({ gap }) => gap)],
            [...gapsOf(after, head, start), ...absentNames]
          ),
          files,
          before.state,
          after.state
        ),
        renamed,
        { gaps: gapsBefore, lost: lostIn(before.state) }
      ),
      ...unsupportedLockfiles(present, path => readersOf(path).length > 0)
    ]
  }
}

/** The policy, where it is a symbolic link that did not change itself: what it leads to may have. */
async function linkedPolicy(source: ChangeSource, signal: AbortSignal): Promise<readonly ChangedFile[]> {
  if (source.files.some(({ path }) => path === policyPath)) return []
  const [blob] = await source.read([{ at: 'base', path: policyPath }], signal)
  return blob?.type === 'symlink' ? [asLink(policyPath)] : []
}

/** What is read of a change, and where its extraction begins. */
interface Beginning {
  /** All that are read. */
  readonly files: readonly ChangedFile[]
  /** Paths of those that are extracted. */
  readonly reviewed: ReadonlySet<string>
  readonly readersOf: ReadersOf
  readonly named: ReadonlyMap<string, string>
  /** Paths of further files that are extracted as context, and whose contents are known. */
  readonly beside?: readonly string[]
}

interface ExtractedSide {
  readonly state: SideState
  readonly pass: Pass
}

async function extractSide(
  source: ChangeSource,
  known: SideState,
  { files, reviewed, readersOf, named, beside = [] }: Beginning,
  signal: AbortSignal
): Promise<ExtractedSide> {
  const present = pathsOn(known.side, files)
  const stored = present.filter(path => reviewed.has(path) && readersOf(path).some(readsBytes))
  // A binary file is read as a text only where somebody takes it for one.
  const isText = (path: string): boolean =>
    named.has(path) || !stored.includes(path) || !readersOf(path).every(readsBytes)
  const state = await withFiles(source, known, { texts: present.filter(isText), stored }, signal)
  const paths = [...present.filter(path => reviewed.has(path)), ...beside]
  return extractFrom(source, state, { paths, readersOf, named }, signal)
}

function pathsOn(side: Side, files: readonly ChangedFile[]): readonly string[] {
  return files.filter(file => ['file', 'symlink'].includes(file[side]?.type ?? '')).map(({ path }) => path)
}

/** What could not be read of a side: changed files, parts of them, and what they ask for. */
function gapsOf(
  { state, pass }: ExtractedSide,
  { gaps }: Extracted,
  { files, reviewed }: Beginning,
  later?: ExtractedSide
): RawGap[] {
  const { side } = state
  const all = [...state.stored, ...state.contents]
  // That a file is in Git LFS is said of the head side alone, where it is on both.
  const isSaid = (path: string): boolean => isPointer(later?.state.contents.get(path) ?? later?.state.stored.get(path))
  const isTold = ([path, content]: (typeof all)[number]): boolean => !(isPointer(content) && isSaid(path))
  // The rules about the gate compare both sides of the policy, so a pointer is no content there.
  const isBefore = ([path, content]: (typeof all)[number]): boolean =>
    later !== undefined && path !== policyPath && isPointer(content)
  const contents = new Map(all.filter(entry => isTold(entry) && !isBefore(entry)))
  const pointers = new Map(all.filter(entry => isTold(entry) && isBefore(entry)))
  const first = new Set(pathsOn(side, files).filter(path => reviewed.has(path) || path === policyPath))
  const wanted = [...pass.paths].filter(path => !first.has(path))
  return [
    ...failedReads(side, contents, first),
    ...gaps,
    ...failedReads(side, contents, wanted),
    ...pointersBefore(pointers, [...first, ...wanted])
  ]
}

function textsOf({ state }: ExtractedSide, files: readonly ChangedFile[]): ReadonlyMap<string, string> {
  return new Map(
    pathsOn(state.side, files).flatMap(path => {
      const content = state.contents.get(path)
      return content?.type === 'text' ? [[path, content.text] as const] : []
    })
  )
}

/** The texts of a file as far as rules look into them: those of the gate itself. */
function withText(
  file: ChangedFile,
  texts: Readonly<Record<Side, ReadonlyMap<string, string>>>,
  policy: Policy
): FileChange {
  const [base, head] = [texts.base.get(file.path), texts.head.get(file.path)]
  const text = { ...(base === undefined ? {} : { base }), ...(head === undefined ? {} : { head }) }
  if (file.path !== policyPath || head === undefined) return { ...file, text }
  return { ...file, text, problems: policy.problemsIn(head, file.path) }
}
