/**
 * What a rule may want to know about a package beyond its advisories: all that is said of its `version`; whether that is
 * `listed` (or, without a version, whether there is such a name); the whole `name` with its age; names that are `similar`.
 */
export type FactNeed = 'version' | 'listed' | 'name' | 'similar';
/** How a version came to the registry: from the project's own build, with a statement of its origin, or by hand. */
export type Provenance = 'trusted-publisher' | 'provenance' | 'none' | 'unknown';
/** A package name as its index has it. */
export interface PackageListing {
    /** How many versions are listed. */
    readonly versions: number;
    /** The highest by the order of the ecosystem. Absent where none can be compared. */
    readonly newest?: string;
    /** ISO 8601 time in UTC of the oldest version that has one. */
    readonly firstPublishedAt?: string;
}
/** Where the code of a package is kept: a page of a known host. Unless `verified`, only the package itself says so. */
export interface PackageRepository {
    readonly url: string;
    readonly verified: boolean;
}
/** What an index, or somebody who reads it, says of a package at a version. Texts in it are untrusted. */
export interface PackageFacts {
    /** Who says so: `deps.dev`, or the address of an index. */
    readonly source: string;
    /** When it was asked: ISO 8601 time in UTC. */
    readonly askedAt: string;
    /** ISO 8601 time in UTC. Absent where unknown. */
    readonly publishedAt?: string;
    /** Taken back by its authors; `yanked` is still installed by those who pin it. */
    readonly withdrawn?: {
        readonly how: 'deprecated' | 'yanked';
        readonly reason?: string;
    };
    /** State of the whole project where it is not active: `archived`, `deprecated`, `quarantined`. */
    readonly status?: {
        readonly status: string;
        readonly reason?: string;
    };
    /** SPDX expressions, or what else stands there; their relation is not known. Absent where nothing is known. */
    readonly licences?: readonly string[];
    readonly provenance: Provenance;
    /** Absent where it is not known. */
    readonly repository?: PackageRepository;
    /** Whether the index lists this version. */
    readonly listed: 'yes' | 'no' | 'unknown';
    /** Whether the index has the name at all. */
    readonly exists: boolean | 'unknown';
    /** Absent where the name was not asked for, or does not exist. */
    readonly listing?: PackageListing;
    /** Better known packages with a similar name. Absent where that was not asked. */
    readonly similar?: readonly string[];
    /** It runs code of its own when it is installed. Absent where that is not known. */
    readonly installScript?: boolean;
}
