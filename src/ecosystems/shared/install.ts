import type { OptionTable, Place } from '../../commands/command-line.ts'
import type { PackageSource } from '../../core/component.ts'

/** What the value of an option of an installer says. */
export type InstallRole =
  | 'requirement'
  | 'constraint'
  | 'package'
  | 'packages'
  | 'main'
  | 'index'
  | 'extra-index'
  | 'find-links'
  | 'trusted-host'
  | 'strategy'

/** How an installer takes options. */
export type InstallOptions = OptionTable<InstallRole>

/** Variables of the environment that name files of constraints. */
export const constraintVariables: readonly string[] = ['PIP_CONSTRAINT', 'UV_CONSTRAINT']

/** A part of what an argument says; the place is that of its word. */
export interface ArgumentPart extends Place {
  /** The text of the word, or of its end. */
  readonly value: string
  /** Offsets in `value`. */
  readonly from: number
  readonly to: number
}

/** A package that a command installs; the place is that of the word that names it. */
export interface InstalledPackage extends Place {
  /** As written; `normalizeName` of its ecosystem gives the canonical form. */
  readonly name: string
  readonly version?: string
  /** The requirement as written. */
  readonly specifier?: string
  /** Its version is only known at run time. */
  readonly versionUnknown?: true
  readonly hashes: readonly string[]
  readonly source: PackageSource
  /** Where the command states its indexes, for `optionsAt` of the source. */
  readonly optionsAt?: Place
  /** What gives the version or revision, where that is apart from the name. */
  readonly given?: ArgumentPart
  /** It is run as the project has installed it, where it has; only else it is downloaded. */
  readonly ownFirst?: true
  /** It is named as a program, which a package of another name can bring. */
  readonly program?: true
  /** It is run, and a project with this manifest may have it locked, whether or not that is what runs. */
  readonly manifest?: string
  /** False where the name is a guess from an address. */
  readonly certain: boolean
}

/** A file that lists what a command installs. */
export interface InstalledFile extends Place {
  /** As written: a path, or a URL. */
  readonly path: string
  /** It is a requirements file, as pip reads them, whatever its name. */
  readonly isRequirements?: boolean
  /** It limits the versions of what is installed, and installs nothing itself. */
  readonly isConstraints?: boolean
}

/** A package that only its address tells of. */
export interface NamelessPackage extends Place {
  /** Without credentials. */
  readonly url: string
}

/** What one command installs. Directories are left out: their own manifests say what they bring. */
export interface Install {
  readonly packages: readonly InstalledPackage[]
  readonly files: readonly InstalledFile[]
  /** Words that stand for packages, files or an index and are only known when the command runs, or make no sense. */
  readonly unresolved: readonly Place[]
  /** Addresses that packages are downloaded from, and that do not say what these are called. */
  readonly nameless?: readonly NamelessPackage[]
  /** What it installs can be written as the lines of a requirements file. */
  readonly takesRequirements?: boolean
}

/** All that an argument says. */
export function whole(
  argument: (Place & { readonly value: string | undefined }) | undefined
): ArgumentPart | undefined {
  if (argument?.value === undefined) return undefined
  const { value, start, end } = argument
  return { value, from: 0, to: value.length, start, end }
}
