import type { Place, Word } from '../../commands/command-line.ts'
import type { Confidence, RemoteCode } from '../../core/component.ts'
import type { Host, RepositoryKind, RepositoryReference } from '../host.ts'
import { hosts } from '../registry.generated.ts'
import type { LoadedRepository } from '../shared/commands/load-command.ts'

/** A repository that a command loads, as its host sees it. */
interface NamedLoad extends RepositoryReference {
  /** The word that names it. */
  readonly id: Word
  /** The word for the revision, which comes before one that the id has. */
  readonly revisionWord?: Word
  readonly codeRevision?: Word
  readonly files: readonly Word[]
  readonly remoteCode: RemoteCode
  readonly remoteCodeAt?: Place
  readonly confidence: Confidence
}

/** What one command loads from a host. */
export interface NamedLoads {
  readonly host: string
  /** The name of the command: `vllm serve`. */
  readonly use: string
  readonly repositories: readonly NamedLoad[]
  /**
   * Words that stand for an id and are only known when the command runs, with what they name; and bare names that may be
   * the value of an option that is on no list.
   */
  readonly unresolved: readonly (Place & { readonly kind: RepositoryKind; readonly mayBeValue?: true })[]
}

/**
 * What a command loads: the words of one simple command, its name first, assignments and prefixes such as `sudo`
 * included, and the commands that follow it in its script. Paths on the local disk are left out. Undefined where it is no
 * command that loads models or datasets.
 */
export function readLoads(words: readonly Word[], later: readonly (readonly Word[])[] = []): NamedLoads | undefined {
  for (const [id, host] of hosts) {
    const found = host.commands?.load(words, later)
    if (found === undefined) continue
    return {
      host: id,
      use: found.use,
      repositories: found.repositories.flatMap(one => named(host, one)),
      unresolved: found.repositories.flatMap(({ kind, id: { text, start, end }, mayBeValue }) =>
        text === undefined ? [{ kind, start, end }] : mayBeValue === true ? [{ kind, start, end, mayBeValue }] : []
      )
    }
  }
  return undefined
}

function named(host: Host, found: LoadedRepository): readonly NamedLoad[] {
  const { kind, id, revision, takesPaths, isCertain, mayBeValue, ...rest } = found
  const reference = id.text === undefined ? undefined : host.identify(id.text, kind)
  if (reference === undefined || mayBeValue === true || (!isCertain && !reference.name.includes('/'))) return []
  const isGuess = takesPaths && reference.isGuess
  return [
    {
      ...rest,
      ...reference,
      id,
      ...(revision !== undefined && { revisionWord: revision }),
      confidence: isGuess ? 'possible' : isCertain ? 'certain' : 'likely'
    }
  ]
}
