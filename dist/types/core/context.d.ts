/**
 * What the file that names a component is for. Findings in tests, documentation and comments are lowered, with exceptions
 * per rule; pipelines (`ci`) and what a person runs step by step (`interactive`) are code that rules may tell apart.
 */
export type Context = 'code' | 'ci' | 'interactive' | 'test' | 'docs' | 'comment';
/** Whether what a file names counts less than code: it is tested with, or told. */
export declare function isAside(context: Context): boolean;
