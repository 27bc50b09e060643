/**
 * What the file that names a component is for. Pipelines (`ci`) and what a person runs step by step (`interactive`) are code
 * that rules may tell apart.
 */
export type Context = 'code' | 'ci' | 'interactive' | 'test' | 'docs' | 'comment';
/** Whether what stands in a context counts more than what stands in another one: code more than tests, tests more than documentation. */
export declare function countsMore(context: Context, other: Context): boolean;
/** Whether what a file names counts less than code: it is tested with, or told. */
export declare function isAside(context: Context): boolean;
