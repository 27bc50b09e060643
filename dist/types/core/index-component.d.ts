import type { ComponentBase } from './component-base.js';
/**
 * What a setting makes of an index. `default`: asked in place of the ecosystem's own. `additional`: asked beside the default
 * one. `named`: asked for those packages alone that name it. `links`: a page or host of files that is searched beside the
 * indexes. `connection`: none, the setting only says how servers are reached.
 */
export type IndexUse = 'default' | 'additional' | 'named' | 'links' | 'connection';
/**
 * An index, registry, channel, proxy or page of links that a file or a command sets for a package manager, or a setting that
 * says how package managers reach servers. `name` is the address, the name of a channel, the host, or where the setting names
 * none of them, the setting: `strict-ssl`.
 */
export interface IndexComponent extends ComponentBase {
    readonly kind: 'index';
    /** Folder name under `ecosystems/`; absent for a setting that holds for programs of several. */
    readonly ecosystem?: string;
    readonly use: IndexUse;
    /** The address without user, password, query and fragment; absent where the setting has none. */
    readonly url?: string;
    /** The scope of names that it serves, as in `@acme:registry` of npm. */
    readonly scope?: string;
    /** Certificates are not checked. */
    readonly unchecked?: true;
    /** A settings file sets it for everything that is installed in its folder and below. */
    readonly forFolder?: true;
    /** The option, variable or key that sets it, as written: `--extra-index-url`, `PIP_INDEX_URL`, `registry`. */
    readonly setting: string;
}
