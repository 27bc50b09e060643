import { ecosystems } from '../../ecosystems/registry.generated.ts'
import type { ComponentKind } from '../../core/component.ts'
import { globParts, type GlobPart } from './glob.ts'

/** What a text of the policy names. `world` is the ecosystem of a package, or the package URL type of a model. */
export interface Named {
  readonly kind: ComponentKind
  readonly world: string
  /** In the spelling that components have, cut at the wildcards. */
  readonly name: readonly GlobPart[]
  readonly version?: string
  readonly digest?: string
}

/** Why a text is none of the policy's grammar, with what was probably meant. */
export interface Refusal {
  readonly problem: string
  /** A word of the text, and the words that would be right in its place. */
  readonly unknown?: { readonly word: string; readonly known: readonly string[] }
}

const hubTypes = ['huggingface', 'github']

/** The package URL types that a policy can name. */
function knownTypes(): string[] {
  return [...[...ecosystems.values()].map(({ purlType }) => purlType), ...hubTypes]
}

/**
 * Reads `pkg:type/namespace/name[@version]`, <https://github.com/package-url/purl-spec>, with wildcards in the name.
 * An `@` that begins a segment belongs to the name, as in `pkg:npm/@scope/name`.
 */
export function parsePackageUrl(text: string): Named | Refusal {
  const body = text.slice('pkg:'.length).replace(/^\/+/, '')
  const slash = body.indexOf('/')
  const type = body.slice(0, Math.max(slash, 0)).toLowerCase()
  if (slash === -1) return { problem: 'a package URL is written pkg:type/name' }
  const known = knownTypes()
  if (!known.includes(type)) {
    const problem = `no components of the package URL type "${type}" are reviewed (${known.join(', ')} are)`
    return { problem, unknown: { word: type, known } }
  }
  const [path, version] = splitVersion(body.slice(slash + 1))
  if (/[?#]/.test(path)) return { problem: 'qualifiers and subpaths of package URLs are no part of the grammar' }
  if (path.split('/').includes('')) return { problem: 'the package URL has an empty segment' }
  const decoded = version === undefined ? undefined : decode(version)
  if (version !== undefined && (decoded === undefined || decoded === ''))
    return { problem: 'nothing to read stands after the "@"' }
  const named = nameOf(type, path)
  return 'problem' in named || decoded === undefined ? named : { ...named, version: decoded }
}

function splitVersion(rest: string): [string, string | undefined] {
  for (let at = rest.indexOf('@'); at !== -1; at = rest.indexOf('@', at + 1)) {
    if (at > 0 && rest[at - 1] !== '/') return [rest.slice(0, at), rest.slice(at + 1)]
  }
  return [rest, undefined]
}

function nameOf(type: string, path: string): Named | Refusal {
  const ecosystem = [...ecosystems].find(([, { purlType }]) => purlType === type)
  if (ecosystem !== undefined) {
    const [world, names] = ecosystem
    return named({ kind: 'package', world }, path, name => names.normalizeName(name).toLowerCase())
  }
  const datasets = /^datasets\//i
  const dataset = type === 'huggingface' && datasets.test(path)
  // The hub and GitHub find a repository whatever the case of its name.
  const lower = (name: string): string => name.toLowerCase()
  return named({ kind: dataset ? 'dataset' : 'model', world: type }, dataset ? path.replace(datasets, '') : path, lower)
}

function named(
  what: Pick<Named, 'kind' | 'world'>,
  path: string,
  normalize: (name: string) => string
): Named | Refusal {
  const name: GlobPart[] = []
  for (const part of globParts(path)) {
    const text = part.type === 'literal' ? decode(part.text) : ''
    if (text === undefined) return { problem: 'the percent-encoding of the package URL is broken' }
    if (/[\s\p{Cc}\\]/u.test(text)) return { problem: 'spaces and backslashes are in no name' }
    name.push(part.type === 'literal' ? { type: 'literal', text: normalize(text) } : part)
  }
  const [first] = name
  if (name.some(part => part.type === 'literal' && part.text.includes('@', part === first ? 1 : 0))) {
    return { problem: 'an "@" stands before a version, or begins the scope of an npm name' }
  }
  return { ...what, name }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
