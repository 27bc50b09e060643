import type { Component, PackageComponent } from '../../core/component.ts'
import type { Side } from '../../core/location.ts'
import type { Advisory } from '../../matching/facts.ts'
import { matchCollected } from '../../matching/match-collected.ts'
import { collect } from '../collect/collect.ts'
import type { SourceGap } from '../fact-source.ts'
import { advisoryFacts } from './advisory-facts.ts'
import { packagesOf, queryKey } from './source.ts'
import { readRecord } from './record.ts'
import type { AdvisorySource, PackageQuery } from './source.ts'

const signal = new AbortController().signal
const advisory: Advisory = {
  id: 'GHSA-1',
  aliases: [],
  records: ['GHSA-1'],
  reach: 'all',
  malicious: false,
  severity: 'high',
  fixed: [],
  url: 'https://osv.dev/vulnerability/GHSA-1'
}

function component(more: Partial<PackageComponent> = {}, side: Side = 'head', startLine = 1): PackageComponent {
  return {
    kind: 'package',
    role: 'requirement',
    ecosystem: 'pypi',
    name: 'torch',
    location: { path: 'requirements.txt', side, startLine },
    alsoAt: [],
    text: '',
    confidence: 'certain',
    context: 'code',
    hashes: [],
    source: { type: 'registry' },
    scope: 'runtime',
    ...more
  }
}

async function collectFacts(
  sides: readonly { readonly component: PackageComponent; readonly before?: Component }[],
  source: AdvisorySource | undefined,
  on: AbortSignal
) {
  const changes = sides.map(each => ({ type: 'changed', ...each }) as const)
  return matchCollected(await collect(changes, () => new Set(['advisories'] as const), [advisoryFacts(source)], on), on)
}

/** Says of every query that the same advisory applies, and gives the gaps. */
function sourceOf(gaps: (keys: readonly string[]) => readonly SourceGap[] = () => []) {
  const seen: PackageQuery[][] = []
  const source: AdvisorySource = {
    id: 'test',
    lookUp(queries) {
      seen.push([...queries])
      const keys = queries.map(queryKey)
      const coverage = [{ source: 'test', asked: keys.length, answered: keys.length }]
      const read = readRecord({ id: 'GHSA-1', database_specific: { severity: 'HIGH' } })
      const asserted = 'record' in read ? [read.record] : []
      const { packages } = packagesOf(queries)
      return Promise.resolve({
        packages: new Map(packages.map(one => [one.key, { package: one, records: [], asserted }])),
        gaps: gaps(keys),
        coverage
      })
    }
  }
  return { source, seen }
}

test('asks about both sides, each once, by the version that counts', async () => {
  const { source, seen } = sourceOf()
  const locked = component({ specifier: '>=1', resolved: { version: '1.5', by: { path: 'uv.lock', side: 'head' } } })
  const before = component({ version: '1.0', specifier: '==1.0' }, 'base')
  const range = component({ specifier: '>=1' })
  const bare = component({ name: 'numpy' })
  const { facts, gaps, coverage } = await collectFacts(
    [
      { component: locked, before },
      { component: range },
      { component: bare },
      { component: component({ version: '1.0' }) }
    ],
    source,
    signal
  )
  expect(seen).toEqual([
    [
      { ecosystem: 'pypi', name: 'torch', version: '1.5' },
      { ecosystem: 'pypi', name: 'torch', version: '1.0' },
      { ecosystem: 'pypi', name: 'torch', specifier: '>=1' },
      { ecosystem: 'pypi', name: 'numpy' }
    ]
  ])
  for (const one of [locked, before, range, bare]) expect(facts.advisories(one)).toEqual([advisory])
  expect(facts.advisories(component({ version: '9' }))).toEqual([])
  expect(gaps).toEqual([])
  expect(coverage).toHaveLength(1)
})

test.each<[Partial<PackageComponent>, string | undefined]>([
  [
    { source: { type: 'registry', url: 'https://index.example/simple' } },
    'no advisory source covers the index https://index.example/simple'
  ],
  [
    { source: { type: 'registry', url: 'https://user:secret@index.example/simple?token=1' } },
    'no advisory source covers the index https://index.example/simple'
  ],
  [
    { source: { type: 'vcs', url: 'git+https://secret@index.example/torch.git' } },
    'no advisory source covers what comes from git+https://index.example/torch.git'
  ],
  [
    { source: { type: 'url', url: 'https://index.example/torch.whl#sha256=1' } },
    'no advisory source covers what comes from https://index.example/torch.whl'
  ],
  [{ source: { type: 'vcs' } }, 'no advisory source covers what comes from somewhere else'],
  [{ ecosystem: 'unheard-of' }, 'OSV has no advisories about packages of unheard-of'],
  [{ ecosystem: 'conda' }, 'OSV has no advisories about packages of conda'],
  [{ source: { type: 'path' } }, undefined]
])('does not ask about %j', async (more, reason) => {
  const { source, seen } = sourceOf()
  const one = component({ version: '1.0', ...more }, 'head', 7)
  const { facts, gaps } = await collectFacts(
    [{ component: one, before: component({ version: '1.0', ...more }, 'base') }],
    source,
    signal
  )
  expect(seen).toEqual([])
  expect(facts.advisories(one)).toEqual([])
  const gap = { code: 'not-covered', by: 'sources/osv', subject: 'torch 1.0', reason, location: one.location }
  expect(gaps).toEqual(reason === undefined ? [] : [gap])
})

test('one gap for all packages of an ecosystem that OSV does not know', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const { gaps } = await collectFacts(
    names.map(name => ({ component: component({ ecosystem: 'conda', name, version: '1' }) })),
    undefined,
    signal
  )
  const reason = 'OSV has no advisories about packages of conda'
  expect(gaps).toEqual([
    { code: 'not-covered', by: 'sources/osv', subject: 'a 1, b 1, c 1, d 1, e 1 and 2 more', reason }
  ])
})

test('a namesake from elsewhere is not the package of the registry', async () => {
  const { source } = sourceOf()
  const pinned = component({ version: '1.0', source: { type: 'vcs', url: 'https://index.example/torch.git' } })
  const { facts } = await collectFacts(
    [{ component: pinned }, { component: component({ version: '1.0' }) }],
    source,
    signal
  )
  expect(facts.advisories(pinned)).toEqual([])
})

describe('gaps of the source', () => {
  const about = (gap: Partial<SourceGap>) => (keys: readonly string[]) => [
    { code: 'advisory-source' as const, reason: 'it failed', about: keys, ...gap }
  ]

  test('name the packages of the head side, and the line of a single one', async () => {
    const change = {
      component: component({ version: '2.0' }, 'head', 4),
      before: component({ version: '1.0' }, 'base', 3)
    }
    const { gaps } = await collectFacts([change], sourceOf(about({})).source, signal)
    expect(gaps).toEqual([
      {
        code: 'advisory-source',
        by: 'sources/osv',
        subject: 'torch 2.0',
        reason: 'it failed',
        location: change.component.location
      }
    ])
  })

  test('name five packages at most', async () => {
    const changes = Array.from({ length: 8 }, (_, index) => ({
      component: component({ name: `p${index}`, version: '1' })
    }))
    const { gaps } = await collectFacts(
      changes,
      sourceOf(about({ subject: 'GHSA-1', namesComponents: true })).source,
      signal
    )
    expect(gaps).toEqual([
      {
        code: 'advisory-source',
        by: 'sources/osv',
        subject: 'GHSA-1',
        reason: 'it failed; it concerns p0 1, p1 1, p2 1, p3 1, p4 1 and 3 more'
      }
    ])
  })

  test('about the base side alone are not reported', async () => {
    const before = component({ version: '1.0' }, 'base')
    const gaps = about({ about: [queryKey({ ecosystem: 'pypi', name: 'torch', version: '1.0' })] })
    expect(
      (await collectFacts([{ component: component({ version: '2.0' }), before }], sourceOf(gaps).source, signal)).gaps
    ).toEqual([])
    expect((await collectFacts([{ component: before }], sourceOf(gaps).source, signal)).gaps).toEqual([])
  })
})

describe('without a source', () => {
  test('everything that would have been asked is a gap that names the option', async () => {
    const { gaps, coverage, facts } = await collectFacts(
      [{ component: component({ version: '1.0' }) }],
      undefined,
      signal
    )
    expect(gaps).toMatchObject([
      {
        code: 'advisory-source',
        subject: 'OSV',
        reason: expect.stringContaining('`--osv database:PATH`; it concerns torch 1.0') as string
      }
    ])
    expect(coverage).toEqual([{ source: 'OSV', asked: 1, answered: 0 }])
    expect(facts.advisories(component({ version: '1.0' }))).toEqual([])
  })

  test('nothing to ask is no gap', async () => {
    expect(
      await collectFacts([{ component: component({ source: { type: 'path' } }) }], undefined, signal)
    ).toMatchObject({ gaps: [], coverage: [] })
  })
})

test('an index that serves the public projects under their names is asked about, with its own builds', async () => {
  const { source, seen } = sourceOf()
  const url = `https://${['download', 'pytorch', 'org'].join('.')}/whl/cu128`
  const { gaps } = await collectFacts(
    [{ component: component({ version: '2.7.0+cu128', source: { type: 'registry', url } }) }],
    source,
    signal
  )
  expect(gaps).toEqual([])
  expect(seen).toEqual([[{ ecosystem: 'pypi', name: 'torch', version: '2.7.0+cu128' }]])
})
