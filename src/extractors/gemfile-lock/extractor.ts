import type { Archive } from '../../core/archive.ts'
import type { EntryId, PackageSource } from '../../core/component.ts'
import { addTo } from '../../core/group.ts'
import { hostsOf, withoutCredentials } from '../../core/url.ts'
import { isDefaultSource } from '../../ecosystems/rubygems/default-source.ts'
import { admits } from '../../ecosystems/lookup/admits.ts'
import { ecosystem } from '../../ecosystems/rubygems/ecosystem.ts'
import type { ExtractedComponent, ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { hashesOf } from '../shared/files/archives.ts'
import { firstEntries } from '../shared/files/first-entries.ts'
import { few } from '../shared/files/gaps.ts'
import { grouped, meant, uniqueIds } from '../shared/files/lock-entries.ts'
import { readSections, type Entry, type Section } from './sections.ts'

const sources = new Set(['GEM', 'GIT', 'PATH', 'PLUGIN SOURCE'])

/** Reads the gems that Bundler's lockfile holds. */
export const extractor: Extractor = {
  files: ['**/Gemfile.lock', '**/gems.locked'],
  maxLength: 16_000_000,
  extract
}

function extract(input: ExtractorInput): Extraction {
  const { sections, mistakes } = readSections(input.content)
  const named = (name: string): readonly Entry[] =>
    sections.filter(section => section.name === name).flatMap(({ entries }) => entries)
  const direct = new Set(named('DEPENDENCIES').map(({ name }) => name))
  const isSaid = sections.some(({ name }) => name === 'DEPENDENCIES')
  const checksums = new Map<string, Archive[]>()
  for (const { name, inner = '', rest } of named('CHECKSUMS')) {
    const hashes = rest.split(',').flatMap(sum => (/^\w+=\w+/.test(sum) ? sum.replace('=', ':') : []))
    // Bundler leaves out the checksums of gems that it did not download.
    if (hashes.length > 0) addTo(checksums, `${name} ${versionOf(inner)}`, { file: `${name}-${inner}`, hashes })
  }
  const gaps: ExtractedGap[] = mistakes.map(({ reason, start, end }) => {
    return { code: 'parse-error', subject: input.path, reason, location: input.locate(start, end) }
  })
  const gems: Gem[] = []
  const read = firstEntries(
    input,
    sections
      .filter(({ name }) => sources.has(name))
      .flatMap(section => section.entries.map(entry => ({ section, entry }))),
    ({ entry }) => entry
  )
  gaps.push(...read.gaps)
  const idOf = uniqueIds()
  const origins = new Map(sections.map(section => [section, originOf(section)]))
  for (const { section, entry } of read.read) {
    const { name, inner, start, end } = entry
    const version = inner === undefined ? '' : versionOf(inner)
    if (version === '') {
      const location = input.locate(start, end)
      gaps.push({ code: 'parse-error', subject: name, reason: 'the gem has no version', location })
      continue
    }
    const archives = checksums.get(`${name} ${version}`) ?? []
    const id = idOf(`${name}@${inner ?? ''}`)
    const origin = origins.get(section) ?? originOf(section)
    gems.push({ entry, id, version, archives, ...origin, direct: isSaid ? direct.has(name) : undefined })
  }
  const byName = grouped(gems, ({ entry }) => [entry.name])
  return { components: gems.map(gem => component(input, gem, byName)), gaps: few(gaps) }
}

function originOf(section: Section): Pick<Gem, 'source' | 'hosts'> {
  const hosts = section.name === 'GEM' ? hostsOf(section.options.get('remote') ?? []) : []
  return { source: sourceOf(section), hosts }
}

interface Gem {
  readonly entry: Entry
  readonly id: EntryId
  readonly version: string
  readonly archives: readonly Archive[]
  readonly source: PackageSource
  readonly hosts: readonly string[]
  readonly direct: boolean | undefined
}

/** Entries of one gem for several platforms are one component with several places: they differ in nothing that counts. */
function component(
  input: ExtractorInput,
  { entry: { name, inner, dependencies, start, end }, id, version, archives, source, hosts, direct }: Gem,
  byName: ReadonlyMap<string, readonly Gem[]>
): ExtractedComponent {
  const dependsOn = dependencies.flatMap(({ name: wanted, requirement }) =>
    meant(byName.get(wanted), gem => admits('rubygems', requirement, gem.version)).map(gem => gem.id)
  )
  return {
    kind: 'package',
    role: 'locked',
    ecosystem: 'rubygems',
    name,
    purl: ecosystem.purl(name, version),
    version,
    hashes: hashesOf(archives),
    ...(archives.length > 0 && { archives }),
    source,
    scope: 'runtime',
    ...(direct !== undefined && { direct }),
    entry: id,
    dependsOn: [...new Set(dependsOn)],
    ...(hosts.length > 0 && { hosts }),
    ...platformSlot(inner ?? ''),
    location: input.locate(start, end),
    text: input.content.slice(start, end),
    confidence: 'certain'
  }
}

/** What tells apart versions of one gem: the platform that has this one. */
function platformSlot(inner: string): { readonly slot?: string } {
  const hyphen = inner.indexOf('-')
  return hyphen === -1 ? {} : { slot: inner.slice(hyphen + 1) }
}

/** `1.13.0-x86_64-linux`: what follows the first hyphen is the platform. */
function versionOf(inner: string): string {
  return inner.split('-', 1)[0]?.trim() ?? ''
}

function sourceOf({ name, options }: Section): PackageSource {
  const value = (key: string): string | undefined => options.get(key)?.[0]
  const url = withoutCredentials(value('remote') ?? '')
  if (name === 'GEM') return registryOf(options.get('remote') ?? [])
  if (name === 'PATH') return { type: 'path', url: value('remote') ?? '' }
  if (name !== 'GIT') return { type: 'url', url }
  const ref = value('ref') ?? value('tag') ?? value('branch')
  const commit = value('revision') ?? ''
  return {
    type: 'vcs',
    url,
    ...(ref !== undefined && { ref }),
    ...(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit) && { commit: commit.toLowerCase() })
  }
}

/** Where several servers are named, nothing says which of them a gem came from. */
function registryOf(remotes: readonly string[]): PackageSource {
  const [first] = remotes
  if (first === undefined || remotes.some(isDefaultSource)) return { type: 'registry' }
  return { type: 'registry', url: withoutCredentials(first) }
}
