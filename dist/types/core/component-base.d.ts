import type { Context } from './context.js';
import type { Evidence } from './evidence.js';
import type { Location } from './location.js';
/** How sure an extractor is that the text names this component: a known slot, a specific key, a guess. */
export type Confidence = 'certain' | 'likely' | 'possible';
/** What components of all kinds have. */
export interface ComponentBase {
    /** The canonical name in its ecosystem (`ecosystems/<id>` normalises it). */
    readonly name: string;
    /** Package URL, without version where none is certain. Absent where no purl type exists. */
    readonly purl?: string;
    readonly location: Location;
    /** Other places of the same file that name the same component with the same values. */
    readonly alsoAt: readonly Location[];
    /** Set by the runner for everything that is read from a file. */
    readonly evidence?: Evidence;
    /**
     * What tells apart several components of one identity in one file: a lock key, a section, a marker, a build stage.
     * Equal slots of both sides are paired first, and findings are known again by theirs, so it holds nothing that an
     * update changes, and no position. Nothing is read out of it.
     */
    readonly slot?: string;
    /** The source text that names it, as written. */
    readonly text: string;
    readonly confidence: Confidence;
    readonly context: Context;
    /** The repository published it itself before the change. Only looked for where it comes in at what can move. */
    readonly own?: true;
}
