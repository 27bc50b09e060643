import type { PackageComponent, PackageSource } from '../../core/component.ts'
import { ecosystem } from '../../ecosystems/npm/ecosystem.ts'
import { readRequirement, resolvedPackage } from '../../ecosystems/npm/requirement.ts'
import { isTrue, properties, property, text, type JsonProperty } from '../../syntax/json/tree.ts'
import type { ExtractedComponent, ExtractedGap, ExtractorInput } from '../extractor.ts'

/** What both forms of an entry have in common once their differences are read. */
export interface Entry {
  readonly property: JsonProperty
  /** The place in the tree: `node_modules/a/node_modules/b`. */
  readonly slot: string
  readonly name: string
  readonly version: string | undefined
  readonly source: PackageSource
  readonly direct: boolean | undefined
  /** Sections of the entry that name what it depends on. */
  readonly dependencySections: readonly string[]
}

/** A package as this extractor reports it. */
export type LockedComponent = Extract<ExtractedComponent, { kind: 'package' }>

/** The component of an entry; its place is from the key to the version. */
export function entryComponent(entry: Entry, input: ExtractorInput): LockedComponent {
  const { name, version, source, slot, direct } = entry
  const { start, keyEnd, value } = entry.property
  const end = (property(value, 'version') ?? property(value, 'resolved'))?.end ?? keyEnd
  return {
    kind: 'package',
    ecosystem: 'npm',
    name,
    purl: ecosystem.purl(name, version),
    location: input.locate(start, end),
    slot,
    text: input.content.slice(start, end),
    confidence: 'certain',
    hashes: (text(value, 'integrity') ?? '').split(/\s+/).filter(hash => hash !== ''),
    source,
    scope: scopeOf(entry.property),
    dependsOn: dependsOn(entry),
    ...(version !== undefined && { version }),
    ...(direct !== undefined && { direct })
  }
}

/** The component as what its tarball is: npm takes name and version of an entry on trust, and installs the tarball. */
export function installedFrom(component: LockedComponent, resolved: string | undefined): LockedComponent {
  const real = resolved === undefined || component.source.type !== 'registry' ? undefined : resolvedPackage(resolved)
  if (real === undefined) return component
  const isSame = real.name === component.name && sameVersion(real.version, component.version)
  return isSame ? component : { ...component, ...real, purl: ecosystem.purl(real.name, real.version) }
}

/** Build metadata stands in the entry and not always in the name of the file. */
function sameVersion(left: string, right: string | undefined): boolean {
  return right !== undefined && (left === right || ecosystem.compare(left, right) === 0)
}

/** A gap about one entry. */
export function entryGap(entry: JsonProperty, reason: string, input: ExtractorInput): ExtractedGap {
  return { code: 'unreadable', subject: entry.key, reason, location: input.locate(entry.start, entry.keyEnd) }
}

function scopeOf({ value }: JsonProperty): PackageComponent['scope'] {
  if (isTrue(value, 'dev')) return 'development'
  return ['optional', 'devOptional', 'peer'].some(flag => isTrue(value, flag)) ? 'optional' : 'runtime'
}

function dependsOn({ property: { value }, dependencySections }: Entry): string[] {
  const names = new Set<string>()
  for (const section of dependencySections) {
    for (const { key, value: range } of properties(property(value, section)?.value)) {
      names.add(range?.type === 'string' ? readRequirement(key, range.value).name : key)
    }
  }
  return [...names]
}
