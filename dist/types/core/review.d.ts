import type { Change } from './change.js';
import type { Finding } from './finding.js';
import type { Coverage, Gap, GapCode } from './gap.js';
export type Verdict = 'pass' | 'warn' | 'block' | 'incomplete';
export type Enforcement = 'block' | 'observe';
/** What became of a waiver in this review. */
export interface WaiverStatus {
    readonly rule: string;
    readonly component?: string;
    readonly advisory?: string;
    readonly by: string;
    readonly expires: string;
    /**
     * `expired` is past its date, whatever it matches; `too-long` ends later than the policy allows; `void` does not count for
     * another reason; `unused` matched nothing in this change.
     */
    readonly status: 'used' | 'unused' | 'expired' | 'too-long' | 'void';
    /** Line of the policy file; absent for a waiver by a comment. */
    readonly line?: number;
    /** Address of the comment that gives it. */
    readonly comment?: string;
    /** Why it is void, as a clause. */
    readonly why?: string;
    /** That file: the policy's own, or one that it extends, as `owner/repository/path@commit`. */
    readonly file?: string;
}
/** What became of an accepted gap of the policy in this review. */
export interface AcceptedStatus {
    readonly gap: GapCode;
    /** Path or glob, as written. */
    readonly path: string;
    readonly by: string;
    readonly expires: string;
    /** As that of a waiver. */
    readonly status: Exclude<WaiverStatus['status'], 'too-long' | 'void'>;
    /** Line of the policy file. */
    readonly line: number;
    /** That file: the policy's own, or one that it extends, as `owner/repository/path@commit`. */
    readonly file?: string;
}
/** A policy that another one extends. */
export interface ExtendedReference {
    /** `owner/repository/path` */
    readonly path: string;
    /** As written: a commit, or a branch or tag. */
    readonly ref: string;
    /** The commit it was read at; absent for a file of a folder. */
    readonly commit?: string;
}
/** The policy that a review was held under. */
export interface PolicyReference {
    /** Path of the policy file; absent when there is none and the defaults apply. */
    readonly path?: string;
    /** That file has errors, which the change fixes: the defaults apply. */
    readonly broken?: true;
    /** Branch or revision it was read from, as people know it. */
    readonly ref?: string;
    /** The commit it was read at; absent for a file given on the command line. */
    readonly commit?: string;
    /** The policies that it extends, nearest first. */
    readonly extends?: readonly ExtendedReference[];
    readonly enforcement: Enforcement;
    readonly waivers: readonly WaiverStatus[];
    readonly accepted: readonly AcceptedStatus[];
}
/** The two trees that were compared, by the ids of their commits. */
export interface Range {
    /** As the user wrote it, or as it was derived. */
    readonly spec: string;
    /** Where {@link tree} is given and there is no commit yet, the id of the empty tree. */
    readonly base: string;
    /** Where {@link tree} is given, the id of a tree that no commit has. */
    readonly head: string;
    /** The head side is no commit: it is what is staged, or what the work tree holds. */
    readonly tree?: 'index' | 'work-tree';
}
/** How much a review looked at. */
export interface Stats {
    readonly filesChanged: number;
    /** Files that an extractor read, both sides counted. */
    readonly filesRead: number;
    readonly components: number;
    readonly durationMs: number;
    /** Requests that reading the change took, where it was read over an API. */
    readonly requests?: number;
}
/** The outcome of a review, whatever its verdict. */
export interface Review {
    readonly tool: {
        readonly name: string;
        readonly version: string;
    };
    readonly range: Range;
    readonly policy: PolicyReference;
    readonly verdict: Verdict;
    readonly changes: readonly Change[];
    readonly findings: readonly Finding[];
    readonly gaps: readonly Gap[];
    readonly coverage: readonly Coverage[];
    readonly stats: Stats;
}
/** The process exit code of a verdict: 0 pass or warn, 1 block, 2 incomplete. Observing always ends with 0. */
export declare function exitCode(review: Pick<Review, 'verdict' | 'policy'>): 0 | 1 | 2;
