import type { Place, Word } from '../../../commands/command-line.ts'
import type { RemoteCode } from '../../../core/component.ts'
import type { RepositoryKind } from '../../host.ts'
import type { KeyMeaning } from '../model-keys.ts'

/** What the value of an option says; `items`: it holds several `key=value` with commas between them. */
export type OptionMeaning = KeyMeaning | 'items'

/** A command that loads models or datasets: one row of a catalogue. */
export interface LoadCommand {
  /** What people call it: `vllm serve`. */
  readonly use: string
  /** File names of the program, and modules that are the same program after `python -m`. */
  readonly programs: readonly string[]
  /** The words after the name of the program, options of the program itself left out. */
  readonly subcommand: readonly string[]
  /** What its operands are; without it they say nothing of models. */
  readonly operands?: 'repository' | 'repository-and-files'
  /** Options whose value says something of what is loaded, by their names with dashes. */
  readonly options: ReadonlyMap<string, OptionMeaning>
  /** Further options that take a value. */
  readonly values: ReadonlySet<string>
  /** Options without a value. What stands after an option that is on no list may be its value. */
  readonly flags: ReadonlySet<string>
  /** Variables of the environment that stand for options. */
  readonly variables?: ReadonlyMap<string, KeyMeaning>
  /** What is loaded where nothing says so. */
  readonly kind: RepositoryKind
  /** It takes a path on the local disk as well, so that a name without a namespace may be one. */
  readonly takesPaths: boolean
  /** The part of a text that is the id; undefined where it names no repository of this host. */
  readonly idOf?: (text: string) => string | undefined
  /** Other hosts have commands of the same name: it is one of this host only where `idOf` finds an id. */
  readonly isShared?: true
  /** The program is not known, only its options: it may do something else with what they name. */
  readonly isGuess?: true
  /** What it says to take one commit; absent where it can take none. */
  readonly pin?: string
}

/** A repository that a command loads, by the words that say so. */
export interface LoadedRepository {
  readonly kind: RepositoryKind
  /** The id without what the program takes off it; its text is undefined where only the run can tell. */
  readonly id: Word
  readonly revision?: Word
  readonly codeRevision?: Word
  readonly files: readonly Word[]
  readonly remoteCode: RemoteCode
  /** What turns it on. */
  readonly remoteCodeAt?: Place
  /** The id may be a path on the local disk. */
  readonly takesPaths: boolean
  /** False where it is a guess which word is the id. */
  readonly isCertain: boolean
  /** It is a bare name after an option that is on no list, and may be the value of that option. */
  readonly mayBeValue?: true
}

/** What one command loads. */
export interface CommandLoad {
  /** The name of the command, as `LoadCommand` has it. */
  readonly use: string
  readonly repositories: readonly LoadedRepository[]
}

/** The names in a text, between blanks. */
export function names(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(name => name !== ''))
}
