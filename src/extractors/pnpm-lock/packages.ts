import type { EntryId, LockEntry, PackageComponent, PackageSource } from '../../core/component.ts'
import { isFailure, type Failure } from '../../core/failure.ts'
import { readGit } from '../../ecosystems/npm/git-url.ts'
import { readRequirement, readResolved } from '../../ecosystems/npm/requirement.ts'
import { yamlAt, yamlEntries, yamlText, type YamlEntry, type YamlNode } from '../../syntax/yaml/tree.ts'
import type { ExtractedComponent, ExtractedGap, Extraction, ExtractorInput } from '../extractor.ts'
import { integrityHashes, lockedComponent } from '../shared/npm/locked.ts'
import { readKey, withoutPeers } from './key.ts'
import { reach, type Reach } from './reach.ts'
import { slotsOf } from './slots.ts'
import { unlisted } from './unlisted.ts'

interface Read {
  readonly name: string
  readonly reference: string
  readonly version: string | undefined
  readonly source: PackageSource
  readonly resolved: string | undefined
}

/** What an entry of `packages` stands for in the graph. */
interface Place {
  readonly slot: string
  readonly own: LockEntry
  readonly alsoEntries: readonly LockEntry[]
}

/** Reads `packages` of one document of a lockfile. `id` makes those of the entries of all its documents. */
export function readPackages(
  root: YamlNode | undefined,
  id: (key: string) => EntryId,
  input: ExtractorInput
): Extraction {
  const components: ExtractedComponent[] = []
  const gaps: ExtractedGap[] = []
  const reached = reach(root, id)
  const missing = unlisted(root)
  for (const { key, start, keyEnd } of missing) {
    const reason = 'the lockfile does not say where the package comes from'
    gaps.push({ code: 'parse-error', subject: key, reason, location: input.locate(start, keyEnd) })
  }
  const entries = [...yamlEntries(yamlAt(root, 'packages')), ...missing].map(entry => {
    const isEmpty = entry.value.type === 'scalar' && entry.value.kind === 'null'
    const read = entry.value.type === 'map' || isEmpty ? readEntry(entry) : { reason: 'the entry is not a mapping' }
    return { entry, read }
  })
  const slot = slotsOf(entries.flatMap(({ read }) => (isFailure(read) ? [] : read)))
  for (const { entry, read } of entries) {
    if (isFailure(read)) {
      const location = input.locate(entry.start, entry.keyEnd)
      gaps.push({ code: 'parse-error', subject: entry.key, reason: read.reason, location })
    } else {
      const installations = reached.installations.get(entry.key) ?? []
      const [own = { id: id(entry.key), dependsOn: [] }, ...alsoEntries] = installations
      const place = { slot: slot(read), own, alsoEntries }
      components.push(component(entry, read, place, reached, input))
    }
  }
  return { components, gaps }
}

function readEntry({ key, value }: YamlEntry): Read | Failure {
  const read = readKey(key)
  const name = yamlText(value, 'name') ?? read?.name
  if (name === undefined || !/^(?:@[^/@\s]+\/)?[^/@\s]+$/.test(name)) return { reason: 'the entry names no package' }
  const reference = read?.reference ?? key
  const resolution = yamlAt(value, 'resolution')
  const stated = yamlText(value, 'version')
  const tarball = yamlText(resolution, 'tarball')
  if (tarball !== undefined) {
    const source = readResolved(tarball)
    const version = stated ?? (source.type === 'registry' ? reference : undefined)
    return { name, reference, version, source, resolved: tarball }
  }
  const repository = yamlText(resolution, 'repo')
  if (repository !== undefined) {
    const source = readGit(`${repository}#${yamlText(resolution, 'commit') ?? ''}`)
    return { name, reference, version: stated, source, resolved: repository }
  }
  const folder = yamlText(resolution, 'directory')
  if (folder !== undefined) {
    return { name, reference, version: stated, source: { type: 'path', url: folder }, resolved: undefined }
  }
  const { source } = readRequirement(name, reference)
  if (source.type !== 'registry') return { name, reference, version: stated, source, resolved: reference }
  if (read === undefined) return { reason: 'the entry says neither a version nor where it comes from' }
  const url = read.host === undefined ? undefined : `https://${read.host}`
  return {
    name,
    reference,
    version: stated ?? reference,
    source: url === undefined ? source : readResolved(`${url}/-/`),
    resolved: url
  }
}

function component(
  entry: YamlEntry,
  { name, version, source, resolved }: Read,
  { slot, own, alsoEntries }: Place,
  reached: Reach,
  input: ExtractorInput
): ExtractedComponent {
  const { value, start, keyEnd } = entry
  const key = withoutPeers(entry.key)
  const dev = yamlText(value, 'dev')
  // Version 9 says neither.
  const installScript = dev === undefined ? undefined : yamlText(value, 'requiresBuild') === 'true'
  return lockedComponent(
    {
      name,
      version,
      source,
      resolved,
      slot,
      hashes: integrityHashes(yamlText(value, 'resolution', 'integrity')),
      scope: dev === undefined ? reached.scope(key) : statedScope(value, dev),
      direct: own.direct === true,
      entry: own.id,
      dependsOn: own.dependsOn,
      alsoEntries,
      installScript,
      start,
      end: keyEnd
    },
    input
  )
}

function statedScope(value: YamlNode, dev: string): PackageComponent['scope'] {
  if (dev === 'true') return 'development'
  return yamlText(value, 'optional') === 'true' ? 'optional' : 'runtime'
}
