import type { Archive } from './archive.js';
import type { ComponentBase } from './component-base.js';
import type { DeserializationComponent } from './deserialization-component.js';
import type { IndexComponent } from './index-component.js';
import type { Location } from './location.js';
import type { Override } from './override.js';
import type { PackageRole, Standing } from './package-role.js';
import type { PinPlace } from './pin-place.js';
export type { Confidence } from './component-base.js';
export type { CodeInFile, DeserializationComponent } from './deserialization-component.js';
export type { IndexComponent, IndexUse } from './index-component.js';
/** Where a package is resolved from. `url` of a registry is absent when it is the ecosystem's default one. */
export interface PackageSource {
    readonly type: 'registry' | 'vcs' | 'url' | 'path';
    readonly url?: string;
    /** Branch, tag or commit as written. */
    readonly ref?: string;
    /** The full commit id, where the file states one. */
    readonly commit?: string;
    /**
     * Where several indexes may serve it, those beside the one at `url`, or beside the ecosystem's default one, as the file
     * states them. Like all that follows it is neither part of what the component is nor a change of it.
     */
    readonly extraIndexes?: readonly string[];
    /** Pages and folders that are searched for its files beside the indexes. */
    readonly findLinks?: readonly string[];
    /** TLS certificates of its source are not checked. */
    readonly trusted?: true;
    /** How the resolver chooses between indexes, as written: uv's `index-strategy`. */
    readonly strategy?: string;
    /** Where the file states its indexes. */
    readonly optionsAt?: Location;
}
/** The private index that a package comes from although its own file does not say so. */
export interface TakenFrom {
    /** Its address. */
    readonly index: string;
    /** What says so: a setting of a settings file, or the entry of a lockfile. */
    readonly by: Location;
    /**
     * It is set for the scope of the package alone, and was before this change. Otherwise the index may serve the public
     * package of the same name, or the change itself claims it: docs/decisions/021-private-indexes.md.
     */
    readonly sure: boolean;
}
declare const entryBrand: unique symbol;
/** Names an entry within its lockfile, and is unique there. Nothing can be read from it. */
export type EntryId = string & {
    readonly [entryBrand]: true;
};
/** An entry of a lockfile with the entries that it depends on. */
export interface LockEntry {
    readonly id: EntryId;
    readonly dependsOn: readonly EntryId[];
    /** As of a package: named by the project itself. */
    readonly direct?: boolean;
}
export interface PackageComponent extends ComponentBase {
    readonly kind: 'package';
    /** Folder name under `ecosystems/`: `pypi`, `npm`. */
    readonly ecosystem: string;
    /** The one version the file states; absent for a range. */
    readonly version?: string;
    /** The requirement as written: `>=1.0,<2`. */
    readonly specifier?: string;
    /** Its version is only known at install time, and is a gap: nothing but what holds for all of them is known of it. */
    readonly versionUnknown?: true;
    /** What the file says of it. */
    readonly role: PackageRole;
    /** Where the text names it, for one that is only mentioned. */
    readonly standing?: Standing;
    /** Nothing names its ecosystem: that nobody answers about it is no gap. */
    readonly supposed?: true;
    /** The project that uses this one is expected to bring it: a peer dependency. */
    readonly peer?: true;
    /** It replaces the requirements of others, and requires nothing itself: npm's overrides, Yarn's resolutions. */
    readonly override?: Override;
    /**
     * For a command that runs what the project has installed before it asks a registry: the folder that it runs in, whose
     * lockfile decides then.
     */
    readonly installedIn?: string;
    /** For a command that runs it in an environment of its own, whatever the project has locked: the folder it runs in. */
    readonly ranIn?: string;
    /** `program`: a command names it as one, which another package can bring. `programs`: what an entry of a lockfile brings. */
    readonly program?: true;
    readonly programs?: readonly string[];
    /** It limits what others ask for, and asks for nothing itself; false where something that was read asks for the package. */
    readonly constraint?: boolean;
    /** The files whose constraints hold for what a command installs, by path, or by name behind `any:` where their folder is not known. */
    readonly constrainedBy?: readonly string[];
    /** As written, `algorithm:value` or the SRI form. */
    readonly hashes: readonly string[];
    readonly source: PackageSource;
    readonly scope: 'runtime' | 'development' | 'optional' | 'build';
    /** Named by the project itself; absent where the file does not say. */
    readonly direct?: boolean;
    /** The version that a lockfile beside the manifest gives. */
    readonly resolved?: {
        readonly version: string;
        readonly by: Location;
    };
    /** Where it comes from by what stands beside its file. Like `resolved` it is no part of what the component is. */
    readonly takenFrom?: TakenFrom;
    /** Its own entry, where the file says what its entries depend on. */
    readonly entry?: EntryId;
    /** The entries of the same file that it depends on: every one that fits, where the file does not say which. */
    readonly dependsOn?: readonly EntryId[];
    /** Further entries of the file that are this package at this version; the places are among `alsoAt`. */
    readonly alsoEntries?: readonly LockEntry[];
    /** Hosts that a lockfile has its files come from, lower case, ascending; absent where the file does not say. */
    readonly hosts?: readonly string[];
    /** Its files, where a lockfile says which hash belongs to which. */
    readonly archives?: readonly Archive[];
    /** An entry of a lockfile that all of its dependents ask for, without any override; absent where the file does not say. */
    readonly asAsked?: true;
    /** It runs code of its own when it is installed; absent where the file does not say. */
    readonly installScript?: boolean;
}
/**
 * What the text says to load a repository at one revision that never moves, with a placeholder: `model_revision="<commit>"`.
 * False where its loader takes none.
 */
export type RevisionForm = string | false;
/** Whether loading it may run code from its repository; `unknown` where only the running program knows. */
export type RemoteCode = boolean | 'unknown';
export interface ModelComponent extends ComponentBase {
    readonly kind: 'model';
    /** Folder name under `hosts/`: `hugging-face`, `torch-hub`. */
    readonly host: string;
    /** As written; absent is absent, never "main". */
    readonly revision?: string;
    /** Absent where it is the usual form of its host. */
    readonly revisionForm?: RevisionForm;
    readonly files?: readonly string[];
    /** What its file must hold, as stated beside its address: `sha256:…`. Another content is refused. */
    readonly checksum?: string;
    readonly remoteCode: RemoteCode;
    /** Loading it runs that code whatever the repository holds; else the repository may have none to run. */
    readonly alwaysRunsCode?: true;
    /** Revision of the code where it is pinned apart from the weights. */
    readonly codeRevision?: string;
    /** The call or command that loads it, `from_pretrained`, or the key of the setting that names it: `base_model`. */
    readonly use: string;
    /** Where it can be pinned; absent where that is not known, or takes more than an edit. */
    readonly pinPlace?: PinPlace;
}
export interface DatasetComponent extends ComponentBase {
    readonly kind: 'dataset';
    /** Folder name under `hosts/`. */
    readonly host: string;
    readonly revision?: string;
    /** As of a model. */
    readonly revisionForm?: RevisionForm;
    readonly remoteCode: RemoteCode;
    readonly use: string;
    /** As of a model. */
    readonly pinPlace?: PinPlace;
}
/** A model that a vendor runs, and a program asks over the network. `name` is the vendor's id of it. */
export interface HostedModelComponent extends ComponentBase {
    readonly kind: 'hosted-model';
    /** A key of `vendors/vendors.ts`: `openai`, `bedrock`. */
    readonly vendor: string;
    /** The call that asks it. */
    readonly use: string;
}
export interface ImageComponent extends ComponentBase {
    readonly kind: 'image';
    readonly registry: string;
    /** The common name: `python`, not `docker.io/library/python`. */
    readonly repository: string;
    readonly tag?: string;
    /** `sha256:…` */
    readonly digest?: string;
    readonly stage?: string;
}
/** A server that gives tools to an agent over the Model Context Protocol, by the name that its settings give it. */
export interface ToolComponent extends ComponentBase {
    readonly kind: 'tool';
    readonly transport: 'stdio' | 'http' | 'sse';
    /** The program and its arguments in one line, values that look like secrets left out. */
    readonly command?: string;
    /** Where it is reached, without credentials, query and fragment. */
    readonly url?: string;
    /** Names of the variables and headers that it is given, ascending; never their values. */
    readonly env: readonly string[];
    /** The packages that its command installs or runs. */
    readonly runs: readonly Pick<PackageComponent, 'ecosystem' | 'name' | 'version' | 'specifier' | 'source'>[];
}
/** Something that a change can bring in. What each kind is to a policy and to people stands in its folder under `kinds/`. */
export type Component = ComponentByKind[ComponentKind];
interface ComponentByKind {
    readonly package: PackageComponent;
    readonly model: ModelComponent;
    readonly dataset: DatasetComponent;
    readonly 'hosted-model': HostedModelComponent;
    readonly image: ImageComponent;
    readonly tool: ToolComponent;
    readonly index: IndexComponent;
    readonly deserialization: DeserializationComponent;
}
export type ComponentKind = keyof ComponentByKind;
/** The component of one kind. */
export type ComponentOf<Kind extends ComponentKind> = ComponentByKind[Kind];
