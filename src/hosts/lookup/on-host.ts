import type { RepositoryKind } from '../host.ts'
import { hosts } from '../registry.generated.ts'

/** Host, name, package URL and revision of what is loaded, as a component has them. */
export interface Hosted<Kind extends RepositoryKind = RepositoryKind> {
  readonly kind: Kind
  readonly host: string
  readonly name: string
  readonly purl?: string
  readonly revision?: string
}

/** A repository of a host at a revision, with its package URL where the host has one. */
export function onHost(host: string, kind: RepositoryKind, name: string, revision: string | undefined): Hosted {
  const purl = hosts.get(host)?.purl?.(kind, name, revision)
  return {
    kind,
    host,
    name,
    ...(purl !== undefined && { purl }),
    ...(revision !== undefined && { revision })
  }
}
