import type { ComponentBase } from './component-base.js';
import type { Location } from './location.js';
/**
 * Whether reading a file runs code that the file holds. `always`: its format holds code. `unprotected`: the program turns off what
 * prevents it. `default`: the version of the library decides. `protected`: the program asks its library to prevent it.
 */
export type CodeInFile = 'always' | 'unprotected' | 'default' | 'protected';
/** A call of a program that reads objects from a file, in a format that can hold code. `name` is the function: `torch.load`. */
export interface DeserializationComponent extends ComponentBase {
    readonly kind: 'deserialization';
    /** What it reads, as written, on one line. */
    readonly reads: string;
    readonly runs: CodeInFile;
    /** It downloads what it reads: in the `same` expression, or from the `address` that it is given. */
    readonly downloads?: 'same' | 'address';
    /** The same file of the program writes such files with the same library. */
    readonly writes?: true;
    /** What would read it without running code, in place of what is written there. */
    readonly safer?: {
        readonly location: Location;
        readonly text: string;
    };
}
