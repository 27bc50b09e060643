import { resolve } from 'node:path'
import { isFailure } from '../../core/failure.ts'
import { readBlobs } from './blobs.ts'
import type { BlobLimits } from './blobs.ts'
import { openObjects } from './objects.ts'
import { ask, findGit, isAbsent } from './process.ts'
import type { Git } from './process.ts'
import { resolveRange } from './range.ts'
import type { GitFailure, ResolvedRange } from './range.ts'
import { countChanged } from './work-tree-files.ts'
import { takeSnapshot, type Uncommitted } from './snapshot.ts'
import type { ChangeSource, Listing } from '../source.ts'
import { diffTrees } from './tree-diff.ts'
import { listTree } from './tree-list.ts'

const oldest = { major: 2, minor: 30 }

const noGit = { reason: 'git was not found in PATH', hint: 'install git' }
const late = { reason: 'timed out before git had listed the changes' }

type Opened = { readonly source: ChangeSource } | GitFailure

/**
 * Opens a range of a local repository (work tree or a folder in one, linked worktree, bare). Nothing is fetched and
 * nothing that the repository's configuration names is run. Never rejects: what went wrong is a failure.
 */
export async function openGit(
  dir: string,
  spec: string | undefined,
  signal: AbortSignal,
  limits: BlobLimits = {}
): Promise<Opened> {
  const executable = findGit()
  if (executable === undefined) return noGit
  const opened = await open({ executable, dir: resolve(dir) }, spec, limits, signal)
  if ('source' in opened || !signal.aborted) return opened
  return late
}

/**
 * Opens what is not committed, compared with HEAD: what is staged, or the work tree with what is neither tracked nor
 * ignored. The policy is that of HEAD. What git needs for it is written to a temporary folder that `close` removes, and
 * nothing into the repository. Never rejects.
 */
export async function openUncommitted(dir: string, tree: Uncommitted, signal: AbortSignal): Promise<Opened> {
  const executable = findGit()
  if (executable === undefined) return noGit
  const git = { executable, dir: resolve(dir) }
  const unfit = await check(git, signal)
  const taken = unfit ?? (await takeSnapshot(git, tree, signal))
  if (isFailure(taken)) return signal.aborted ? late : taken
  const opened = await openTrees(taken.git, taken.resolved, {}, signal)
  if (!('source' in opened)) {
    await taken.remove()
    return signal.aborted ? late : opened
  }
  const close = async (): Promise<void> => {
    await opened.source.close()
    await taken.remove()
  }
  return { source: { ...opened.source, close } }
}

/**
 * How many files of the work tree are not as HEAD has them, where a range ends with HEAD; undefined for others, and where that
 * cannot be told without running what the configuration names. Never rejects.
 */
export async function countUncommitted(dir: string, head: string, signal: AbortSignal): Promise<number | undefined> {
  const executable = findGit()
  if (executable === undefined) return undefined
  const git = { executable, dir: resolve(dir) }
  const { output } = await ask(git, ['rev-parse', '--verify', '--quiet', 'HEAD'], signal)
  return output.toString('utf8').trim() === head ? countChanged(git, signal) : undefined
}

async function open(git: Git, spec: string | undefined, limits: BlobLimits, signal: AbortSignal): Promise<Opened> {
  // What is asked of a git or a folder that turns out unfit does no harm.
  const resolved = await resolveRange(git, spec, signal)
  const isFit = !isFailure(resolved) && resolved.isFit === true
  const unfit = isFit ? undefined : await check(git, signal)
  if (unfit) return unfit
  if (isFailure(resolved)) return resolved
  return openTrees(git, resolved, limits, signal)
}

async function openTrees(
  git: Git,
  { range, policyTip }: ResolvedRange,
  limits: BlobLimits,
  signal: AbortSignal
): Promise<Opened> {
  const files = await diffTrees(git, range.base, range.head, signal)
  if (isFailure(files)) {
    const reason = `git could not compare the trees of ${range.spec}: ${files.reason}`
    const hint = 'nothing is fetched: if this is a partial clone, run git fetch --refetch --no-filter'
    return { reason, hint }
  }
  const commits = { base: range.base, head: range.head, policy: policyTip.commit }
  const objects = openObjects(git)
  const read = readBlobs(git, { commits, files, limits, readObjects: objects.read })
  const close = (): Promise<void> => {
    objects.close()
    return Promise.resolve()
  }
  let listing: Listing | undefined
  const list: ChangeSource['list'] = async stop => {
    if (listing !== undefined) return listing
    const listed = await listTree(git, range.head, stop)
    if (!isFailure(listed)) listing = listed
    return listed
  }
  return { source: { range, policyTip, files, list, read, close } }
}

async function check(git: Git, signal: AbortSignal): Promise<GitFailure | undefined> {
  // asked from the root, so that a folder that does not exist is told by the other question
  const [version, here] = await Promise.all([
    ask({ ...git, dir: resolve('/') }, ['version'], signal),
    ask(git, ['rev-parse', '--git-dir'], signal)
  ])
  const printed = version.output.toString('utf8').trim()
  const [, major, minor] = /^git version (\d+)\.(\d+)/.exec(printed) ?? []
  if (!major || !minor) return { reason: `${git.executable} did not say its version: ${printed || version.words}` }
  if (Number(major) < oldest.major || (Number(major) === oldest.major && Number(minor) < oldest.minor)) {
    return { reason: `${printed} is too old`, hint: `git ${oldest.major}.${oldest.minor} or later is needed` }
  }
  if (here.code === 0) return undefined
  const hint = 'name a repository with --repo'
  if (/^fatal: not a git repository \(or any/.test(here.words)) {
    return { reason: `${git.dir} is not in a git repository`, hint }
  }
  if (isAbsent(here)) return { reason: `there is no folder ${git.dir}`, hint }
  return { reason: `git refused ${git.dir}: ${here.words.replace(/^fatal: /, '')}` }
}
