import { added, aLockedPackage, aPackage, changed, removed } from '../../../test/helpers/components.ts'
import type { PackageSource } from '../../core/component.ts'
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

const commit = 'a'.repeat(40)
const other = 'b'.repeat(40)
const gitSource = (more: Partial<PackageSource>) =>
  ({ type: 'vcs', url: 'https://git.example/acme/deep', ...more }) as const
const fromGit = (source: Partial<PackageSource>) =>
  aPackage({ ecosystem: 'npm', name: 'deep', direct: true, location: packageJson, source: gitSource(source) })
const fromRegistry = () =>
  aPackage({ ecosystem: 'npm', name: 'deep', specifier: '>=1', direct: true, location: packageJson })
const lockedFromGit = (source: Partial<PackageSource>) => ({
  head: [
    aLockedPackage({ ecosystem: 'npm', name: 'deep', version: '1.9.0', location: npmLock, source: gitSource(source) })
  ]
})

testRule('lockfile-drift', [
  {
    title: 'an override that the lock does not follow',
    changes: [added(forces())],
    inventory: npm('package-lock.json', '2.0.0'),
    files: npmFiles,
    finds: [
      {
        message: 'deep 1.9.0 is required, but package-lock.json is unchanged and has 2.0.0',
        command: 'npm install --package-lock-only'
      }
    ]
  },
  {
    title: 'an override that one of two copies does not follow',
    changes: [added(forces())],
    inventory: npm('package-lock.json', '1.9.0', '2.0.0'),
    files: npmFiles,
    finds: [{ message: /has 2\.0\.0$/ }]
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
          'deep is required from https://git.example/acme/deep, but package-lock.json is unchanged and has it from a registry'
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
  ...(
    [
      ['at another tag than the lock states', { ref: 'v2' }, { ref: 'v1', commit }, /at v2 of .* has it at v1$/],
      ['at another commit', { ref: other, commit: other }, { commit }, /has it at a{40}$/],
      [
        'of another place',
        { url: 'https://git.example/fork/deep' },
        { commit },
        /has it from https:\/\/git\.example\/acme/
      ]
    ] as const
  ).map(([title, asked, locked, message]) => ({
    title: `a repository ${title}`,
    changes: [added(fromGit(asked))],
    inventory: lockedFromGit(locked),
    files: npmFiles,
    finds: [{ id: 'url' in asked ? 'source-differs' : 'revision-differs', message }]
  })),
  ...(
    [
      ['of which the lock states only a commit', { ref: 'v1' }, { ref: 'v2' }],
      ['that had a tag, and has none now', { ref: 'v1' }, {}]
    ] as const
  ).map(([title, before, now]) => ({
    title: `another tag of a repository ${title}`,
    changes: [changed(fromGit(before), fromGit(now))],
    inventory: lockedFromGit({ commit }),
    files: npmFiles,
    finds: [{ id: 'revision-differs', message: /has it at a{40}$/ }]
  })),
  ...(
    [
      ['the tag that the lock states', added(fromGit({ ref: 'v1' })), { ref: 'v1', commit }],
      [
        'the commit that the lock states',
        changed(fromGit({ ref: 'v1' }), fromGit({ ref: commit, commit })),
        { commit }
      ],
      ['the beginning of that commit', changed(fromGit({ ref: 'v1' }), fromGit({ ref: 'aaaaaaa' })), { commit }],
      ['another way to reach it', added(fromGit({ url: 'git@git.example:acme/deep.git' })), { commit }],
      ['a tag, where the lock states the commit alone', added(fromGit({ ref: 'v1' })), { commit }],
      ['a place that cannot be compared', added(fromGit({ url: 'deep' })), { commit }]
    ] as const
  ).map(([title, change, locked]) => ({
    title: `a repository: ${title}`,
    changes: [change],
    inventory: lockedFromGit(locked),
    files: npmFiles
  })),
  {
    title: 'a package that comes from the registry again',
    changes: [changed(fromGit({ ref: 'v1' }), fromRegistry())],
    inventory: lockedFromGit({ commit }),
    files: npmFiles,
    finds: [{ id: 'source-differs', message: /required from a registry, but .* has it from https:\/\/git\.example/ }]
  },
  {
    title: 'a package of the registry, which an override has from a repository',
    changes: [changed(fromGit({ ref: 'v1' }), fromRegistry()), added(forces({}, { source: gitSource({ ref: 'v1' }) }))],
    inventory: lockedFromGit({ ref: 'v1', commit }),
    files: npmFiles
  },
  {
    title: 'a package that comes from the registry again, with its lock',
    changes: [changed(fromGit({ ref: 'v1' }), fromRegistry())],
    inventory: lockedFromGit({ commit }),
    files: [...npmFiles, { path: 'package-lock.json' }]
  },
  ...(
    [
      ['of npm', 'package-lock.json', 'overrides', 'npm install --package-lock-only'],
      ['of Yarn', 'yarn.lock', 'resolutions', 'yarn install'],
      ['of pnpm', 'pnpm-lock.yaml', 'pnpm.overrides', 'pnpm install --lockfile-only']
    ] as const
  ).map(([title, path, section, command]) => ({
    title: `a removed override ${title}`,
    changes: [removed(forces({ section }))],
    inventory: npm(path, '1.9.0', '2.0.0'),
    files: npmFiles,
    finds: [
      {
        id: 'override-removed',
        message: `The override of deep is removed, but ${path} is unchanged and still has 1.9.0`,
        command
      }
    ]
  })),
  {
    title: 'a removed override of the workspace of pnpm',
    changes: [removed(forces({}, { location: { ...packageJson, path: 'pnpm-workspace.yaml' } }))],
    inventory: npm('pnpm-lock.yaml', '1.9.0'),
    files: [{ path: 'pnpm-workspace.yaml' }],
    finds: [{ id: 'override-removed', message: /^The override of deep/ }]
  },
  {
    title: 'an override that became a requirement',
    changes: [changed(forces(), { ...fromRegistry(), version: '1.9.0' })],
    inventory: npm('package-lock.json', '1.9.0'),
    files: npmFiles,
    finds: [{ id: 'override-removed', message: /^The override of deep/ }]
  },
  ...(
    [
      ['that npm does not read', forces({ section: 'resolutions' }), npm('package-lock.json', '1.9.0'), npmFiles],
      ['that the lock did not follow', forces(), npm('package-lock.json', '2.0.0'), npmFiles],
      ['of what the lock does not hold', forces(), npm('package-lock.json'), npmFiles],
      ['of what a package asks for that is gone', forces({ of: 'gone' }), npm('package-lock.json', '1.9.0'), npmFiles],
      ['with its lock', forces(), npm('package-lock.json', '1.9.0'), [...npmFiles, { path: 'package-lock.json' }]],
      [
        'whose version everything asks for anyway',
        forces(),
        {
          head: [aLockedPackage({ ecosystem: 'npm', name: 'deep', version: '1.9.0', asAsked: true, location: npmLock })]
        },
        npmFiles
      ]
    ] as const
  ).map(([title, override, inventory, files]) => ({
    title: `a removed override ${title}`,
    changes: [removed(override)],
    inventory,
    files
  })),
  {
    title: 'an override that moves to the settings of the workspace',
    changes: [
      removed(forces({ section: 'pnpm.overrides' })),
      added(forces({}, { location: { ...packageJson, path: 'pnpm-workspace.yaml' } }))
    ],
    inventory: npm('pnpm-lock.yaml', '1.9.0'),
    files: [...npmFiles, { path: 'pnpm-workspace.yaml' }]
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
        message: 'torch >=2.5 is required, but app/uv.lock is unchanged and has 2.0, 2.1',
        help: 'Update app/uv.lock and commit it',
        command: 'cd app && uv lock'
      }
    ]
  },
  {
    title: 'a package that the lock does not hold',
    changes: [added(asks())],
    inventory: lock(),
    files,
    finds: [{ message: 'torch >=2.5 is required, but app/uv.lock is unchanged and does not contain it' }]
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
        message: 'example.com/b 1.0.0 is required, but go.sum is unchanged and does not contain it',
        help: 'Update go.sum and commit it',
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
    finds: [{ message: /^torch ==2\.5 is required/ }]
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
    finds: [{ message: /uv\.lock is unchanged and does not contain it/, command: 'uv lock' }]
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
    finds: [{ message: /app\/uv\.lock is unchanged and does not contain it/ }]
  },
  {
    title: 'a requirement that cannot be read',
    changes: [added(asks({ specifier: '${X}' }))],
    inventory: lock('2.0'),
    files
  }
])
