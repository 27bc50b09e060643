/** What a key of `packages` or `snapshots` says. */
export interface PackageKey {
  readonly name: string
  /** A version, or an address; without the peers that it was resolved with. */
  readonly reference: string
  /** The host of a registry that is not the default one, as older lockfiles write it before the name. */
  readonly host: string | undefined
}

/**
 * Reads `name@1.0.0(peer@1)` (lockfile version 9), `/name@1.0.0(peer@1)` (6), `/name/1.0.0_peer@1` (5) and, with the host
 * of another registry before it, `host/name/1.0.0`. Undefined for what names no package, as the keys of git repositories
 * and tarballs in versions before 9. <https://github.com/pnpm/spec/tree/master/lockfile>
 */
export function readKey(key: string): PackageKey | undefined {
  const plain = withoutPeers(key)
  if (plain.startsWith('/')) return readPath(plain.slice(1), undefined)
  const [, name, reference] = /^((?:@[^/@\s]+\/)?[^/@\s]+)@(.+)$/.exec(plain) ?? []
  if (name !== undefined && reference !== undefined) return { name, reference, host: undefined }
  const slash = plain.indexOf('/')
  const host = plain.slice(0, Math.max(0, slash))
  return /^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(host) ? readPath(plain.slice(slash + 1), host) : undefined
}

/** The key of the package that a key of `snapshots` is one installation of. */
export function withoutPeers(key: string): string {
  const open = key.indexOf('(')
  return open === -1 ? key : key.slice(0, open)
}

/** The keys that a reference to a package can stand for: a version in the notation of the lockfile's, or a whole key. */
export function possibleKeys(name: string, reference: string): readonly string[] {
  return [`${name}@${reference}`, `/${name}@${reference}`, `/${name}/${reference}`, reference]
}

function readPath(path: string, host: string | undefined): PackageKey | undefined {
  const [, name = '', separator, rest = ''] = /^((?:@[^/@\s]+\/)?[^/@\s]+)([@/])(.+)$/.exec(path) ?? []
  if (separator === '@') return { name, reference: rest, host }
  // `1.0.0_react@18.0.0`, and before that `1.0.0/react@18.0.0`.
  const [, version] = /^(\d[^_/]*)(?:[_/].*)?$/.exec(rest) ?? []
  return version === undefined ? undefined : { name, reference: version, host }
}
