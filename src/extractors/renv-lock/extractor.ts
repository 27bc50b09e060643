import type { EntryId, PackageSource } from '../../core/component.ts'
import { hostOf, withoutCredentials } from '../../core/url.ts'
import { isDefaultRepository } from '../../ecosystems/cran/default-repository.ts'
import { ecosystem } from '../../ecosystems/cran/ecosystem.ts'
import { parseJson } from '../../syntax/json/parse.ts'
import { summary } from '../../syntax/json/summary.ts'
import { properties, property, text, type JsonNode, type JsonProperty } from '../../syntax/json/tree.ts'
import type { ExtractedComponent, ExtractedGap, Extraction, Extractor, ExtractorInput } from '../extractor.ts'
import { entryId, grouped, meant } from '../shared/files/lock-entries.ts'
import { dependencyNames } from './dependencies.ts'
import { forge } from './forge.ts'
import { syntaxCode } from '../shared/files/gaps.ts'

/** Reads the R packages that renv has locked. */
export const extractor: Extractor = {
  files: ['**/renv.lock'],
  maxLength: 16_000_000,
  extract
}

function extract(input: ExtractorInput): Extraction {
  const { root, errors } = parseJson(input.content)
  const gaps: ExtractedGap[] = []
  const gap = (subject: string, reason: string, start: number, end: number, error: { type?: string } = {}): void => {
    gaps.push({ code: syntaxCode(error), subject, reason, location: input.locate(start, end) })
  }
  const syntax = summary(errors)
  if (syntax !== undefined) gap(input.path, syntax.message, syntax.offset, syntax.offset + syntax.length, syntax)
  const packages = property(root, 'Packages')
  if (syntax === undefined && packages?.value?.type !== 'object') {
    gap(input.path, 'expected an object of packages', packages?.start ?? 0, packages?.end ?? 0)
  }
  for (const { type, key = '', message, offset, length } of errors) {
    if (type === 'duplicate' && packages !== undefined && offset >= packages.start && offset < packages.end) {
      gap(key, message, offset, offset + length)
    }
  }
  const repositories = readRepositories(root)
  const found: Found[] = []
  for (const entry of properties(packages?.value)) {
    const name = text(entry.value, 'Package') ?? entry.key
    const version = text(entry.value, 'Version')
    if (entry.value?.type !== 'object') gap(entry.key, 'the entry is not an object', entry.start, entry.end)
    else if (!/^[A-Za-z][\w.]{0,255}$/.test(name))
      gap(entry.key, 'the entry names no package', entry.start, entry.keyEnd)
    else if (version === undefined) gap(entry.key, 'the entry has no version', entry.start, entry.keyEnd)
    else found.push({ entry, name, version })
  }
  const byName = grouped(found, ({ name }) => [name])
  const idsOf = (name: string): readonly EntryId[] => meant(byName.get(name)).map(({ entry: { key } }) => entryId(key))
  return { components: found.map(one => component(one, idsOf, repositories, input)), gaps }
}

interface Found {
  readonly entry: JsonProperty
  readonly name: string
  readonly version: string
}

function component(
  { entry, name, version }: Found,
  idsOf: (name: string) => readonly EntryId[],
  repositories: ReadonlyMap<string, string>,
  input: ExtractorInput
): ExtractedComponent {
  const { start, value } = entry
  const end = property(value, 'Version')?.end ?? entry.keyEnd
  const hash = text(value, 'Hash')
  const host = isRepository(value) ? hostOf(repositoryUrl(value, repositories)) : undefined
  return {
    kind: 'package',
    role: 'locked',
    ecosystem: 'cran',
    name,
    purl: ecosystem.purl(name, version),
    version,
    hashes: hash === undefined ? [] : [`md5:${hash}`],
    source: sourceOf(value, repositories),
    scope: 'runtime',
    entry: entryId(entry.key),
    dependsOn: [...new Set(dependencyNames(value).flatMap(idsOf))],
    ...(host !== undefined && { hosts: [host] }),
    location: input.locate(start, end),
    text: input.content.slice(start, end),
    confidence: 'certain'
  }
}

/** Names of repositories, with their URLs. */
function readRepositories(root: JsonNode | undefined): ReadonlyMap<string, string> {
  const list = property(property(root, 'R')?.value, 'Repositories')?.value
  const items = list?.type === 'array' ? list.items : []
  return new Map(items.map(item => [text(item, 'Name') ?? '', text(item, 'URL') ?? '']))
}

function sourceOf(entry: JsonNode | undefined, repositories: ReadonlyMap<string, string>): PackageSource {
  const said = (key: string): string | undefined => text(entry, key)
  const kind = said('Source') ?? 'Repository'
  const remote = forge(kind, said)
  if (remote !== undefined) return remote
  if (isRepository(entry)) return repositorySource(said('Repository'), repositoryUrl(entry, repositories))
  if (/^local$/i.test(kind)) return { type: 'path', url: said('RemoteUrl') ?? '' }
  if (/^url$/i.test(kind)) return { type: 'url', url: withoutCredentials(said('RemoteUrl') ?? '') }
  // Bioconductor, R-universe and whatever comes next: an index of its own.
  return { type: 'registry', url: kind }
}

function isRepository(entry: JsonNode | undefined): boolean {
  return /^(?:repository|cran)$/i.test(text(entry, 'Source') ?? 'Repository')
}

function repositoryUrl(entry: JsonNode | undefined, repositories: ReadonlyMap<string, string>): string {
  const name = text(entry, 'Repository') ?? ''
  return /^https?:/i.test(name) ? name : (repositories.get(name) ?? '')
}

/** The archive is what calls itself so, as it has a hundred mirrors; where its files come from, `hosts` says. */
function repositorySource(name: string | undefined, url: string): PackageSource {
  if (name === undefined || /^CRAN$/i.test(name) || isDefaultRepository(url)) return { type: 'registry' }
  if (/^(?:RSPM|P3M|PPM)$/i.test(name) && (url === '' || ecosystem.isMirror(url))) return { type: 'registry' }
  return { type: 'registry', url: url === '' ? name : withoutCredentials(url) }
}
