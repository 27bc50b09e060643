/** The registry that a reference without one means. */
const defaultRegistry = 'docker.io'

/** An image reference in its normal form. */
export interface ImageReference {
  /** Host, with port where it states one; `docker.io` when it states none. */
  readonly registry: string
  /** The familiar path: `python`, not `library/python`, on `docker.io`. */
  readonly repository: string
  readonly tag?: string
  /** `sha256:…`, well formed. */
  readonly digest?: string
}

const pathComponent = /^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/
const hostLabel = /^[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$/
const ipv6 = /^\[[0-9a-fA-F:]+\]$/
const tagForm = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$/
const digestLengths = new Map([
  ['sha256', 64],
  ['sha384', 96],
  ['sha512', 128]
])

/**
 * Reads `registry/repository:tag@digest` by the grammar of <https://github.com/distribution/reference>, with Docker's
 * defaults for short names. Undefined for what Docker would refuse: capitals in a path, a digest of the wrong length.
 */
export function parseImageReference(text: string): ImageReference | undefined {
  if (text.length > 1024) return undefined
  const at = text.indexOf('@')
  const digest = at === -1 ? undefined : text.slice(at + 1)
  if (digest !== undefined && !isDigest(digest)) return undefined
  const named = at === -1 ? text : text.slice(0, at)
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1)
  const tag = colon === -1 ? undefined : named.slice(colon + 1)
  if (tag !== undefined && !tagForm.test(tag)) return undefined
  const name = splitName(colon === -1 ? named : named.slice(0, colon))
  if (name === undefined) return undefined
  if (name.repository.length > 255 || !name.repository.split('/').every(part => pathComponent.test(part)))
    return undefined
  return {
    registry: name.registry,
    repository: familiarPath(name.registry, name.repository),
    ...(tag !== undefined && { tag }),
    ...(digest !== undefined && { digest })
  }
}

/** The name without tag and digest as people write it: `python`, `nvcr.io/nvidia/pytorch`. */
export function familiarName({ registry, repository }: Pick<ImageReference, 'registry' | 'repository'>): string {
  return registry === defaultRegistry ? repository : `${registry}/${repository}`
}

function splitName(name: string): { registry: string; repository: string } | undefined {
  const slash = name.indexOf('/')
  const first = name.slice(0, Math.max(slash, 0))
  const isHost = slash !== -1 && (/[.:A-Z[]/.test(first) || first === 'localhost')
  if (!isHost) return /^[0-9a-f]{64}$/.test(name) ? undefined : { registry: defaultRegistry, repository: name }
  if (!isRegistry(first)) return undefined
  return { registry: first === 'index.docker.io' ? defaultRegistry : first, repository: name.slice(slash + 1) }
}

function isRegistry(text: string): boolean {
  const colon = text.startsWith('[') ? text.indexOf(':', text.indexOf(']')) : text.indexOf(':')
  const host = colon === -1 ? text : text.slice(0, colon)
  if (colon !== -1 && !/^[0-9]{1,5}$/.test(text.slice(colon + 1))) return false
  return ipv6.test(host) || host.split('.').every(label => label.length < 64 && hostLabel.test(label))
}

function familiarPath(registry: string, path: string): string {
  const official = registry === defaultRegistry && path.startsWith('library/') && path.indexOf('/', 8) === -1
  return official ? path.slice(8) : path
}

function isDigest(text: string): boolean {
  const colon = text.indexOf(':')
  const length = digestLengths.get(text.slice(0, Math.max(colon, 0)))
  const value = text.slice(colon + 1)
  return length === value.length && /^[0-9a-f]+$/.test(value)
}
