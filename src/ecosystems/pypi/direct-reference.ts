import type { PackageSource } from '../../core/component.ts'
import { withoutCredentials } from '../../core/url.ts'
import { archiveName, isArchive } from './archive-name.ts'
import { isDefaultIndex } from './default-index.ts'
import { isPackageName } from './name.ts'

/** A place that a package is taken from, with what the text of it says about the package. */
export interface DirectReference {
  readonly source: PackageSource
  readonly name?: string
  /** The name is only that of the repository. */
  readonly guessed?: boolean
  readonly version?: string
  readonly extras: readonly string[]
  /** `algorithm:value`, from the fragment. */
  readonly hashes: readonly string[]
}

const vcs = /^(?:git|hg|svn|bzr)(?:\+[a-z]+)?:|^(?:git|hg|svn|bzr)\+/i
const hashName = /^(?:sha(?:1|224|256|384|512)|md5)$/i

/** Whether text is a URL, a path or an archive to pip, and not a requirement by name. */
export function isDirect(text: string): boolean {
  const bare = withoutExtras(text)
  if (vcs.test(text) || /^(?:https?|ftp|file):/i.test(text) || /^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return true
  if (/^(?:[./\\]|~[/\\])/.test(text) || /^[a-z]:[\\/]/i.test(text)) return true
  return !/[\s@;<>=]/.test(bare) && (bare.includes('/') || bare.includes('\\') || isArchive(bare))
}

/** Reads a URL or a path as pip takes it: `git+https://host/x@ref#egg=name`, `./x.whl`, `file:///x`, `.[extra]`. */
export function readDirect(text: string): DirectReference {
  const hash = text.indexOf('#')
  const address = hash === -1 ? text : text.slice(0, hash)
  const fragment = readFragment(hash === -1 ? '' : text.slice(hash + 1))
  if (vcs.test(address)) {
    const source = vcsSource(address)
    return { ...repositoryName(source.url ?? ''), ...fragment, source }
  }
  const path = /^file:/i.test(address) || !/^[a-z][a-z0-9+.-]+:/i.test(address)
  const bare = path ? withoutExtras(address) : address
  const named = archiveName(bare.replace(/\?.*$/s, ''))
  const extras = bare === address ? fragment.extras : splitExtras(address.slice(bare.length + 1, -1))
  const source = path
    ? { type: 'path' as const, url: bare }
    : // A file of the public index is what the index gives for that name and version.
      named !== undefined && isDefaultIndex(bare)
      ? { type: 'registry' as const }
      : { type: 'url' as const, url: withoutCredentials(bare) }
  return { ...fragment, ...named, extras, source }
}

/** Splits the text between the brackets of `name[a, b]`. */
export function splitExtras(text: string): readonly string[] {
  return text
    .split(',')
    .map(extra => extra.trim())
    .filter(extra => extra !== '')
}

function vcsSource(address: string): PackageSource {
  const url = withoutCredentials(address.replace(/^git\+git@/i, 'git+ssh://git@').replace(/^[a-z]+\+/i, ''))
  // An @ after the host starts the revision.
  const authorityEnd = url.indexOf('/', url.indexOf('://') + 3)
  const at = url.lastIndexOf('@')
  if (at <= authorityEnd || authorityEnd === -1) return { type: 'vcs', url }
  const ref = url.slice(at + 1)
  const commit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(ref) ? { commit: ref.toLowerCase() } : {}
  return { type: 'vcs', url: url.slice(0, at), ...(ref === '' ? {} : { ref }), ...commit }
}

function repositoryName(url: string): { name?: string; guessed?: boolean } {
  const last =
    url
      .replace(/\.git$/i, '')
      .split('/')
      .at(-1) ?? ''
  return isPackageName(last) ? { name: last, guessed: true } : {}
}

function readFragment(fragment: string): Omit<DirectReference, 'source'> {
  const pairs = fragment.split('&').map(pair => {
    const equals = pair.indexOf('=')
    return [pair.slice(0, Math.max(equals, 0)), pair.slice(equals + 1)] as const
  })
  const hashes = pairs.filter(([key]) => hashName.test(key)).map(([key, value]) => `${key.toLowerCase()}:${value}`)
  const egg = pairs.find(([key]) => key === 'egg')?.[1] ?? ''
  const [, name, extras = ''] = /^([a-z0-9](?:[\w.-]*[a-z0-9])?)(?:\[([^\]]*)\])?$/i.exec(egg) ?? []
  return { ...(name === undefined ? {} : { name, guessed: false }), extras: splitExtras(extras), hashes }
}

function withoutExtras(text: string): string {
  const open = text.lastIndexOf('[')
  return open > 0 && text.endsWith(']') ? text.slice(0, open) : text
}
