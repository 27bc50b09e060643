/** What a lockfile's entry is to become. */
export interface LockUpdate {
  readonly name: string
  /** In the ecosystem's spelling, without a `v` in front for Go. */
  readonly version: string
  /** As the lockfile has them. */
  readonly hashes: readonly string[]
}

/** Commands of the tool that writes a lockfile, run in its folder. `file` is its name there, as yet unquoted. */
export interface LockCommands {
  /** Takes one package to another version. Name and version are plain words. Undefined for a file it cannot name. */
  update(update: LockUpdate, file: string): string | undefined
  /** Brings the lockfile up to date with its manifest. Undefined for a file it cannot name. */
  relock(file: string): string | undefined
}

/** A manifest, and where its lockfiles are. */
export interface LockedManifest {
  /** Its name; `*` in front stands for any text. */
  readonly manifest: string
  /** The names of its lockfiles in the same folder; `*` in front stands for the manifest's own name. */
  readonly locks: readonly string[]
  /** A lockfile in a folder above serves it as well: that of its workspace. */
  readonly workspace?: true
  /** The lockfile may hold only a part of what the manifest asks for, so that what is missing has not drifted. */
  readonly partial?: true
  /** What builds the project is not in it, and is resolved anew by each build. */
  readonly withoutBuild?: true
  /** The keys of the manifest that hold overrides which its tool reads; any where it is not said. */
  readonly overrides?: readonly string[]
  /** The lockfile repeats the overrides, so that it changes with each of them. */
  readonly statesOverrides?: true
  /** The manifest states exact versions itself, and the same commands change it. */
  readonly pins?: true
}

/** What is known of a kind of lockfile and of its tool, in the `lock.ts` of its extractor's folder. */
export interface Lock {
  readonly manifests: readonly LockedManifest[]
  /** Undefined where no single command is known that works wherever the tool does. */
  readonly commands: LockCommands | undefined
}
