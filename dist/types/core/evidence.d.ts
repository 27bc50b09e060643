import type { Location } from './location.js';
/** The places in the file that a component is read from. */
export interface Evidence {
    /** Where its name is: its location. */
    readonly name: Location;
    /** The argument or value that gives its revision or version, where that is apart from the name. */
    readonly argument?: Location;
    /** What turns on that its code is run. */
    readonly flag?: Location;
    /** The call or the command that loads or installs it, all of it; the entry that sets it up. */
    readonly use?: Location;
}
