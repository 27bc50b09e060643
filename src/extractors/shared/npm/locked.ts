import type { EntryId, LockEntry, PackageComponent, PackageSource } from '../../../core/component.ts'
import { ecosystem } from '../../../ecosystems/npm/ecosystem.ts'
import { resolvedPackage, urlHost } from '../../../ecosystems/npm/requirement.ts'
import type { ExtractedComponent, ExtractorInput } from '../../extractor.ts'
import { onlyArchive } from '../files/archives.ts'

/** What an entry of any lockfile of npm's world says, once its own notation is read. */
export interface LockedPackage {
  readonly name: string
  readonly version: string | undefined
  readonly source: PackageSource
  /** The URL that its files are fetched from, as written; undefined where the lockfile leaves it to the registry. */
  readonly resolved: string | undefined
  readonly slot: string
  readonly hashes: readonly string[]
  /** Only some platforms install it, and the tool may leave out its hash on the others. */
  readonly conditional?: boolean
  readonly scope: PackageComponent['scope']
  readonly direct: boolean | undefined
  readonly entry: EntryId
  readonly dependsOn: readonly EntryId[]
  /** Further installations of it, with other peers. */
  readonly alsoEntries?: readonly LockEntry[]
  readonly installScript: boolean | undefined
  /** Programs that a project has from it: those of packages that are not nested in others. */
  readonly programs?: readonly string[]
  /** The place of the entry, by UTF-16 offsets. */
  readonly start: number
  readonly end: number
}

/** A package as the lockfile extractors report it. */
export type LockedComponent = Extract<ExtractedComponent, { kind: 'package' }>

/**
 * The component of an entry. It is what its tarball is: package managers take name and version of an entry on trust and
 * install what `resolved` names, so an entry `lodash` that is resolved to another package's tarball is that package.
 */
export function lockedComponent(locked: LockedPackage, input: ExtractorInput): LockedComponent {
  const { source, resolved, slot, hashes, scope, direct, installScript, start, end } = locked
  const { entry, dependsOn, alsoEntries = [], programs = [], conditional } = locked
  const { name, version } = installed(locked)
  const host = resolved === undefined ? undefined : urlHost(resolved)
  const archives = onlyArchive(resolved, hashes, conditional)
  return {
    kind: 'package',
    role: 'locked',
    ecosystem: 'npm',
    name,
    purl: ecosystem.purl(name, version),
    location: input.locate(start, end),
    slot,
    text: input.content.slice(start, end),
    confidence: 'certain',
    hashes,
    ...(archives.length > 0 && { archives }),
    source,
    scope,
    entry,
    dependsOn,
    ...(alsoEntries.length > 0 && { alsoEntries }),
    ...(version !== undefined && { version }),
    ...(direct !== undefined && { direct }),
    ...(host !== undefined && { hosts: [host] }),
    ...(installScript !== undefined && { installScript }),
    ...(programs.length > 0 && { programs })
  }
}

/** The parts of an `integrity` field, <https://w3c.github.io/webappsec-subresource-integrity/>. */
export function integrityHashes(integrity: string | undefined): readonly string[] {
  return (integrity ?? '').split(/\s+/).filter(hash => hash !== '')
}

function installed({ name, version, source, resolved }: LockedPackage): Pick<LockedPackage, 'name' | 'version'> {
  const real = resolved === undefined || source.type !== 'registry' ? undefined : resolvedPackage(resolved)
  return real === undefined || (real.name === name && sameVersion(real.version, version)) ? { name, version } : real
}

/** Build metadata stands in the entry and not always in the name of the file. */
function sameVersion(left: string, right: string | undefined): boolean {
  return right !== undefined && (left === right || ecosystem.compare(left, right) === 0)
}
