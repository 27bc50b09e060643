import { type Failure } from '../core/failure.js';
import type { Review } from '../core/review.js';
/** What to review, and what with. Everything has the default of the command `weighbridge review`. */
export interface ReviewOptions {
    /** A folder in a git repository. The working directory by default. */
    readonly repository?: string;
    /**
     * `A..B` compares two trees, `A...B` compares B with its merge base with A. By default: from the merge base with the
     * remote's default branch to `HEAD`.
     */
    readonly range?: string;
    /** The text of a policy, used in place of `.github/weighbridge.yml` of the base branch. It may not extend another one. */
    readonly policy?: string;
    /** Where advisories come from: `api`, `api:URL`, `database:PATH`, `scanner` or `scanner:PATH`. `api` by default. */
    readonly osv?: string;
    /** Where age, licence and the like of packages come from, and names and commits of models: `api`, `api:URL` or `off`. `api` by default. */
    readonly facts?: string;
    /** Never use the network. What could not be checked without it is a gap of the review. */
    readonly offline?: boolean;
    /** Ends the review early; it is then incomplete. 600 seconds by default. */
    readonly signal?: AbortSignal;
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
export declare function review({ repository, range, policy, osv, facts, offline, signal }?: ReviewOptions): Promise<Review | Failure>;
