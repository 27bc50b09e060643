import type { PackageSource } from '../../core/component.ts'
import { withoutCredentials } from '../../core/url.ts'
import { isDefaultRegistry } from './default-registry.ts'

/** A registry by the URL of its index, with or without the `sparse+` before it. */
export function registrySource(index: string): PackageSource {
  const url = index.replace(/^sparse\+/, '')
  return isDefaultRegistry(url) ? { type: 'registry' } : { type: 'registry', url: withoutCredentials(url) }
}

/** A git repository and what is asked of it. */
export function gitSource(url: string, ref?: string, commit = ref ?? ''): PackageSource {
  return {
    type: 'vcs',
    url: withoutCredentials(url),
    ...(ref !== undefined && { ref }),
    ...(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit) && { commit: commit.toLowerCase() })
  }
}

/**
 * The `source` of a package in Cargo.lock, <https://doc.rust-lang.org/cargo/reference/pkgid-spec.html>: what comes
 * without one is a part of the project itself.
 */
export function lockedSource(written: string | undefined): PackageSource {
  const [, kind = '', rest = ''] = /^([a-z-]+)\+(.*)$/s.exec(written ?? '') ?? []
  switch (kind) {
    case 'registry':
    case 'sparse':
    case 'local-registry':
      return registrySource(rest)
    case 'git': {
      const [address = '', commit = ''] = rest.split('#', 2)
      const [url = '', query = ''] = address.split('?', 2)
      const asked = new URLSearchParams(query)
      const ref = asked.get('rev') ?? asked.get('tag') ?? asked.get('branch') ?? undefined
      return gitSource(url, ref, commit)
    }
    case 'path':
    case 'directory':
      return { type: 'path', url: rest.replace(/^file:\/\//, '') }
  }
  return written === undefined ? { type: 'path' } : { type: 'url', url: withoutCredentials(written) }
}
