import type { Word } from '../commands/command-line.ts'
import type { Message } from '../core/message.ts'
import type { CommandLoad } from './shared/commands/load-command.ts'

/** What a repository of a host holds. */
export type RepositoryKind = 'model' | 'dataset'

/** A repository that a text names. */
export interface RepositoryReference {
  readonly kind: RepositoryKind
  readonly name: string
  readonly revision?: string
  readonly file?: string
  /** It is as probably a folder on the local disk as the name of a repository. */
  readonly isGuess: boolean
}

/**
 * How far a revision is fixed. `fixed`: it names the same content for ever, a full commit id or a digest. `short`: an abbreviated commit id, which a
 * branch may be named like. `pull-request`: outsiders push to it. `moving`: a branch or a tag.
 */
export type RevisionClass = 'absent' | 'fixed' | 'short' | 'pull-request' | 'moving'

/**
 * How far a name by itself looks like that of a repository. `much`: hardly anything else is named so. `sized`: it has the
 * size or the format of a model in it, and the namespace is of nobody known. `some`: other things are named so as well.
 */
export type Resemblance = 'much' | 'sized' | 'some' | 'no'

/** The commands that load repositories of a host: its own programs, and those of others that load from it. */
export interface HostCommands {
  /**
   * What a command loads: the words of one simple command, its name first, assignments and prefixes such as `sudo`
   * included; `later` gives the commands that follow it in the same script. Undefined where it is no such command.
   * Never throws.
   */
  load(words: readonly Word[], later: readonly (readonly Word[])[]): CommandLoad | undefined
  /**
   * What a command says to take one commit, by the name that `load` gave it; undefined where it can take none. Only for
   * the names that `isCommand` knows.
   */
  pin(use: string): string | undefined
  /** Whether something that loads is one of these commands, and not a call in a program. */
  isCommand(use: string): boolean
  /** The repositories that a command uploads to, as far as they are known. Never throws. */
  uploads?(words: readonly Word[]): readonly string[]
}

/** How texts of any kind, also those that no extractor reads, show that something of a host is loaded. */
export interface HostMentions {
  /** Commands that load, by the words that they begin with: `hf download`. */
  readonly commands: readonly string[]
  /** Functions that take the name of a repository first, or by a name of their own, in any language. */
  readonly calls: readonly string[]
}

/** Owners of models and datasets that many people trust by their name alone. It need not be whole. */
export interface WellKnown {
  /** In lower case. */
  readonly owners: ReadonlySet<string>
  /** Popular models by the part of their name behind the owner, with the owner; both in lower case. */
  readonly models: ReadonlyMap<string, string>
}

/** A home of models and datasets: how names and revisions are read, and how they are spelled in a policy. */
export interface Host {
  /** The name that people know it by. */
  readonly displayName: string
  /** Its names on the web, lower case. */
  readonly domains: readonly string[]
  /**
   * What stands before the name of a repository in a policy, for each kind that it holds, lower case:
   * `pkg:huggingface/`, `modelscope:datasets/`. A package URL where a type exists, else a scheme of its own.
   */
  readonly policyPrefix: Readonly<Partial<Record<RepositoryKind, string>>>
  /** Whether a text can be the name of a repository. */
  isName(text: string): boolean
  /**
   * What stands where a loader expects a repository; undefined for a path on the local disk, and for what is no name.
   * Names without a namespace belong to `defaultOrg` where the loader has one.
   */
  identify(text: string, kind: RepositoryKind, defaultOrg?: string): RepositoryReference | undefined
  /** Schemes of the addresses that {@link fromUri} reads, beside those of the web. */
  readonly schemes?: readonly string[]
  /** What names a repository by itself, wherever it stands: `hf://org/name`, the address of a file; undefined for all else. */
  readonly fromUri?: (text: string) => RepositoryReference | undefined
  /** How far a name by itself looks like one of its repositories; without it, not at all. */
  readonly resembles?: (name: string, kind: RepositoryKind) => Resemblance
  /**
   * The same for every spelling that finds the same repository. A policy's pattern passes the texts between its wildcards one
   * by one: change the letters of a name, such as their case, and add nothing.
   */
  normalizeName(name: string): string
  /** The package URL of a repository, with a version only for a full commit id. Absent where no purl type exists. */
  readonly purl?: (kind: RepositoryKind, name: string, revision?: string) => string
  revisionClass(revision: string | undefined): RevisionClass
  /** The revision that a loader takes when none is named; undefined where that is not known. */
  defaultRevision(kind: RepositoryKind): string | undefined
  /** How a revision that is no commit can move, as a clause that follows on "it is loaded". */
  howItMoves(revision: string | undefined): Message
  /** What a revision that never moves is called: `commit`, `digest`. */
  readonly fixedRevision: string
  /** What the code of a loader says to take one; absent where no loader of it takes a revision that never moves. */
  readonly pin?: string
  /**
   * The command that prints what a revision stands for now, as one that never moves; of the one that is loaded where none is
   * named. Undefined for what is safer not pasted into a shell, and where no command is known.
   */
  pinCommand(kind: RepositoryKind, name: string, revision?: string): string | undefined
  /** The argument that allows code of a repository to run; absent where loading always runs it. */
  readonly remoteCodeArgument?: string
  /** The commands that load from it. */
  readonly commands?: HostCommands
  /** How any text shows that something of it is loaded. */
  readonly mentions?: HostMentions
  /** What is there that somebody would imitate. Absent where nobody has compiled it. */
  readonly wellKnown?: WellKnown
}
