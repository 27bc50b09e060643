import type { AppliedWaiver } from './finding.js';
import type { Location } from './location.js';
import type { MinorRelease } from './release.js';
/** What a gap does to the verdict. `incomplete` ends the review without a pass. */
export type GapLevel = 'incomplete' | 'warn' | 'note';
/** The kinds of "could not check", with what each does unless the policy says otherwise. */
export declare const gapCodes: {
    readonly 'advisory-source': {
        readonly level: "incomplete";
        readonly about: "an advisory source could not be queried, or did not answer in full";
    };
    readonly 'advisory-age': {
        readonly level: "warn";
        readonly about: "the advisory database is older than allowed, or its age is unknown";
    };
    readonly 'not-covered': {
        readonly level: "warn";
        readonly about: "no advisory source covers where the component comes from";
    };
    readonly 'version-not-comparable': {
        readonly level: "warn";
        readonly about: "a version cannot be compared with the ranges of an advisory";
    };
    readonly 'package-facts': {
        readonly level: "warn";
        readonly about: "metadata of a package, such as its age or licence, is not available";
    };
    readonly 'model-facts': {
        readonly level: "warn";
        readonly about: "metadata of a model or dataset, such as its current name or commit, is not available";
    };
    readonly 'source-disabled': {
        readonly level: "note";
        readonly about: "a data source is disabled for this review";
    };
    readonly 'content-missing': {
        readonly level: "incomplete";
        readonly about: "the content of a file is not available to the review";
    };
    readonly 'parse-error': {
        readonly level: "warn";
        readonly about: "a file, or a part of it, cannot be parsed";
    };
    readonly 'limit-exceeded': {
        readonly level: "warn";
        readonly about: "a file is larger or nested deeper than a limit, and was not read in full";
    };
    readonly 'limit-newly-exceeded': {
        readonly level: "incomplete";
        readonly about: "the change takes a file beyond a limit of its size or nesting, and the rest of it was not read";
    };
    readonly unreadable: {
        readonly level: "incomplete";
        readonly about: "a file cannot be read at all that could be read before, is too large, or is binary";
    };
    readonly 'unsupported-file': {
        readonly level: "note";
        readonly about: "a lockfile is in a format that is not supported";
    };
    readonly 'outside-repository': {
        readonly level: "warn";
        readonly about: "something is installed from a list, script or URL that is not in the repository";
    };
    readonly unaccounted: {
        readonly level: "warn";
        readonly about: "a changed text appears to install or load something in a part that could not be parsed";
    };
    readonly 'merge-not-reviewed': {
        readonly level: "warn";
        readonly about: "the base branch has changed, and the result of merging was not reviewed";
    };
    readonly 'waiver-not-read': {
        readonly level: "warn";
        readonly about: "comments that could waive findings, or the permissions of their authors, could not be read; they are ignored";
    };
    readonly submodule: {
        readonly level: "warn";
        readonly about: "a submodule moved; its content is not in this repository";
    };
    readonly 'unresolved-reference': {
        readonly level: "note";
        readonly about: "a reference is only known at run time";
    };
    readonly deadline: {
        readonly level: "incomplete";
        readonly about: "the review ran out of time";
    };
    readonly internal: {
        readonly level: "incomplete";
        readonly about: "a rule or an extractor failed (a bug in Weighbridge)";
    };
};
export type GapCode = keyof typeof gapCodes;
/** Since when there is a kind of gap, and what it did unless the policy said otherwise before a release changed that. */
export interface GapHistory {
    /** The minor release that it came with. Until the next one it is a note; one split off from another has that one's release. */
    readonly since: MinorRelease;
    /** The oldest first. */
    readonly earlier?: readonly {
        readonly before: MinorRelease;
        readonly level: GapLevel;
    }[];
}
/** The history of each kind of gap: docs/decisions/043-defaults-of-a-release.md. */
export declare const gapHistory: Readonly<Record<GapCode, GapHistory>>;
/**
 * The gaps that a policy can accept at a path: those about the content of one file. An outage, a deadline and a failure of
 * Weighbridge itself have no path and say nothing about the file: docs/decisions/013-accepted-gaps.md.
 */
export declare const acceptableGaps: readonly ["not-covered", "version-not-comparable", "content-missing", "parse-error", "limit-exceeded", "limit-newly-exceeded", "unreadable", "unsupported-file", "outside-repository", "unaccounted", "submodule", "unresolved-reference"];
/** Something that could not be checked. Never the same as "clean". */
export interface Gap {
    readonly code: GapCode;
    readonly level: GapLevel;
    /** The extractor, source or rule that says so: `extractors/pyproject`, `sources/osv`. */
    readonly by: string;
    /** What was not checked: a path, a package and version, a source. Untrusted text. */
    readonly subject: string;
    /** Why, as a clause without a full stop. May hold untrusted text. */
    readonly reason: string;
    readonly location?: Location;
    /** The entry of the policy that accepts it: it is reported, and does not count for the verdict. */
    readonly accepted?: AppliedWaiver;
}
/** A gap before the policy has given it a level. */
export interface RawGap extends Omit<Gap, 'level' | 'accepted'> {
    /** It does no more than this, whatever the policy says of its code. */
    readonly atMost?: GapLevel;
}
/** A gap with the level that the policy has for its code. */
export declare function levelled({ atMost, ...gap }: RawGap, level: GapLevel): Gap;
/** What was asked of a source, and how much of it was answered. */
export interface Coverage {
    readonly source: string;
    readonly asked: number;
    readonly answered: number;
    /** ISO 8601 time in UTC of the data. Absent when unknown. */
    readonly dataAsOf?: string;
}
