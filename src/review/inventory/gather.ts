import { adopt, type Adopted } from './indirect-files.ts'
import { readTexts, unavailableCode, type Content } from '../../changes/content/content.ts'
import type { ChangeSource } from '../../changes/source.ts'
import type { ChangedFile } from '../../core/change.ts'
import type { GapCode, RawGap } from '../../core/gap.ts'
import type { Side } from '../../core/location.ts'
import { policyPath } from '../../core/project.ts'
import { extract, extractorsFor, type Extracted } from '../../extraction/run.ts'
import { parsePolicy } from '../../policy/file/load.ts'
import type { Policy } from '../../policy/policy.ts'
import { catalogue } from '../judge.ts'
import type { FileChange } from '../../rules/rule.ts'

/** What both sides of a change hold, as far as somebody here reads it. */
export interface Evidence {
  readonly base: Extracted
  readonly head: Extracted
  readonly files: readonly FileChange[]
  /** What could not be read, without what the base side could not tell either. */
  readonly gaps: readonly RawGap[]
}

/** Reads the changed files that an extractor knows, on both sides, and those of the gate itself. */
export async function gather(source: ChangeSource, policy: Policy, signal: AbortSignal): Promise<Evidence> {
  const isReviewed = ({ path }: ChangedFile): boolean => !policy.ignores(path) && extractorsFor(path).length > 0
  const adopted = await adopt(source, policy, signal)
  const reviewed = new Set(
    [...source.files.filter(isReviewed), ...adopted.files, ...adopted.links].map(({ path }) => path)
  )
  const links = adopted.links.filter(({ path }) => path !== policyPath)
  const linked = [...(await linkedPolicy(source, signal)), ...links]
  const needed = source.files.filter(({ path }) => reviewed.has(path) || path.startsWith('.github/'))
  const changed = new Set([...source.files, ...adopted.links].map(({ path }) => path))
  const texts = await readBoth(source, [...needed, ...linked], signal)
  const includedBefore = new Set<string>()
  const base = await extractSide('base', source, adopted, readable(texts.base, reviewed), signal, path => {
    includedBefore.add(path)
    return changed.has(path)
  })
  // A file that no extractor knows by its name has never been reviewed: including it is what brings its content in.
  const isNew = (path: string): boolean => !includedBefore.has(path) && !isReviewed({ path })
  const headTexts = readable(texts.head, reviewed)
  const head = await extractSide('head', source, adopted, headTexts, signal, path => changed.has(path) || isNew(path))
  const concerns = (path: string): boolean => reviewed.has(path) || path === policyPath
  const unread = (side: Side): RawGap[] => unreadable(side, texts[side], concerns)
  const gaps = [
    ...submodules(source.files),
    // The content of a reviewed file is read again for the review itself, and that reports what is missing.
    ...adopted.gaps.filter(({ code, subject }) => code !== 'content-missing' || !reviewed.has(subject)),
    ...newGaps([...unread('base'), ...base.gaps], [...unread('head'), ...head.gaps])
  ]
  const behindLink = linked.filter(({ path }) => textOf(texts.base.get(path)) !== textOf(texts.head.get(path)))
  const files = [...source.files, ...behindLink].map(file => withText(file, texts))
  return { base, head, files, gaps }
}

/** The policy, where it is a symbolic link that did not change itself: what it leads to may have. */
async function linkedPolicy(source: ChangeSource, signal: AbortSignal): Promise<readonly ChangedFile[]> {
  if (source.files.some(({ path }) => path === policyPath)) return []
  const [blob] = await source.read([{ at: 'base', path: policyPath }], signal)
  const link = { type: 'symlink', id: '' } as const
  return blob?.type === 'symlink' ? [{ path: policyPath, base: link, head: link }] : []
}

function textOf(content: Content | undefined): string | undefined {
  return content?.type === 'text' ? content.text : undefined
}

type Texts = Readonly<Record<Side, ReadonlyMap<string, Content>>>

async function readBoth(source: ChangeSource, files: readonly ChangedFile[], signal: AbortSignal): Promise<Texts> {
  const on = (side: Side): string[] =>
    files.filter(file => ['file', 'symlink'].includes(file[side]?.type ?? '')).map(({ path }) => path)
  return {
    base: await readSide(source, 'base', on('base'), signal),
    head: await readSide(source, 'head', on('head'), signal)
  }
}

async function readSide(
  source: ChangeSource,
  side: Side,
  paths: readonly string[],
  signal: AbortSignal
): Promise<ReadonlyMap<string, Content>> {
  const answers = await readTexts(
    source,
    paths.map(path => ({ at: side, path })),
    signal
  )
  return new Map(paths.map((path, index) => [path, answers[index] ?? { type: 'absent' }]))
}

function readable(texts: ReadonlyMap<string, Content>, paths?: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map(
    [...texts].flatMap(([path, content]) =>
      content.type === 'text' && paths?.has(path) !== false ? [[path, content.text] as const] : []
    )
  )
}

async function extractSide(
  side: Side,
  source: ChangeSource,
  { readers }: Adopted,
  texts: ReadonlyMap<string, string>,
  signal: AbortSignal,
  isChanged: (path: string) => boolean
): Promise<Extracted> {
  const failed: RawGap[] = []
  const extracted = await extract({
    side,
    texts,
    readers,
    isChanged,
    read: async paths => {
      const contents = await readSide(source, side, paths, signal)
      failed.push(...unreadable(side, contents, () => true))
      return readable(contents)
    },
    signal
  })
  return { ...extracted, gaps: [...extracted.gaps, ...failed] }
}

/** The files of the gate itself, as far as rules look into them. */
function withText(file: ChangedFile, texts: Texts): FileChange {
  const base = texts.base.get(file.path)
  const head = texts.head.get(file.path)
  const text = {
    ...(base?.type === 'text' ? { base: base.text } : {}),
    ...(head?.type === 'text' ? { head: head.text } : {})
  }
  if (file.path !== policyPath || head?.type !== 'text') return { ...file, text }
  const parsed = parsePolicy(head.text, file.path, catalogue, 'head')
  return { ...file, text, problems: 'problems' in parsed ? parsed.problems : [] }
}

function unreadable(side: Side, contents: ReadonlyMap<string, Content>, concerns: (path: string) => boolean): RawGap[] {
  return [...contents].flatMap(([path, content]) =>
    content.type === 'failed' && concerns(path)
      ? [
          {
            code: unavailableCode(content),
            by: 'changes',
            subject: path,
            reason: content.reason,
            location: { path, side }
          }
        ]
      : []
  )
}

function submodules(files: readonly ChangedFile[]): RawGap[] {
  return files.flatMap(({ path, head, base }) => {
    if (head?.type !== 'submodule' || head.id === base?.id) return []
    const moved =
      base === undefined
        ? `is new, at ${head.id.slice(0, 12)}`
        : `moved from ${base.id.slice(0, 12)} to ${head.id.slice(0, 12)}`
    const reason = `the submodule ${moved}; its content is not in this repository`
    return [
      { code: 'submodule' as const, by: 'changes', subject: path, reason, location: { path, side: 'head' as const } }
    ]
  })
}

/**
 * What is news among the gaps of both sides. A reference that was unknown before, or a line that could not be read before,
 * is none; a whole file always is, since nobody knows what changed in it. The base side alone is told for whole files.
 */
function newGaps(base: readonly RawGap[], head: readonly RawGap[]): RawGap[] {
  const key = ({ code, by, subject, reason, location }: RawGap): string =>
    JSON.stringify([code, by, subject, reason, location?.path])
  const before = new Set(base.filter(isOfPart).map(key))
  const now = head.filter(gap => !before.has(key(gap)))
  const said = new Set(now.map(key))
  return [...now, ...base.filter(gap => !isOfPart(gap) && !said.has(key(gap)))]
}

/** Codes of gaps that can be about a part of a file. */
const partCodes: ReadonlySet<GapCode> = new Set([
  'unresolved-reference',
  'parse-error',
  'limit-exceeded',
  'not-covered'
])

/** About a line or a reference in a file, by what it names: not the file. */
function isOfPart({ code, subject, location }: RawGap): boolean {
  return partCodes.has(code) && location !== undefined && subject !== location.path
}
