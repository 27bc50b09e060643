import type { PackageSource } from '../../core/component.ts'
import { isFailure, type Failure } from '../../core/failure.ts'
import { readResolved, resolvedPackage } from '../../ecosystems/npm/requirement.ts'
import {
  isTrue,
  properties,
  property,
  text,
  type JsonNode,
  type JsonObject,
  type JsonProperty
} from '../../syntax/json/tree.ts'
import type { ExtractedGap, Extraction, ExtractorInput } from '../extractor.ts'
import { markAsAsked, type Asked } from '../shared/npm/as-asked.ts'
import type { LockedComponent } from '../shared/npm/locked.ts'
import { treeOf, type FindInTree } from '../shared/npm/tree.ts'
import { entryComponent, entryGap, mostEntries, tooManyEntries } from './entry.ts'

const modules = 'node_modules/'
const installed = ['dependencies', 'optionalDependencies', 'peerDependencies']
const declared = [...installed, 'devDependencies']

/** Reads `packages`, <https://github.com/npm/cli/blob/latest/docs/lib/content/configuring-npm/package-lock-json.md>. */
export function readPackages(
  packages: JsonObject,
  input: ExtractorInput
): Pick<Extraction, 'gaps' | 'governs'> & { readonly components: readonly LockedComponent[] } {
  if (packages.properties.size > mostEntries) return { components: [], gaps: [tooManyEntries(input)] }
  const direct = directKeys(packages)
  const find = treeOf(packages.properties.keys())
  const components: LockedComponent[] = []
  const asked: Asked[] = []
  const gaps: ExtractedGap[] = []
  // All of an entry is read at one go: a large file would be read again for what is asked for later.
  for (const entry of properties(packages)) {
    for (const each of askedBy(entry, find)) asked.push(each)
    if (entry.value?.type !== 'object') gaps.push(entryGap(entry, 'the entry is not an object', input))
    else if (!isOwn(entry.key)) {
      const result = readEntry(entry, direct.has(entry.key), find, input)
      if (isFailure(result)) gaps.push(entryGap(entry, result.reason, input))
      else components.push(result)
    }
  }
  return {
    components: markAsAsked(components, asked),
    gaps,
    governs: properties(packages).flatMap(({ key }) => (isOwn(key) && key !== '' ? [key] : []))
  }
}

/** What a package asks for but of its peers, which a tree may hold at versions that it does not admit. */
function askedBy({ key, value }: JsonProperty, find: FindInTree): Asked[] {
  return ['dependencies', 'optionalDependencies', ...(isOwn(key) ? ['devDependencies'] : [])].flatMap(section =>
    properties(property(value, section)?.value).flatMap(({ key: name, value: range }) => {
      const entry = find(key, name)
      return entry === undefined || range?.type !== 'string' ? [] : { entry, name, range: range.value }
    })
  )
}

/** The project itself (an empty key) and the folders of its workspaces: what they hold is in the repository. */
function isOwn(key: string): boolean {
  return !key.startsWith(modules) && !key.includes(`/${modules}`)
}

function readEntry(
  entry: JsonProperty,
  direct: boolean,
  find: FindInTree,
  input: ExtractorInput
): LockedComponent | Failure {
  const { key, value } = entry
  const name = text(value, 'name') ?? key.slice(key.lastIndexOf(modules) + modules.length)
  const version = text(value, 'version')
  const isLink = isTrue(value, 'link')
  const resolved = property(value, 'resolved')?.value
  if (!/^(?:@[^/]+\/)?[^/]+$/.test(name)) return { reason: 'the entry names no package' }
  if (resolved !== undefined && resolved.type !== 'string' && resolved.type !== 'boolean') {
    return { reason: `where it came from is of type ${resolved.type}, not string` }
  }
  const url = resolved?.type === 'string' ? resolved.value : undefined
  const source = isLink ? linked(url) : url === undefined ? { type: 'registry' as const } : readResolved(url)
  // A git repository or a folder need not state one, and a tarball's name may.
  const isKnown = version !== undefined || source.type !== 'registry' || resolvedPackage(url ?? '') !== undefined
  if (!isKnown) return { reason: 'the entry has no version' }
  const installScript = isLink ? undefined : isTrue(value, 'hasInstallScript')
  return entryComponent(
    {
      property: entry,
      slot: key,
      name,
      version,
      source,
      resolved: isLink ? undefined : url,
      direct,
      installScript,
      programs: programsOf(key, name, property(value, 'bin')?.value),
      dependencySections: installed
    },
    find,
    input
  )
}

/** What `node_modules/.bin` has of a package: <https://docs.npmjs.com/cli/configuring-npm/package-json#bin>. */
function programsOf(key: string, name: string, bin: JsonNode | undefined): readonly string[] {
  const isNested = key.indexOf(modules) !== key.lastIndexOf(modules)
  if (isNested || bin === undefined) return []
  return bin.type === 'string'
    ? [name.slice(name.indexOf('/') + 1)]
    : properties(bin).map(({ key: program }) => program)
}

function linked(folder: string | undefined): PackageSource {
  return { type: 'path', ...(folder !== undefined && { url: folder }) }
}

/** Keys of the packages that the project or one of its workspaces names itself. */
function directKeys(packages: JsonObject): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const owner of properties(packages)) {
    if (!isOwn(owner.key)) continue
    for (const section of declared) {
      for (const { key: name } of properties(property(owner.value, section)?.value)) {
        const nested = `${owner.key}/${modules}${name}`
        keys.add(owner.key !== '' && packages.properties.has(nested) ? nested : `${modules}${name}`)
      }
    }
  }
  return keys
}
