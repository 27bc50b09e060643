/** A file of a version that a lockfile names: a wheel, a source archive, a build of conda, a tarball of npm. */
export interface Archive {
    /** Its name, which no other file of the version has; empty where the lockfile holds one file and does not name it. */
    readonly file: string;
    /** As written. */
    readonly hashes: readonly string[];
    /** Where it is fetched from, without secrets; absent where the lockfile leaves that to the index. */
    readonly url?: string;
    /** Only some platforms install it, and the tool may leave out its hash on the others. */
    readonly conditional?: true;
}
