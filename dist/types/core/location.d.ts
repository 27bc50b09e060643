/** Which of the two trees of a change a place is in. */
export type Side = 'head' | 'base';
/**
 * A place in a file. Lines and columns are 1-based, lines end at `\n`, columns count UTF-16 units after a byte order
 * mark, and the end is exclusive. Bytes of a path that are not UTF-8 are written `\xNN`. Binary files have no lines.
 */
export interface Location {
    readonly path: string;
    readonly side: Side;
    readonly startLine?: number;
    readonly startColumn?: number;
    readonly endLine?: number;
    readonly endColumn?: number;
    /** Where inside a container the place is: a notebook cell, an archive member, a byte offset. */
    readonly within?: string;
}
/** Lines and columns of a range of text. */
export interface Span {
    readonly startLine: number;
    readonly startColumn: number;
    readonly endLine: number;
    readonly endColumn: number;
}
/** Indexes `text` once; the function it returns turns UTF-16 offsets into lines and columns in logarithmic time. */
export declare function lineIndex(text: string): (start: number, end: number) => Span;
