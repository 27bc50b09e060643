import { defineRule, incoming } from '../rule.ts'
import { bothSides } from '../shared/sides.ts'
import { wholeFiles } from './algorithms.ts'
import { entriesAtOdds } from './at-odds.ts'
import { byDroppedHashes } from './dropped.ts'
import { differences } from './differences.ts'
import { newHosts } from './hosts.ts'
import { knownVersions } from './known-versions.ts'
import { ofNewHosts } from './of-new-hosts.ts'
import { atOddsViolation } from './words.ts'

export const rule = defineRule({
  meta: {
    kinds: ['package'],
    since: '0.1',
    level: 'block',
    guarded: true,
    about: 'Changes or removes the hash of a locked package, or downloads it from a new host',
    messages: {
      'file-foreign': 'Package version lists a file of a different package or version',
      'file-moved': 'File without a hash comes from a different URL',
      'file-unhashed': 'Package version has a file without a hash',
      'files-replaced': 'All files of a package version were replaced',
      'hash-ambiguous': 'One file of a package version has two hashes',
      'hash-changed': 'Package version has a different hash than before',
      'hash-incomparable': 'Package version has a hash of a different algorithm than before',
      'hash-removed': 'Package version lost its hash',
      'hash-weakened': 'Package version has only weak hashes',
      'hashes-dropped': 'Requirements file or lockfile lost all of its hashes',
      'hashes-replaced': 'Some hashes of a package version were replaced',
      'lookalike-host': 'Lockfile downloads from a host whose name resembles that of the default index',
      'new-host': 'Lockfile downloads from a new host'
    }
  },
  check(input) {
    const coming = incoming(input.changes)
    const sides = bothSides(input)
    const hostsOf = newHosts(sides, input)
    const knownOf = knownVersions(sides)
    const evidence = { hostsOf, knownOf, isOfWholeFile: wholeFiles(coming, sides) }
    const ofFiles = [
      ...coming.flatMap(change => differences(change, evidence)),
      ...entriesAtOdds(coming, knownOf).map(atOddsViolation)
    ]
    const told = new Set(ofFiles.map(({ change }) => change))
    return [
      ...byDroppedHashes(ofFiles, sides),
      ...ofNewHosts(
        coming.filter(change => !told.has(change)),
        hostsOf
      )
    ]
  }
})
