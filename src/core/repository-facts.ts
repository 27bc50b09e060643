/**
 * What a rule may want to know about a model or dataset: the `commit` that its revision stands for now; whether it is there
 * and which `name` it has; whether its repository holds `code`.
 */
export type RepositoryNeed = 'commit' | 'name' | 'code'

/** What a host says of a model or dataset at a revision. Texts in it are untrusted. */
export interface RepositoryFacts {
  /** The address that was asked. */
  readonly source: string
  /** When it was asked: ISO 8601 time in UTC. */
  readonly askedAt: string
  /** `missing` is what whoever asked cannot see: it may be private where the `namespace` is taken. */
  readonly repository: 'found' | 'disabled' | 'missing'
  /** Its name now, where the one that was asked for only leads there. */
  readonly movedTo?: string
  /** Whether somebody has the namespace of the name that was asked for; `free` is one that anybody can register. */
  readonly namespace?: 'taken' | 'free'
  /** Whether it has the revision. Absent where that is not known. */
  readonly hasRevision?: boolean
  /** The full commit id of the revision. */
  readonly commit?: string
  /** When the repository was made: ISO 8601 time in UTC. */
  readonly createdAt?: string
  /** Whether it holds Python at that commit, or names code of another repository. Absent where that was not asked. */
  readonly holdsCode?: boolean
}
