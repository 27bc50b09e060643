import type { Range } from '../../core/review.ts'
import { isFailure, type Failure } from '../../core/failure.ts'
import type { ChangeSource } from '../source.ts'
import { ask, complaint } from './process.ts'
import type { Git } from './process.ts'

/** Why there is nothing to review, and what to do about it. */
export interface GitFailure extends Failure {
  readonly hint?: string
}

/** The two commits to compare, and where the policy comes from. */
export interface ResolvedRange {
  readonly range: Range
  readonly policyTip: ChangeSource['policyTip']
  /** What git printed shows that it is recent enough, and that the folder is in a repository. */
  readonly isFit?: true
}

interface Ends {
  readonly spec: string
  readonly base: string
  readonly head: string
  /** Compare with the merge base of the two (`A...B`) and not with the base itself (`A..B`). */
  readonly merged: boolean
}

type Or<Value> = Value | GitFailure

const shallowHint = 'this is a shallow clone: fetch the whole history (actions/checkout: fetch-depth: 0)'

/** Resolves `A..B`, `A...B` (an empty side is HEAD), or without one what HEAD adds to the remote's default branch. */
export async function resolveRange(
  git: Git,
  spec: string | undefined,
  signal: AbortSignal
): Promise<Or<ResolvedRange>> {
  const ends = spec === undefined ? await defaultEnds(git, signal) : parseSpec(spec)
  if (isFailure(ends)) return ends
  const atOnce = await resolveAtOnce(git, ends, signal)
  const [tip, head] =
    atOnce ?? (await Promise.all([resolveCommit(git, ends.base, signal), resolveCommit(git, ends.head, signal)]))
  if (typeof tip !== 'string') return tip
  if (typeof head !== 'string') return head
  const base = ends.merged ? await mergeBase(git, { ...ends, base: tip, head }, signal) : tip
  if (typeof base !== 'string') return base
  const policyTip = { commit: tip, ref: ends.base }
  return { range: { spec: ends.spec, base, head }, policyTip, ...(atOnce !== undefined && { isFit: true }) }
}

/**
 * Both ends in one question, which a git before 2.31 answers with the option that it does not know. Undefined where anything
 * is not as it should be: questions of their own say what.
 */
async function resolveAtOnce(
  git: Git,
  { base, head }: Ends,
  signal: AbortSignal
): Promise<readonly [string, string] | undefined> {
  if (base.startsWith('-') || head.startsWith('-') || `${base}${head}`.includes('\0')) return undefined
  const revisions = [`${base}^{commit}`, `${head}^{commit}`]
  const { code, output } = await ask(git, ['rev-parse', '--path-format=absolute', '--git-dir', ...revisions], signal)
  const [, tip = '', end = '', ...others] = output.toString('utf8').trimEnd().split('\n')
  return code === 0 && others.length === 0 && isId(tip) && isId(end) ? [tip, end] : undefined
}

function isId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

function parseSpec(spec: string): Or<Ends> {
  const at = spec.indexOf('..')
  if (at === -1) {
    const base = spec === '' || spec === 'HEAD' ? 'main' : spec
    const hint = `write ${base}..HEAD for exactly these two trees, or ${base}...HEAD from their merge base`
    return failure(`${spec ? `"${spec}"` : 'an empty text'} is not a range of two revisions`, hint)
  }
  const merged = spec.startsWith('...', at)
  const base = spec.slice(0, at) || 'HEAD'
  const head = spec.slice(at + (merged ? 3 : 2)) || 'HEAD'
  return { spec, base, head, merged }
}

/** The remote's default branch as the clone recorded it: of `origin`, or of the only remote that has one. */
async function defaultEnds(git: Git, signal: AbortSignal): Promise<Or<Ends>> {
  const format = '--format=%(refname)%00%(symref)'
  const result = await ask(git, ['for-each-ref', format, 'refs/remotes/**/HEAD'], signal)
  if (result.code !== 0) return failure(`git could not list the remotes' branches: ${complaint(result)}`)
  const lines = result.output.toString('utf8').split('\n')
  const heads = lines.flatMap(line => {
    const [name = '', target = ''] = line.split('\0')
    return target === '' ? [] : [{ name, target }]
  })
  const chosen =
    heads.find(({ name }) => name === 'refs/remotes/origin/HEAD') ?? (heads.length === 1 ? heads[0] : undefined)
  if (!chosen) {
    const reason =
      heads.length === 0 ? 'no remote has a default branch here' : 'several remotes have a default branch here'
    return failure(reason, 'say what to compare, as in main...HEAD, or run: git remote set-head origin --auto')
  }
  const base = chosen.target.replace(/^refs\/remotes\//, '')
  return { spec: `${base}...HEAD`, base, head: 'HEAD', merged: true }
}

/** The commit that a revision names. */
export async function resolveCommit(git: Git, revision: string, signal: AbortSignal): Promise<Or<string>> {
  if (revision.startsWith('-')) return failure(`"${revision}" is not a revision: it begins with a dash`)
  if (revision.includes('\0')) return failure('a revision cannot hold a NUL')
  const result = await ask(git, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`], signal)
  const id = result.output.toString('utf8').trim()
  if (result.code === 0 && isId(id)) return id
  const detail = complaint(result)
  const said = result.code === 0 || detail === 'Needed a single revision' ? '' : `: ${detail}`
  const shallow = await isShallow(git, signal)
  return failure(
    `unknown revision ${revision}${said}`,
    shallow ? shallowHint : 'it has to name a commit that this repository holds: nothing is fetched'
  )
}

async function mergeBase(git: Git, { spec, base, head }: Ends, signal: AbortSignal): Promise<Or<string>> {
  const result = await ask(git, ['merge-base', base, head], signal)
  const id = result.output.toString('utf8').trim()
  if (result.code === 0 && /^[0-9a-f]+$/.test(id)) return id
  if (result.code !== 1) return failure(`git could not find the merge base of ${spec}: ${complaint(result)}`)
  const hint = (await isShallow(git, signal))
    ? shallowHint
    : 'their histories are unrelated, or cut off (a shallow clone: fetch-depth: 0 in actions/checkout); A..B compares the two trees as they are'
  return failure(`no merge base: the two sides of ${spec} have no commit in common`, hint)
}

async function isShallow(git: Git, signal: AbortSignal): Promise<boolean> {
  const { output } = await ask(git, ['rev-parse', '--is-shallow-repository'], signal)
  return output.toString('utf8').trim() === 'true'
}

function failure(reason: string, hint?: string): GitFailure {
  return hint === undefined ? { reason } : { reason, hint }
}
