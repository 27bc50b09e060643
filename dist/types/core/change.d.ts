import type { Component, ComponentKind, ComponentOf } from './component.js';
import type { PackageRepository } from './package-facts.js';
/**
 * One component that differs between the two sides. `component` is the head side's, except when it was removed;
 * `before` is the base side's when it was changed or moved. What moved is not new; a copy is added.
 */
export interface Change<Kind extends ComponentKind = ComponentKind> {
    readonly type: 'added' | 'changed' | 'removed' | 'moved';
    readonly component: ComponentOf<Kind>;
    readonly before?: Component;
    readonly impact?: Impact;
}
/** What a change of a package comes to, beside what is wrong with it. */
export interface Impact {
    /** By the first part of the version that differs; `other` where the two cannot be told apart or compared. */
    readonly step?: 'major' | 'minor' | 'patch' | 'down' | 'other';
    /** How a package that nobody names is reached: the shortest chain, from one that the project names to this one. */
    readonly via?: readonly string[];
    /** Ids of the advisories that apply now and did not before, before and not now, and both. */
    readonly introduces: readonly string[];
    readonly fixes: readonly string[];
    readonly leaves: readonly string[];
    /** When the version was published, ISO 8601; absent when nobody was asked or knows. */
    readonly publishedAt?: string;
    /** Whole days since then, at the time of the answer. */
    readonly ageDays?: number;
    /** What it is licensed under, where that was something else before. Untrusted; mostly SPDX expressions. */
    readonly licences?: {
        readonly before: readonly string[];
        readonly after: readonly string[];
    };
    /** Where its code can be read. */
    readonly repository?: PackageRepository;
}
/** What a name in a tree is. Identifiers are those of git: 40 or 64 hexadecimal digits. */
export interface TreeEntry {
    readonly type: 'file' | 'symlink' | 'submodule';
    readonly id: string;
}
/** A path that differs between the two trees: added without `base`, removed without `head`. */
export interface ChangedFile {
    readonly path: string;
    readonly base?: TreeEntry;
    readonly head?: TreeEntry;
    /** The path on the base side, when the same blob has left it, or one that is much like it. */
    readonly renamedFrom?: string;
}
