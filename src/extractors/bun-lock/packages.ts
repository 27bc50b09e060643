import type { EntryId, PackageSource } from '../../core/component.ts'
import { isFailure, type Failure } from '../../core/failure.ts'
import { readRequirement, readResolved } from '../../ecosystems/npm/requirement.ts'
import { properties, property, type JsonNode, type JsonProperty } from '../../syntax/json/tree.ts'
import type { ExtractedComponent, ExtractedGap, Extraction, ExtractorInput } from '../extractor.ts'
import { integrityHashes, lockedComponent } from '../shared/npm/locked.ts'
import { entryId } from '../shared/files/lock-entries.ts'
import { lookUp, reach, type Reach } from './reach.ts'

/** An entry of `packages`, as the parts of its list say: `["name@version", "registry", { … }, "integrity"]`. */
export interface Entry {
  /** The place in the tree, with `/` between parent and child. */
  readonly key: string
  readonly name: string
  /** What follows the name: a version, or an address. */
  readonly reference: string
  readonly property: JsonProperty
  /** The object that says what it depends on. */
  readonly facts: JsonNode | undefined
}

const dependencySections = ['dependencies', 'optionalDependencies', 'peerDependencies']

/** Reads `packages`, and what of it the workspaces ask for. */
export function readPackages(root: JsonNode | undefined, input: ExtractorInput): Extraction {
  const entries = new Map<string, Entry>()
  const gaps: ExtractedGap[] = []
  for (const item of properties(property(root, 'packages')?.value)) {
    const entry = readEntry(item)
    if (isFailure(entry)) {
      const location = input.locate(item.start, item.keyEnd)
      gaps.push({ code: 'parse-error', subject: item.key, reason: entry.reason, location })
    } else entries.set(entry.key, entry)
  }
  const reached = reach(root, entries)
  const components: ExtractedComponent[] = []
  for (const entry of entries.values()) {
    if (!isOwn(entry)) components.push(component(entry, entries, reached, input))
  }
  const governs = properties(property(root, 'workspaces')?.value).flatMap(({ key }) => (key === '' ? [] : key))
  return { components, gaps, governs }
}

function readEntry(item: JsonProperty): Entry | Failure {
  const { key, value } = item
  const parts = value?.type === 'array' ? value.items : []
  const [spec] = parts
  if (spec?.type !== 'string') return { reason: 'the entry is not a list that begins with a package' }
  const at = spec.value.indexOf('@', 1)
  const name = at === -1 ? spec.value : spec.value.slice(0, at)
  if (!/^(?:@[^/@\s]+\/)?[^/@\s]+$/.test(name)) return { reason: 'the entry names no package' }
  if (at === -1 || at === spec.value.length - 1) return { reason: 'the entry has no version' }
  const facts = parts.find(part => part.type === 'object')
  return { key, name, reference: spec.value.slice(at + 1), property: item, facts }
}

function component(
  entry: Entry,
  entries: ReadonlyMap<string, Entry>,
  reached: Reach,
  input: ExtractorInput
): ExtractedComponent {
  const { key, name, reference, property: item } = entry
  const strings = item.value?.type === 'array' ? item.value.items.filter(part => part.type === 'string') : []
  const [spec, second] = strings
  const { source, version, resolved } = origin(reference, second?.value ?? '')
  return lockedComponent(
    {
      name,
      version,
      source,
      resolved,
      slot: key,
      hashes: integrityHashes(strings.slice(1).find(({ value }) => /^sha\d+-/.test(value))?.value),
      scope: reached.scope(key),
      direct: reached.direct.has(key),
      entry: entryId(key),
      dependsOn: dependsOn(entry, entries),
      installScript: undefined,
      start: item.start,
      end: spec?.end ?? item.keyEnd
    },
    input
  )
}

/** A version has its tarball or registry behind it, where that is not the default one; all else is an address. */
function origin(
  reference: string,
  registry: string
): { source: PackageSource; version: string | undefined; resolved: string | undefined } {
  const { source, specifier } = readRequirement('', reference)
  if (source.type !== 'registry') return { source, version: undefined, resolved: reference }
  if (/^https?:/i.test(reference)) return { source, version: specifier, resolved: reference }
  if (!/^https?:/i.test(registry)) return { source, version: reference, resolved: undefined }
  const isTarball = /\.t(?:ar\.)?gz(?:[?#]|$)|\/-\//.test(registry)
  const base = isTarball ? registry : `${registry.replace(/\/+$/, '')}/-/`
  return { source: readResolved(base), version: reference, resolved: registry }
}

function dependsOn({ key: parent, facts }: Entry, entries: ReadonlyMap<string, Entry>): EntryId[] {
  const found = new Set<EntryId>()
  for (const section of dependencySections) {
    for (const { key: name } of properties(property(facts, section)?.value)) {
      const entry = entries.get(lookUp(entries, parent, name) ?? '')
      if (entry !== undefined && !isOwn(entry)) found.add(entryId(entry.key))
    }
  }
  return [...found]
}

/** A part of the project. */
function isOwn({ reference }: Entry): boolean {
  return /^(?:workspace|root):/.test(reference)
}
