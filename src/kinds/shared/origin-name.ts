import { ecosystems } from '../../ecosystems/registry.generated.ts'
import { globParts, type GlobPart } from '../../core/glob.ts'
import { isFailure } from '../../core/failure.ts'
import { once } from '../../core/once.ts'
import type { RepositoryKind } from '../../hosts/host.ts'
import { hosts } from '../../hosts/registry.generated.ts'
import type { Refusal } from '../kind.ts'

/** A name of a policy that says where it belongs: to an ecosystem, or to a host. */
export interface OriginName {
  readonly kind: 'package' | RepositoryKind
  /** Folder name under `ecosystems/` or `hosts/`. */
  readonly origin: string
  /** In the spelling that components have, cut at the wildcards. */
  readonly name: readonly GlobPart[]
  readonly version?: string
}

/** What a name belongs to that begins with a prefix. */
interface Origin {
  readonly kind: OriginName['kind']
  readonly origin: string
  readonly normalize: (name: string) => string
}

/** The prefixes of names in a policy, `pkg:pypi/` and `modelscope:` among them, the longest first. */
const origins = once((): readonly (readonly [prefix: string, origin: Origin])[] =>
  [
    ...[...ecosystems].map(([origin, { purlType, normalizeName }]): [string, Origin] => [
      `pkg:${purlType}/`,
      // Package URLs are written in lower case, also for the old npm names that are not.
      { kind: 'package', origin, normalize: name => normalizeName(name).toLowerCase() }
    ]),
    ...[...hosts].flatMap(([origin, { policyPrefix, normalizeName }]) =>
      (['model', 'dataset'] as const).flatMap((kind): [string, Origin][] => {
        const prefix = policyPrefix[kind]
        return prefix === undefined ? [] : [[prefix, { kind, origin, normalize: normalizeName }]]
      })
    )
  ].toSorted(([one], [other]) => other.length - one.length)
)

/** What names that belong somewhere begin with, up to the first colon. */
const schemes = once((): readonly string[] =>
  [...new Set(origins().flatMap(([prefix]) => /^[^:]+/.exec(prefix)?.[0] ?? []))].sort()
)

const packageUrlPrefix = /^pkg:\/*/i

/** Whether a text is written as the names of packages, models and datasets are: a package URL, or a host's own form. */
export function hasOrigin(text: string): boolean {
  const lower = text.toLowerCase()
  return packageUrlPrefix.test(text) || origins().some(([prefix]) => lower.startsWith(prefix))
}

/**
 * Reads `pkg:type/namespace/name[@version]`, <https://github.com/package-url/purl-spec>, or a host's own form of it such
 * as `modelscope:namespace/name`, with wildcards in the name. An `@` that begins a segment belongs to the name, as in
 * `pkg:npm/@scope/name`. Undefined for what is written otherwise.
 */
export function parseOriginName(text: string): OriginName | Refusal | undefined {
  if (!hasOrigin(text)) return undefined
  const whole = text.replace(packageUrlPrefix, 'pkg:')
  const found = origins().find(([prefix]) => whole.slice(0, prefix.length).toLowerCase() === prefix)
  if (found === undefined) return unknownOrigin(whole)
  const [prefix, origin] = found
  const [path, version] = splitVersion(whole.slice(prefix.length))
  if (/[?#]/.test(path)) return { reason: 'qualifiers and subpaths of package URLs are not supported' }
  if (path.split('/').includes('')) return { reason: 'the name has an empty segment' }
  const decoded = version === undefined ? undefined : decode(version)
  if (version !== undefined && (decoded === undefined || decoded === ''))
    return { reason: 'nothing readable follows the "@"' }
  const name = nameParts(path, origin.normalize)
  if (isFailure(name)) return name
  return { kind: origin.kind, origin: origin.origin, name, ...(decoded !== undefined && { version: decoded }) }
}

/** What a text says before its first colon, with what names begin with, `more` among it; undefined for an address. */
export function unknownScheme(text: string, more: readonly string[]): Refusal['unknown'] {
  const [, word] = /^([a-z][a-z0-9+.-]{0,40}):(?!\/\/)/i.exec(text) ?? []
  return word === undefined ? undefined : { word: word.toLowerCase(), known: [...schemes(), ...more] }
}

/** A name with the version that stands beside it, where one does. */
export function versionApart(
  named: OriginName | Refusal | undefined,
  apart: string | undefined
): OriginName | Refusal | undefined {
  if (named === undefined || isFailure(named) || apart === undefined) return named
  if (named.version === undefined) return { ...named, version: apart }
  return { reason: 'the version is given twice, in the component and under "version"' }
}

function unknownOrigin(text: string): Refusal {
  const slash = text.indexOf('/')
  if (slash === -1) return { reason: 'a package URL is written pkg:type/name' }
  const type = text.slice('pkg:'.length, slash).toLowerCase()
  const known = [...new Set(origins().flatMap(([prefix]) => /^pkg:([^/]+)/.exec(prefix)?.[1] ?? []))].sort()
  const reason = `no components of the package URL type "${type}" are reviewed (${known.join(', ')} are)`
  return { reason, unknown: { word: type, known } }
}

function splitVersion(rest: string): [string, string | undefined] {
  for (let at = rest.indexOf('@'); at !== -1; at = rest.indexOf('@', at + 1)) {
    if (at > 0 && rest[at - 1] !== '/') return [rest.slice(0, at), rest.slice(at + 1)]
  }
  return [rest, undefined]
}

function nameParts(path: string, normalize: (name: string) => string): readonly GlobPart[] | Refusal {
  const name: GlobPart[] = []
  for (const part of globParts(path)) {
    const text = part.type === 'literal' ? decode(part.text) : ''
    if (text === undefined) return { reason: 'the percent-encoding of the name is broken' }
    if (/[\s\p{Cc}\\]/u.test(text)) return { reason: 'a name has no spaces or backslashes' }
    name.push(part.type === 'literal' ? { type: 'literal', text: normalize(text) } : part)
  }
  const [first] = name
  if (name.some(part => part.type === 'literal' && part.text.includes('@', part === first ? 1 : 0))) {
    return { reason: 'an "@" precedes a version, or begins the scope of an npm name' }
  }
  return name
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
