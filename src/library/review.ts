import { openGit } from '../changes/git/git.ts'
import { isFailure, type Failure } from '../core/failure.ts'
import type { Review } from '../core/review.ts'
import { openReview } from '../review/session.ts'

/** What to review, and what with. Everything has the default of the command `weighbridge review`. */
export interface ReviewOptions {
  /** A folder in a git repository. The working directory by default. */
  readonly repository?: string
  /**
   * `A..B` compares two trees, `A...B` compares B with its merge base with A. By default: from the merge base with the
   * remote's default branch to `HEAD`.
   */
  readonly range?: string
  /** The text of a policy, used in place of `.github/weighbridge.yml` of the base branch. It may not extend another one. */
  readonly policy?: string
  /** Where advisories come from: `api`, `api:URL`, `database:PATH`, `scanner` or `scanner:PATH`. `api` by default. */
  readonly osv?: string
  /** Where age, licence and the like of packages come from, and names and commits of models: `api`, `api:URL` or `off`. `api` by default. */
  readonly facts?: string
  /** Never use the network. What could not be checked without it is a gap of the review. */
  readonly offline?: boolean
  /** Ends the review early; it is then incomplete. 600 seconds by default. */
  readonly signal?: AbortSignal
}

/**
 * Reviews what a range of commits adds to a repository. Nothing of the repository is run, and nothing is written.
 * Resolves with a failure where no review could be made: an unknown revision, an invalid policy. Never rejects.
 *
 * @example
 * ```ts
 * const answer = await review({ range: 'main...HEAD', osv: 'database:osv', offline: true })
 * if (isFailure(answer)) throw new Error(answer.reason)
 * process.exitCode = exitCode(answer)
 * ```
 */
export async function review({
  repository = '.',
  range,
  policy,
  osv = 'api',
  facts = 'api',
  offline = false,
  signal = AbortSignal.timeout(600_000)
}: ReviewOptions = {}): Promise<Review | Failure> {
  const opened = await openGit(repository, range, signal)
  if (isFailure(opened)) return opened
  const { source } = opened
  try {
    const text = policy === undefined ? {} : { policy: { text: policy, path: 'policy' } }
    const session = await openReview({ source, ...text, osv, facts, offline, env: process.env, signal })
    if (isFailure(session)) return session
    if ('problems' in session) return { reason: `the policy cannot be used: ${session.problems.join('; ')}` }
    return await session.review()
  } finally {
    await source.close()
  }
}
