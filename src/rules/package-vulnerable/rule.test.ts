import type { PackageComponent } from '../../core/component.ts'
import { added, aLockedPackage, anEntry, aPackage, changed, moved, removed } from '../../../test/helpers/components.ts'
import { anAdvisory, testRule } from '../../../test/helpers/rule.ts'

const old = aPackage({ version: '2.0.0' })
const takenFrom = { index: 'https://index.example/simple', by: { path: 'uv.toml', side: 'head' }, sure: false } as const
const now = aPackage({ version: '2.5.1' })
const lock = { path: 'uv.lock', side: 'head', startLine: 40 } as const

const locked = aLockedPackage({ version: '2.5.1', direct: false, ...anEntry('torch'), location: lock })
const ofNext = { ecosystem: 'npm', name: 'next' } as const
const newLocked = aLockedPackage({
  ...ofNext,
  version: '14.2.35',
  location: { path: 'pnpm-lock.yaml', side: 'head', startLine: 9 }
})
const oldLocked = (path: string) => aLockedPackage({ ...ofNext, version: '14.2.25', location: { path, side: 'base' } })
const manifest = (path: string) => aPackage({ ...ofNext, specifier: '^14.0.0', location: { path, side: 'head' } })
const hopeless = {
  id: 'GHSA-0001',
  aliases: [],
  records: ['GHSA-0001'],
  reach: 'all',
  malicious: false,
  severity: 'high',
  fixed: ['2.6.0']
} as const

const elsewhere: readonly { readonly what: string; readonly entry: Partial<PackageComponent> }[] = [
  { what: 'at another version', entry: { version: '2.4.0' } },
  { what: 'for development only', entry: { scope: 'development' } },
  { what: 'in the tests', entry: { context: 'test' } },
  { what: 'from another index', entry: { source: { type: 'registry', url: 'https://index.example/simple' } } },
  { what: 'in another folder', entry: { location: { ...lock, path: 'a/uv.lock' } } },
  { what: 'in another ecosystem', entry: { ecosystem: 'npm' } }
]

testRule('package-vulnerable', [
  { title: 'a clean package', changes: [added(now)] },
  {
    title: 'a constraint that pins what nothing asks for',
    changes: [added({ ...now, constraint: true })],
    advisories: { 'torch 2.5.1': [anAdvisory()] },
    finds: [
      {
        message: 'torch 2.5.1 has a known vulnerability (GHSA-0001, high); it is only a constraint here',
        advisories: ['GHSA-0001 note']
      }
    ]
  },
  {
    title: 'a package with one advisory, fixed by an edit of its line',
    changes: [added(now)],
    advisories: { 'torch 2.5.1': [anAdvisory()] },
    finds: [
      {
        message: 'torch 2.5.1 has a known vulnerability (GHSA-0001, high)',
        help: 'Update torch to 2.6.0 or later',
        advisories: ['GHSA-0001'],
        edit: 'torch==2.6.0'
      }
    ]
  },
  {
    title: 'several advisories: the worst first, the fix is the one that clears all',
    changes: [added(now)],
    advisories: {
      'torch 2.5.1': [
        anAdvisory({ id: 'GHSA-low', severity: 'low', fixed: ['2.10.0'] }),
        anAdvisory({
          id: 'GHSA-critical',
          severity: 'critical',
          fixed: ['2.9.0', '3.0.0'],
          wayOut: { from: '2.10.0' }
        })
      ]
    },
    finds: [
      {
        message: 'torch 2.5.1 has 2 known vulnerabilities, the worst critical (GHSA-critical)',
        help: 'Update torch to 2.10.0 or later',
        advisories: ['GHSA-critical', 'GHSA-low note'],
        edit: 'torch==2.10.0'
      }
    ]
  },
  {
    title: 'an advisory without a fix',
    changes: [added(now)],
    advisories: { 'torch 2.5.1': [anAdvisory({ fixed: [] })] },
    finds: [{ message: /GHSA-0001/, help: /^No fixed version is known for GHSA-0001/ }]
  },
  {
    title: 'an advisory without a fix, where other advisories of the package have one',
    changes: [added(now)],
    advisories: { 'torch 2.5.1': [anAdvisory({ fixed: [], wayOut: { from: '2.6.0' } })] },
    finds: [{ message: /GHSA-0001/, help: /^No fixed version is known for GHSA-0001/ }]
  },
  {
    title: 'an unscored advisory counts as high by default',
    changes: [added(now)],
    advisories: { 'torch 2.5.1': [anAdvisory({ severity: 'unknown' })] },
    finds: [{ message: 'torch 2.5.1 has a known vulnerability (GHSA-0001, unscored)', advisories: ['GHSA-0001'] }]
  },
  {
    title: 'an unscored advisory counts as the policy says',
    changes: [added(now)],
    options: { unscored: 'low' },
    advisories: { 'torch 2.5.1': [anAdvisory({ severity: 'unknown' })] },
    finds: [{ message: /unscored/, advisories: ['GHSA-0001 note'] }]
  },
  {
    title: 'a lower threshold',
    changes: [added(now)],
    options: { threshold: 'medium' },
    advisories: { 'torch 2.5.1': [anAdvisory({ severity: 'medium' })] },
    finds: [{ message: /medium/, advisories: ['GHSA-0001'] }]
  },
  {
    title: 'an update that brings an advisory in',
    changes: [changed(old, now)],
    advisories: { 'torch 2.5.1': [anAdvisory()] },
    finds: [{ message: 'torch 2.0.0 → 2.5.1 has a known vulnerability (GHSA-0001, high)', advisories: ['GHSA-0001'] }]
  },
  {
    title: 'an update that leaves an advisory standing is a warning, whichever alias names it',
    changes: [changed(old, now)],
    advisories: {
      'torch 2.0.0': [anAdvisory({ id: 'CVE-2024-1', aliases: ['GHSA-0001'] })],
      'torch 2.5.1': [anAdvisory()]
    },
    finds: [
      {
        message: 'torch 2.0.0 → 2.5.1 still has a known vulnerability (GHSA-0001, high)',
        advisories: ['GHSA-0001 warn']
      }
    ]
  },
  {
    title: 'an update that fixes some and leaves others is a note',
    changes: [changed(old, now)],
    advisories: {
      'torch 2.0.0': [anAdvisory(), anAdvisory({ id: 'GHSA-0002' })],
      'torch 2.5.1': [anAdvisory()]
    },
    finds: [
      {
        message: 'torch 2.0.0 → 2.5.1 still has a known vulnerability (GHSA-0001, high); the update fixes GHSA-0002',
        advisories: ['GHSA-0001 note']
      }
    ]
  },
  {
    title: 'an update that fixes more than one and leaves one',
    changes: [changed(old, now)],
    advisories: {
      'torch 2.0.0': [anAdvisory(), anAdvisory({ id: 'GHSA-0002' }), anAdvisory({ id: 'GHSA-0003' })],
      'torch 2.5.1': [anAdvisory()]
    },
    finds: [{ message: /high\); the update fixes 2 others$/, advisories: ['GHSA-0001 note'] }]
  },
  {
    title: 'an update that fixes one and brings another in keeps its level',
    changes: [changed(old, now)],
    advisories: {
      'torch 2.0.0': [anAdvisory(), anAdvisory({ id: 'GHSA-0002' })],
      'torch 2.5.1': [anAdvisory(), anAdvisory({ id: 'GHSA-0003' })]
    },
    finds: [{ message: /2 known/, advisories: ['GHSA-0003', 'GHSA-0001 warn'] }]
  },
  {
    title: 'an update whose fixed advisory is below what concerns the rule in part only',
    changes: [changed(old, now)],
    advisories: {
      'torch 2.0.0': [anAdvisory(), anAdvisory({ id: 'GHSA-0002', reach: 'some' })],
      'torch 2.5.1': [anAdvisory()]
    },
    finds: [{ message: /still has a known vulnerability \(GHSA-0001, high\)$/, advisories: ['GHSA-0001 warn'] }]
  },
  {
    title: 'another version of what the lock has with the same advisory is a note',
    changes: [added(locked)],
    inventory: { base: [aLockedPackage({ version: '2.4.0', location: lock })] },
    advisories: { 'torch 2.4.0': [anAdvisory()], 'torch 2.5.1': [anAdvisory()] },
    finds: [
      {
        message:
          'torch 2.5.1 has a known vulnerability (GHSA-0001, high), which the file already has at another version',
        advisories: ['GHSA-0001 note']
      }
    ]
  },
  {
    title: 'another version with one advisory more',
    changes: [added(locked)],
    inventory: { base: [aLockedPackage({ version: '2.4.0', location: lock })] },
    advisories: { 'torch 2.4.0': [anAdvisory()], 'torch 2.5.1': [anAdvisory(), anAdvisory({ id: 'GHSA-0002' })] },
    finds: [{ message: /^torch 2\.5\.1 has 2 known vulnerabilities/, advisories: ['GHSA-0002', 'GHSA-0001 note'] }]
  },
  {
    title: 'another version of what the lock has for development only',
    changes: [added(locked)],
    inventory: { base: [aLockedPackage({ version: '2.4.0', location: lock, scope: 'development' })] },
    advisories: { 'torch 2.4.0': [anAdvisory()], 'torch 2.5.1': [anAdvisory()] },
    finds: [{ message: /\(GHSA-0001, high\)$/, advisories: ['GHSA-0001'] }]
  },
  {
    title: 'another version of what another file has',
    changes: [added(locked)],
    inventory: { base: [aLockedPackage({ version: '2.4.0', location: { ...lock, path: 'a/uv.lock' } })] },
    advisories: { 'torch 2.4.0': [anAdvisory()], 'torch 2.5.1': [anAdvisory()] },
    finds: [{ message: /^torch 2\.5\.1 has/, advisories: ['GHSA-0001'] }]
  },
  {
    title: 'a lockfile that takes the place of one with an older version',
    changes: [added(newLocked), removed(oldLocked('examples/package-lock.json'))],
    advisories: { 'next 14.2.25': [anAdvisory(), anAdvisory({ id: 'GHSA-0002' })], 'next 14.2.35': [anAdvisory()] },
    finds: [
      {
        message: /^next 14\.2\.35 still has/,
        advisories: ['GHSA-0001 warn'],
        carriedFrom: 'examples/package-lock.json'
      }
    ]
  },
  {
    title: 'a lockfile that takes the place of several',
    changes: [added(newLocked), removed(oldLocked('a/yarn.lock')), removed(oldLocked('yarn.lock'))],
    advisories: { 'next 14.2.25': [anAdvisory()], 'next 14.2.35': [anAdvisory()] },
    finds: [{ message: /still has/, advisories: ['GHSA-0001 warn'], carriedFrom: 'yarn.lock' }]
  },
  {
    title: 'a lockfile that takes the place of one without one of the advisories',
    changes: [added(newLocked), removed(oldLocked('examples/package-lock.json'))],
    advisories: { 'next 14.2.25': [anAdvisory()], 'next 14.2.35': [anAdvisory(), anAdvisory({ id: 'GHSA-0002' })] },
    finds: [{ message: /^next 14\.2\.35 has 2/, advisories: ['GHSA-0002', 'GHSA-0001 warn'], carriedFrom: '' }]
  },
  {
    title: 'a lockfile that takes the place of one of the tests',
    changes: [added(newLocked), removed({ ...oldLocked('tests/package-lock.json'), context: 'test' })],
    advisories: { 'next 14.2.25': [anAdvisory()], 'next 14.2.35': [anAdvisory()] },
    finds: [{ message: /^next 14\.2\.35 has/, advisories: ['GHSA-0001'] }]
  },
  {
    title: 'a lockfile beside one of the same manifest that stays',
    changes: [added(newLocked)],
    inventory: { base: [oldLocked('yarn.lock'), manifest('package.json')] },
    advisories: { 'next 14.2.25': [anAdvisory()], 'next 14.2.35': [anAdvisory()] },
    finds: [{ message: /^next 14\.2\.35 still has/, advisories: ['GHSA-0001 warn'] }]
  },
  {
    title: 'a lockfile beside one of another folder that stays',
    changes: [added(newLocked)],
    inventory: { base: [oldLocked('examples/package-lock.json'), manifest('examples/package.json')] },
    advisories: { 'next 14.2.25': [anAdvisory()], 'next 14.2.35': [anAdvisory()] },
    finds: [{ message: /^next 14\.2\.35 has/, advisories: ['GHSA-0001'] }]
  },
  {
    title: 'a lockfile that was there, while another one goes',
    changes: [added(newLocked), removed(oldLocked('examples/package-lock.json'))],
    inventory: { base: [aLockedPackage({ ...newLocked, name: 'react', version: '18.3.1' })] },
    advisories: { 'next 14.2.25': [anAdvisory()], 'next 14.2.35': [anAdvisory()] },
    finds: [{ message: /^next 14\.2\.35 has/, advisories: ['GHSA-0001'] }]
  },
  {
    title: 'a range whose new lockfile states the version of the one before it',
    changes: [
      added({ ...manifest('package.json'), resolved: { version: '14.2.35', by: newLocked.location } }),
      added(newLocked),
      removed({ ...oldLocked('yarn.lock'), version: '14.2.35' })
    ],
    advisories: { 'next 14.2.35': [anAdvisory()] },
    finds: [{ message: /^next 14\.2\.35 still has/, advisories: ['GHSA-0001 warn'] }]
  },
  {
    title: 'a command that installs another version of what the same file installs',
    changes: [added({ ...now, role: 'installed' })],
    inventory: { base: [aPackage({ version: '2.4.0', role: 'installed' })] },
    advisories: { 'torch 2.4.0': [anAdvisory()], 'torch 2.5.1': [anAdvisory()] },
    finds: [{ message: /^torch 2\.5\.1 has/, advisories: ['GHSA-0001'] }]
  },
  {
    title: 'the namesake of a package that a settings file has come from another index',
    changes: [added({ ...now, takenFrom })],
    advisories: { 'torch 2.5.1': [anAdvisory(), anAdvisory({ id: 'GHSA-2', severity: 'low' })] },
    finds: [
      {
        message:
          /; uv\.toml resolves it from https:\/\/index\.example\/simple, which may serve a different package under that name$/,
        advisories: ['GHSA-0001 warn', 'GHSA-2 note']
      }
    ]
  },
  {
    title: 'an update that fixes advisories',
    changes: [changed(old, now)],
    advisories: { 'torch 2.0.0': [anAdvisory()] }
  },
  { title: 'a removed package', changes: [removed(now)], advisories: { 'torch 2.5.1': [anAdvisory()] } },
  {
    title: 'what moved is not new',
    changes: [moved(now, aPackage({ version: '2.5.1', location: { path: 'a.txt', side: 'head' } }))],
    advisories: { 'torch 2.5.1': [anAdvisory()] }
  },
  {
    title: 'what moved out of the tests is',
    changes: [moved({ ...now, context: 'test' }, now)],
    advisories: { 'torch 2.5.1': [anAdvisory()] },
    finds: [{ message: /^torch 2\.5\.1 has/, advisories: ['GHSA-0001'] }]
  },
  {
    title: 'a range of which every version is affected',
    changes: [added(aPackage({ specifier: '>=2,<2.6' }))],
    advisories: { 'torch >=2,<2.6': [anAdvisory()] },
    finds: [{ message: 'torch >=2,<2.6 has a known vulnerability (GHSA-0001, high), whatever version it resolves to' }]
  },
  {
    title: 'a range and the lock entry that resolves it are told once',
    changes: [
      added(aPackage({ specifier: '>=2', resolved: { version: '2.5.1', by: lock } })),
      added(aPackage({ version: '2.5.1', location: lock }))
    ],
    advisories: { 'torch 2.5.1': [anAdvisory()] },
    finds: [{ message: /^torch 2\.5\.1 has/ }]
  },
  {
    title: 'malicious advisories are another rule',
    changes: [added(now)],
    advisories: { 'torch 2.5.1': [anAdvisory({ id: 'MAL-1', malicious: true })] }
  },
  {
    title: 'an update of nothing but hashes is no news',
    changes: [changed(now, { ...now, hashes: ['sha256:aa'] })],
    advisories: { 'torch 2.5.1': [anAdvisory()] }
  },
  {
    title: 'a requirement that turns into a pin of a vulnerable version is worse',
    changes: [changed(aPackage({ specifier: '>=2' }), now)],
    advisories: { 'torch >=2': [anAdvisory({ reach: 'some' })], 'torch 2.5.1': [anAdvisory()] },
    finds: [{ message: 'torch >=2 → 2.5.1 has a known vulnerability (GHSA-0001, high)', advisories: ['GHSA-0001'] }]
  },
  {
    title: 'a range of which some versions are affected: one note for all advisories, with the bound',
    changes: [added(aPackage({ specifier: '>=2', text: 'torch>=2' }))],
    advisories: {
      'torch >=2': [
        anAdvisory({ reach: 'some', wayOut: { from: '2.8.0' } }),
        anAdvisory({ id: 'GHSA-2', severity: 'critical', reach: 'some', wayOut: { from: '2.8.0' } }),
        anAdvisory({ id: 'GHSA-3', severity: 'low', reach: 'some', wayOut: { from: '2.8.0' } })
      ]
    },
    finds: [
      {
        message: 'torch >=2 also allows versions with 2 known vulnerabilities, the worst critical (GHSA-2)',
        help: 'Require torch >=2.8.0, which excludes them',
        advisories: ['GHSA-2 note', 'GHSA-0001 note'],
        edit: 'torch>=2.8.0'
      }
    ]
  },
  {
    title: 'a range that admitted them before',
    changes: [changed(aPackage({ specifier: '>=2' }), aPackage({ specifier: '>=2.1' }))],
    advisories: {
      'torch >=2': [anAdvisory({ reach: 'some' })],
      'torch >=2.1': [anAdvisory({ reach: 'some' })]
    }
  },
  {
    title: 'a bare name admits everything, and says nothing',
    changes: [added(aPackage({ specifier: '' }))],
    advisories: { torch: [anAdvisory({ reach: 'some' })] }
  },
  {
    title: 'a range of which the newest versions are affected',
    changes: [added(aPackage({ specifier: '>=2' }))],
    advisories: { 'torch >=2': [anAdvisory({ reach: 'onwards', fixed: [], wayOut: { below: '2.4' } })] },
    finds: [
      {
        message: 'torch >=2 has a known vulnerability (GHSA-0001, high) in the newest versions that it allows',
        help: 'Use torch <2.4: older versions are not affected',
        advisories: ['GHSA-0001']
      }
    ]
  },
  {
    title: 'a range of which the newest known version is affected is a warning at most',
    changes: [added(aPackage({ specifier: '>=2' }))],
    advisories: { 'torch >=2': [anAdvisory({ reach: 'newest' }), anAdvisory({ id: 'GHSA-9', reach: 'some' })] },
    finds: [{ message: /in the newest version known to the advisories$/, advisories: ['GHSA-0001 warn'] }]
  },
  {
    title: 'a transitive package: how it is reached, and the command that renews the lock',
    changes: [added(locked)],
    inventory: {
      head: [
        aPackage({ name: 'app', direct: true, ...anEntry('app', 'long', 'vllm'), location: lock }),
        aPackage({ name: 'long', direct: false, ...anEntry('long', 'longer'), location: lock }),
        aPackage({ name: 'longer', direct: false, ...anEntry('longer', 'torch'), location: lock }),
        aPackage({ name: 'vllm', direct: false, ...anEntry('vllm', 'torch', 'app'), location: lock }),
        aPackage({
          name: 'elsewhere',
          direct: true,
          ...anEntry('elsewhere', 'torch'),
          location: { path: 'b/uv.lock', side: 'head' }
        })
      ]
    },
    advisories: { 'torch 2.5.1': [anAdvisory()] },
    finds: [
      { message: /^torch 2\.5\.1 has/, path: ['app', 'vllm', 'torch'], command: 'uv lock --upgrade-package torch' }
    ]
  },
  {
    title: 'a range with a lock is fixed in the lockfile',
    changes: [added(aPackage({ specifier: '>=2', text: 'torch>=2', resolved: { version: '2.5.1', by: lock } }))],
    advisories: { 'torch 2.5.1': [anAdvisory()] },
    finds: [{ message: /^torch 2\.5\.1 has/, command: 'uv lock --upgrade-package torch' }]
  },
  {
    title: 'what its lock held before is no news, only a warning',
    changes: [added(aPackage({ specifier: '>=2', resolved: { version: '2.5.1', by: lock } }))],
    inventory: { base: [aPackage({ version: '2.5.1', location: { ...lock, side: 'base' } })] },
    advisories: { 'torch 2.5.1': [anAdvisory()] },
    finds: [{ message: /^torch 2\.5\.1 still has/, advisories: ['GHSA-0001 warn'] }]
  },
  {
    title: 'a pin of a list that the lockfile beside it had at that version already is a note',
    changes: [added(now)],
    inventory: { base: [aLockedPackage({ version: '2.5.1', location: { ...lock, side: 'base' } })] },
    advisories: { 'torch 2.5.1': [anAdvisory()] },
    finds: [
      {
        message: 'torch 2.5.1 has a known vulnerability (GHSA-0001, high), which its lockfile already had',
        advisories: ['GHSA-0001 note']
      }
    ]
  },
  {
    title: 'a pin of a list that is raised to what the lockfile beside it had is a note',
    changes: [changed(old, now)],
    inventory: { base: [aLockedPackage({ version: '2.5.1', location: { ...lock, side: 'base' } })] },
    advisories: { 'torch 2.5.1': [anAdvisory()] },
    finds: [{ message: /which its lockfile already had$/, advisories: ['GHSA-0001 note'] }]
  },
  ...elsewhere.map(({ what, entry }) => ({
    title: `a pin of a list that a lockfile had ${what}`,
    changes: [added(now)],
    inventory: { base: [aLockedPackage({ version: '2.5.1', location: lock, ...entry })] },
    advisories: { 'torch 2.4.0': [anAdvisory()], 'torch 2.5.1': [anAdvisory()] },
    finds: [{ message: 'torch 2.5.1 has a known vulnerability (GHSA-0001, high)', advisories: ['GHSA-0001'] }]
  })),
  {
    title: 'a command beside a lockfile that had the version',
    changes: [added({ ...now, role: 'installed' })],
    inventory: { base: [aLockedPackage({ version: '2.5.1', location: lock })] },
    advisories: { 'torch 2.5.1': [anAdvisory()] },
    finds: [{ message: /^torch 2\.5\.1 has/, advisories: ['GHSA-0001'] }]
  },
  {
    title: 'a pin of a list and the lock entry that it repeats are told once, at the entry',
    changes: [added(now), added(locked)],
    advisories: { 'torch 2.5.1': [anAdvisory()] },
    finds: [
      {
        message: /^torch 2\.5\.1 has/,
        at: 'uv.lock',
        related: ['requirements.txt'],
        command: 'uv lock --upgrade-package torch'
      }
    ]
  },
  {
    title: 'a manifest, the lock entry that resolves it and the pin that repeats it are told once',
    changes: [
      added(
        aPackage({
          specifier: '>=2',
          resolved: { version: '2.5.1', by: lock },
          location: { path: 'pyproject.toml', side: 'head' }
        })
      ),
      added(locked),
      added(now)
    ],
    advisories: { 'torch 2.5.1': [anAdvisory()] },
    finds: [{ message: /^torch 2\.5\.1 has/, at: 'pyproject.toml', related: ['uv.lock', 'requirements.txt'] }]
  },
  {
    title: 'a pin for production and an entry for development are two',
    changes: [added(now), added({ ...locked, scope: 'development' })],
    advisories: { 'torch 2.5.1': [anAdvisory()] },
    finds: [{ message: /^torch 2\.5\.1 has/ }, { message: /^torch 2\.5\.1 has/ }]
  },
  {
    title: 'a pin of a list in another folder than the lockfile',
    changes: [added({ ...now, location: { path: 'a/requirements.txt', side: 'head' } }), added(locked)],
    advisories: { 'torch 2.5.1': [anAdvisory()] },
    finds: [{ message: /^torch 2\.5\.1 has/ }, { message: /^torch 2\.5\.1 has/ }]
  },
  {
    title: 'a line with hashes is not fixed by an edit',
    changes: [added({ ...now, hashes: ['sha256:aa'] })],
    advisories: { 'torch 2.5.1': [anAdvisory()] },
    finds: [{ message: /^torch/, help: 'Update torch to 2.6.0 or later' }]
  },
  {
    title: 'advisories that no one version leaves behind',
    changes: [added(now)],
    advisories: { 'torch 2.5.1': [hopeless] },
    finds: [{ message: /^torch/, help: 'No single version of torch fixes all of them: use a different package' }]
  }
])
