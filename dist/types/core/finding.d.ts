import type { Component, Confidence } from './component.js';
import type { Location } from './location.js';
import type { Message } from './message.js';
import type { MinorRelease } from './release.js';
/** What a finding does: ends the review with 1, is said, or is said quietly. */
export type Level = 'block' | 'warn' | 'note';
/** From harmless to critical; `unknown` is not "none": nobody has scored it. */
export type Severity = 'none' | 'low' | 'medium' | 'high' | 'critical' | 'unknown';
/** A waiver, as far as a finding needs to tell of it. */
export interface AppliedWaiver {
    readonly reason: string;
    readonly by: string;
    /** ISO 8601 date; the waiver holds until the end of that day in UTC. */
    readonly expires: string;
    /** Where the policy has it; absent for one that a comment gives. */
    readonly location?: Location;
    /** Address of the comment that gives it, for its pull request only. */
    readonly comment?: string;
}
/** A waiver that would clear a finding, or a part of it, and does not. Untrusted texts. */
export interface LapsedWaiver {
    readonly by: string;
    /** ISO 8601 date. */
    readonly expires: string;
    /** It is past its date, or ends later than the policy allows. */
    readonly why: 'expired' | 'too-long';
}
/** The level that a finding has once the defaults of a release apply: until then it is a note, as what is new at first. */
export interface UpcomingLevel {
    /** The release that its rule, or its message, came with. */
    readonly since: MinorRelease;
    readonly level: Level;
}
/** One advisory of a finding, after its aliases were grouped. */
export interface FindingAdvisory {
    /** The id that people know best: MAL, then GHSA, CVE, others. */
    readonly id: string;
    readonly aliases: readonly string[];
    readonly severity: Severity;
    /** It reports malicious code, not a vulnerability. */
    readonly malicious?: true;
    /** CVSS base score, if a vector gives one. */
    readonly score?: number;
    readonly summary?: string;
    /** The fixed versions, in ascending order. */
    readonly fixed: readonly string[];
    readonly url?: string;
    /** What this advisory alone would do. */
    readonly level: Level;
    readonly fingerprint: string;
    readonly waiver?: AppliedWaiver;
}
/** An edit that would fix a finding. */
export interface Fix {
    readonly edits: readonly {
        readonly location: Location;
        readonly newText: string;
    }[];
    /** A command to run, where an edit cannot do it. Untrusted parts are shell-quoted. */
    readonly command?: string;
    /** The fix resolves the whole finding. */
    readonly clears: boolean;
}
/** What a rule has to say about one component, or about one file. */
export interface Finding {
    readonly ruleId: string;
    /** Which of the rule's messages it is. Stable, and unique within the rule. */
    readonly messageId: string;
    /** What kind of finding it is, in a few words of our own: `Package is malicious`. */
    readonly title: string;
    /** How sure it is that the change brings what the finding says: that of the component, or the lower one of the rule. */
    readonly confidence: Confidence;
    /** 0.0 to 10.0: the highest score among the advisories that no waiver clears. Absent where nothing has a score. */
    readonly securitySeverity?: number;
    readonly level: Level;
    /** Absent where the defaults that apply are those of its release or later. */
    readonly upcoming?: UpcomingLevel;
    readonly component?: Component;
    /** The component on the base side, when it was changed. */
    readonly before?: Component;
    readonly location: Location;
    readonly related: readonly Location[];
    /** How a transitive package is reached, from a direct one. */
    readonly paths: readonly (readonly string[])[];
    readonly advisories: readonly FindingAdvisory[];
    /** What happens to the reader of the review, in one sentence without a full stop. */
    readonly message: Message;
    /** What to do, starting with a verb. */
    readonly help: Message;
    readonly fix?: Fix;
    /** What it is about can move, and a version, commit or digest in the text would fix that. */
    readonly unpinned?: true;
    readonly references: readonly string[];
    /** Unique in its review and stable over time: rule, identity, slot and file, never a line. Advisories have their own. */
    readonly fingerprint: string;
    readonly docsUrl: string;
    /** The lockfile that says the same on the base side, and whose place the file of the finding takes. */
    readonly carriedFrom?: string;
    /** Only the test merge of the pull request has it, and so its place is in the text of that. */
    readonly onlyInMerge?: true;
    /** Why no waiver can be offered, where reports cannot see that from what they are given. */
    readonly notWaivable?: string;
    readonly waiver?: AppliedWaiver;
    /** The waiver that does not clear it any more, or not yet, where no other one does. */
    readonly lapsed?: LapsedWaiver;
}
