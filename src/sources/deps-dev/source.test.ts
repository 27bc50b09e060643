import { aPackage } from '../../../test/helpers/components.ts'
import {
  fields,
  startDepsDevServer,
  type DepsDevBehaviour,
  type DepsDevServer,
  type TestPackages
} from '../../../test/helpers/deps-dev-server.ts'
import type { FactNeed } from '../../core/package-facts.ts'
import type { RegistryAnswer, RegistryQuery } from '../shared/registry.ts'
import { openDepsDev } from './source.ts'

const published = 'https://docs.example/attestations/publish/v1'
const packages: TestPackages = {
  'PYPI torch': {
    '2.0.0': { publishedAt: '2023-03-15T19:42:00Z', licenses: ['BSD-3-Clause'] },
    '2.0.1': { publishedAt: '2023-05-08T00:00:00Z', deprecated: 'broken wheel' },
    '2.1.0': { publishedAt: '2023-10-04T00:00:00Z', attestations: [{ type: published, verified: true }] },
    '2.10.0': { bare: true, publishedAt: '2026-01-21T00:00:00Z' }
  },
  'PYPI old-thing': { '1.0': { status: { status: 'archived', reason: 'use new-thing' } } },
  'NPM @acme/widget': {
    '1.0.0': { deprecated: 'use 2', attestations: [{ type: 'https://slsa.dev/provenance/v1', verified: true }] },
    '1.1.0': { attestations: [{ type: 'https://slsa.dev/provenance/v1', verified: false }], licenses: [] }
  },
  'PYPI torhc': {
    '0.1': { repository: { id: 'github.com/acme/torch', by: 'UNVERIFIED_METADATA' } },
    '0.2': { repository: { id: 'github.com/acme/torhc', by: 'PYPI_PUBLISH_ATTESTATION' } },
    '0.3': { repository: { id: 'git.example/acme/torhc', by: 'UNVERIFIED_METADATA' } },
    '0.4': { repository: { id: 'github.com/../x', by: 'UNVERIFIED_METADATA' } }
  }
}

const askedAt = '1970-01-01T00:00:00.000Z'
let server: DepsDevServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

async function ask(
  queries: readonly (readonly [ecosystem: string, name: string, version?: string])[],
  needs: readonly FactNeed[],
  behaviour: DepsDevBehaviour & { url?: string } = {}
): Promise<RegistryAnswer> {
  await server?.close()
  server = await startDepsDevServer(packages, behaviour)
  const source = openDepsDev({ url: behaviour.url ?? server.url, now: new Date(0), retry: { attempts: 1 } })
  return source.lookUp(
    queries.map(([ecosystem, name, version]): RegistryQuery => {
      const key = [ecosystem, name, version].filter(Boolean).join(' ')
      return { key, ecosystem, name, needs: new Set(needs), ...(version !== undefined && { version }) }
    }),
    AbortSignal.timeout(240_000)
  )
}

test('what is told of a version', async () => {
  const { facts, failures, coverage } = await ask(
    [
      ['pypi', 'torch', '2.0.0'],
      ['pypi', 'torch', '2.0.1'],
      ['pypi', 'torch', '2.1.0'],
      ['pypi', 'old-thing', '1.0'],
      ['npm', '@acme/widget', '1.0.0'],
      ['npm', '@acme/widget', '1.1.0']
    ],
    ['version']
  )
  expect(Object.fromEntries(facts)).toEqual({
    'pypi torch 2.0.0': {
      source: 'deps.dev',
      askedAt,
      publishedAt: '2023-03-15T19:42:00.000Z',
      licences: ['BSD-3-Clause'],
      provenance: 'none',
      listed: 'yes',
      exists: true
    },
    'pypi torch 2.0.1': expect.objectContaining({ withdrawn: { how: 'yanked', reason: 'broken wheel' } }) as unknown,
    'pypi torch 2.1.0': expect.objectContaining({ provenance: 'trusted-publisher' }) as unknown,
    'pypi old-thing 1.0': expect.objectContaining({
      status: { status: 'archived', reason: 'use new-thing' }
    }) as unknown,
    'npm @acme/widget 1.0.0': expect.objectContaining({
      withdrawn: { how: 'deprecated', reason: 'use 2' },
      provenance: 'provenance'
    }) as unknown,
    'npm @acme/widget 1.1.0': { source: 'deps.dev', askedAt, provenance: 'unknown', listed: 'yes', exists: true }
  })
  expect(failures).toEqual([])
  expect(coverage).toMatchObject([{ asked: 6, answered: 6 }])
  expect(server?.requests.map(({ path }) => path)).toEqual(['/v3alpha/versionbatch'])
})

test('where the code is kept, and whether more than the package says so', async () => {
  const versions = ['0.1', '0.2', '0.3', '0.4']
  const { facts } = await ask(
    versions.map(version => ['pypi', 'torhc', version] as const),
    ['version']
  )
  expect(versions.map(version => facts.get(`pypi torhc ${version}`)?.repository)).toEqual([
    { url: 'https://github.com/acme/torch', verified: false },
    { url: 'https://github.com/acme/torhc', verified: true },
    undefined,
    undefined
  ])
})

test('a version that is not described is looked for among those of its name', async () => {
  const { facts, failures } = await ask(
    [
      ['pypi', 'torch', '2.10.0'],
      ['pypi', 'torch', '2.1'],
      ['pypi', 'torch', '9.9'],
      ['pypi', 'nothing-of-the-kind', '1.0'],
      ['pypi', 'torch']
    ],
    ['listed']
  )
  expect(failures).toEqual([])
  const told = [...facts].map(([key, { listed, exists, listing }]) => [key, listed, exists, listing?.newest])
  expect(told).toEqual([
    ['pypi torch 2.10.0', 'yes', true, '2.10.0'],
    ['pypi torch 2.1', 'yes', true, '2.10.0'],
    ['pypi torch 9.9', 'no', true, '2.10.0'],
    ['pypi nothing-of-the-kind 1.0', 'no', false, undefined],
    ['pypi torch', 'unknown', true, '2.10.0']
  ])
  expect(server?.requests.filter(({ path }) => path.endsWith('/packages/torch'))).toHaveLength(1)
})

test('a name with its age, and names that are like it', async () => {
  const { facts } = await ask([['pypi', 'torhc', '0.1']], ['name', 'similar'], { similar: { 'PYPI torhc': ['torch'] } })
  expect(facts.get('pypi torhc 0.1')).toMatchObject({ exists: true, similar: ['torch'], listing: { versions: 4 } })
  const { facts: other } = await ask([['pypi', 'torch']], ['name'])
  expect(other.get('pypi torch')).toMatchObject({
    listing: { versions: 4, newest: '2.10.0', firstPublishedAt: '2023-03-15T19:42:00.000Z' }
  })
})

test('names are sent in one path segment', async () => {
  const { facts } = await ask([['npm', '@acme/widget']], ['name'])
  expect(server?.requests.at(-1)?.path).toBe('/v3alpha/systems/NPM/packages/%40acme%2Fwidget')
  expect(facts.get('npm @acme/widget')?.exists).toBe(true)
})

test('a batch in pages', async () => {
  const queries = ['2.0.0', '2.0.1', '2.1.0'].map(version => ['pypi', 'torch', version] as const)
  const { facts } = await ask(queries, ['version'], { pageSize: 1 })
  expect(facts.size).toBe(3)
  const bodies = server?.requests.map(({ body }) => JSON.parse(body) as { requests: unknown; pageToken?: string }) ?? []
  expect(bodies.map(({ pageToken }) => pageToken)).toEqual([undefined, '1', '2'])
  expect(new Set(bodies.map(({ requests }) => JSON.stringify(requests))).size).toBe(1)
})

test('many versions go in several batches', async () => {
  const queries = Array.from({ length: 2500 }, (_, index) => ['npm', `p${index}`, '1.0.0'] as const)
  await ask(queries, ['version'])
  expect(server?.requests).toHaveLength(3)
})

describe('what goes wrong is a failure, and counted', () => {
  const one = [['pypi', 'torch', '2.0.0']] as const
  test.each<[string, DepsDevBehaviour & { url?: string }, RegExp]>([
    ['a refusal', { failing: { '/v3alpha/versionbatch': 403 } }, /answered 403/],
    ['an outage', { failing: { '/v3alpha/versionbatch': 503 } }, /answered 503, "out of order"/],
    ['HTML', { body: '<html>' }, /not JSON/],
    ['another form', { body: '{"responses": 1}' }, /unexpected form/],
    ['no message at all', { body: 'null' }, /unexpected form/],
    ['an answer that leaves it out', { leftOut: ['PYPI torch 2.0.0'] }, /does not include it/],
    ['nobody there', { url: 'http://127.0.0.1:9' }, /the connection failed/]
  ])('%s', async (_, behaviour, reason) => {
    const { failures, coverage, facts } = await ask(one, ['version'], behaviour)
    expect(failures).toEqual([{ reason: expect.stringMatching(reason) as unknown, about: ['pypi torch 2.0.0'] }])
    expect(coverage).toMatchObject([{ asked: 1, answered: 0 }])
    expect(facts.get('pypi torch 2.0.0')).toMatchObject({ listed: 'unknown', exists: 'unknown', provenance: 'unknown' })
  })

  test('a name that cannot be looked up says nothing of its existence', async () => {
    const { failures, facts } = await ask([['pypi', 'torch']], ['listed'], { failing: { '/v3alpha/systems': 500 } })
    expect(failures).toHaveLength(1)
    expect(facts.get('pypi torch')).toMatchObject({ exists: 'unknown', listed: 'unknown' })
  })

  test('where everything is refused with 404 it is not known what exists', async () => {
    const { failures, facts } = await ask([['pypi', 'torch']], ['listed', 'similar'], { failing: { '/': 404 } })
    expect(failures).toMatchObject([{ reason: expect.stringMatching(/versionbatch: answered 404/) as unknown }])
    expect(facts.get('pypi torch')?.exists).toBe('unknown')
  })

  test('once nobody answers, nothing more is asked', async () => {
    const queries = Array.from({ length: 50 }, (_, index) => ['pypi', `p${index}`] as const)
    const { failures } = await ask(queries, ['name', 'similar'], { url: 'http://127.0.0.1:9' })
    expect(failures.flatMap(({ about }) => about).length).toBeGreaterThanOrEqual(50)
  })

  test('a name that no index can have', async () => {
    const { failures } = await ask([['pypi', 'x'.repeat(2000), '1']], ['version'])
    expect(failures).toHaveLength(1)
    expect(server?.requests).toEqual([])
  })
})

test('what it covers', () => {
  const { covers } = openDepsDev({ now: new Date() })
  expect(covers(aPackage())).toBe(true)
  expect(covers(aPackage({ source: { type: 'registry', url: 'https://index.example/simple' } }))).toBe(false)
  expect(covers(aPackage({ source: { type: 'vcs', url: 'https://git.example/x' } }))).toBe(false)
  expect(covers(aPackage({ ecosystem: 'conda' }))).toBe(false)
})

test('the server of the tests speaks in the words of the API', async () => {
  server = await startDepsDevServer(packages, { similar: { 'PYPI torhc': ['torch'] } })
  const { url } = server
  const get = async (path: string, body?: string): Promise<Record<string, never>> => {
    const response = await fetch(`${url}/v3alpha/${path}`, body === undefined ? {} : { method: 'POST', body })
    return (await response.json()) as Record<string, never>
  }
  const versionKey = { system: 'PYPI', name: 'old-thing', version: '1.0' }
  const batch = await get('versionbatch', JSON.stringify({ requests: [{ versionKey }] }))
  const known = (value: unknown, message: keyof typeof fields): void => {
    expect(fields[message]).toEqual(expect.arrayContaining(Object.keys(value as object)))
  }
  known(batch, 'VersionBatch')
  const [response] = batch['responses'] as unknown as { version: object }[]
  known(response, 'Response')
  known(response?.version, 'Version')
  const listing = await get('systems/PYPI/packages/torch')
  known(listing, 'Package')
  known((listing['versions'] as unknown as object[])[0], 'PackageVersion')
  known(await get('systems/PYPI/packages/torhc:similarlyNamedPackages'), 'SimilarlyNamedPackages')
})
