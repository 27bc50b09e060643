/** A minor release of Weighbridge: `1.3`. */
export type MinorRelease = `${number}.${number}`;
/** The same in numbers. */
export interface Release {
    readonly major: number;
    readonly minor: number;
}
/** The minor release of a version such as `1.3` or `1.3.2`; undefined for any other text. */
export declare function readRelease(version: string): Release | undefined;
/** Below 0 where the first is the older one. */
export declare function compareReleases(one: Release, other: Release): number;
