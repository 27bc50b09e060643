import { weighbridge } from '../helpers/cli.ts'
import { startDepsDevServer, type DepsDevServer } from '../helpers/deps-dev-server.ts'
import { makeRepository } from '../helpers/git.ts'
import { incidents, published, registries } from '../helpers/incidents.ts'
import { startOsvServer, type OsvServer } from '../helpers/osv-server.ts'

/** The review as JSON, as far as these tests look at it. */
interface Reviewed {
  readonly changes: readonly {
    readonly component: { readonly name: string; readonly version?: string }
    readonly before?: { readonly version?: string }
    readonly impact?: {
      readonly step?: string
      readonly via?: readonly string[]
      readonly introduces: readonly string[]
      readonly publishedAt?: string
      readonly ageDays?: number
    }
  }[]
  readonly findings: readonly {
    readonly ruleId: string
    readonly level: string
    readonly component: { readonly name: string }
  }[]
  readonly gaps: readonly object[]
}

/** A policy that waits a week before it lets a version in, and accepts that nobody knows the age of what is gone. */
const policy = 'version: 1\nrules:\n  package-too-new: { level: block, unknown: off }\n'

// On the day of the attack nobody has published an advisory, and the registry serves what is bad; afterwards it is gone.
const moments = ['day', 'after'] as const
const osv = new Map<string, OsvServer>()
const registry = new Map<string, DepsDevServer>()
beforeAll(async () => {
  osv.set('day', await startOsvServer({}))
  osv.set('after', await startOsvServer(published()))
  for (const when of moments) registry.set(when, await startDepsDevServer(registries(when)))
})
afterAll(async () => {
  await Promise.all([...osv.values(), ...registry.values()].map(server => server.close()))
})

const repositories = new Map<string, Promise<string>>()

async function review(title: string, when: string, format: string, ...more: string[]): Promise<string> {
  const incident = incidents.find(one => one.title === title)
  if (incident === undefined) throw new Error(`there is no ${title}`)
  const made =
    repositories.get(title) ??
    makeRepository().then(repository => {
      repository.commit({ '.github/weighbridge.yml': policy, ...incident.before })
      repository.commit(incident.after)
      return repository.dir
    })
  repositories.set(title, made)
  const sources = ['--osv', `api:${osv.get(when)?.url ?? ''}`, '--facts', `api:${registry.get(when)?.url ?? ''}`]
  const where = ['HEAD~1..HEAD', '--repo', await made, '--format', format]
  const { stdout, stderr } = await weighbridge(['review', ...where, ...sources, ...more])
  expect(stderr).toBe('')
  return stdout
}

const told = ({ findings }: Reviewed): string[] =>
  findings.map(({ level, ruleId, component }) => `${level} ${ruleId} ${component.name}`).sort()

const came = ({ changes }: Reviewed): string[] =>
  changes
    .map(({ component, before, impact }) =>
      [
        component.name,
        `${before?.version ?? 'new'} → ${component.version ?? ''}`,
        ...(impact?.step === undefined ? [] : [impact.step]),
        ...(impact?.via === undefined ? [] : [`via ${impact.via.slice(0, -1).join(' → ')}`]),
        ...(impact?.introduces ?? [])
      ].join(' · ')
    )
    .sort()

/** What is expected of each incident: what came, and what is found of it on the day and afterwards. */
const expected: Readonly<Record<string, readonly [came: string[], day: string[], after: string[]]>> = {
  'a new maintainer adds a dependency (event-stream, 2018)': [
    [
      'brook-stream · 3.3.4 → 3.3.6 · patch · GHSA-aaaa-bbbb-0001',
      'flat-brook · new → 0.1.1 · via brook-stream · MAL-2018-0001'
    ],
    ['block package-too-new brook-stream', 'block package-too-new flat-brook'],
    [
      'block package-malicious flat-brook',
      'block package-vulnerable brook-stream',
      'warn package-unlisted brook-stream',
      'warn package-unlisted flat-brook'
    ]
  ],
  'a build that is poisoned (ultralytics, 2024)': [
    ['sightkit · 8.3.40 → 8.3.41 · patch · MAL-2024-0002'],
    ['block package-too-new sightkit'],
    ['block package-malicious sightkit', 'warn package-unlisted sightkit']
  ],
  'the account of a maintainer taken over (chalk and debug, 2025)': [
    ['inkwell · 5.6.0 → 5.6.1 · patch · MAL-2025-0003', 'tracelog · 4.4.1 → 4.4.2 · patch · MAL-2025-0004'],
    ['block package-too-new inkwell', 'block package-too-new tracelog'],
    [
      'block package-malicious inkwell',
      'block package-malicious tracelog',
      'warn package-unlisted inkwell',
      'warn package-unlisted tracelog'
    ]
  ],
  'a worm that installs itself (Shai-Hulud, 2025)': [
    ['@acme/tint · 4.1.0 → 4.1.1 · patch · MAL-2025-0005'],
    ['block package-too-new @acme/tint', 'warn package-install-script @acme/tint'],
    ['block package-malicious @acme/tint', 'warn package-install-script @acme/tint', 'warn package-unlisted @acme/tint']
  ],
  'a gem that was left alone and taken over (strong_password, 2019)': [
    ['firm_password · 0.0.6 → 0.0.7 · patch · MAL-2019-0006'],
    ['block package-too-new firm_password'],
    ['block package-malicious firm_password', 'warn package-unlisted firm_password']
  ],
  'a release withdrawn without malice (AWS provider, 2024)': [
    ['cloud-provider · 5.70.0 → 5.71.0 · minor'],
    ['block package-too-new cloud-provider'],
    ['warn package-unlisted cloud-provider']
  ],
  'the day after: a branch brings in at once what was pinned long ago': [
    [
      '@acme/tint · new → 4.1.1 · MAL-2025-0005',
      'inkwell · new → 5.6.1 · MAL-2025-0003',
      'sightkit · new → 8.3.41 · MAL-2024-0002'
    ],
    [
      'block package-too-new @acme/tint',
      'block package-too-new inkwell',
      'block package-too-new sightkit',
      'note package-install-script @acme/tint'
    ],
    [
      'block package-malicious @acme/tint',
      'block package-malicious inkwell',
      'block package-malicious sightkit',
      'note package-install-script @acme/tint',
      'warn package-unlisted @acme/tint',
      'warn package-unlisted inkwell',
      'warn package-unlisted sightkit'
    ]
  ],
  'a name with a word more that says nothing (python3-dateutil, 2019)': [
    ['python3-dateutil · new → 2.9.0'],
    ['block package-too-new python3-dateutil', 'warn package-lookalike python3-dateutil'],
    ['warn package-lookalike python3-dateutil']
  ],
  'a crate without the separator (rustdecimal, 2022)': [
    ['rustdecimal · new → 1.23.1 · MAL-2022-0007'],
    ['block package-too-new rustdecimal', 'warn package-lookalike rustdecimal'],
    ['block package-malicious rustdecimal', 'warn package-lookalike rustdecimal']
  ],
  'a gem with letters swapped (rspec-mokcs, 2020)': [
    ['rspec-mokcs · new → 3.9.1'],
    ['block package-too-new rspec-mokcs', 'warn package-lookalike rspec-mokcs'],
    ['warn package-lookalike rspec-mokcs']
  ],
  'a package of one’s own that the public registry serves (dependency confusion, 2021)': [
    ['acme-billing-utils · 1.2.4 → 99.10.9 · major'],
    ['block package-too-new acme-billing-utils'],
    []
  ],
  'the same, under the version that the own registry serves': [
    ['acme-billing-utils · 1.2.4 → 1.2.4'],
    ['warn lockfile-tampered acme-billing-utils'],
    ['warn lockfile-tampered acme-billing-utils']
  ],
  'other bytes under the same version (Codecov, 2021)': [
    ['arraykit · 1.26.4 → 1.26.4'],
    ['block lockfile-tampered arraykit'],
    ['block lockfile-tampered arraykit']
  ],
  'one patch of a direct dependency brings five that are bad (keyv, 2026)': [
    [
      '@nestable/memory · 2.2.0 → 2.2.1 · patch · via file-nest → flat-nest → nestable · MAL-2026-0011',
      'file-nest · 11.1.5 → 11.1.6 · patch · MAL-2026-0008',
      'flat-nest · 6.1.23 → 6.1.24 · patch · via file-nest · MAL-2026-0009',
      'keyhole · 5.6.0 → 6.0.0 · major · via file-nest → flat-nest → nestable · MAL-2026-0012',
      'nestable · 2.5.0 → 2.5.1 · patch · via file-nest → flat-nest · MAL-2026-0010'
    ],
    [
      'block package-too-new @nestable/memory',
      'block package-too-new file-nest',
      'block package-too-new flat-nest',
      'block package-too-new keyhole',
      'block package-too-new nestable',
      'warn package-install-script keyhole'
    ],
    [
      'block package-malicious @nestable/memory',
      'block package-malicious file-nest',
      'block package-malicious flat-nest',
      'block package-malicious keyhole',
      'block package-malicious nestable',
      'warn package-install-script keyhole',
      'warn package-unlisted @nestable/memory',
      'warn package-unlisted file-nest',
      'warn package-unlisted flat-nest',
      'warn package-unlisted keyhole',
      'warn package-unlisted nestable'
    ]
  ]
}

test('each incident has its row', () => {
  expect(Object.keys(expected)).toEqual(incidents.map(({ title }) => title))
})

describe.each(Object.entries(expected))('%s', (title, [what, day, after]) => {
  test('on the day', async () => {
    const seen = JSON.parse(await review(title, 'day', 'json')) as Reviewed
    expect(told(seen)).toEqual(day)
    expect(seen.gaps).toEqual([])
  })

  test('afterwards', async () => {
    const seen = JSON.parse(await review(title, 'after', 'json')) as Reviewed
    expect(told(seen)).toEqual(after)
    expect(came(seen)).toEqual(what)
    expect(seen.gaps).toEqual([])
  })
})

const worst = 'one patch of a direct dependency brings five that are bad (keyv, 2026)'

test('the terminal shows the chain, the step and what it brings, the worst first', async () => {
  const text = await review(worst, 'after', 'text', '--verbose')
  expect(text).toContain(`changed:
  package  keyhole           5.6.0 → 6.0.0 · major · brings MAL-2026-0012
                             via file-nest → flat-nest → nestable  package-lock.json:41
  package  @nestable/memory  2.2.0 → 2.2.1 · patch · brings MAL-2026-0011
                             via file-nest → flat-nest → nestable  package-lock.json:36
`)
})

test('the comment shows how young they are, also without a rule that says so', async () => {
  const text = await review(worst, 'day', 'markdown')
  expect(text).toContain('Changes: 5 packages · 1 major, 5 published within 7 days')
  expect(text).toMatch(/^\| package `keyhole` \| 5\.6\.0 → 6\.0\.0 · \*\*major\*\* · \*\*published today\*\* · via /mu)
})
