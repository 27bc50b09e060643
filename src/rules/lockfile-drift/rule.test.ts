import { added, aLockedPackage, aPackage, changed, removed } from '../../../test/helpers/components.ts'
import { testRule } from '../../../test/helpers/rule.ts'

const manifest = { path: 'app/pyproject.toml', side: 'head', startLine: 4 } as const
const at = { path: 'app/uv.lock', side: 'head', startLine: 40 } as const
const files = [{ path: manifest.path }]
const asks = (more: object = {}) => aPackage({ specifier: '>=2.5', direct: true, location: manifest, ...more })
const lock = (...versions: readonly string[]) => ({
  head: [
    aLockedPackage({ name: 'numpy', location: at }),
    ...versions.map(version => aLockedPackage({ version, location: at }))
  ]
})

const packageJson = { path: 'package.json', side: 'head', startLine: 4 } as const
const npmLock = { path: 'package-lock.json', side: 'head', startLine: 40 } as const
const forces = (override: object = {}, more: object = {}) =>
  aPackage({
    ecosystem: 'npm',
    name: 'deep',
    version: '1.9.0',
    specifier: '1.9.0',
    direct: false,
    override: { section: 'overrides', ...override },
    location: packageJson,
    ...more
  })
const npm = (path: string, ...versions: readonly string[]) => ({
  head: [
    aLockedPackage({ ecosystem: 'npm', name: 'parent', version: '1.0.0', location: { ...npmLock, path } }),
    ...versions.map(version =>
      aLockedPackage({ ecosystem: 'npm', name: 'deep', version, location: { ...npmLock, path } })
    )
  ]
})
const npmFiles = [{ path: 'package.json' }]

testRule('lockfile-drift', [
  {
    title: 'an override that the lock does not follow',
    changes: [added(forces())],
    inventory: npm('package-lock.json', '2.0.0'),
    files: npmFiles,
    finds: [
      {
        message: 'deep 1.9.0 is asked for, and package-lock.json, which did not change, holds 2.0.0',
        command: 'npm install --package-lock-only'
      }
    ]
  },
  {
    title: 'an override that one of two copies does not follow',
    changes: [added(forces())],
    inventory: npm('package-lock.json', '1.9.0', '2.0.0'),
    files: npmFiles,
    finds: [{ message: /holds 2\.0\.0$/ }]
  },
  {
    title: 'an override of what one package asks for',
    changes: [added(forces({ of: 'parent' }))],
    inventory: npm('package-lock.json', '2.0.0'),
    files: npmFiles,
    finds: [{ message: /^deep/ }]
  },
  {
    title: 'an override of some requirements',
    changes: [added(forces({ asked: '^2.0.0' }))],
    inventory: npm('package-lock.json', '2.0.0'),
    files: npmFiles,
    finds: [{ message: /^deep/ }]
  },
  ...(
    [
      ['that the lock follows', {}, {}, ['1.9.0']],
      ['by a range that the lock follows', {}, { version: undefined, specifier: '>=1.9.0' }, ['2.0.0']],
      ['of a package that the lock does not hold', {}, {}, []],
      ['of what a package asks for that the lock does not hold', { of: 'gone' }, {}, ['2.0.0']],
      ['of what one package asks for, with a copy that fits', { of: 'parent' }, {}, ['1.9.0', '2.0.0']],
      ['of requirements that nobody has', { asked: '^3.0.0' }, {}, ['2.0.0']],
      ['that npm does not read', { section: 'resolutions' }, {}, ['2.0.0']],
      ['by a folder', {}, { version: undefined, source: { type: 'path', url: 'deep' } }, ['2.0.0']],
      ['by a tag', {}, { version: undefined, specifier: 'next' }, ['2.0.0']]
    ] as const
  ).map(([title, override, more, versions]) => ({
    title: `an override ${title}`,
    changes: [added(forces(override, more))],
    inventory: npm('package-lock.json', ...versions),
    files: npmFiles
  })),
  {
    title: 'a resolution of Yarn that its lock does not follow',
    changes: [added(forces({ section: 'resolutions' }))],
    inventory: npm('yarn.lock', '2.0.0'),
    files: npmFiles,
    finds: [{ message: /yarn\.lock/ }]
  },
  {
    title: 'a requirement that an override replaces',
    changes: [
      added(forces({}, { version: undefined, specifier: '^1.0.0', direct: true, override: undefined })),
      added(forces({}, { version: '2.0.0', specifier: '2.0.0' }))
    ],
    inventory: npm('package-lock.json', '2.0.0'),
    files: npmFiles
  },
  {
    title: 'a repository, where the lock has the package of a registry',
    changes: [
      added(
        forces(
          {},
          {
            version: undefined,
            specifier: undefined,
            direct: true,
            override: undefined,
            source: { type: 'vcs', url: 'https://git.example/acme/deep', ref: 'v2' }
          }
        )
      )
    ],
    inventory: npm('package-lock.json', '2.0.0'),
    files: npmFiles,
    finds: [
      {
        id: 'source-differs',
        message:
          'deep is asked for from https://git.example/acme/deep, and package-lock.json, which did not change, has it from a registry'
      }
    ]
  },
  {
    title: 'a repository that the lock has as well',
    changes: [
      added(forces({}, { direct: true, override: undefined, source: { type: 'vcs', url: 'https://git.example/a' } }))
    ],
    inventory: {
      head: [
        aLockedPackage({
          ecosystem: 'npm',
          name: 'deep',
          version: '2.0.0',
          location: npmLock,
          source: { type: 'vcs', url: 'https://git.example/a', commit: 'a'.repeat(40) }
        })
      ]
    },
    files: npmFiles
  },
  { title: 'no lock', changes: [added(asks())], files },
  {
    title: 'a lock that still fits',
    changes: [changed(asks({ specifier: '>=2' }), asks())],
    inventory: lock('2.6'),
    files
  },
  {
    title: 'a version that the lock does not hold',
    changes: [changed(asks({ specifier: '>=2' }), asks({ resolved: { version: '2.1', by: at } }))],
    inventory: lock('2.0', '2.1'),
    files,
    finds: [
      {
        message: 'torch >=2.5 is asked for, and app/uv.lock, which did not change, holds 2.0, 2.1',
        help: 'Lock again and commit app/uv.lock',
        command: 'cd app && uv lock'
      }
    ]
  },
  {
    title: 'a package that the lock does not hold',
    changes: [added(asks())],
    inventory: lock(),
    files,
    finds: [{ message: 'torch >=2.5 is asked for and is not in app/uv.lock, which did not change' }]
  },
  {
    title: 'a module that go.sum does not hold, where go.sum has resolved nothing of go.mod',
    changes: [
      added(
        aPackage({
          ecosystem: 'golang',
          name: 'example.com/b',
          version: '1.0.0',
          specifier: '1.0.0',
          direct: true,
          location: { ...at, path: 'go.mod' }
        })
      )
    ],
    inventory: {
      head: [aLockedPackage({ ecosystem: 'golang', name: 'example.com/a', location: { ...at, path: 'go.sum' } })]
    },
    files: [{ path: 'go.mod' }],
    finds: [
      {
        message: 'example.com/b 1.0.0 is asked for and is not in go.sum, which did not change',
        help: 'Lock again and commit go.sum',
        command: 'go mod tidy'
      }
    ]
  },
  {
    title: 'the standard library of Go, which is in no go.sum',
    changes: [
      added(
        aPackage({
          ecosystem: 'golang',
          name: 'stdlib',
          version: '1.26.0',
          direct: true,
          location: { ...at, path: 'go.mod' }
        })
      )
    ],
    inventory: {
      head: [aLockedPackage({ ecosystem: 'golang', name: 'example.com/a', location: { ...at, path: 'go.sum' } })]
    },
    files: [{ path: 'go.mod' }]
  },
  {
    title: 'an exact version',
    changes: [added(aPackage({ version: '2.5', direct: true, location: manifest }))],
    inventory: lock('2.4'),
    files,
    finds: [{ message: /^torch ==2\.5 is asked for/ }]
  },
  {
    title: 'an exact version that the lock holds in another spelling, or as a local build',
    changes: [added(aPackage({ version: '2.5', direct: true, location: manifest }))],
    inventory: lock('2.5.0+cu124'),
    files
  },
  {
    title: 'a lock that changed too',
    changes: [added(asks())],
    inventory: lock('2.0'),
    files: [...files, { path: at.path }]
  },
  {
    title: 'a lock above that resolves something else of the manifest',
    changes: [added(asks())],
    inventory: {
      head: [
        aLockedPackage({ name: 'numpy', location: { ...at, path: 'uv.lock' } }),
        asks({ name: 'numpy', resolved: { version: '2.0', by: { ...at, path: 'uv.lock' } } })
      ]
    },
    files,
    finds: [{ message: /is not in uv\.lock/, command: 'uv lock' }]
  },
  {
    title: 'constraints that pin something else of the list',
    changes: [added(asks({ location: { ...manifest, path: 'app/requirements.txt' } }))],
    inventory: {
      head: [
        aPackage({
          name: 'numpy',
          version: '2.0',
          constraint: false,
          location: { ...at, path: 'app/constraints.txt' }
        }),
        asks({
          name: 'numpy',
          location: { ...manifest, path: 'app/requirements.txt' },
          resolved: { version: '2.0', by: { ...at, path: 'app/constraints.txt' } }
        })
      ]
    },
    files: [{ path: 'app/requirements.txt' }]
  },
  {
    title: 'a lock above that has nothing to do with it',
    changes: [added(asks())],
    inventory: { head: [aLockedPackage({ name: 'numpy', location: { ...at, path: 'uv.lock' } })] },
    files
  },
  {
    title: 'a lock of something else beside it',
    changes: [added(asks({ location: { ...manifest, path: 'app/requirements.txt' } }))],
    inventory: lock('2.0'),
    files
  },
  {
    title: 'what a lock need not hold',
    changes: [
      added(asks({ scope: 'build' })),
      added(asks({ scope: 'development' })),
      added(asks({ slot: 'peerDependencies', peer: true })),
      added(asks({ role: 'installed', slot: 'run' })),
      added(asks({ direct: false })),
      added(asks({ source: { type: 'vcs' } })),
      removed(asks())
    ],
    inventory: lock(),
    files
  },
  {
    title: 'a section whose name begins like another',
    changes: [added(asks({ slot: 'peers' }))],
    inventory: lock(),
    files,
    finds: [{ message: /is not in app\/uv\.lock/ }]
  },
  {
    title: 'a requirement that cannot be read',
    changes: [added(asks({ specifier: '${X}' }))],
    inventory: lock('2.0'),
    files
  }
])
