import type { PackageSource } from '../../core/component.ts'
import type { Failure } from '../../core/failure.ts'
import { isDirect, readDirect, splitExtras } from './direct-reference.ts'
import { readClauses } from './specifier.ts'

/** One requirement, by name or as a place that a package is taken from. */
export interface Requirement {
  /** As written; absent where the text does not say it: a directory, an archive without a telling name. */
  readonly name?: string
  /** The name is only that of the repository that a URL names. */
  readonly guessed?: boolean
  readonly extras: readonly string[]
  /** As written, without parentheses. */
  readonly specifier?: string
  /** What the file name of a wheel or source archive states. */
  readonly version?: string
  /** The environment marker, as written. */
  readonly marker?: string
  readonly source: PackageSource
  /** `algorithm:value`, from the fragment of a URL. */
  readonly hashes: readonly string[]
  /** Offsets of the text from the name to the end of the specifier or of the URL. */
  readonly start: number
  readonly end: number
  /** Offsets of the specifier, or of the URL, that follows the name. */
  readonly versionAt?: { readonly start: number; readonly end: number }
  /** What is not to the specification although the name could be read. */
  readonly problem?: string
}

/** Why a text is no requirement, and the offset of what is wrong. */
export interface NoRequirement extends Failure {
  readonly at: number
}

/**
 * Reads a requirement: <https://packaging.python.org/en/latest/specifications/dependency-specifiers/>, and what pip
 * takes besides (URLs, paths). Offsets are UTF-16 units of `text`.
 */
export function readRequirement(text: string): Requirement | NoRequirement {
  const start = skip(text, 0)
  const rest = text.slice(start).trimEnd()
  if (rest === '') return { reason: 'it is empty', at: start }
  const word = /^\S+/.exec(rest)?.[0] ?? ''
  if (isDirect(word))
    return readPlace(rest, /^[a-z][\w+.-]+:/i.test(word) ? beforeMarker(word) : word.replace(/;.*$/s, ''), start)
  return readNamed(text, start)
}

/** pip ends a URL at `; `, where the specification wants a space before as well. */
function beforeMarker(url: string): string {
  return url.endsWith(';') ? url.slice(0, -1) : url
}

function readPlace(rest: string, word: string, start: number): Requirement | NoRequirement {
  const { marker, junk } = readTail(rest, word.length)
  if (junk !== undefined) return { reason: 'there is text after the URL', at: start + junk }
  return { ...readDirect(word), ...(marker && { marker }), start, end: start + word.length }
}

function readNamed(text: string, start: number): Requirement | NoRequirement {
  const name = /^[a-z0-9][\w.-]*/i.exec(text.slice(start, start + 512))?.[0].replace(/[._-]+$/, '')
  if (name === undefined) return { reason: 'it does not start with a package name', at: start }
  let end = start + name.length
  let at = skip(text, end)
  let extras: readonly string[] = []
  if (text[at] === '[') {
    const close = text.indexOf(']', at)
    if (close === -1) return { reason: 'the list of extras has no end', at }
    extras = splitExtras(text.slice(at + 1, close))
    end = close + 1
    at = skip(text, end)
  }
  const base = { name, extras, hashes: [], source: { type: 'registry' as const }, start }
  if (text[at] === '@') return readUrl(text, at, base)
  const semicolon = text.indexOf(';', at)
  const until = semicolon === -1 ? text.length : semicolon
  const marker = semicolon === -1 ? '' : text.slice(semicolon + 1).trim()
  const written = text.slice(at, until).trimEnd()
  if (written === '') return { ...base, end, ...(marker !== '' && { marker }) }
  const bracketed = written.startsWith('(') && written.endsWith(')')
  const specifier = bracketed ? written.slice(1, -1).trim() : written
  if (!/^[(=<>!~^]/.test(written) || /["'#]/.test(written))
    return { reason: `there is text after the name that is not a version specifier`, at }
  const problem = readClauses(specifier) === undefined && { problem: 'its version specifier is malformed' }
  return {
    ...base,
    end: at + written.length,
    versionAt: { start: at, end: at + written.length },
    ...(specifier !== '' && { specifier }),
    ...(marker !== '' && { marker }),
    ...problem
  }
}

function readUrl(text: string, at: number, base: Omit<Requirement, 'end'>): Requirement | NoRequirement {
  const from = skip(text, at + 1)
  const url = beforeMarker(/^\S*/.exec(text.slice(from))?.[0] ?? '')
  if (url === '') return { reason: 'there is no URL after the @', at }
  const { marker, junk } = readTail(text, from + url.length)
  if (junk !== undefined) return { reason: 'there is text after the URL', at: junk }
  const { source, version, hashes } = readDirect(url)
  const end = from + url.length
  return {
    ...base,
    source,
    hashes,
    end,
    versionAt: { start: from, end },
    ...(version !== undefined && { version }),
    ...(marker && { marker })
  }
}

function readTail(text: string, from: number): { marker?: string; junk?: number } {
  const at = skip(text, from)
  if (at >= text.length) return {}
  return text[at] === ';' ? { marker: text.slice(at + 1).trim() } : { junk: at }
}

function skip(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/.test(text.charAt(at))) at++
  return at
}
