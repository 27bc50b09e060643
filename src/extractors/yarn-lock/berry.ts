import type { PackageSource } from '../../core/component.ts'
import { isFailure } from '../../core/failure.ts'
import { readRequirement, readResolved } from '../../ecosystems/npm/requirement.ts'
import { parseYaml } from '../../syntax/yaml/parse.ts'
import { summary } from '../../syntax/yaml/summary.ts'
import { yamlAt, yamlEntries, yamlText, type YamlEntry, type YamlNode } from '../../syntax/yaml/tree.ts'
import { readDescriptor, type Dependency, type Entry, type Mistake } from './entry.ts'

type Entries = ReadonlyMap<string, Draft>

type Draft = Omit<Entry, 'direct'>

/** Reads the yarn.lock of yarn 2 and later, <https://yarnpkg.com/advanced/lexicon>. */
export function readBerry(content: string): {
  readonly entries: readonly Entry[]
  readonly mistakes: readonly Mistake[]
  /** The folders of its workspaces. */
  readonly folders: readonly string[]
} {
  const { root, errors } = parseYaml(content)
  const mistakes: Mistake[] = summary(errors).map(({ type, message, offset }) => {
    return { type, reason: message, start: offset, end: offset }
  })
  const cacheKey = yamlText(root, '__metadata', 'cacheKey') ?? ''
  const drafts: Draft[] = []
  const folders: string[] = []
  for (const entry of yamlEntries(root)) {
    if (entry.key === '__metadata') continue
    const folder = /@workspace:([^:]+)$/.exec(yamlText(entry.value, 'resolution') ?? '')?.[1]
    if (folder !== undefined && folder !== '.') folders.push(folder)
    const read = readEntry(entry, cacheKey)
    if (isFailure(read)) mistakes.push(read)
    else drafts.push(read)
  }
  const direct = directOnes(drafts)
  return { entries: drafts.map(draft => ({ ...draft, direct: direct.has(draft) })), mistakes, folders }
}

function readEntry({ key, value, start, keyEnd }: YamlEntry, cacheKey: string): Draft | Mistake {
  const descriptors = key.split(/,\s*/).filter(descriptor => descriptor !== '')
  const subject = descriptors[0] ?? key
  const mistake = (reason: string): Mistake => ({ subject, reason, start, end: keyEnd })
  const resolution = yamlText(value, 'resolution') ?? ''
  const workspace = /^(.+)@workspace:/.exec(resolution)?.[1]
  const locator = workspace === undefined ? readDescriptor(resolution) : { name: workspace, range: 'workspace:' }
  if (locator === undefined || locator.range === '') return mistake('the entry does not say what it is resolved to')
  const stated = yamlText(value, 'version')
  if (stated === undefined) return mistake('the entry has no version')
  const [reference = '', parameters = ''] = locator.range.split('::', 2)
  const archive = new URLSearchParams(parameters).get('__archiveUrl') ?? undefined
  const isPatch = reference.startsWith('patch:')
  const { name, source } = readRequirement(locator.name, reference)
  const isRegistry = source.type === 'registry'
  const checksum = yamlText(value, 'checksum')
  return {
    descriptors,
    name,
    // `npm:1.0.0` is what is fetched, whatever `version` says.
    version: isRegistry && !isPatch && reference.startsWith('npm:') ? exact(reference) : stated,
    source: isRegistry && archive !== undefined ? readResolved(archive) : located(source, reference),
    resolved: isRegistry ? archive : source.type === 'path' ? undefined : reference,
    // What is patched has an entry of its own, with the checksum of what was downloaded.
    hashes: checksum === undefined || isPatch ? [] : [checksumHash(checksum, cacheKey)],
    // Yarn keeps no checksum of what it does not fetch on this platform.
    conditional: yamlText(value, 'conditions') !== undefined,
    dependencies: dependenciesOf(value),
    own: workspace !== undefined,
    start,
    end: value.type === 'map' ? (value.entries.get('version')?.end ?? keyEnd) : keyEnd
  }
}

function exact(reference: string): string {
  return reference.slice(Math.max('npm:'.length, reference.indexOf('@', 'npm:'.length + 1) + 1))
}

/** A tarball at GitHub is a commit of its repository. */
function located(source: PackageSource, reference: string): PackageSource {
  return source.type === 'url' && /^https?:/i.test(reference) ? readResolved(reference) : source
}

/** Yarn hashes the archive that it makes itself, in the way that its cache key names: `10c0/…`. */
function checksumHash(checksum: string, cacheKey: string): string {
  const [way = '', hash] = checksum.split('/', 2)
  return hash === undefined ? `yarn-${cacheKey}:${way}` : `yarn-${way}:${hash}`
}

function dependenciesOf(value: YamlNode): Dependency[] {
  return yamlEntries(yamlAt(value, 'dependencies')).map(entry => ({
    name: entry.key,
    range: yamlText(entry.value) ?? ''
  }))
}

/** What the entries of the project's own workspaces name; they stand in the lockfile, too. */
function directOnes(drafts: readonly Draft[]): ReadonlySet<Draft> {
  const byDescriptor: Entries = new Map(drafts.flatMap(draft => draft.descriptors.map(key => [key, draft] as const)))
  const named = drafts.filter(({ own }) => own).flatMap(({ dependencies }) => dependencies)
  const found = named.flatMap(({ name, range }) => {
    return byDescriptor.get(`${name}@${range}`) ?? byDescriptor.get(`${name}@npm:${range}`) ?? []
  })
  return new Set(found)
}
