import { aPackage } from '../../test/helpers/components.ts'
import type { PackageComponent } from '../core/component.ts'
import type { Lock } from './governing.ts'
import { resolver } from './resolve.ts'

type Fields = Partial<PackageComponent>

const at = (path: string) => ({ path, side: 'head', startLine: 7 }) as const

function locked(name: string, version: string, path = 'uv.lock', more: Fields = {}): PackageComponent {
  return aPackage({ role: 'locked', name, version, location: at(path), ...more })
}

/** A requirement of a pyproject.toml at the root, unless said otherwise. */
function asked(fields: Fields = {}): PackageComponent {
  return aPackage({ location: at('pyproject.toml'), ...fields })
}

function locksOf(packages: readonly PackageComponent[], more: Partial<Lock> = {}): Lock[] {
  const paths = new Set(packages.map(({ location }) => location.path))
  return [...paths].map(path => ({
    path,
    packages: packages.filter(({ location }) => location.path === path),
    governs: [],
    manifests: [],
    ...more
  }))
}

function resolve(component: PackageComponent, locks: readonly Lock[], others: readonly PackageComponent[] = []) {
  const resolved = resolver([component, ...others], locks)(component)
  if (resolved.kind !== 'package') throw new Error('it became something else')
  return resolved
}

function versionOf(component: PackageComponent, packages: readonly PackageComponent[], more: Partial<Lock> = {}) {
  return resolve(component, locksOf(packages, more)).resolved?.version
}

test('a range has the version of the lock in its folder, and its place', () => {
  expect(resolve(asked({ specifier: '>=2' }), locksOf([locked('torch', '2.5.1')]))).toMatchObject({
    resolved: { version: '2.5.1', by: { path: 'uv.lock', startLine: 7 } }
  })
})

test.each<[string, string, PackageComponent[], string | undefined]>([
  ['a lock in another folder', '>=2', [locked('torch', '2.5.1', 'services/uv.lock')], undefined],
  ['another package', '>=2', [locked('numpy', '2.5.1')], undefined],
  ['one version, which the range does not admit', '>1.82.6,<1.82.9', [locked('torch', '1.82.6')], undefined],
  ['a local build of what the range admits', '>=2,<=2.1.0', [locked('torch', '2.1.0+cu118')], '2.1.0+cu118'],
  [
    'several versions, of which the range admits one',
    '>=2',
    [locked('torch', '1.0'), locked('torch', '2.5.1')],
    '2.5.1'
  ],
  [
    'several versions, of which the range admits more',
    '>=1',
    [locked('torch', '1.0'), locked('torch', '2.5.1')],
    undefined
  ],
  [
    'several versions, of which the project names one itself',
    '>=1',
    [locked('torch', '1.0', 'uv.lock', { direct: false }), locked('torch', '2.5.1', 'uv.lock', { direct: true })],
    '2.5.1'
  ],
  [
    'several versions that the project names itself, for other platforms: the highest that fits',
    '>=1,<3',
    ['1.9', '1.10', '3.0', '1.2'].map(version => locked('torch', version, 'uv.lock', { direct: true })),
    '1.10'
  ],
  [
    'several versions, of which the range admits none',
    '>=3',
    [locked('torch', '1.0'), locked('torch', '2.5.1')],
    undefined
  ],
  ['what nobody can read', 'release', [locked('torch', '2.5.1')], '2.5.1']
])('%s', (_, specifier, packages, version) => {
  expect(versionOf(asked({ specifier }), packages)).toBe(version)
})

test.each<[manifest: string, lock: string, ecosystem: string, fields?: Fields]>([
  ['pyproject.toml', 'poetry.lock', 'pypi'],
  ['pyproject.toml', 'pdm.lock', 'pypi'],
  ['pyproject.toml', 'pylock.toml', 'pypi'],
  ['pixi.toml', 'pixi.lock', 'conda'],
  ['Pipfile', 'Pipfile.lock', 'pypi'],
  ['setup.cfg', 'uv.lock', 'pypi'],
  ['train.py', 'train.py.lock', 'pypi'],
  ['environment.yml', 'conda-lock.yml', 'conda'],
  ['package.json', 'package-lock.json', 'npm'],
  ['package.json', 'yarn.lock', 'npm'],
  ['package.json', 'pnpm-lock.yaml', 'npm'],
  ['package.json', 'bun.lock', 'npm'],
  ['pnpm-workspace.yaml', 'pnpm-lock.yaml', 'npm'],
  ['Cargo.toml', 'Cargo.lock', 'cargo'],
  ['Cargo.toml', 'Cargo.lock', 'cargo', { scope: 'build' }],
  ['scripts.mk', 'package-lock.json', 'npm', { role: 'installed', installedIn: '.' }]
])('%s has the version of %s only where it fits', (manifest, lock, ecosystem, fields = {}) => {
  const one = (specifier: string) =>
    aPackage({ ecosystem, name: 'a', specifier, location: at(manifest), direct: true, ...fields })
  const entries = [locked('a', '1.5.0', lock, { ecosystem })]
  expect(versionOf(one('>=1.0.0'), entries)).toBe('1.5.0')
  expect(versionOf(one('>1.5.0'), entries)).toBeUndefined()
})

test.each<[manifest: string, lock: string, ecosystem: string, fields?: Fields]>([
  ['requirements.txt', 'uv.lock', 'pypi'],
  ['requirements.txt', 'poetry.lock', 'pypi'],
  ['requirements.txt', 'Pipfile.lock', 'pypi'],
  ['Dockerfile', 'uv.lock', 'pypi', { role: 'installed' }],
  ['Dockerfile', 'package-lock.json', 'npm', { role: 'installed' }],
  ['pyproject.toml', 'uv.lock', 'pypi', { role: 'installed' }],
  ['.mcp.json', 'package-lock.json', 'npm', { role: 'installed' }],
  ['a.ipynb', 'uv.lock', 'pypi', { role: 'installed' }],
  ['train.py', 'uv.lock', 'pypi'],
  ['gpu.yml', 'conda-lock.yml', 'conda'],
  ['pyproject.toml', 'uv.lock', 'pypi', { scope: 'build' }],
  ['pyproject.toml', 'poetry.lock', 'pypi', { scope: 'build' }],
  ['pyproject.toml', 'composer.lock', 'pypi']
])('%s asks %s for nothing', (manifest, lock, ecosystem, fields = {}) => {
  const one = aPackage({ ecosystem, name: 'a', specifier: '>=1.0.0', location: at(manifest), ...fields })
  expect(versionOf(one, [locked('a', '1.5.0', lock, { ecosystem })])).toBeUndefined()
})

test('a lock that says what it was made from decides for that, and for nothing else', () => {
  const entries = [locked('a', '1.5.0', 'locks/conda-lock.yml', { ecosystem: 'conda' })]
  const from = (manifest: string) =>
    versionOf(aPackage({ ecosystem: 'conda', name: 'a', specifier: '>=1', location: at(manifest) }), entries, {
      manifests: ['gpu.yml']
    })
  expect(from('gpu.yml')).toBe('1.5.0')
  expect(from('locks/environment.yml')).toBeUndefined()
})

describe('an override', () => {
  const entries = [locked('a', '2.0.0', 'yarn.lock', { ecosystem: 'npm' })]
  const npm = (fields: Fields) => aPackage({ ecosystem: 'npm', name: 'a', location: at('package.json'), ...fields })
  const overridden = (component: PackageComponent, override: Fields) =>
    resolve(component, locksOf(entries), [
      npm({ specifier: '^2.0.0', override: { section: 'resolutions' }, ...override })
    ]).resolved?.version

  test('is what a lock has to fit', () => {
    expect(overridden(npm({ specifier: '^1.0.0' }), {})).toBe('2.0.0')
  })
  test.each<[string, Fields]>([
    ['of something else', { name: 'b' }],
    ['of what another package asks for', { override: { section: 'resolutions', of: 'b' } }],
    ['of other requirements', { override: { section: 'resolutions', asked: '^3.0.0' } }],
    ['that the lock does not follow', { specifier: '^3.0.0' }],
    ['that another tool reads', { override: { section: 'overrides' } }],
    ['of another project', { location: at('other/package.json') }]
  ])('%s changes nothing', (_, override) => {
    expect(overridden(npm({ specifier: '^1.0.0' }), override)).toBeUndefined()
  })
  test('does not take an exact version back', () => {
    expect(overridden(npm({ version: '1.0.0', specifier: '1.0.0' }), {})).toBeUndefined()
  })
})

test('an exact version stays what it is', () => {
  const exact = asked({ version: '2.0' })
  expect(resolve(exact, locksOf([locked('torch', '2.5.1')]))).toEqual(exact)
})

test('an exact version has the entry that states it, also among others', () => {
  const locks = locksOf([locked('torch', '2.5.1'), locked('torch', '2.0')])
  expect(resolve(asked({ version: '2.0' }), locks)).toMatchObject({
    version: '2.0',
    resolved: { version: '2.0', by: { path: 'uv.lock' } }
  })
})

test('an entry of a lock is not resolved by itself', () => {
  const entry = locked('torch', '2.5.1')
  expect(resolve(entry, locksOf([entry]))).toEqual(entry)
})

test('without a requirement the one version of a lock will do', () => {
  const location = at('libs/one/Cargo.toml')
  const entry = locked('torch', '2.5.1', 'Cargo.lock')
  expect(versionOf(aPackage({ location }), [entry], { governs: 'below' })).toBe('2.5.1')
})

test('what comes from elsewhere than the registry is not in its lock', () => {
  const vcs = asked({ specifier: '', source: { type: 'vcs', url: 'https://git.example/torch' } })
  expect(resolve(vcs, locksOf([locked('torch', '2.5.1')]))).toEqual(vcs)
})

test.each<[string, Lock['governs'], string, string | undefined]>([
  ['a member', ['libs/one'], '>=2', '2.5.1'],
  ['every folder below', 'below', '>=2', '2.5.1'],
  ['a folder that is no member', ['libs/two'], '>=2', undefined],
  ['no folder but its own', [], '>=2', undefined],
  ['a range that does not admit the version', 'below', '>=3', undefined]
])('a lock above governs %s', (_, governs, specifier, version) => {
  const member = asked({ specifier, location: at('libs/one/pyproject.toml') })
  expect(versionOf(member, [locked('torch', '2.5.1')], { governs })).toBe(version)
})

test('of several locks above, the nearest that is one of the manifest counts', () => {
  const member = asked({ specifier: '>=2', location: at('a/b/pyproject.toml') })
  const entries = [
    locked('torch', '2.5.1'),
    locked('torch', '2.6.0', 'a/uv.lock'),
    locked('torch', '2.7.0', 'a/b/train.py.lock')
  ]
  expect(versionOf(member, entries, { governs: 'below' })).toBe('2.6.0')
})

test('more versions of one package than any lockfile of people holds decide nothing', () => {
  const lock = (count: number) => locksOf(Array.from({ length: count }, (_, index) => locked('a', `${index}.0`)))
  const range = asked({ name: 'a', specifier: '==7.*' })
  expect(resolve(range, lock(100))).toMatchObject({ resolved: { version: '7.0' } })
  expect(resolve(range, lock(101))).not.toHaveProperty('resolved')
})
