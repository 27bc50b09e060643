import type { Word } from '../commands/command-line.ts'
import type { Program } from '../commands/command-prefix.ts'
import type { Pinning } from '../core/pinning.ts'
import type { CommandSetting, IndexSetting } from './shared/index-setting.ts'
import type { Install } from './shared/install.ts'
import type { Mentions } from './shared/mentions.ts'
import type { ToolPurpose } from './shared/tools.ts'

/** One end of an interval of versions. */
export interface Bound {
  readonly version: string
  readonly inclusive: boolean
}

/** A contiguous set of versions in the order of an ecosystem; an absent end is open to infinity. */
export interface Interval {
  readonly from?: Bound
  readonly to?: Bound
}

/**
 * What an index beside the default one is known for. `project`: it serves the builds of a known project under names of the
 * public index. `open`: anyone can publish there, as on an index for tests.
 */
export type KnownIndex = 'project' | 'open'

/** What the names of files say that the indexes of an ecosystem serve. */
export interface FileNames {
  /** What does not fit a version that is said to have a file; undefined where the name fits, or says nothing. */
  misfit(file: string, version: Release): 'package' | 'version' | undefined
  /** Whether a file suits every platform and interpreter, so that nothing needs another one in its place. */
  isUniversal(file: string): boolean
}

/** A version of a package, its name in canonical form. */
export interface Release {
  readonly name: string
  readonly version?: string
}

/** How programs are given a settings file under a name of its own. */
export interface SettingsPointers {
  /** Variables of the environment. */
  readonly variables: readonly string[]
  /** A program with one of its options. */
  readonly options: readonly string[]
}

/** How the names of packages are read, and how OSV and package URLs call where they are from. */
interface PackageNames {
  /**
   * The ecosystem as OSV spells it, <https://ossf.github.io/osv-schema/#defined-ecosystems>; absent where OSV has no
   * advisories about it.
   */
  readonly osvName?: string
  /** The package URL type, <https://github.com/package-url/purl-spec>. */
  readonly purlType: string
  /** Whether a requirement names a commit, which never moves: Go takes one in the place of a version. */
  isCommit?(specifier: string): boolean
  /** The canonical form of a name; the same for every spelling that names the same package. */
  normalizeName(name: string): string
  /** The package URL of a name in canonical form. */
  purl(name: string, version?: string): string
  /** Whether an index, by its address, is the one that is asked where nothing is set. */
  readonly isDefault?: (url: string) => boolean
  /** Whether an index, by its address, serves the projects of the default one under their own names. */
  isMirror(url: string): boolean
  /** What an index is known for that is neither the default one nor a mirror, by its address or the name of its channel. */
  readonly knownIndex?: (url: string) => KnownIndex | undefined
  /** Lockfiles leave out the index of packages that come from the one that settings name. */
  readonly locksOmitIndex?: true
  /** Paths, from the folder of a manifest or one above, of the settings files that say which indexes are asked. */
  readonly settingsFiles?: readonly string[]
  /** What names another settings file than the usual ones. */
  readonly settingsPointers?: SettingsPointers
  /** Names of the manifests and lists that say which versions a program beside them, or below, runs with; so do their lockfiles. */
  readonly versionFiles?: readonly string[]
  /** How any text names its versions, and the commands that install them. */
  readonly mentions?: Mentions
  /** A tool of this ecosystem asks several indexes for one name and takes the highest version, whichever serves it. */
  readonly ranksIndexes?: true
}

/** What a world of package names means: how names, versions and requirements are read. */
export interface PackageEcosystem extends PackageNames {
  /** Negative, zero or positive, as for sorting; undefined when one of the two is not a version of this ecosystem. */
  compare(left: string, right: string): number | undefined
  /** The one version that a requirement admits (`==1.2`, `1.2.3`); undefined for anything wider. */
  pinned(specifier: string): string | undefined
  /** The upper end of an interval that holds a version and the builds of it (PEP 440's local versions). */
  through(version: string): Bound
  /**
   * The release that indexes list for a version which is a local build of it: `2.5.1` for PEP 440's `2.5.1+cu121`;
   * undefined for any other version. Absent where an index lists every version as it is.
   */
  readonly releaseBehind?: (version: string) => string | undefined
  /** The versions that a requirement admits, as disjoint ascending intervals; undefined when it cannot be read. */
  admitted(specifier: string): readonly Interval[] | undefined
  /**
   * How to fix the version of a package of the public index that a requirement leaves open. Undefined for names and
   * requirements that are safer not pasted into a shell. Absent where no command is known.
   */
  readonly pinning?: (name: string, specifier: string) => Pinning | undefined
  /**
   * What a command of this ecosystem's programs installs: the words of one simple command, its name first, assignments
   * and prefixes such as `sudo` included. Undefined where it is no such command. Never throws.
   */
  readonly install?: (words: readonly Word[]) => Install | undefined
  /** What a variable of the environment says about indexes, and about how servers are reached. Never throws. */
  readonly environment?: (name: string, value: string) => readonly IndexSetting[]
  /** The variables that {@link environment} knows by their whole name. */
  readonly variables?: readonly string[]
  /** What a program says about them: by its options, or by what it writes into its settings. Never throws. */
  readonly settings?: (program: Program) => readonly CommandSetting[]
  /** Packages that bring a program of another name, as far as they are known by name alone. */
  readonly bringing?: (program: string) => readonly string[]
  /** What a program is for that pipelines install beside what a project needs; undefined for all others. */
  readonly toolPurpose?: (name: string) => ToolPurpose | undefined
  /** Absent where the name of a file says nothing, or lockfiles hold none. */
  readonly fileNames?: FileNames
}

/**
 * A world of package names whose versions have no order here: two of them are the same where they are written alike,
 * and nothing else is known of them. A policy can name its packages; no source can compare their versions.
 */
export interface UnorderedEcosystem extends PackageNames {
  readonly compare?: undefined
  readonly pinned?: undefined
  readonly through?: undefined
  readonly releaseBehind?: undefined
  readonly pinning?: undefined
  readonly admitted?: undefined
  readonly install?: undefined
  readonly environment?: undefined
  readonly variables?: undefined
  readonly settings?: undefined
  readonly bringing?: undefined
  readonly toolPurpose?: undefined
  readonly fileNames?: undefined
}

/** Every folder under `ecosystems/` is one or the other. */
export type Ecosystem = PackageEcosystem | UnorderedEcosystem
