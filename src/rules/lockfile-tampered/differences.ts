import type { Change } from '../../core/change.ts'
import type { PackageComponent } from '../../core/component.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import type { IsOfWholeFile } from './algorithms.ts'
import { compareArchives, unhashedBesideHashed, type Difference } from './archives.ts'
import { packageBefore, type newHosts } from './hosts.ts'
import type { knownVersions } from './known-versions.ts'
import { misfitOf } from './misfits.ts'
import { misfitViolation, violation, type FileViolation } from './words.ts'

/** What is known of the files that a change touches. */
export interface Evidence {
  readonly hostsOf: ReturnType<typeof newHosts>
  readonly knownOf: ReturnType<typeof knownVersions>
  readonly isOfWholeFile: IsOfWholeFile
}

/** What a change makes of the files of a version that was there before. */
export function differences(change: Change<'package'>, evidence: Evidence): FileViolation[] {
  const { component } = change
  const before = packageBefore(change)
  // What is in the repository is reviewed there.
  if (component.source.type === 'path') return []
  const misfit = misfitOf(component, before)
  const found = ofFiles(change, before, evidence)
  if (misfit === undefined) return found
  // That all its files are others, or that one has no hash, says less than whose files they are.
  return [misfitViolation(change, misfit), ...found.filter(({ messageId }) => messageId === 'hash-changed')]
}

function ofFiles(
  change: Change<'package'>,
  before: PackageComponent | undefined,
  { hostsOf, knownOf, isOfWholeFile }: Evidence
): FileViolation[] {
  const { component } = change
  if (before === undefined || !isSameVersion(component, before)) {
    const strange = strangeBeside(component, knownOf(component))
    if (strange !== undefined) return [violation(change, strange)]
    return before === undefined ? [] : unhashed(change, before)
  }
  const difference = compareArchives(before, component)
  if (difference === undefined) return []
  if (isUnsure(difference) && isRightly(component, before)) return []
  if (difference.outcome === 'incomparable' && isOfWholeFile(component, before)) return []
  const isForeign = hostsOf(component, before).some(host => host.isForeign)
  // That it comes from a new host says more than that its address is another one.
  if (difference.outcome === 'moved' && isForeign) return []
  return [{ ...violation(change, difference), ...(!isForeign && isRightly(component, before) && { atMost: 'warn' }) }]
}

/** A file that has another hash than in each entry that the lockfile had for the version. */
function strangeBeside(component: PackageComponent, known: readonly PackageComponent[]): Difference | undefined {
  const found = known.map(entry => compareArchives(entry, component))
  return found.every(difference => difference?.outcome === 'other') ? found[0] : undefined
}

/** Nothing speaks against the files but that they cannot be held against those of before. */
function isUnsure({ outcome }: Difference): boolean {
  return outcome === 'incomparable' || outcome === 'replaced'
}

/**
 * An index of one's own, or another repository of builds, rightly has other files; what the tool makes from a commit is
 * not the same on every machine.
 */
function isRightly({ source }: PackageComponent, before: PackageComponent): boolean {
  return source.type !== before.source.type || source.url !== before.source.url || source.type === 'vcs'
}

/** Where all files of the version before had hashes, and those of this one have not. */
function unhashed(change: Change<'package'>, before: PackageComponent): FileViolation[] {
  const file =
    before.hashes.length === 0 || unhashedBesideHashed(before) ? undefined : unhashedBesideHashed(change.component)
  return file === undefined ? [] : [{ ...violation(change, { outcome: 'unhashed', file: file.file }), atMost: 'warn' }]
}

function isSameVersion(one: PackageComponent, other: PackageComponent): boolean {
  if (one.source.commit !== other.source.commit) return false
  if (one.version === undefined || other.version === undefined) return false
  return one.version === other.version || ecosystems.get(one.ecosystem)?.compare?.(one.version, other.version) === 0
}
