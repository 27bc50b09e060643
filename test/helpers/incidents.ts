import type { TestPackages, TestVersion } from './deps-dev-server.ts'
import { advisory, type TestRecord } from './osv-database.ts'

type Texts = Readonly<Record<string, string>>

/** The shape of an attack that happened, with packages of our own making. */
export interface Incident {
  readonly title: string
  readonly before: Texts
  readonly after: Texts
  /** What the registry lists before the attack and beside it: `NPM brook: 1.0.0 1.0.2`. */
  readonly listed: readonly string[]
  /** The versions of the attack, in the same words: young on the day, and taken down afterwards. */
  readonly bad: readonly string[]
  /** Advisories that are published afterwards, by id: `npm brook 1.0.1`. */
  readonly advisories?: Readonly<Record<string, string>>
}

// Registries by default; their names are nowhere written out.
const npmHost = ['registry', 'npmjs', 'org'].join('.')
const gemHost = ['rubygems', 'org'].join('.')
const crateHost = ['crates', 'io'].join('.')
const crateIndex = `registry+https://github.com/rust-lang/${crateHost}-index`

interface Entry {
  readonly version: string
  readonly needs?: Readonly<Record<string, string>>
  readonly host?: string
  readonly integrity?: string
  readonly script?: boolean
}

/** A package-lock.json; `direct` are the names that the project asks for. */
function npmLock(direct: readonly string[], entries: Readonly<Record<string, Entry>>): string {
  const asked = direct.map(name => [name, `^${entries[name]?.version ?? '0'}`] as const)
  const packages = new Map<string, object>([['', { name: 'app', dependencies: Object.fromEntries(asked) }]])
  for (const [name, { version, needs, host = npmHost, integrity, script }] of Object.entries(entries)) {
    const hash = (integrity ?? `${name}${version}`).replace(/[^A-Za-z0-9]/g, '')
    packages.set(`node_modules/${name}`, {
      version,
      resolved: `https://${host}/${name}/-/${name.split('/').at(-1) ?? ''}-${version}.tgz`,
      integrity: `sha512-${hash.padEnd(86, 'A').slice(0, 86)}==`,
      ...(script ? { hasInstallScript: true } : {}),
      ...(needs ? { dependencies: needs } : {})
    })
  }
  const whole = { name: 'app', lockfileVersion: 3, packages: Object.fromEntries(packages) }
  return `${JSON.stringify(whole, null, 2)}\n`
}

const lock = (direct: readonly string[], entries: Readonly<Record<string, Entry>>): Texts => ({
  'package-lock.json': npmLock(direct, entries)
})

const gemfile = (...gems: readonly string[]): Texts => ({
  'Gemfile.lock': `GEM
  remote: https://${gemHost}/
  specs:
${gems.map(gem => `    ${gem}\n`).join('')}
PLATFORMS
  ruby

DEPENDENCIES
${gems.map(gem => `  ${gem.split(' ')[0] ?? ''}\n`).join('')}`
})

const crates = (...all: readonly string[]): Texts => ({
  'Cargo.lock': `version = 3\n${all
    .map(crate => crate.split(' '))
    .map(
      ([name = '', version = '']) => `
[[package]]
name = "${name}"
version = "${version}"
source = "${crateIndex}"
checksum = "${'ab'.repeat(32)}"
`
    )
    .join('')}`
})

const requirements = (...lines: readonly string[]): Texts => ({ 'requirements.txt': `${lines.join('\n')}\n` })

const nest = (file: string, flat: string, able: string, memory: string, key: string, script = false): Texts =>
  lock(['file-nest'], {
    'file-nest': { version: file, needs: { 'flat-nest': '^6.1.23' } },
    'flat-nest': { version: flat, needs: { nestable: '^2.5.0' } },
    nestable: { version: able, needs: { keyhole: '>=5', '@nestable/memory': '^2.2.0' } },
    '@nestable/memory': { version: memory },
    keyhole: { version: key, script }
  })

const house = 'artifacts.acme.example'
const billing = (version: string, host: string, integrity?: string): Texts =>
  lock(['acme-billing-utils', 'brook'], {
    'acme-billing-utils': { version, host, ...(integrity === undefined ? {} : { integrity }) },
    brook: { version: '1.0.0' }
  })

/** After the incidents that lockvet's case studies replay: the shapes are theirs to tell, packages and texts are ours. */
export const incidents: readonly Incident[] = [
  {
    title: 'a new maintainer adds a dependency (event-stream, 2018)',
    before: lock(['brook-stream'], {
      'brook-stream': { version: '3.3.4', needs: { brook: '~1.0.0' } },
      brook: { version: '1.0.0' }
    }),
    after: lock(['brook-stream'], {
      'brook-stream': { version: '3.3.6', needs: { brook: '~1.0.0', 'flat-brook': '0.1.1' } },
      'flat-brook': { version: '0.1.1' },
      brook: { version: '1.0.0' }
    }),
    listed: ['NPM brook-stream: 3.3.4 4.0.1', 'NPM flat-brook: 0.1.0 0.1.2', 'NPM brook: 1.0.0'],
    bad: ['NPM brook-stream: 3.3.6', 'NPM flat-brook: 0.1.1'],
    advisories: { 'MAL-2018-0001': 'npm flat-brook 0.1.1', 'GHSA-aaaa-bbbb-0001': 'npm brook-stream 3.3.6' }
  },
  {
    title: 'a build that is poisoned (ultralytics, 2024)',
    before: requirements('sightkit==8.3.40', 'arraykit==1.26.4'),
    after: requirements('sightkit==8.3.41', 'arraykit==1.26.4'),
    listed: ['PYPI sightkit: 8.3.40 8.3.43', 'PYPI arraykit: 1.26.4'],
    bad: ['PYPI sightkit: 8.3.41'],
    advisories: { 'MAL-2024-0002': 'PyPI sightkit 8.3.41' }
  },
  {
    title: 'the account of a maintainer taken over (chalk and debug, 2025)',
    before: lock(['inkwell', 'tracelog'], {
      inkwell: { version: '5.6.0' },
      tracelog: { version: '4.4.1', needs: { brook: '^1.0.0' } },
      brook: { version: '1.0.0' }
    }),
    after: lock(['inkwell', 'tracelog'], {
      inkwell: { version: '5.6.1' },
      tracelog: { version: '4.4.2', needs: { brook: '^1.0.0' } },
      brook: { version: '1.0.0' }
    }),
    listed: ['NPM inkwell: 5.6.0 5.6.2', 'NPM tracelog: 4.4.1 4.4.3', 'NPM brook: 1.0.0'],
    bad: ['NPM inkwell: 5.6.1', 'NPM tracelog: 4.4.2'],
    advisories: { 'MAL-2025-0003': 'npm inkwell 5.6.1', 'MAL-2025-0004': 'npm tracelog 4.4.2' }
  },
  {
    title: 'a worm that installs itself (Shai-Hulud, 2025)',
    before: lock(['@acme/tint'], { '@acme/tint': { version: '4.1.0' } }),
    after: lock(['@acme/tint'], { '@acme/tint': { version: '4.1.1', script: true } }),
    listed: ['NPM @acme/tint: 4.1.0 4.2.0'],
    bad: ['NPM @acme/tint: 4.1.1'],
    advisories: { 'MAL-2025-0005': 'npm @acme/tint 4.1.1' }
  },
  {
    title: 'a gem that was left alone and taken over (strong_password, 2019)',
    before: gemfile('firm_password (0.0.6)'),
    after: gemfile('firm_password (0.0.7)'),
    listed: ['RUBYGEMS firm_password: 0.0.6 0.0.8'],
    bad: ['RUBYGEMS firm_password: 0.0.7'],
    advisories: { 'MAL-2019-0006': 'RubyGems firm_password 0.0.7' }
  },
  {
    title: 'a release withdrawn without malice (AWS provider, 2024)',
    before: requirements('cloud-provider==5.70.0'),
    after: requirements('cloud-provider==5.71.0'),
    listed: ['PYPI cloud-provider: 5.70.0 5.72.0'],
    bad: ['PYPI cloud-provider: 5.71.0']
  },
  {
    title: 'the day after: a branch brings in at once what was pinned long ago',
    before: { 'README.md': 'Nothing yet.\n' },
    after: {
      'web/package-lock.json': npmLock(['@acme/tint', 'inkwell'], {
        '@acme/tint': { version: '4.1.1', script: true },
        inkwell: { version: '5.6.1' }
      }),
      'api/requirements.txt': 'sightkit==8.3.41\n'
    },
    listed: ['NPM @acme/tint: 4.1.0 4.2.0', 'NPM inkwell: 5.6.0 5.6.2', 'PYPI sightkit: 8.3.40 8.3.43'],
    bad: ['NPM @acme/tint: 4.1.1', 'NPM inkwell: 5.6.1', 'PYPI sightkit: 8.3.41'],
    advisories: {
      'MAL-2025-0005': 'npm @acme/tint 4.1.1',
      'MAL-2025-0003': 'npm inkwell 5.6.1',
      'MAL-2024-0002': 'PyPI sightkit 8.3.41'
    }
  },
  {
    title: 'a name with a word more that says nothing (python3-dateutil, 2019)',
    before: requirements('python-dateutil==2.8.2'),
    after: requirements('python-dateutil==2.8.2', 'python3-dateutil==2.9.0'),
    listed: ['PYPI python-dateutil: 2.8.2'],
    bad: ['PYPI python3-dateutil: 2.9.0']
  },
  {
    title: 'a crate without the separator (rustdecimal, 2022)',
    before: crates('rust_decimal 1.23.1'),
    after: crates('rust_decimal 1.23.1', 'rustdecimal 1.23.1'),
    listed: ['CARGO rust_decimal: 1.23.1'],
    bad: ['CARGO rustdecimal: 1.23.1'],
    advisories: { 'MAL-2022-0007': `${crateHost} rustdecimal 1.23.1` }
  },
  {
    title: 'a gem with letters swapped (rspec-mokcs, 2020)',
    before: gemfile('rspec-mocks (3.9.1)'),
    after: gemfile('rspec-mocks (3.9.1)', 'rspec-mokcs (3.9.1)'),
    listed: ['RUBYGEMS rspec-mocks: 3.9.1'],
    bad: ['RUBYGEMS rspec-mokcs: 3.9.1']
  },
  {
    title: 'a package of one’s own that the public registry serves (dependency confusion, 2021)',
    before: billing('1.2.4', house),
    after: billing('99.10.9', npmHost),
    listed: ['NPM brook: 1.0.0'],
    bad: ['NPM acme-billing-utils: 99.10.9']
  },
  {
    title: 'the same, under the version that the own registry serves',
    before: billing('1.2.4', house),
    after: billing('1.2.4', npmHost, 'other'),
    listed: ['NPM brook: 1.0.0'],
    bad: ['NPM acme-billing-utils: 1.2.4']
  },
  {
    title: 'other bytes under the same version (Codecov, 2021)',
    before: requirements(`arraykit==1.26.4 --hash=sha256:${'4f'.repeat(32)}`),
    after: requirements(`arraykit==1.26.4 --hash=sha256:${'9d'.repeat(32)}`),
    listed: ['PYPI arraykit: 1.26.4'],
    bad: []
  },
  {
    title: 'one patch of a direct dependency brings five that are bad (keyv, 2026)',
    before: nest('11.1.5', '6.1.23', '2.5.0', '2.2.0', '5.6.0'),
    after: nest('11.1.6', '6.1.24', '2.5.1', '2.2.1', '6.0.0', true),
    listed: [
      'NPM file-nest: 11.1.5 11.1.7',
      'NPM flat-nest: 6.1.23 6.1.25',
      'NPM nestable: 2.5.0 2.5.2',
      'NPM @nestable/memory: 2.2.0 2.2.2',
      'NPM keyhole: 5.6.0 6.0.1'
    ],
    bad: [
      'NPM file-nest: 11.1.6',
      'NPM flat-nest: 6.1.24',
      'NPM nestable: 2.5.1',
      'NPM @nestable/memory: 2.2.1',
      'NPM keyhole: 6.0.0'
    ],
    advisories: {
      'MAL-2026-0008': 'npm file-nest 11.1.6',
      'MAL-2026-0009': 'npm flat-nest 6.1.24',
      'MAL-2026-0010': 'npm nestable 2.5.1',
      'MAL-2026-0011': 'npm @nestable/memory 2.2.1',
      'MAL-2026-0012': 'npm keyhole 6.0.0'
    }
  }
]

/** What the registries list on the day (`young`: with what is bad, an hour old), and after it was taken down. */
export function registries(when: 'day' | 'after'): TestPackages {
  const packages: Record<string, Record<string, TestVersion>> = {}
  const add = (said: string, version: TestVersion): void => {
    const [name = '', versions = ''] = said.split(': ')
    for (const each of versions.split(' ')) (packages[name] ??= {})[each] = version
  }
  const bad = incidents.flatMap(one => one.bad)
  for (const said of incidents.flatMap(one => one.listed)) add(said, { publishedAt: '2020-01-01T00:00:00Z' })
  const young = new Date(Date.now() - 3_600_000).toISOString()
  if (when === 'day') for (const said of bad) add(said, { publishedAt: young })
  return packages
}

/** The advisories of all incidents by ecosystem, as OSV has them. */
export function published(): Readonly<Record<string, readonly TestRecord[]>> {
  const records = new Map<string, TestRecord>()
  for (const [id, said] of incidents.flatMap(one => Object.entries(one.advisories ?? {}))) {
    const [ecosystem = '', name = '', version = ''] = said.split(' ')
    records.set(id, advisory({ id, ecosystem, name, versions: [version], summary: `Malicious code in ${name}` }))
  }
  const by: Record<string, TestRecord[]> = { PyPI: [], npm: [], [crateHost]: [], RubyGems: [] }
  for (const record of records.values()) {
    const [affected] = record.affected as { readonly package: { readonly ecosystem: string } }[]
    by[affected?.package.ecosystem ?? '']?.push(record)
  }
  return by
}
