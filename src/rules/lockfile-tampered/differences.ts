import type { Change } from '../../core/change.ts'
import type { PackageComponent } from '../../core/component.ts'
import { code, say, strong } from '../../core/message.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import type { Violation } from '../rule.ts'
import { compareArchives, unhashedBesideHashed, type Difference } from './archives.ts'
import { packageBefore, type newHosts } from './hosts.ts'
import type { knownVersions } from './known-versions.ts'

type FileViolation = Violation<
  'package',
  'hash-changed' | 'hash-removed' | 'hash-weakened' | 'hashes-replaced' | 'file-unhashed' | 'file-moved'
>

/** What a change makes of the files of a version that was there before. */
export function differences(
  change: Change<'package'>,
  hostsOf: ReturnType<typeof newHosts>,
  knownOf: ReturnType<typeof knownVersions>
): FileViolation[] {
  const { component } = change
  const before = packageBefore(change)
  // What is in the repository is reviewed there.
  if (component.source.type === 'path') return []
  if (before === undefined || !isSameVersion(component, before)) {
    const strange = strangeBeside(component, knownOf(component))
    if (strange !== undefined) return [violation(change, strange)]
    return before === undefined ? [] : unhashed(change, before)
  }
  const difference = compareArchives(before, component)
  if (difference === undefined) return []
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

function violation(change: Change<'package'>, { outcome, file }: Difference): FileViolation {
  const { name, version = '' } = change.component
  const what = say`${code(name)} ${version}`
  const which = file === undefined ? say`` : say` for ${code(file)}`
  switch (outcome) {
    case 'other':
      return {
        change,
        messageId: 'hash-changed',
        message: say`${what} has ${strong`another hash than before`}${which}: a published version does not change its files`,
        help: say`Find out why before you install it: compare the files, and lock again from the index`
      }
    case 'lost':
      return {
        change,
        messageId: 'hash-removed',
        message: say`${what} ${strong`lost its hash`}${which}: nothing checks any more that its files are those of before`,
        help: say`Put the hash back, or lock again from the index`
      }
    case 'unhashed':
      return {
        change,
        messageId: 'file-unhashed',
        message: say`${what} has ${strong`no hash`}${which}, and its other files have one`,
        help: say`Add the hash of the file, or lock again from the index`
      }
    case 'moved':
      return {
        change,
        messageId: 'file-moved',
        message: say`${what} comes from another address than before${which}, and no hash says that it is the same file`,
        help: say`Compare the files, and lock again from an index that states hashes`,
        atMost: 'warn'
      }
    case 'weaker':
      return {
        change,
        messageId: 'hash-weakened',
        message: say`${what} has only ${strong`weaker hashes than before`}${which}: two files can be made that share one`,
        help: say`Put the hash back, or lock again from the index`,
        atMost: 'warn'
      }
    case 'mixed':
      return {
        change,
        messageId: 'hashes-replaced',
        message: say`${what} lost some of its hashes and has others that it did not have before`,
        help: say`Lock again from the index and compare: files may be added to a version, not replaced`,
        atMost: 'warn'
      }
  }
}

function isSameVersion(one: PackageComponent, other: PackageComponent): boolean {
  if (one.source.commit !== other.source.commit) return false
  if (one.version === undefined || other.version === undefined) return false
  return one.version === other.version || ecosystems.get(one.ecosystem)?.compare?.(one.version, other.version) === 0
}
