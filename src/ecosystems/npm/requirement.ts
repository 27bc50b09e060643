import type { PackageSource } from '../../core/component.ts'
import { hostOf, percentDecoded, withoutCredentials } from '../../core/url.ts'
import { isDefaultRegistry, isMirrorRegistry } from './default-registry.ts'
import { isGitUrl, readGit } from './git-url.ts'

/** What a dependency of a package.json asks for. */
export interface NpmRequirement {
  /** The real name, behind an alias. */
  readonly name: string
  /** The range, version or tag, where the source has such a thing. */
  readonly specifier?: string
  readonly source: PackageSource
}

const maxPatches = 4
const maxTarballPath = 1024
const registry: PackageSource = { type: 'registry' }

/**
 * Reads a dependency's value, with what yarn and pnpm add to it (`workspace:`, `portal:`, `link:`, `patch:`,
 * `catalog:`). Never fails: what follows no known form is a range or a tag for the registry, and a protocol that nobody
 * knows is a URL. <https://github.com/npm/cli/blob/latest/docs/lib/content/configuring-npm/package-json.md>
 */
export function readRequirement(key: string, value: string): NpmRequirement {
  let name = key.trim()
  let written = value.trim()
  for (let patches = 0; written.startsWith('patch:') && patches < maxPatches; patches++) {
    ;[name, written] = patched(written)
  }
  const [, protocol = '', rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(written) ?? []
  switch (protocol.toLowerCase()) {
    case 'npm':
      return alias(name, rest.trim())
    case 'workspace':
      return { name, specifier: written, source: { type: 'path' } }
    case 'file':
    case 'link':
    case 'portal':
      return { name, source: { type: 'path', url: rest } }
    case 'catalog':
      return { name, specifier: written, source: registry }
    case 'http':
    case 'https':
      return isGitUrl(written) ? { name, source: readGit(written) } : tarball(name, written)
  }
  if (isGitUrl(written)) return { name, source: readGit(written) }
  if (isPath(written)) return { name, source: { type: 'path', url: written } }
  if (protocol !== '') return { name, source: { type: 'url', url: withoutCredentials(written) } }
  return { name, specifier: written, source: registry }
}

/** Where the `resolved` field of a lockfile says that a package came from. */
export function readResolved(resolved: string): PackageSource {
  const archive = /^https:\/\/codeload\.github\.com\/([^/]+\/[^/]+)\/(?:legacy\.)?tar\.gz\/([^/?#]+)/i.exec(resolved)
  if (archive !== null) return readGit(`github:${archive[1] ?? ''}#${archive[2] ?? ''}`)
  if (!/^https?:/i.test(resolved) || isGitUrl(resolved)) return readRequirement('', resolved).source
  if (isDefaultRegistry(resolved)) return registry
  // Registries serve tarballs below `/-/`, and one of them below `/download/`; whatever else is a plain download.
  const isRegistry =
    isMirrorRegistry(resolved) || (URL.canParse(resolved) && /\/-\/|^\/download\//.test(new URL(resolved).pathname))
  if (isRegistry) return { type: 'registry', url: new URL(resolved).origin }
  return { type: 'url', url: withoutCredentials(resolved) }
}

/**
 * The package whose tarball a lockfile's `resolved` names, where that is the default registry's: npm installs what is
 * there, whatever the entry calls it. Undefined for everything else, also for a file that names no version.
 */
export function resolvedPackage(resolved: string): { readonly name: string; readonly version: string } | undefined {
  if (!isDefaultRegistry(resolved)) return undefined
  const { name, specifier, source } = tarball('', resolved)
  return source.type === 'registry' && specifier !== undefined ? { name, version: specifier } : undefined
}

/** The host, with its port, that a URL or a git address is asked of; undefined for paths and what is no URL. */
export function urlHost(address: string): string | undefined {
  const url = isGitUrl(address) ? (readGit(address).url ?? '') : address
  return /^(?:https?|git|ssh):/i.test(url) ? hostOf(url) : undefined
}

function alias(name: string, target: string): NpmRequirement {
  const at = target.indexOf('@', 1)
  // `npm:^1.2` without a name is how yarn writes a plain range.
  if (/^(?:[\d^~<>=*]|v\d)/.test(target) || target === '') return { name, specifier: target, source: registry }
  if (at === -1) return { name: target, source: registry }
  return { name: target.slice(0, at), specifier: target.slice(at + 1), source: registry }
}

/** `patch:name@range#patch-file`: the package that is patched, and what is asked of it. */
function patched(value: string): [name: string, value: string] {
  const [target = ''] = value.slice('patch:'.length).split('#', 1)
  const at = target.indexOf('@', 1)
  return at === -1 ? [target, ''] : [target.slice(0, at), percentDecoded(target.slice(at + 1))]
}

function tarball(name: string, url: string): NpmRequirement {
  const path = isDefaultRegistry(url) ? new URL(url).pathname : ''
  const match =
    path.length > maxTarballPath ? null : /^\/((?:@|%40)[^/]+(?:\/|%2f)[^/]+|[^/]+)\/-\/([^/]+)\.tgz$/i.exec(path)
  if (match === null) return { name, source: { type: 'url', url: withoutCredentials(url) } }
  const real = percentDecoded(match[1] ?? name)
  const prefix = `${real.slice(real.lastIndexOf('/') + 1)}-`
  const file = percentDecoded(match[2] ?? '')
  return { name: real, ...(file.startsWith(prefix) && { specifier: file.slice(prefix.length) }), source: registry }
}

function isPath(value: string): boolean {
  return /^(?:\.{1,2}(?:[/\\]|$)|~?[/\\]|[a-z]:[/\\])/i.test(value) || /^[^@:]*\.(?:tgz|tar\.gz|tar)$/i.test(value)
}
