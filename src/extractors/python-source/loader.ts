import type { RepositoryKind } from '../../hosts/host.ts'
import type { HostId } from '../../hosts/registry.generated.ts'
import type { ArgumentKey } from '../../hosts/shared/model-keys.ts'

/** Where a call takes a value: a position, or the first of these keywords; `a.b` is the key `b` of the dict `a`. */
export interface Slot {
  readonly position?: number
  readonly keywords: readonly string[]
}

/** One row of the catalogue: a call that loads a model or a dataset. */
export interface Loader {
  /** Last name of what is called, or the end of it after `*`. */
  readonly name: string
  /** Last part but one of what is called, or the beginning of it before `*`: `PeftModel*`. */
  readonly owner?: string
  /** Top-level modules that it comes from. Without them any receiver counts. */
  readonly modules?: readonly string[]
  /**
   * A name that others use as well. Bound nowhere in the file (an earlier cell of a notebook imports it), it counts
   * `with-namespace` only for an id with a namespace, or `never`.
   */
  readonly unbound?: 'with-namespace' | 'never'
  /** A method of any object counts too. */
  readonly isMethod?: boolean
  readonly kind: RepositoryKind
  /** The Hugging Face Hub where it names none. */
  readonly host?: HostId
  readonly id: Slot
  /** A name without a namespace is something else to it. */
  readonly needsNamespace?: true
  /** The id's slot also takes something already loaded. */
  readonly takesObjects?: boolean
  /** It loads what an address names; an id is a path to it. */
  readonly isAddress?: true
  /** Names without a namespace belong to this organisation. */
  readonly defaultOrg?: string
  /** Names of its own, and the repositories that they stand for; with `aliasWith` a name and that argument, a blank between. */
  readonly aliases?: ReadonlyMap<string, string>
  readonly aliasWith?: Slot
  readonly revision?: Slot
  readonly codeRevision?: Slot
  readonly remoteCode?: Slot
  /** It runs code from the repository whatever the arguments say. */
  readonly alwaysRemoteCode?: boolean
  readonly file?: Slot
  /** Keyword that says `dataset` or `space`. */
  readonly repoType?: Slot
  /** Further arguments of the same call that name a repository. */
  readonly also?: readonly Pick<
    Loader,
    'id' | 'revision' | 'remoteCode' | 'alwaysRemoteCode' | 'needsNamespace' | 'kind'
  >[]
}

/** Shorthand for a slot. */
export function at(position: number | undefined, ...keywords: string[]): Slot {
  return { ...(position !== undefined && { position }), keywords }
}

/** Shorthand for a slot without a position whose keywords mean the same wherever models are named. */
export function keyword(...keywords: readonly ArgumentKey[]): Slot {
  return { keywords }
}
