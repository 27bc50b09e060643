import type { Failure } from '../../core/failure.ts'
import { isPackageFile, readPackageFile } from './package-file.ts'
import { exactVersion, specIntervals } from './version-spec.ts'

/** One specification of a package. Offsets are UTF-16 units of the text it was read from. */
export interface MatchSpec {
  /** As written. */
  readonly name: string
  /** Version and build as written, or the version that brackets give; absent where every version will do. */
  readonly specifier?: string
  /** The one version that it admits. */
  readonly version?: string
  /** The channel as written, without its platform: a name or a URL. */
  readonly channel?: string
  /** The file that is taken, whatever channel has it. */
  readonly url?: string
  /** `algorithm:value`, from brackets or behind a URL. */
  readonly hashes: readonly string[]
  readonly start: number
  readonly end: number
  /** Offsets of the specifier. */
  readonly versionAt?: { readonly start: number; readonly end: number }
  /** What is not to the specification although the name could be read. */
  readonly problem?: string
}

const longest = 4096

/**
 * Reads what `conda install` and environment files name packages by,
 * <https://docs.conda.io/projects/conda-build/en/stable/resources/package-spec.html#package-match-specifications>:
 * `numpy=1.26`, `numpy 1.26.* py310_0`, `pytorch::torch[version='>=2']`.
 */
export function readMatchSpec(text: string): MatchSpec | Failure {
  if (text.length > longest) return { reason: 'it is too long to be a package specification' }
  const lead = text.length - text.trimStart().length
  const body = withoutComment(text.slice(lead)).trimEnd()
  if (body === '') return { reason: 'it is empty' }
  if (isPackageFile(body)) return readFile(body, lead)
  const open = body.indexOf('[')
  const brackets = readBrackets(open === -1 || !body.endsWith(']') ? '' : body.slice(open + 1, -1))
  const plain = (open === -1 ? body : body.slice(0, open)).trimEnd()
  const colons = plain.lastIndexOf('::')
  const [, channel] = colons === -1 ? [] : ['', plain.slice(0, colons).replace(/\/(?:noarch|[a-z]+-[a-z0-9]+)$/, '')]
  const from = colons === -1 ? 0 : colons + 2
  const name = /^[^ =<>!~\t[]+/.exec(plain.slice(from))?.[0] ?? ''
  if (!/^[a-z0-9_](?:[\w.-]*[a-z0-9_])?$/i.test(name)) return { reason: 'it does not start with a package name' }
  const behind = plain.slice(from + name.length)
  const rest = behind.trim()
  const bracketed = brackets.get('version')
  const specifier = bracketed?.text ?? rest
  const build = brackets.get('build')?.text
  const version = specifier === '' ? undefined : pinned(build === undefined ? specifier : `${specifier}=${build}`)
  const readable = specifier === '' || isReadable(specifier)
  const ownChannel = brackets.get('channel')?.text ?? channel
  const url = brackets.get('url')?.text
  const restFrom = lead + from + name.length + behind.length - behind.trimStart().length
  const versionAt = bracketed
    ? { start: lead + open + 1 + bracketed.start, end: lead + open + 1 + bracketed.end }
    : { start: restFrom, end: restFrom + rest.length }
  return {
    name,
    ...(specifier !== '' && { specifier }),
    ...(version !== undefined && { version }),
    ...(ownChannel !== undefined && ownChannel !== '' && { channel: ownChannel }),
    ...(url !== undefined && { url }),
    hashes: ['md5', 'sha256'].flatMap(key => {
      const digest = brackets.get(key)?.text
      return digest === undefined ? [] : [`${key}:${digest}`]
    }),
    start: lead,
    end: lead + body.length,
    ...(specifier !== '' && { versionAt }),
    ...(!readable && { problem: 'its version specifier is malformed' })
  }
}

/** The version specification in a specifier: without the build, which makes `=1.2=py_0` exactly 1.2. */
export function specificationOf(specifier: string): string {
  if (specifier.length > longest) return specifier
  const text = specifier
    .trim()
    .replace(/\s{2,}/g, ' ')
    .replace(/ ?([,|()]|[<>=!~]+) ?/g, '$1')
  const [, version, build] = /^(.*[^=<>!~,| ])[ =]([^-=,|<>~ ]+)$/s.exec(text) ?? []
  if (version === undefined || build === undefined) return text
  return /^={1,2}[^=,|*]+$/.test(version) ? version.replace(/^=+/, '') : version
}

function pinned(specifier: string): string | undefined {
  return exactVersion(specificationOf(specifier))
}

/** Regular expressions and inner wildcards are to the specification, though no interval. */
function isReadable(specifier: string): boolean {
  const text = specificationOf(specifier)
  return specIntervals(text) !== undefined || /^\^.*\$$/s.test(text) || /^[\w.+!]*\*[\w.+!*]*$/.test(text)
}

/** A `#` starts a comment, except in the address of a file, where a hash follows it. */
function withoutComment(text: string): string {
  const hash = text.indexOf('#')
  if (hash === -1 || isPackageFile(text)) return text
  return text.slice(0, hash)
}

function readFile(text: string, lead: number): MatchSpec | Failure {
  const hash = text.indexOf('#')
  const url = hash === -1 ? text : text.slice(0, hash)
  const digest = hash === -1 ? '' : text.slice(hash + 1).replace(/^(?:md5|sha256)[:=]/i, '')
  const file = readPackageFile(url)
  if (file === undefined) return { reason: 'the file name does not say which package it is' }
  const hashes = /^[0-9a-f]{32}$/i.test(digest) ? [`md5:${digest}`] : digest.length === 64 ? [`sha256:${digest}`] : []
  return { ...file, url, hashes, start: lead, end: lead + text.length }
}

/** A value between brackets; its offsets include quotes. */
interface Bracketed {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** `version='>=1.2', build=py_0`: values may be quoted. */
function readBrackets(text: string): ReadonlyMap<string, Bracketed> {
  const found = new Map<string, Bracketed>()
  const pattern = /([\w-]{1,64}) ?= ?(?:"([^"]*)"|'([^']*)'|([^,\s'"]*))/g
  for (const { 0: all, 1: key = '', 2: double, 3: single, 4: bare, index } of text.matchAll(pattern)) {
    const value = double ?? single ?? bare ?? ''
    const end = index + all.length
    const start = end - value.length - (double === undefined && single === undefined ? 0 : 2)
    found.set(key.toLowerCase(), { text: value, start, end })
  }
  return found
}
