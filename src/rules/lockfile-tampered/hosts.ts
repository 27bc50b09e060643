import type { Change } from '../../core/change.ts'
import type { Archive } from '../../core/archive.ts'
import type { PackageComponent } from '../../core/component.ts'
import { hostOf } from '../../core/url.ts'
import { likenessOfHost, type HostLikeness } from '../../ecosystems/lookup/lookalike-host.ts'
import { publicIndex, type PublicIndex } from '../../ecosystems/lookup/public-index.ts'
import type { RuleInput } from '../rule.ts'
import type { Sides } from '../shared/sides.ts'
import { isOpen } from './archives.ts'

/** Where settings beside manifests say that packages come from, and the policy. */
type Settings = Pick<RuleInput<'package', object>, 'inventory' | 'indexes'>

/** A host that nothing in a lockfile used before, and that no manifest, setting or policy names. */
export interface NewHost {
  readonly host: string
  /**
   * Its files are not what an index of the project lists: the index itself is new, or is the default one, or nothing says
   * what must be in them. An index may link to files anywhere.
   */
  readonly isForeign: boolean
  /** How its name is like that of the default index, where the lockfile says nothing of hosts that it used before. */
  readonly likeness?: HostLikeness
}

/** So many hosts are compared with those of the default index. */
const mostCompared = 200

/**
 * The new hosts of an entry of a lockfile. In a new lockfile, and in one that did not say where its files come from, only those
 * whose names are like that of the default index.
 */
export function newHosts(
  sides: Sides,
  settings: Settings
): (component: PackageComponent, before: PackageComponent | undefined) => NewHost[] {
  const named = namedHosts(sides, settings)
  const usualOf = usualHosts(sides)
  const likenessOf = likenesses()
  return (component, before) => {
    const { role, source, ecosystem, location } = component
    if (role !== 'locked') return []
    const usual = usualOf(location.path)
    const alike = (): NewHost[] =>
      hostsIn(component).flatMap(host => {
        const likeness = named.has(host) ? undefined : likenessOf(ecosystem, host)
        return likeness === undefined ? [] : { host, isForeign: likeness === 'slip', likeness }
      })
    if (usual === undefined) return alike()
    const knownAs = (host: string): PublicIndex | undefined => publicIndex(ecosystem, `https://${host}`)
    const isNew = (host: string): boolean => !usual.hosts.has(host) && !named.has(host) && knownAs(host) !== 'default'
    const isMirrored = (host: string): boolean => knownAs(host) === 'mirror' || knownAs(host) === 'project'
    const origin = source.type === 'path' ? undefined : hostOf(source.url)
    if (origin !== undefined && isNew(origin)) return [{ host: origin, isForeign: !isMirrored(origin) }]
    // The address of a repository or of one file says where it is; how the tool fetches it is its own.
    if (source.type !== 'registry') return []
    if (usual.files.size === 0) return alike()
    const isListed = source.url !== undefined
    const hosts = new Map<string, boolean>()
    for (const { host, isHashed } of filesOf(component, before)) {
      if (!isNew(host) || (isListed && isMirrored(host))) continue
      hosts.set(host, hosts.get(host) === true || !isHashed || !(isListed || isMirrored(host)))
    }
    return [...hosts].map(([host, isForeign]) => ({ host, isForeign }))
  }
}

/** Compares each host once. */
function likenesses(): typeof likenessOfHost {
  const known = new Map<string, HostLikeness | undefined>()
  return (ecosystem, host) => {
    const key = `${ecosystem} ${host}`
    if (!known.has(key)) known.set(key, known.size < mostCompared ? likenessOfHost(ecosystem, host) : undefined)
    return known.get(key)
  }
}

/** Where an entry, its index and its files are. */
function hostsIn({ source, hosts = [] }: PackageComponent): readonly string[] {
  const origin = source.type === 'registry' || source.type === 'url' ? hostOf(source.url) : undefined
  return [...new Set(origin === undefined ? hosts : [origin, ...hosts])]
}

/** Where the files are that are not held to the hash that they had before. */
function filesOf(
  { archives, hosts = [], hashes }: PackageComponent,
  before: PackageComponent | undefined
): readonly { readonly host: string; readonly isHashed: boolean }[] {
  if (archives?.some(({ url }) => url !== undefined) !== true)
    return hosts.map(host => ({ host, isHashed: hashes.length > 0 }))
  const known = new Set(before?.archives?.flatMap(hashKeys))
  return archives.flatMap(archive => {
    const host = hostOf(archive.url)
    if (host === undefined || hashKeys(archive).some(key => known.has(key))) return []
    return { host, isHashed: !isOpen(archive) }
  })
}

function hashKeys({ file, hashes }: Archive): readonly string[] {
  return hashes.map(hash => `${file} ${hash}`)
}

interface UsualHosts {
  readonly hosts: ReadonlySet<string>
  /** Those of files; empty where the lockfile leaves them to its indexes. */
  readonly files: ReadonlySet<string>
}

/** Where the entries of a file came from before; undefined for a new file. */
function usualHosts(sides: Sides): (path: string) => UsualHosts | undefined {
  const known = new Map<string, UsualHosts | undefined>()
  return path => {
    if (known.has(path)) return known.get(path)
    const locked = sides.before(path).filter(({ role }) => role === 'locked')
    const files = new Set(locked.flatMap(({ hosts = [] }) => hosts))
    const origins = locked.flatMap(({ source }) => (source.type === 'path' ? [] : (hostOf(source.url) ?? [])))
    const usual = locked.length === 0 ? undefined : { hosts: new Set([...files, ...origins]), files }
    known.set(path, usual)
    return usual
  }
}

/** What manifests and settings say of where packages come from is another rule's to judge. */
function namedHosts({ head }: Sides, { inventory, indexes }: Settings): ReadonlySet<string> {
  const settings = inventory.head.flatMap(component => (component.kind === 'index' ? (component.url ?? []) : []))
  const required = [...head.values()].flat().flatMap(({ role, source }) => {
    return role === 'locked' ? [] : [source.url, ...(source.extraIndexes ?? []), ...(source.findLinks ?? [])]
  })
  const urls = [...settings, ...required, ...indexes.map(({ url }) => url)]
  return new Set(urls.flatMap(url => hostOf(url) ?? []))
}

/** What the package of a change was before it. */
export function packageBefore({ before }: Change<'package'>): PackageComponent | undefined {
  return before?.kind === 'package' ? before : undefined
}
