import { readFile } from 'node:fs/promises'
import { countUncommitted, openGit, openUncommitted } from '../../changes/git/git.ts'
import { sparing } from '../../changes/recorded/sparing.ts'
import type { ChangeSource } from '../../changes/source.ts'
import { optimiseLate } from '../../core/optimise-late.ts'
import { exitCode } from '../../core/review.ts'
import { redacted } from '../../core/redacted.ts'
import { terminal } from '../../core/untrusted.ts'
import { isFailure, type Failure } from '../../core/failure.ts'
import type { Arguments } from '../catalogue.ts'
import { untilStopped } from '../../core/time-limit.ts'
import { fileProblem } from '../file-problem.ts'
import { extendedReader } from '../policy/extended.ts'
import { readOptions, type ReviewOptions } from '../review/options.ts'
import { printReview, printUncommitted } from '../review/print.ts'
import { statusLine, type StatusLine } from '../terminal/status-line.ts'

/** `weighbridge review`: 0 pass or warn, 1 block, 2 incomplete or not able to review. */
export async function execute(args: Arguments): Promise<number> {
  const now = new Date()
  const options = readOptions(args)
  if (isFailure(options)) return refuse(options)
  optimiseLate()
  const { repo, tree, range } = options
  const signal = untilStopped(options.deadlineMs)
  const line = statusLine(process.stderr, options.progress, process.env)
  try {
    const opening = tree === undefined ? openGit(repo, range, signal) : openUncommitted(repo, tree, signal)
    // Loading all this takes about as long as asking git.
    await import('../../review/session.ts')
    const opened = await opening
    if (isFailure(opened)) return refuse(opened, line)
    try {
      return await reviewSource(sparing(opened.source), { options, args, signal, line, now })
    } finally {
      await opened.source.close()
    }
  } finally {
    line.end()
  }
}

interface Run {
  readonly options: ReviewOptions
  readonly args: Arguments
  readonly signal: AbortSignal
  readonly line: StatusLine
  readonly now: Date
}

async function reviewSource(source: ChangeSource, { options, args, signal, line, now }: Run): Promise<number> {
  const { policy: file, osv, facts, offline, quiet } = options
  const { openReview } = await import('../../review/session.ts')
  const policy = file === undefined ? undefined : await readPolicy(file)
  if (policy !== undefined && isFailure(policy)) return refuse(policy, line)
  const session = await openReview({
    source,
    ...(policy === undefined ? {} : { policy }),
    extended: extendedReader(args.values, signal),
    named: { osv: '--osv', facts: '--facts' },
    ...{ osv, facts, offline, env: process.env, signal, now, progress: line }
  })
  if (isFailure(session)) return refuse(session, line)
  if ('problems' in session) {
    line.end()
    for (const problem of session.problems) process.stderr.write(`${terminal(redacted(problem))}\n`)
    return refuse({ reason: 'the policy cannot be used, so nothing was reviewed' })
  }
  const beside = wantsHint(options) ? countUncommitted(options.repo, source.range.head, signal) : undefined
  const result = await session.review()
  const uncommitted = await beside
  line.end()
  if (!quiet) for (const warning of session.warnings) process.stderr.write(`${terminal(redacted(warning))}\n`)
  const failure = await printReview(result, options, now)
  if (failure !== undefined) return refuse(failure)
  if (uncommitted !== undefined) printUncommitted(uncommitted)
  return exitCode(result)
}

/** In CI nobody has work of their own that is not committed. */
function wantsHint({ tree, format, quiet }: ReviewOptions): boolean {
  return tree === undefined && format === 'text' && !quiet && !process.env['CI']
}

async function readPolicy(path: string): Promise<{ readonly path: string; readonly text: string } | Failure> {
  try {
    return { path, text: await readFile(path, 'utf8') }
  } catch (error) {
    return { reason: `the policy ${path} cannot be read: ${fileProblem(error)}, so nothing was reviewed` }
  }
}

function refuse({ reason, hint }: Failure & { readonly hint?: string }, line?: StatusLine): number {
  line?.end()
  process.stderr.write(
    `weighbridge: ${terminal(redacted(reason))}${hint === undefined ? '' : `\n  ${terminal(hint)}`}\n`
  )
  return 2
}
