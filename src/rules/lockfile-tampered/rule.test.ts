import type { Archive } from '../../core/archive.ts'
import type { PackageComponent } from '../../core/component.ts'
import { aBareRequirement, added, aLockedPackage, changed, removed } from '../../../test/helpers/components.ts'
import { testRule, type RuleCase } from '../../../test/helpers/rule.ts'
import { compareFile, compareHashes } from './hashes.ts'

type Fields = Partial<PackageComponent>

const commit = (digit: string): string => digit.repeat(40)
const own = { type: 'registry', url: 'https://index.example/simple' } as const
const strange = { type: 'registry', url: 'https://evil.example/simple' } as const
const tarball = 'https://index.example/p/-/p-2.0.tgz'

/** An entry with hashes that belong to no named file. */
const entry = (hashes: readonly string[], more: Fields = {}) => aLockedPackage({ hashes, ...more })
const from = (...hosts: readonly string[]) => aLockedPackage({ name: 'peft', hosts })
const usual = { base: [aLockedPackage({ name: 'numpy', hosts: ['files.index.example'] })] }

/** A pinned requirement of a list. */
const required = (name: string, hashes: readonly string[] = []) =>
  aBareRequirement({ name, version: '2.0', hashes, location: { path: 'requirements.txt', side: 'head', startLine: 1 } })

/** A file, with its hash and its address. */
const file = (name: string, hash?: string, folder?: string): Archive => ({
  file: name,
  hashes: hash === undefined ? [] : [`sha256:${hash}`],
  ...(folder !== undefined && { url: `${folder}/${name}` })
})

/** An entry with these files. */
function files(archives: readonly Archive[], more: Fields = {}): PackageComponent {
  const hosts = [...new Set(archives.flatMap(({ url }) => (url === undefined ? [] : [new URL(url).host])))].sort()
  return aLockedPackage({
    hashes: archives.flatMap(({ hashes }) => hashes),
    archives,
    ...(hosts.length > 0 && { hosts }),
    ...more
  })
}

/** An entry of a lockfile that holds one file of a version. */
const only = (hash: string, more: Fields = {}) =>
  entry([`sha512-${hash}`], { archives: [{ file: '', hashes: [`sha512-${hash}`] }], ...more })

/** An entry whose file the tool makes itself. */
const built = (hash: string, name = 'torch', conditional = false) =>
  entry([hash], { name, archives: [{ file: '', hashes: [hash], ...(conditional && { conditional }) }] })

const npm = (...parts: readonly string[]): string => ['registry', ...parts].join('.')
const wheel = 'torch-2.0-py3-none-any.whl'
const other = 'torch-2.0-cp312-cp312-linux_x86_64.whl'
const later = 'torch-2.1-py3-none-any.whl'
const laterOther = 'torch-2.1-cp312-cp312-linux_x86_64.whl'
const sdist = 'torch-2.0.tar.gz'
const home = 'https://index.example/files'
const releases = 'https://forge.example/acme/wheels/releases/download/1'
const evil = 'https://evil.example/files'

const update = (before: PackageComponent, now: PackageComponent, more: Partial<RuleCase> = {}) => ({
  changes: [changed(before, now)],
  inventory: usual,
  ...more
})

testRule('lockfile-tampered', [
  { title: 'the same hashes', changes: [changed(entry(['sha256:a', 'sha256:b']), entry(['sha256:b', 'sha256:a']))] },
  { title: 'a hash more', changes: [changed(entry(['sha256:a']), entry(['sha256:a', 'sha256:b']))] },
  { title: 'a hash less', changes: [changed(entry(['sha256:a', 'sha256:b']), entry(['sha256:a']))] },
  { title: 'a stronger algorithm', changes: [changed(entry(['sha1-a']), entry(['sha512-b']))] },
  { title: 'another version', changes: [changed(entry(['sha256:a']), entry(['sha256:b'], { version: '2.1' }))] },
  { title: 'another version without a hash', changes: [changed(entry(['sha256:a']), entry([], { version: '2.1' }))] },
  { title: 'a first hash', changes: [changed(entry([]), entry(['sha256:a']))] },
  { title: 'removed', changes: [removed(entry(['sha256:a']))] },
  {
    title: 'another hash',
    changes: [changed(entry(['sha256:a', 'sha256:b']), entry(['sha256:c']))],
    finds: [
      {
        message: 'torch 2.0 has a different hash than before: the files of a published version do not change',
        help: /^Find out why before installing it/
      }
    ]
  },
  {
    title: 'another hash for another spelling of the version',
    changes: [changed(entry(['sha256:a']), entry(['sha256:c'], { version: '2.0.0' }))],
    finds: [{ message: /different hash/ }]
  },
  {
    title: 'another hash of what now comes from another index, which a manifest names',
    changes: [
      changed(entry(['sha256:a']), entry(['sha256:c'], { source: own })),
      added(aBareRequirement({ source: own }))
    ],
    finds: [{ message: /different hash/, atMost: 'warn' }]
  },
  {
    title: 'another hash of what now comes from an index that nothing names',
    ...update(entry(['sha256:a']), entry(['sha256:c'], { source: strange })),
    finds: [{ message: /different hash/ }]
  },
  {
    title: 'a hash that is lost',
    changes: [changed(entry(['sha512-a']), entry([]))],
    finds: [{ message: 'torch 2.0 lost its hash: its files are no longer verified' }]
  },
  {
    title: 'a list that no longer has any hashes',
    changes: ['peft', 'trl', 'torch'].map(name => changed(required(name, ['sha256:a']), required(name))),
    finds: [
      {
        id: 'hashes-dropped',
        message: 'requirements.txt no longer has any hashes: peft and 2 more lost theirs',
        atMost: 'warn',
        related: ['requirements.txt', 'requirements.txt']
      }
    ]
  },
  {
    title: 'one of a list that still states hashes',
    changes: ['peft', 'trl'].map(name => changed(required(name, ['sha256:a']), required(name))),
    inventory: { base: [required('torch', ['sha256:b'])], head: [required('torch', ['sha256:b'])] },
    finds: [
      { id: 'hash-removed', message: /^peft/ },
      { id: 'hash-removed', message: /^trl/ }
    ]
  },
  {
    title: 'the only one of a list',
    changes: [changed(required('peft', ['sha256:a']), required('peft'))],
    finds: [{ id: 'hash-removed', message: /^peft/ }]
  },
  {
    title: 'a lockfile that no longer has any hashes',
    changes: ['peft', 'trl'].map(name => changed(entry(['sha256:a'], { name }), entry([], { name }))),
    finds: [
      {
        id: 'hashes-dropped',
        message: 'uv.lock lost the hashes of peft and 1 more: their files are no longer verified'
      }
    ]
  },
  {
    title: 'the only entry of a lockfile',
    changes: [changed(entry(['sha256:a']), entry([]))],
    finds: [{ id: 'hash-removed', message: /^torch/ }]
  },
  {
    title: 'some entries of a lockfile that still states hashes',
    changes: ['peft', 'trl'].map(name => changed(entry(['sha256:a'], { name }), entry([], { name }))),
    inventory: { base: [entry(['sha256:b'])], head: [entry(['sha256:b'])] },
    finds: [
      { id: 'hash-removed', message: /^peft/ },
      { id: 'hash-removed', message: /^trl/ }
    ]
  },
  {
    title: 'many entries of a lockfile that still states some hashes',
    changes: Array.from({ length: 21 }, (_, at) => {
      const name = `a${at}`
      return changed(entry(['sha256:a'], { name }), entry([], { name }))
    }),
    inventory: { base: [entry(['sha256:b'])], head: [entry(['sha256:b'])] },
    finds: [{ id: 'hashes-dropped', message: /^uv\.lock lost the hashes of a0 and 20 more:/ }]
  },
  {
    title: 'a lockfile that loses its hashes while one package gets another',
    changes: [
      ...['peft', 'trl'].map(name => changed(entry(['sha256:a'], { name }), entry([], { name }))),
      changed(entry(['sha256:a']), entry(['sha256:b']))
    ],
    finds: [
      { id: 'hash-removed', message: /^peft/ },
      { id: 'hash-removed', message: /^trl/ },
      { id: 'hash-changed', message: /^torch/ }
    ]
  },
  {
    title: 'some hashes replaced',
    changes: [changed(entry(['sha256:a', 'sha256:b']), entry(['sha256:a', 'sha256:c']))],
    finds: [{ message: /^torch 2\.0 lost some of its hashes/, atMost: 'warn' }]
  },
  {
    title: 'a weaker algorithm',
    changes: [changed(entry(['sha512-aaaa']), entry(['sha1-bbbb']))],
    finds: [{ id: 'hash-weakened', message: /^torch 2\.0 has only weaker hashes than before/, atMost: 'warn' }]
  },

  // The identity of a hash is the file.
  {
    title: 'another build of the version',
    ...update(
      files([file('linux-64/numpy-1.26.4-py311h64a7726_0.conda', 'a')], { ecosystem: 'conda' }),
      files([file('linux-64/numpy-1.26.4-py311h64a7726_1.conda', 'b')], { ecosystem: 'conda' })
    )
  },
  {
    title: 'the build of another platform, by the same name',
    ...update(
      files([file('linux-64/numpy-1.26.4-py311_0.conda', 'a')], { ecosystem: 'conda' }),
      files([file('osx-arm64/numpy-1.26.4-py311_0.conda', 'b')], { ecosystem: 'conda' })
    )
  },
  {
    title: 'the same build with another hash',
    ...update(
      files([file('linux-64/numpy-1.26.4-py311_0.conda', 'a')], { ecosystem: 'conda' }),
      files([file('linux-64/numpy-1.26.4-py311_0.conda', 'b')], { ecosystem: 'conda' })
    ),
    finds: [{ message: /^torch 2\.0 has a different hash than before for linux-64\/numpy-1\.26\.4-py311_0\.conda: / }]
  },
  {
    title: 'wheels of the version for another interpreter',
    ...update(files([file(other.replaceAll('cp312', 'cp311'), 'a')]), files([file(other, 'b')]))
  },
  {
    title: 'wheels for another interpreter beside the source archive',
    ...update(
      files([file(sdist, 's'), file(other.replaceAll('cp312', 'cp311'), 'a')]),
      files([file(sdist, 's'), file(other, 'b')])
    )
  },
  {
    title: 'a wheel for one interpreter in place of one for several',
    ...update(files([file(wheel, 'a'), file(other, 'b')]), files([file(other, 'b')]))
  },
  {
    title: 'files of other names in place of the wheel that suits every platform',
    ...update(files([file(wheel, 'a')]), files([file('torch-2.0-1-py3-none-any.whl', 'b')])),
    finds: [{ id: 'files-replaced', message: /^torch 2\.0 has none of its previous files/, atMost: 'warn' }]
  },
  {
    title: 'its own files in place of those of another version',
    ...update(files([file(later, 'a')]), files([file(wheel, 'b')]))
  },
  {
    title: 'a wheel in place of the source archive',
    ...update(files([file(sdist, 's')]), files([file(other, 'b')])),
    finds: [{ id: 'files-replaced', message: /none of its previous files/, atMost: 'warn' }]
  },
  {
    title: 'other files of another index, which a manifest names',
    changes: [
      changed(files([file(wheel, 'a')]), files([file(other, 'b')], { source: own })),
      added(aBareRequirement({ source: own }))
    ],
    inventory: usual
  },
  {
    title: 'files of another version',
    ...update(files([file(wheel, 'a')]), files([file('torch-2.1-py3-none-any.whl', 'b')], { version: '2.1' }))
  },

  // A file belongs to its version.
  {
    title: 'a further file of another package',
    ...update(files([file(wheel, 'a')]), files([file(wheel, 'a'), file('evil-2.0-py3-none-any.whl', 'b')])),
    finds: [
      {
        id: 'file-foreign',
        message:
          'torch 2.0 lists evil-2.0-py3-none-any.whl, a file of a different package: that file is what gets installed'
      }
    ]
  },
  {
    title: 'a source archive whose package has a longer name',
    changes: [added(files([file('torch-evil-2.0.tar.gz', 'b')]))],
    finds: [{ id: 'file-foreign', message: /a file of a different package/ }]
  },
  {
    title: 'files of another version alone',
    changes: [added(files([file('torch-2.1-py3-none-any.whl', 'b'), file('torch-2.1.tar.gz', 's')]))],
    finds: [{ id: 'file-foreign', message: /^torch 2\.0 lists torch-2\.1-.+, a file of a different version/ }]
  },
  {
    title: 'a file of a different version beside one of its own',
    changes: [added(files([file(wheel, 'a'), file('torch-2.1-py3-none-any.whl', 'b')]))],
    finds: [{ id: 'file-foreign', message: /a file of a different version/, atMost: 'warn' }]
  },
  {
    title: 'a file of a different version that it had before',
    ...update(
      files([file(wheel, 'a'), file('torch-2.1-py3-none-any.whl', 'b')]),
      files([file(wheel, 'a'), file('torch-2.1-py3-none-any.whl', 'b'), file(other, 'c')])
    )
  },
  {
    title: 'a file of a different package with another hash for its own',
    ...update(files([file(wheel, 'a')]), files([file(wheel, 'c'), file('evil-2.0-py3-none-any.whl', 'b')])),
    finds: [
      { id: 'file-foreign', message: /evil/ },
      { id: 'hash-changed', message: /different hash/ }
    ]
  },
  {
    title: 'names and versions that are spelled otherwise',
    changes: [
      added(
        files([file('Torch-2.0.0-py3-none-any.whl', 'a'), file('torch-2.0+cu118-cp311-cp311-linux_x86_64.whl', 'b')])
      )
    ]
  },
  {
    title: 'builds of conda, whose names say nothing here',
    changes: [added(files([file('linux-64/libtorch-2.0-0.conda', 'a')], { ecosystem: 'conda' }))]
  },
  {
    title: 'a file that an entry names by its address',
    changes: [
      added(
        files([file('evil-2.0-py3-none-any.whl', 'b')], { source: { type: 'url', url: 'https://index.example/e' } })
      )
    ]
  },
  {
    title: 'one wheel of several with another hash',
    ...update(files([file(wheel, 'a'), file(other, 'b')]), files([file(wheel, 'a'), file(other, 'c')])),
    finds: [{ id: 'hash-changed', message: /a different hash than before for torch-2\.0-cp312/ }]
  },
  {
    title: 'two wheels with the hash of the other',
    ...update(files([file(wheel, 'a'), file(other, 'b')]), files([file(wheel, 'b'), file(other, 'a')])),
    finds: [{ id: 'hash-changed', message: /different hash/ }]
  },
  {
    title: 'the old hash for a file that nobody asks for, and another one for the wheel',
    ...update(files([file(wheel, 'a')]), files([file('torch-2.0.tar.gz', 'a'), file(wheel, 'b')])),
    finds: [{ id: 'hash-changed', message: /for torch-2\.0-py3/ }]
  },
  {
    title: 'a wheel twice, with a further hash',
    ...update(files([file(wheel, 'a')]), files([file(wheel, 'a'), file(wheel, 'b')])),
    finds: [{ id: 'hash-changed', message: /different hash/ }]
  },
  {
    title: 'a further hash of the only file',
    ...update(
      entry(['sha512-aaaa'], { ecosystem: 'npm', archives: [{ file: '', hashes: ['sha512-aaaa'] }] }),
      entry(['sha512-aaaa', 'sha512-bbbb'], {
        ecosystem: 'npm',
        archives: [{ file: '', hashes: ['sha512-aaaa', 'sha512-bbbb'] }]
      })
    ),
    finds: [{ message: 'torch 2.0 has a different hash than before: the files of a published version do not change' }]
  },
  {
    title: 'a hash of a further algorithm',
    ...update(
      entry(['sha1-aaaa'], { archives: [{ file: '', hashes: ['sha1-aaaa'] }] }),
      entry(['sha512-bbbb', 'sha1-aaaa'], { archives: [{ file: '', hashes: ['sha512-bbbb', 'sha1-aaaa'] }] })
    )
  },
  {
    title: 'another way to make the archive',
    ...update(
      entry(['yarn-8:aa'], { archives: [{ file: '', hashes: ['yarn-8:aa'] }] }),
      entry(['yarn-10c0:bb'], { archives: [{ file: '', hashes: ['yarn-10c0:bb'] }] })
    )
  },
  {
    title: 'another hash of the archive, made in the same way',
    ...update(
      entry(['yarn-10c0:aa'], { archives: [{ file: '', hashes: ['yarn-10c0:aa'] }] }),
      entry(['yarn-10c0:bb'], { archives: [{ file: '', hashes: ['yarn-10c0:bb'] }] })
    ),
    finds: [{ message: /different hash/ }]
  },
  {
    title: 'a hash that the tool keeps on some platforms only',
    ...update(
      entry(['yarn-8:aa'], { archives: [{ file: '', hashes: ['yarn-8:aa'], conditional: true }] }),
      entry([], { archives: [{ file: '', hashes: [], conditional: true }] })
    )
  },
  {
    title: 'another hash of what only some platforms install',
    ...update(
      entry(['yarn-8:aa'], { archives: [{ file: '', hashes: ['yarn-8:aa'], conditional: true }] }),
      entry(['yarn-8:bb'], { archives: [{ file: '', hashes: ['yarn-8:bb'], conditional: true }] })
    ),
    finds: [{ message: /different hash/ }]
  },
  {
    title: 'another hash for the file, written in capitals',
    ...update(files([file(wheel, 'a')]), files([file(wheel.replace('torch', 'Torch'), 'b')])),
    finds: [{ id: 'hash-changed', message: /a different hash than before for Torch-2\.0/ }]
  },

  // Hashes that cannot be compared.
  {
    title: 'another algorithm, while the rest of the file keeps its own',
    ...update(only('aaaa'), entry(['sha256-bbbb'], { archives: [{ file: '', hashes: ['sha256-bbbb'] }] }), {
      inventory: { base: [only('cccc', { name: 'peft' })], head: [only('cccc', { name: 'peft' })] }
    }),
    finds: [
      {
        id: 'hash-incomparable',
        message: /^torch 2\.0 has a hash of a different algorithm than before, unlike the rest of uv\.lock/,
        atMost: 'warn'
      }
    ]
  },
  {
    title: 'another cache key, while that of the file stays',
    ...update(built('yarn-10c0:aa'), built('yarn-9:bb'), {
      inventory: { base: [built('yarn-10c0:cc', 'peft')], head: [built('yarn-10c0:cc', 'peft')] }
    }),
    finds: [{ id: 'hash-incomparable', message: /of a different algorithm/, atMost: 'warn' }]
  },
  {
    title: 'another cache key with the whole file, but for what this platform does not need',
    changes: [
      changed(built('yarn-8:aa'), built('yarn-10c0:bb')),
      changed(built('yarn-8:cc', 'peft'), built('yarn-10c0:dd', 'peft'))
    ],
    inventory: {
      base: ['numpy', 'trl'].map(name => built('yarn-8:ee', name, true)),
      head: ['numpy', 'trl'].map(name => built('yarn-8:ee', name, true))
    }
  },
  {
    title: 'the cache key of the file for what this platform needs now',
    ...update(built('yarn-8:aa', 'torch', true), built('yarn-10c0:bb', 'torch', true), {
      inventory: { base: [built('yarn-10c0:cc', 'peft')], head: [built('yarn-10c0:cc', 'peft')] }
    })
  },
  {
    title: 'another name for the same hashes, and one that differs',
    changes: [
      changed(built('yarn-8:aa'), built('yarn-9:bb')),
      changed(built('yarn-8:cc', 'peft'), built('yarn-9:cc', 'peft')),
      changed(built('yarn-8:dd', 'trl'), built('yarn-9:dd', 'trl'))
    ],
    finds: [{ id: 'hash-incomparable', message: /^torch/, atMost: 'warn' }]
  },
  {
    title: 'another algorithm of another index, which a manifest names',
    changes: [
      changed(entry(['sha256:a']), entry(['sha512:c'], { source: own })),
      added(aBareRequirement({ source: own }))
    ],
    inventory: { base: [entry(['sha256:b'], { name: 'peft' })], head: [entry(['sha256:b'], { name: 'peft' })] }
  },

  // Two hashes for one file of a version that comes in.
  {
    title: 'two entries of a new version with different hashes',
    changes: [added(only('aaaa')), added(only('bbbb'))],
    finds: [
      {
        id: 'hash-ambiguous',
        message: 'torch 2.0 has two different hashes: one of them is not that of the published file'
      }
    ]
  },
  {
    title: 'two entries of a new version with different hashes for a wheel',
    changes: [added(files([file(wheel, 'a')])), added(files([file(wheel, 'b'), file(other, 'c')]))],
    finds: [{ id: 'hash-ambiguous', message: /^torch 2\.0 has two different hashes for torch-2\.0-py3-none-any\.whl/ }]
  },
  {
    title: 'two updates to a new version with different hashes',
    changes: [
      changed(only('cccc', { version: '1.0' }), only('aaaa')),
      changed(only('dddd', { version: '1.1' }), only('bbbb'))
    ],
    finds: [{ id: 'hash-ambiguous', message: /two different hashes/ }]
  },
  {
    title: 'one entry that names a wheel twice',
    changes: [added(files([file(wheel, 'a'), file(wheel, 'b')]))],
    finds: [{ id: 'hash-ambiguous', message: /two different hashes/ }]
  },
  {
    title: 'a second hash of a module',
    ...update(only('aaaa'), entry(['h1:a'], { archives: [{ file: '', hashes: ['sha512-aaaa', 'sha512-bbbb'] }] })),
    finds: [{ id: 'hash-changed', message: /different hash/ }]
  },
  { title: 'two entries of a new version with one hash', changes: [added(only('aaaa')), added(only('aaaa'))] },
  {
    title: 'two entries of new versions',
    changes: [added(only('aaaa')), added(only('bbbb', { version: '2.1' }))]
  },
  {
    title: 'two entries of a new version in two lockfiles',
    changes: [added(only('aaaa')), added(only('bbbb', { location: { path: 'a/uv.lock', side: 'head' } }))]
  },
  {
    title: 'two entries of a new version from two indexes',
    changes: [added(only('aaaa')), added(only('bbbb', { source: own })), added(aBareRequirement({ source: own }))]
  },
  {
    title: 'two entries of a new version for two platforms',
    changes: [added(files([file(wheel, 'a')])), added(files([file(other, 'b')]))]
  },
  {
    title: 'two algorithms for one file',
    changes: [added(entry(['sha1-aa', 'sha512-bb'], { archives: [{ file: '', hashes: ['sha1-aa', 'sha512-bb'] }] }))]
  },

  // What comes in beside an entry of the same version.
  {
    title: 'a further entry of the version with another hash',
    changes: [added(only('bbbb'))],
    inventory: { base: [only('aaaa')] },
    finds: [{ id: 'hash-changed', message: /^torch 2\.0 has a different hash than before: / }]
  },
  {
    title: 'an entry updated to a version that another one has, with another hash',
    changes: [changed(only('cccc', { version: '1.0' }), only('bbbb'))],
    inventory: { base: [only('aaaa'), only('cccc', { version: '1.0' })] },
    finds: [{ id: 'hash-changed', message: /a different hash than before/ }]
  },
  {
    title: 'a further entry with the same hash',
    changes: [added(only('aaaa'))],
    inventory: { base: [only('aaaa')] }
  },
  {
    title: 'a further entry with the hash of one of several',
    changes: [added(only('bbbb'))],
    inventory: { base: [only('aaaa'), only('bbbb')] }
  },
  {
    title: 'a further entry of another version',
    changes: [added(only('bbbb', { version: '3.0' }))],
    inventory: { base: [only('aaaa')] }
  },
  {
    title: 'a further entry from another index, which a manifest names',
    changes: [added(only('bbbb', { source: own })), added(aBareRequirement({ source: own }))],
    inventory: { base: [only('aaaa')] }
  },
  {
    title: 'a further entry with a hash of another algorithm',
    changes: [added(only('bb', { archives: [{ file: '', hashes: ['sha1-bbbb'] }] }))],
    inventory: { base: [only('aaaa')] }
  },
  {
    title: 'a further entry of another commit',
    changes: [added(only('bbbb', { source: { type: 'vcs', url: 'https://git.example/p', commit: commit('b') } }))],
    inventory: { base: [only('aaaa', { source: { type: 'vcs', url: 'https://git.example/p', commit: commit('a') } })] }
  },
  {
    title: 'a further entry with the wheel of another platform',
    changes: [added(files([file(other, 'b')]))],
    inventory: { base: [files([file(wheel, 'a')])] }
  },
  {
    title: 'a further entry in another lockfile',
    changes: [added(only('bbbb', { location: { path: 'other/package-lock.json', side: 'head' } }))],
    inventory: { base: [only('aaaa')] }
  },
  {
    title: 'another commit of the same version',
    ...update(
      entry(['yarn-8:aa'], { source: { type: 'vcs', url: 'https://git.example/p', commit: commit('a') } }),
      entry(['yarn-8:bb'], { source: { type: 'vcs', url: 'https://git.example/p', commit: commit('b') } })
    )
  },
  {
    title: 'what the tool makes of a commit',
    changes: [
      changed(
        entry(['yarn-8:aa'], { source: { type: 'vcs', url: 'https://git.example/p', commit: commit('a') } }),
        entry(['yarn-8:bb'], { source: { type: 'vcs', url: 'https://git.example/p', commit: commit('a') } })
      )
    ],
    finds: [{ message: /different hash/, atMost: 'warn' }],
    inventory: { base: [aLockedPackage({ source: { type: 'vcs', url: 'https://git.example/q' } })] }
  },
  {
    title: 'the address of another wheel',
    changes: [
      changed(
        aBareRequirement({ version: '2.0', hashes: ['sha256:a'], source: { type: 'url', url: `${home}/${wheel}` } }),
        aBareRequirement({ version: '2.0', hashes: ['sha256:b'], source: { type: 'url', url: `${home}/${other}` } })
      )
    ]
  },
  {
    title: 'the address of the same wheel with another hash',
    changes: [
      changed(
        aBareRequirement({ version: '2.0', hashes: ['sha256:a'], source: { type: 'url', url: `${home}/${wheel}` } }),
        aBareRequirement({ version: '2.0', hashes: ['sha256:b'], source: { type: 'url', url: `${home}/${wheel}` } })
      )
    ],
    finds: [{ message: /different hash/ }]
  },

  {
    title: 'the hash of a folder of the repository',
    ...update(
      entry(['sha256:a'], { source: { type: 'path', url: './' } }),
      entry([], { source: { type: 'path', url: './' } })
    )
  },

  // Files without a hash.
  {
    title: 'a further wheel without a hash',
    ...update(files([file(wheel, 'a', home)]), files([file(wheel, 'a', home), file(other, undefined, home)])),
    finds: [
      {
        id: 'file-unhashed',
        message: /^torch 2\.0 has no hash for torch-2\.0-cp312.+, although its other files have one$/
      }
    ]
  },
  {
    title: 'one wheel that lost its hash',
    ...update(files([file(wheel, 'a'), file(other, 'b')]), files([file(wheel, 'a'), file(other)])),
    finds: [{ id: 'hash-removed', message: /lost its hash for torch-2\.0-cp312/ }]
  },
  {
    title: 'another version with one wheel without a hash',
    ...update(files([file(wheel, 'a')]), files([file(later, 'b'), file(laterOther)], { version: '2.1' })),
    finds: [{ id: 'file-unhashed', message: /^torch 2\.1 has no hash for/, atMost: 'warn' }]
  },
  {
    title: 'another version of which some files have no hash, as before',
    ...update(files([file(wheel, 'a'), file(other)]), files([file(later, 'b'), file(laterOther)], { version: '2.1' }))
  },
  {
    title: 'a further wheel of an index without hashes',
    ...update(files([file(wheel)], { source: own }), files([file(wheel), file(other)], { source: own }))
  },
  {
    title: 'a file without a hash that moves to a strange host',
    ...update(
      files([file(wheel, undefined, releases)], { source: own }),
      files([file(wheel, undefined, evil)], { source: own })
    ),
    finds: [{ id: 'new-host', message: 'torch comes from evil.example, which uv.lock did not use before' }]
  },
  {
    title: 'a file without a hash that moves elsewhere on its host',
    ...update(
      files([file(wheel, undefined, releases)], { source: own }),
      files([file(wheel, undefined, 'https://forge.example/other/wheels/releases/download/1')], { source: own })
    ),
    finds: [
      { id: 'file-moved', message: /^torch 2\.0 comes from a different URL than before for torch/, atMost: 'warn' }
    ]
  },
  {
    title: 'a file without a hash that its index serves from another folder',
    ...update(
      files([file(wheel, undefined, home)], { source: own }),
      files([file(wheel, undefined, 'https://index.example/packages')], { source: own })
    )
  },
  {
    title: 'a file with its hash that moves to a strange host',
    ...update(files([file(wheel, 'a', releases)]), files([file(wheel, 'a', evil), file(other, 'b', home)]), {
      inventory: { base: [files([file(wheel, 'a', home)])] }
    })
  },

  // Hosts.
  { title: 'the usual host', changes: [added(from('files.index.example'))], inventory: usual },
  { title: 'a new file', changes: [added(from('files.index.example'))] },
  { title: 'an entry that does not say', changes: [added(aLockedPackage())], inventory: usual },
  {
    title: 'another host: once, with the others',
    changes: [added(from('evil.example')), added({ ...from('evil.example'), name: 'trl' })],
    inventory: usual,
    finds: [
      {
        message: 'peft and 1 more come from evil.example, which uv.lock did not use before',
        help: /^Regenerate the lockfile from the index/
      }
    ]
  },
  {
    title: 'an entry with a URL',
    changes: [added(aLockedPackage({ source: { type: 'url', url: 'https://evil.example/torch.whl' } }))],
    inventory: usual,
    finds: [{ message: 'torch comes from evil.example, which uv.lock did not use before' }]
  },
  {
    title: 'a host that a manifest names',
    changes: [
      added(aLockedPackage({ source: { type: 'url', url: 'https://wheels.example/torch.whl' } })),
      added(aBareRequirement({ source: { type: 'url', url: 'https://wheels.example/torch.whl' } }))
    ],
    inventory: usual
  },
  {
    title: 'a repository that a manifest names, fetched from the host of its archives',
    changes: [
      added(
        aLockedPackage({
          ecosystem: 'npm',
          source: { type: 'vcs', url: 'https://forge.example/acme/newone', commit: commit('a') },
          hosts: ['archives.forge.example']
        })
      ),
      added(aBareRequirement({ ecosystem: 'npm', source: { type: 'vcs', url: 'https://forge.example/acme/newone' } }))
    ],
    inventory: usual
  },
  {
    title: 'an index that nothing names, in a lock that leaves the files to its indexes',
    changes: [added(aLockedPackage({ name: 'peft', source: strange }))],
    inventory: { base: [aLockedPackage({ name: 'numpy' })] },
    finds: [{ message: 'peft comes from evil.example, which uv.lock did not use before' }]
  },
  {
    title: 'a new version, which its index links to elsewhere',
    ...update(
      files([file(wheel, 'a', home)], { source: own }),
      files([file(later, 'b', 'https://files.example')], { source: own, version: '2.1' })
    ),
    finds: [
      {
        id: 'new-host',
        message: 'torch comes from files.example, which uv.lock did not use before',
        help: /^Check whether the package's index/,
        atMost: 'warn'
      }
    ]
  },
  {
    title: 'a new version without a hash, which its index links to elsewhere',
    ...update(
      files([file(wheel, 'a', home)], { source: own }),
      files([file(later, undefined, evil)], { source: own, version: '2.1' })
    ),
    finds: [{ id: 'new-host', message: /evil\.example/ }]
  },
  {
    title: 'a file of the default index that is elsewhere',
    ...update(files([file(wheel, 'a', home)]), files([file(later, 'b', evil)], { version: '2.1' })),
    finds: [{ id: 'new-host', message: /evil\.example/ }]
  },
  {
    title: 'a finding that weighs most stands for its group',
    changes: [
      added(files([file('peft-2.0.tar.gz', 'a', 'https://files.example')], { name: 'peft', source: own })),
      added(files([file('trl-2.0.tar.gz', undefined, 'https://files.example')], { name: 'trl', source: own }))
    ],
    inventory: { base: [files([file(wheel, 'a', home)], { source: own })] },
    finds: [{ message: 'trl and 1 more come from files.example, which uv.lock did not use before' }]
  },
  {
    title: 'another host and another hash are one finding',
    changes: [
      changed(entry(['sha256:a'], { hosts: ['files.index.example'] }), entry(['sha256:c'], { hosts: ['evil.example'] }))
    ],
    finds: [{ message: /different hash/ }]
  },
  {
    title: 'another tarball with another hash from a strange registry',
    ...update(
      entry(['sha512-aaaa'], { ecosystem: 'npm', archives: [{ file: '', hashes: ['sha512-aaaa'], url: tarball }] }),
      entry(['sha512-bbbb'], {
        ecosystem: 'npm',
        source: { type: 'registry', url: 'https://evil.example' },
        hosts: ['evil.example'],
        archives: [{ file: '', hashes: ['sha512-bbbb'], url: 'https://evil.example/p/-/p-2.0.tgz' }]
      })
    ),
    finds: [{ id: 'hash-changed', message: /different hash/ }]
  },
  {
    title: 'a new lockfile from a host like the default registry',
    changes: [
      added(aLockedPackage({ ecosystem: 'npm', name: 'p', hosts: [npm('npmj5', 'org')] })),
      added(aLockedPackage({ ecosystem: 'npm', name: 'q', hosts: [npm('npmj5', 'org')] }))
    ],
    finds: [
      { id: 'lookalike-host', message: /^p and 1 more come from .+, whose name resembles that of the default index$/ }
    ]
  },
  {
    title: 'a new lockfile from a host that has the name of the default registry in it',
    changes: [
      added(aLockedPackage({ ecosystem: 'npm', name: 'p', hosts: [npm('npmjs', 'org', 'evil', 'example')] })),
      added(aLockedPackage({ ecosystem: 'npm', name: 'q', hosts: [npm('npmjs', 'org')] }))
    ],
    finds: [{ id: 'lookalike-host', message: /^p comes from/, atMost: 'warn' }]
  },
  {
    title: 'a host like the default registry in a lockfile that said nothing of hosts',
    changes: [added(aLockedPackage({ ecosystem: 'npm', name: 'p', hosts: [npm('npmj5', 'org')] }))],
    inventory: { base: [aLockedPackage({ ecosystem: 'npm', name: 'q' })] },
    finds: [{ id: 'lookalike-host', message: /^p comes from/ }]
  },
  {
    title: 'a new lockfile from a host of its own, and from the default registry',
    changes: [
      added(aLockedPackage({ ecosystem: 'npm', name: 'p', hosts: ['npm.index.example'] })),
      added(aLockedPackage({ ecosystem: 'npm', name: 'q', hosts: [npm('yarnpkg', 'com')] }))
    ]
  },
  {
    title: 'the other name of the default registry of npm',
    changes: [added(aLockedPackage({ ecosystem: 'npm', name: 'p', hosts: [npm('yarnpkg', 'com')] }))],
    inventory: { base: [aLockedPackage({ ecosystem: 'npm', name: 'q', hosts: [npm('npmjs', 'org')] })] }
  },
  {
    title: 'one of several from a new host also has another hash',
    changes: [
      changed(entry(['sha256:a']), entry(['sha256:c'], { hosts: ['evil.example'] })),
      added({ ...from('evil.example'), name: 'trl' })
    ],
    inventory: usual,
    finds: [{ message: /different hash/ }, { message: /^trl comes from evil\.example/ }]
  }
])

test.each([
  [['sha256:a'], ['SHA256:a'], 'same'],
  [['sha256:a', 'sha512:b'], ['sha256:a', 'sha512:c'], 'other'],
  [['md5=a', 'sha256=b'], ['sha256=b'], 'same'],
  [['10/abc'], ['10c0/def'], 'incomparable'],
  [['yarn-8:abc'], ['yarn-10c0:def'], 'incomparable'],
  [['sha256:a'], ['sha512:b'], 'incomparable'],
  [['sha1:a'], ['sha512:b'], 'same'],
  [['yarn-8:abc'], ['yarn-8:def'], 'other'],
  [['abcd'], ['abce'], 'other'],
  [['sha256:ABCD'], ['sha256:abcd'], 'same'],
  [['sha1:00ff'], ['sha1-AP8='], 'same'],
  [['sha512-AP8='], ['sha512-AP8=?opt'], 'same'],
  [['sha512-a=='], [], 'lost'],
  [['sha256:a'], ['md5:b'], 'weaker'],
  [['md5:a'], ['sha256:b'], 'same'],
  [['sha256:a', 'md5:b'], ['md5:b'], 'same']
])('%j and %j are %s', (before, now, expected) => {
  expect(compareHashes(before, now)).toBe(expected)
})

test.each([
  [['sha256:a'], ['sha256:a', 'sha256:b'], 'other'],
  [['sha256:a'], ['sha256:a', 'md5:b'], 'same'],
  [['sha256:a', 'md5:b'], ['sha256:a'], 'same'],
  [[], ['sha256:a'], 'same']
])('of one file, %j and %j are %s', (before, now, expected) => {
  expect(compareFile(before, now)).toBe(expected)
})
