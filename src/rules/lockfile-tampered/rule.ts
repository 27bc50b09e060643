import type { Change } from '../../core/change.ts'
import type { PackageComponent } from '../../core/component.ts'
import { code, say, strong } from '../../core/message.ts'
import { ecosystems } from '../../ecosystems/registry.generated.ts'
import { defineRule, incoming, type Violation } from '../rule.ts'
import { bothSides } from '../shared/sides.ts'
import { compareHashes } from './hashes.ts'
import { strangeHosts } from './hosts.ts'

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    level: 'block',
    about: 'A version has other hashes than before or lost them, or comes from a host that its lockfile did not use',
    messages: {
      'hash-changed': 'Package version has another hash than before',
      'hash-removed': 'Package version lost its hash',
      'hashes-replaced': 'Some hashes of a package version were replaced',
      'new-host': 'Lockfile downloads from a new host'
    }
  },
  check(input) {
    const coming = incoming(input.changes)
    const ofHashes = coming.flatMap(change => hashes(change))
    const told = new Set(ofHashes.map(({ change }) => change))
    return [...ofHashes, ...strangeHosts(coming, bothSides(input)).filter(({ change }) => !told.has(change))]
  }
})

function hashes(
  change: Change<'package'>
): Violation<'package', 'hash-changed' | 'hash-removed' | 'hashes-replaced'>[] {
  const { component, before } = change
  if (before?.kind !== 'package' || !isSameVersion(component, before)) return []
  const what = say`${code(component.name)} ${component.version ?? ''}`
  const elsewhere = component.source.type !== before.source.type || component.source.url !== before.source.url
  // An index of one's own, or another repository of builds, rightly has other files.
  const atMost = elsewhere ? { atMost: 'warn' as const } : {}
  switch (compareHashes(before.hashes, component.hashes)) {
    case 'same':
      return []
    case 'lost':
      return [
        {
          change,
          messageId: 'hash-removed',
          message: say`${what} ${strong`lost its hash`}: nothing checks any more that its files are those of before`,
          help: say`Put the hash back, or lock again from the index`,
          ...atMost
        }
      ]
    case 'other':
      return [
        {
          change,
          messageId: 'hash-changed',
          message: say`${what} has ${strong`another hash than before`}: a published version does not change its files`,
          help: say`Find out why before you install it: compare the files, and lock again from the index`,
          ...atMost
        }
      ]
    case 'mixed':
      return [
        {
          change,
          messageId: 'hashes-replaced',
          message: say`${what} lost some of its hashes and has others that it did not have before`,
          help: say`Lock again from the index and compare: files may be added to a version, not replaced`,
          atMost: 'warn'
        }
      ]
  }
}

function isSameVersion(one: PackageComponent, other: PackageComponent): boolean {
  if (one.version === undefined || other.version === undefined) return false
  return one.version === other.version || ecosystems.get(one.ecosystem)?.compare?.(one.version, other.version) === 0
}
