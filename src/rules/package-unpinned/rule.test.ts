import {
  aBareRequirement,
  added,
  aLockedPackage,
  aPackage,
  changed,
  moved,
  removed
} from '../../../test/helpers/components.ts'
import { testRule } from '../../../test/helpers/rule.ts'

const lock = { path: 'uv.lock', side: 'head', startLine: 40 } as const
const run = { role: 'installed', direct: true } as const
const open = aPackage({ specifier: '>=2', direct: true })

testRule('package-unpinned', [
  { title: 'an exact version', changes: [added(aPackage({ version: '2.0', ...run }))] },
  { title: 'a range that a lock settles', changes: [added({ ...open, resolved: { version: '2.1', by: lock } })] },
  {
    title: 'a version that is only known when the command runs',
    changes: [added(aPackage({ specifier: '=={…}', versionUnknown: true, ...run }))]
  },
  {
    title: 'a module of Go at a commit',
    changes: [
      added(
        aPackage({
          ecosystem: 'golang',
          name: 'host.example/a',
          specifier: '1958fcbe2ca8bd93af633f11e97d44e567e945af',
          ...run
        })
      )
    ]
  },
  {
    title: 'a module of Go at a branch',
    changes: [added(aPackage({ ecosystem: 'golang', name: 'host.example/a', specifier: 'main', ...run }))],
    finds: [{ message: /without a pinned version/ }]
  },
  {
    title: 'a module of Go that was at a commit',
    changes: [
      changed(
        aPackage({ ecosystem: 'golang', name: 'host.example/a', specifier: 'a'.repeat(40), ...run }),
        aPackage({ ecosystem: 'golang', name: 'host.example/a', specifier: 'main', ...run })
      )
    ],
    finds: [{ message: /without a pinned version/ }]
  },
  {
    title: 'a module of Go that stays at a branch',
    changes: [
      changed(
        aPackage({ ecosystem: 'golang', name: 'host.example/a', specifier: 'main', ...run }),
        aPackage({ ecosystem: 'golang', name: 'host.example/a', specifier: 'next', ...run })
      )
    ],
    finds: [{ message: /without a pinned version/, atMost: 'note' }]
  },
  { title: 'code from git is another rule', changes: [added({ ...open, ...run, source: { type: 'vcs' } })] },
  {
    title: 'a command that installs a bare name',
    changes: [added(aPackage(run))],
    finds: [
      {
        message: 'torch is installed without a version: each run may install a different one',
        help: 'Pin the version that you have tested, torch==<version>, or install from a lockfile'
      }
    ]
  },
  {
    title: 'a command that installs a range',
    changes: [added(aPackage({ ...run, specifier: '>=2,<3' }))],
    finds: [{ message: 'torch >=2,<3 is installed without a pinned version: each run may install a different one' }]
  },
  {
    title: 'npx',
    changes: [added(aPackage({ ...run, ecosystem: 'npm', name: '@acme/tool' }))],
    finds: [{ message: /^@acme\/tool is installed/, help: /@acme\/tool@<version>/ }]
  },
  {
    title: 'a command that had no version before either',
    changes: [changed(aPackage({ ...run, specifier: '>=2' }), aPackage({ ...run, specifier: '>=2.1' }))],
    finds: [{ message: /each run/, atMost: 'note' }]
  },
  {
    title: 'a command that had one',
    changes: [changed(aPackage({ ...run, version: '2.0' }), aPackage(run))],
    finds: [{ message: /each run/ }]
  },
  {
    title: 'a tool that installs',
    changes: [added(aPackage({ ...run, name: 'pip' }))],
    finds: [{ message: /^pip/, atMost: 'note' }]
  },
  {
    title: 'a tool that installs, which lost its version',
    changes: [changed(aPackage({ ...run, name: 'pip', version: '24.0' }), aPackage({ ...run, name: 'pip' }))],
    finds: [{ message: /^pip/, atMost: 'note' }]
  },
  {
    title: 'a tool that checks, in a pipeline',
    changes: [
      added(aPackage({ ...run, name: 'pytest', context: 'ci' })),
      added(aPackage({ ...run, name: 'pytest-cov', context: 'ci' })),
      added(aPackage({ ...run, name: '@commitlint/cli', ecosystem: 'npm', context: 'ci' }))
    ],
    finds: [
      { message: 'pytest is installed without a version: each run may install a different one', atMost: 'note' },
      { message: /^pytest-cov/, atMost: 'note' },
      { message: /^@commitlint/, atMost: 'note' }
    ]
  },
  {
    title: 'a tool that publishes, in a pipeline',
    changes: [added(aPackage({ ...run, name: 'twine', context: 'ci' }))],
    finds: [{ message: /different one, and it publishes with the permissions of the pipeline$/, atMost: 'note' }]
  },
  {
    title: 'tools elsewhere, what a pipeline installs besides, and names like those of tools',
    changes: [
      added(aPackage({ ...run, name: 'pytest' })),
      added(aPackage({ ...run, name: 'twine' })),
      added(aPackage({ ...run, name: 'torch', context: 'ci' })),
      added(aPackage({ ...run, name: 'pytestx', context: 'ci' })),
      added(aPackage({ ...run, name: 'constructor', context: 'ci' })),
      added(aPackage({ ...run, name: 'twine', ecosystem: 'npm', context: 'ci' }))
    ],
    finds: ['pytest', 'twine', 'torch', 'pytestx', 'constructor', 'twine'].map(name => ({
      message: new RegExp(`^${name} is installed without a version`)
    }))
  },
  {
    title: 'what a command runs in an environment of its own while the project has it locked',
    changes: [added(aPackage({ ...run, name: 'ruff', ranIn: 'web/app' }))],
    inventory: {
      head: [aLockedPackage({ name: 'ruff', version: '0.5.0', location: { ...lock, path: 'web/uv.lock' } })]
    },
    finds: [
      {
        message: /^ruff is installed .* different one; the version in web\/uv\.lock \(0\.5\.0\) is not used$/,
        atMost: 'note'
      }
    ]
  },
  {
    title: 'what a command runs or installs while another project, or the same, has it locked',
    changes: [
      added(aPackage({ ...run, name: 'ruff', ranIn: 'api' })),
      added(aPackage({ ...run, name: 'ruff', location: { path: 'web/a.sh', side: 'head' } }))
    ],
    inventory: {
      head: [aLockedPackage({ name: 'ruff', version: '0.5.0', location: { ...lock, path: 'web/uv.lock' } })]
    },
    finds: [{ message: /^ruff/ }, { message: /^ruff/ }]
  },
  {
    title: 'what the repository publishes itself',
    changes: [added(aPackage({ ...run, own: true }))],
    finds: [{ message: /different one; this repository publishes the package itself$/, atMost: 'note' }]
  },
  {
    title: 'what a notebook installs',
    changes: [added(aPackage({ ...run, context: 'interactive' }))],
    finds: [{ message: /^torch is installed/, atMost: 'note' }]
  },
  {
    title: 'a manifest without a lock and without an upper bound',
    changes: [added(open), added(aPackage({ name: 'peft', direct: true }))],
    finds: [
      { message: 'torch can resolve to any later version: it has no upper bound and is not locked', atMost: 'note' },
      { message: /^peft/, atMost: 'note' }
    ]
  },
  {
    title: 'a bare name, which does not lock itself',
    changes: [added(aBareRequirement({ direct: true }))],
    finds: [{ message: /^torch can resolve to any later version/, atMost: 'note' }]
  },
  {
    title: 'a section that is called like a command',
    changes: [added(aPackage({ slot: 'overrides > a/run', specifier: '^2.0.0', ecosystem: 'npm' }))]
  },
  {
    title: 'a tag',
    changes: [added(aPackage({ name: 'tool', ecosystem: 'npm', specifier: 'latest', direct: true }))],
    finds: [{ message: /^tool/, atMost: 'note' }]
  },
  {
    title: 'ranges as libraries have them',
    changes: [
      added(aPackage({ specifier: '>=2,<3', direct: true })),
      added(aPackage({ ecosystem: 'npm', specifier: '^2.0.0', direct: true })),
      added({ ...open, scope: 'development' }),
      added({ ...open, scope: 'build' }),
      added({ ...open, direct: false }),
      added(aPackage({ specifier: '>=2' })),
      changed(open, { ...open, specifier: '>=2.1' }),
      removed(open),
      moved(open, open)
    ]
  },
  {
    title: 'a version that is given up',
    changes: [changed(aPackage({ version: '2.0' }), { ...open, scope: 'development' })],
    finds: [{ message: 'torch was pinned to 2.0; now >=2 is required, and it is not locked' }]
  },
  {
    title: 'a version that is given up for a range with an upper bound',
    changes: [changed(aPackage({ version: '2.0' }), aPackage({ specifier: '==2.*' }))],
    finds: [{ message: /^torch was pinned to 2\.0/, atMost: 'note' }]
  },
  {
    title: 'one of several that a lock above holds',
    changes: [changed(aPackage({ version: '2.0' }), { ...open, location: { path: 'a/pyproject.toml', side: 'head' } })],
    inventory: { head: [aLockedPackage({ version: '2.1' }), aLockedPackage({ version: '2.2' })] }
  },
  {
    title: 'what the lock of other manifests holds',
    changes: [changed(aPackage({ version: '2.0' }), { ...open, location: { path: 'requirements.txt', side: 'head' } })],
    inventory: { head: [aLockedPackage({ version: '2.1' })] },
    finds: [{ message: /is not locked$/ }]
  },
  {
    title: 'a version that is given up for any',
    changes: [changed(aPackage({ version: '2.0' }), aPackage({ direct: true }))],
    finds: [{ message: 'torch was pinned to 2.0; now any version is allowed, and it is not locked' }]
  },
  {
    title: 'what a command may not install at all',
    changes: [added(aPackage({ role: 'installed', confidence: 'likely' }))],
    finds: [{ message: /without a version/, atMost: 'note' }]
  }
])
