import type { PackageSource } from '../../core/component.ts'
import type { Location } from '../../core/location.ts'
import { hostOf, hostnameOf, withoutCredentials } from '../../core/url.ts'
import { isDefaultIndex } from './default-index.ts'

/** Where a file has packages come from that do not say it themselves. */
export interface IndexSettings {
  /** Every index that is asked, the main one first; the default one may be named by its URL or be undefined. */
  readonly indexes: readonly (string | undefined)[]
  readonly findLinks?: readonly string[]
  /** Hosts (`host` or `host:port`) whose certificates are not checked. */
  readonly trustedHosts?: readonly string[]
  readonly strategy?: string | undefined
  readonly at?: Location | undefined
}

/**
 * The source of the packages that come from these indexes: where the default one is among them, the others as
 * `extraIndexes`, since nobody can tell which of them serves a package; where it is not, the first as its URL.
 */
export function registrySource(settings: IndexSettings): PackageSource {
  const { indexes, findLinks = [], trustedHosts = [], strategy, at } = settings
  const distinct = new Set(
    indexes.map(url => (url === undefined || isDefaultIndex(url) ? '' : withoutCredentials(url)))
  )
  const named = [...distinct].filter(url => url !== '')
  const [main] = distinct.has('') ? [] : named
  const others = named.filter(url => url !== main)
  const says = named.length > 0 || findLinks.length > 0 || trustedHosts.length > 0 || strategy !== undefined
  return {
    type: 'registry',
    ...(main !== undefined && { url: main }),
    ...(others.length > 0 && { extraIndexes: others }),
    ...(findLinks.length > 0 && { findLinks: [...new Set(findLinks.map(withoutCredentials))] }),
    ...(trustedHosts.length > 0 && { trusted: true as const }),
    ...(strategy !== undefined && { strategy }),
    ...(says && at !== undefined && { optionsAt: at })
  }
}

/** A source with what the settings of its file say about it. */
export function inSettings(source: PackageSource, named: boolean, settings: IndexSettings): PackageSource {
  if (named && source.type === 'registry' && source.url === undefined) return registrySource(settings)
  const trusts =
    source.type === 'url' &&
    [hostnameOf(source.url), hostOf(source.url)].some(
      host => host !== undefined && settings.trustedHosts?.includes(host)
    )
  return trusts ? { ...source, trusted: true } : source
}
