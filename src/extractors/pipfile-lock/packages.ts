import type { PackageComponent, PackageSource } from '../../core/component.ts'
import type { Failure } from '../../core/failure.ts'
import { isDefaultIndex } from '../../ecosystems/pypi/default-index.ts'
import { readDirect } from '../../ecosystems/pypi/direct-reference.ts'
import { ecosystem } from '../../ecosystems/pypi/ecosystem.ts'
import { isPackageName } from '../../ecosystems/pypi/name.ts'
import { property, text, type JsonNode, type JsonProperty } from '../../syntax/json/tree.ts'
import type { ExtractedComponent, ExtractorInput } from '../extractor.ts'
import { indexAt } from '../../ecosystems/shared/index-setting.ts'
import type { PlacedSetting } from '../shared/files/index-components.ts'
import { registryAt, repositoryAt } from '../shared/python/origin.ts'

type LockedComponent = Extract<ExtractedComponent, { kind: 'package' }>

/** Indexes by name; packages that name none come from the first. */
export interface Indexes {
  readonly urls: ReadonlyMap<string, string>
  readonly first: string | undefined
  /** The same as settings. */
  readonly set: readonly PlacedSetting[]
}

/** Reads `_meta.sources`. */
export function readIndexes(meta: JsonNode | undefined): Indexes {
  const list = property(meta, 'sources')?.value
  const sources = (list?.type === 'array' ? list.items : []).flatMap(source => {
    const url = text(source, 'url')
    const node = property(source, 'url')?.value
    if (url === undefined || node === undefined) return []
    const unchecked = property(source, 'verify_ssl')?.value
    return [{ name: text(source, 'name') ?? '', url, node, checked: unchecked?.type !== 'boolean' || unchecked.value }]
  })
  const set = sources.flatMap(({ url, node: { start, end }, checked }, index): PlacedSetting[] => {
    const use = index === 0 ? 'default' : 'named'
    const found = indexAt(url, { ecosystem: 'pypi', use, setting: 'sources', ...(!checked && { unchecked: true }) })
    return found === undefined ? [] : [{ ...found, start, end }]
  })
  return { urls: new Map(sources.map(({ name, url }) => [name, url])), first: sources[0]?.url, set }
}

/** Reads one entry of a category; its place is the key and the version. */
export function readLocked(
  entry: JsonProperty,
  category: string,
  indexes: Indexes,
  input: ExtractorInput
): LockedComponent | Failure {
  const { key, value, start, keyEnd } = entry
  if (!isPackageName(key)) return { reason: 'the entry names no package' }
  if (value?.type !== 'object') return { reason: 'the entry is not an object' }
  const name = ecosystem.normalizeName(key)
  const source = readSource(value, indexes)
  const written = text(value, 'version')
  const version = (written === undefined ? undefined : ecosystem.pinned(written)) ?? archiveVersion(value)
  const hashes = property(value, 'hashes')?.value
  const versionAt = property(value, 'version')
  const location = input.locate(start, keyEnd)
  return {
    kind: 'package',
    role: 'locked',
    ecosystem: 'pypi',
    name,
    purl: ecosystem.purl(name, version),
    ...(version !== undefined && { version }),
    ...(version === undefined && written !== undefined && { specifier: written }),
    hashes: (hashes?.type === 'array' ? hashes.items : []).flatMap(hash => (hash.type === 'string' ? hash.value : [])),
    source,
    scope: scopes.get(category) ?? 'optional',
    slot: category,
    // The hashes stand between the name and the version: a comment belongs on the version.
    location: versionAt === undefined ? location : input.locate(versionAt.start, versionAt.end),
    text: `${input.content.slice(start, keyEnd)}: ${versionAt === undefined ? '' : input.content.slice(versionAt.start, versionAt.end)}`,
    confidence: 'certain'
  }
}

/** Other categories are installed only when they are asked for. */
const scopes: ReadonlyMap<string, PackageComponent['scope']> = new Map([
  ['default', 'runtime'],
  ['develop', 'development']
])

function readSource(value: JsonNode, { urls, first }: Indexes): PackageSource {
  for (const kind of ['git', 'hg', 'svn', 'bzr']) {
    const url = text(value, kind)
    if (url !== undefined) return repositoryAt(url, text(value, 'ref'), undefined)
  }
  const path = text(value, 'path')
  if (path !== undefined) return { type: 'path', url: path }
  const file = text(value, 'file')
  if (file !== undefined) return readDirect(file).source
  const index = text(value, 'index')
  const url = index === undefined ? first : (urls.get(index) ?? (URL.canParse(index) ? index : first))
  return url === undefined || isDefaultIndex(url) ? { type: 'registry' } : registryAt(url)
}

function archiveVersion(value: JsonNode): string | undefined {
  return readDirect(text(value, 'file') ?? text(value, 'path') ?? '').version
}
