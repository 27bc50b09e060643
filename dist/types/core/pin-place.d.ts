import type { Location } from './location.js';
/**
 * Where the text that loads something takes a revision that never moves: it stands in place of `at`, or at it where that is
 * empty, between `before` and `after`.
 */
export interface PinPlace {
    readonly at: Location;
    readonly before: string;
    readonly after: string;
}
