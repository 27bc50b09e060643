/** Which requirements are replaced; all of those for the package unless said otherwise. */
export interface Override {
    /** The key of the manifest that holds it: tools differ in which they read. */
    readonly section: string;
    /** Only those of this package. */
    readonly of?: string;
    /** Only those for versions that this requirement admits. */
    readonly asked?: string;
}
