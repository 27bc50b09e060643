import { existsSync, rmSync } from 'node:fs'
import { copyFile, mkdir, mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { isFailure, messageOf } from '../../core/failure.ts'
import type { Range } from '../../core/review.ts'
import { beforeTermination } from '../../core/termination.ts'
import { ask, complaint, type Answer, type Git } from './process.ts'
import { resolveCommit, type GitFailure, type ResolvedRange } from './range.ts'
import { unfitFiles } from './work-tree-files.ts'

/** What can be reviewed before it is committed. */
export type Uncommitted = NonNullable<Range['tree']>

/** What is not committed as a tree, in a place of its own. */
interface Snapshot {
  /** Reads the objects of the repository and those of the snapshot. */
  readonly git: Git
  readonly resolved: ResolvedRange
  remove(): Promise<void>
}

interface Repository {
  readonly git: Git
  /** Path of its index. */
  readonly index: string
  /** Path of its objects. */
  readonly objects: string
}

/** Nothing of these is written: an index that git would keep up to date, or that is split over files of the repository. */
const settings = [
  'core.splitIndex=false',
  'core.untrackedCache=false',
  'core.safecrlf=false',
  'core.looseCompression=0'
]

/**
 * Makes a tree of what is staged, or of the work tree as `git add --all` would stage it: from a copy of the index, with new
 * objects in a temporary folder. Hooks and file system monitors do not run. The filters of the user's configuration do for
 * files of the work tree that changed, as they would for `git add`: what is reviewed is what a commit would hold.
 */
export async function takeSnapshot(git: Git, tree: Uncommitted, signal: AbortSignal): Promise<Snapshot | GitFailure> {
  const repository = await findRepository(git, signal)
  if (isFailure(repository)) return repository
  const base = await headOf(git, signal)
  if (isFailure(base)) return base
  const { folder, interrupted, remove } = await makeTemporary()
  const head = await writeTree(repository, tree, folder, AbortSignal.any([signal, interrupted]))
  if (isFailure(head)) {
    await remove()
    return head
  }
  const spec = tree === 'index' ? '--staged' : '--worktree'
  const range = { spec, base: base.id, head: head.id, tree }
  const policyTip = { commit: base.id, ref: 'HEAD', ...(base.unborn === true && { unborn: base.unborn }) }
  return { git: head.git, resolved: { range, policyTip }, remove }
}

interface Temporary {
  readonly folder: string
  /** Aborted before the folder is removed because the process ends. */
  readonly interrupted: AbortSignal
  remove(): Promise<void>
}

/** A folder that does not outlive the process. What SIGTERM ends reads it until it has reported. */
async function makeTemporary(): Promise<Temporary> {
  const folder = await mkdtemp(join(tmpdir(), 'weighbridge-'))
  const interrupted = new AbortController()
  const removeNow = (): void => {
    interrupted.abort()
    // What git is about to write there can come in between.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  const forget = beforeTermination(removeNow, ['SIGHUP', 'SIGINT'])
  process.once('exit', removeNow)
  const remove = async (): Promise<void> => {
    await rm(folder, { recursive: true, force: true })
    forget()
    process.off('exit', removeNow)
  }
  return { folder, interrupted: interrupted.signal, remove }
}

async function findRepository(git: Git, signal: AbortSignal): Promise<Repository | GitFailure> {
  const [inside, root, index, objects, own] = await Promise.all([
    askLine(git, ['rev-parse', '--is-inside-work-tree'], signal),
    askLine(git, ['rev-parse', '--show-toplevel'], signal),
    askLine(git, ['rev-parse', '--git-path', 'index'], signal),
    askLine(git, ['rev-parse', '--git-path', 'objects'], signal),
    askLine(git, ['rev-parse', '--absolute-git-dir'], signal)
  ])
  if (inside !== 'true' || !root) return { reason: `${git.dir} is not in a work tree, so there is nothing uncommitted` }
  if (!index || !objects || !own) return { reason: `git did not say where the repository of ${git.dir} is` }
  return {
    git: { ...git, dir: root },
    index: indexOfHook(own) ?? resolve(git.dir, index),
    objects: resolve(git.dir, objects)
  }
}

/** `git commit -a` and `git commit FILE` give their hooks another index, beside that of the repository. */
function indexOfHook(own: string): string | undefined {
  const named = process.env['GIT_INDEX_FILE']
  if (named === undefined || named === '') return undefined
  const path = resolve(named)
  return dirname(path) === resolve(own) && basename(path) !== 'index' ? path : undefined
}

/** The commit of HEAD; the empty tree on a branch without one. */
async function headOf(
  git: Git,
  signal: AbortSignal
): Promise<{ readonly id: string; readonly unborn?: true } | GitFailure> {
  const { code } = await ask(git, ['rev-parse', '--verify', '--quiet', 'HEAD'], signal)
  if (code === 0) {
    const commit = await resolveCommit(git, 'HEAD', signal)
    return typeof commit === 'string' ? { id: commit } : commit
  }
  const empty = await askLine(git, ['hash-object', '-t', 'tree', '--stdin'], signal)
  return empty ? { id: empty, unborn: true } : { reason: 'git could not tell what HEAD is' }
}

async function writeTree(
  { git, index, objects }: Repository,
  tree: Uncommitted,
  folder: string,
  signal: AbortSignal
): Promise<{ readonly id: string; readonly git: Git } | GitFailure> {
  const own = join(folder, 'objects')
  const env = { GIT_INDEX_FILE: join(folder, 'index'), GIT_OBJECT_DIRECTORY: own }
  const apart = { ...git, env }
  try {
    await mkdir(join(own, 'info'), { recursive: true })
    await writeFile(join(own, 'info', 'alternates'), `${quoted(objects)}\n`)
    await copyIndex(index, env.GIT_INDEX_FILE)
  } catch (error) {
    return { reason: `the index could not be copied: ${messageOf(error)}` }
  }
  const conflicts = await unmerged(apart, signal)
  if (isFailure(conflicts)) return conflicts
  const options = settings.flatMap(setting => ['-c', setting])
  if (tree === 'work-tree') {
    const unfit = await unfitFiles(apart, signal)
    if (unfit !== undefined) return unfit
    const added = await addAll(apart, options, signal)
    if (added.code !== 0) return { reason: `git could not read the work tree: ${complaint(added)}` }
  }
  const written = await ask(apart, [...options, 'write-tree', '--missing-ok'], signal)
  const id = written.output.toString('utf8').trim()
  if (written.code !== 0 || id === '') return { reason: `git could not make a tree of it: ${complaint(written)}` }
  return { id, git: apart }
}

/**
 * Submodules that stand where the index has them are left out: git would look for changed files in them, and run the filters
 * that their own configuration names.
 */
async function addAll(git: Git, options: readonly string[], signal: AbortSignal): Promise<Answer> {
  const [staged, modified] = await Promise.all([
    ask(git, ['ls-files', '--stage', '-z'], signal),
    ask(git, ['ls-files', '--modified', '-z'], signal)
  ])
  if (staged.code !== 0) return staged
  if (modified.code !== 0) return modified
  const moved = new Set(entriesOf(modified.output))
  const still = entriesOf(staged.output)
    .filter(entry => entry.startsWith('160000 '))
    .map(entry => entry.slice(entry.indexOf('\t') + 1))
    .filter(path => !moved.has(path))
  const add = [...options, '-c', 'advice.addEmbeddedRepo=false', 'add', '--all']
  if (still.length === 0) return ask(git, add, signal)
  const paths = [':(top)', ...still.map(path => `:(top,exclude,literal)${path}`)].join('\0')
  return ask(git, [...add, '--pathspec-from-file=-', '--pathspec-file-nul'], signal, paths)
}

function entriesOf(output: Buffer): readonly string[] {
  return output.toString('utf8').split('\0')
}

/** The copy is as old as the index, in whole seconds: git reads again what changed in the second in which it was written. */
async function copyIndex(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return
  const { mtimeMs } = await stat(from)
  await copyFile(from, to)
  const seconds = Math.floor(mtimeMs / 1000)
  await utimes(to, seconds, seconds)
}

async function unmerged(git: Git, signal: AbortSignal): Promise<GitFailure | { readonly none: true }> {
  const listed = await ask(git, ['ls-files', '--unmerged', '-z'], signal)
  if (listed.code !== 0) return { reason: `git could not read the index: ${complaint(listed)}` }
  const entries = listed.output.toString('utf8').split('\0')
  const paths = [...new Set(entries.map(entry => entry.slice(entry.indexOf('\t') + 1)))].filter(path => path !== '')
  if (paths.length === 0) return { none: true }
  const more = paths.length > 3 ? ` and ${paths.length - 3} more` : ''
  const named = `${paths.slice(0, 3).join(', ')}${more}`
  return { reason: `the index holds merge conflicts in ${named}`, hint: 'resolve them and git add the files first' }
}

async function askLine(git: Git, args: readonly string[], signal: AbortSignal): Promise<string | undefined> {
  const { code, output } = await ask(git, args, signal)
  return code === 0 ? output.toString('utf8').replace(/\r?\n$/, '') : undefined
}

/** As a line of `info/alternates`, whatever the path holds. */
function quoted(path: string): string {
  return `"${path.replaceAll(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`
}
