import { aDataset, added, aModel, changed } from '../../../test/helpers/components.ts'
import { commits, startHubServer, type HubBehaviour, type HubServer } from '../../../test/helpers/hub-server.ts'
import type { Change } from '../../core/change.ts'
import type { RepositoryNeed } from '../../core/repository-facts.ts'
import { collect } from '../collect/collect.ts'
import { hubNotAsked, openHub } from './source.ts'

const now = new Date(0)
const askedAt = now.toISOString()
const repositories = {
  'models/openai-community/gpt2': {},
  'models/gpt2': { movedTo: 'openai-community/gpt2' },
  'models/KBLab/bert-base': { revisions: { main: commits.main, 'v1.0': commits.tag, 'refs/pr/3': commits.tag } },
  'models/KB/bert-base': { movedTo: 'KBLab/bert-base' },
  'models/acme/tiny': { files: ['config.json', 'modeling_tiny.py'] },
  'models/acme/foreign': { files: ['config.json'], config: { auto_map: { AutoModel: 'other/repo--modeling.Model' } } },
  'models/acme/secret': { isPrivate: true },
  'models/acme/gated': { isGated: true },
  'models/acme/taken-down': { disabled: true },
  'datasets/acme/rows': { files: ['rows.py', 'data.csv'], createdAt: '2024-05-06T07:08:09.000Z' }
} as const

let server: HubServer | undefined
afterEach(async () => {
  await server?.close()
  server = undefined
})

interface Asking extends HubBehaviour {
  readonly needs?: readonly RepositoryNeed[]
  readonly env?: Readonly<Record<string, string>>
}

async function ask(changes: readonly Change[], { needs = ['name'], env = {}, ...behaviour }: Asking = {}) {
  await server?.close()
  server = await startHubServer({ repositories, ...behaviour })
  const sources = openHub({ now, env: { HF_ENDPOINT: server.url, ...env }, retry: { attempts: 1 } })
  const { about, answers } = await collect(changes, () => new Set(needs), sources, AbortSignal.timeout(60_000))
  const { url } = server
  return {
    facts: changes.map(({ component }) => about(component)),
    gaps: answers
      .flatMap(({ gaps }) => gaps)
      .map(({ reason, ...gap }) => ({ ...gap, reason: reason.replace(url, 'hub') })),
    coverage: answers.flatMap(({ coverage }) => coverage),
    paths: server.requests.map(({ path }) => path.replace(/\?.*/, '')),
    requests: server.requests,
    url
  }
}

const model = (name: string, revision?: string) => added(aModel({ name, ...(revision !== undefined && { revision }) }))
const found = { askedAt, repository: 'found', hasRevision: true, createdAt: '2022-03-02T23:29:04.000Z' }

test('the commit of a model, of its default branch and of a revision', async () => {
  const { facts, gaps, paths, coverage, url } = await ask(
    [model('KBLab/bert-base'), model('KBLab/bert-base', 'v1.0'), model('KBLab/bert-base', 'refs/pr/3')],
    { needs: ['commit'] }
  )
  const here = { ...found, source: url }
  expect(facts).toEqual([
    { ...here, commit: commits.main },
    { ...here, commit: commits.tag },
    { ...here, commit: commits.tag }
  ])
  expect(gaps).toEqual([])
  expect(paths.toSorted()).toEqual([
    '/api/models/KBLab/bert-base',
    '/api/models/KBLab/bert-base/revision/refs%2Fpr%2F3',
    '/api/models/KBLab/bert-base/revision/v1.0'
  ])
  expect(coverage).toEqual([{ source: url, asked: 3, answered: 3, dataAsOf: askedAt }])
})

test('each repository at a revision is asked about once, and only what a change adds', async () => {
  const again = aModel({ name: 'kblab/BERT-base', revision: 'main' })
  const { paths, facts } = await ask([
    model('KBLab/bert-base'),
    added(again),
    changed(
      aModel({ name: 'acme/tiny', location: { path: 'train.py', side: 'base' } }),
      aModel({ name: 'KBLab/bert-base' })
    )
  ])
  expect(paths).toEqual(['/api/models/KBLab/bert-base'])
  expect(facts).toMatchObject([{ commit: commits.main }, { commit: commits.main }, { commit: commits.main }])
})

test('what is not asked about', async () => {
  const { paths, facts, gaps } = await ask([
    added(aModel({ host: 'torch-hub', name: 'pytorch/vision' })),
    added(aModel({ name: 'my-model', confidence: 'possible' })),
    added(aModel({ name: 'a/b/c' }))
  ])
  expect(paths).toEqual([])
  expect(facts).toEqual([undefined, undefined, undefined])
  expect(gaps).toEqual([])
})

test.each([
  ['Python in the repository', 'models/acme/tiny', true],
  ['code of another repository', 'models/acme/foreign', true],
  ['no code', 'models/KBLab/bert-base', false],
  ['the script of a dataset', 'datasets/acme/rows', true]
])('%s', async (_, place, holdsCode) => {
  const name = place.replace(/^\w+\//, '')
  const change = place.startsWith('models') ? model(name) : added(aDataset({ name }))
  const { facts } = await ask([change], { needs: ['code'] })
  expect(facts).toMatchObject([{ holdsCode }])
})

test('files are not listed where nobody asks for code', async () => {
  const { requests, facts } = await ask([model('acme/tiny')])
  expect(requests.map(({ path }) => path)).toEqual([
    '/api/models/acme/tiny?expand=sha&expand=createdAt&expand=disabled'
  ])
  expect(facts).not.toMatchObject([{ holdsCode: expect.anything() as unknown }])
})

test('a name that leads to another one', async () => {
  const { facts, paths } = await ask([model('KB/bert-base', 'v1.0')])
  expect(facts).toMatchObject([
    { repository: 'found', movedTo: 'KBLab/bert-base', commit: commits.tag, namespace: 'taken' }
  ])
  expect(paths).toEqual([
    '/api/models/KB/bert-base/revision/v1.0',
    '/api/models/KBLab/bert-base/revision/v1.0',
    '/api/users/KB/overview',
    '/api/organizations/KB/overview'
  ])
})

test('a name that leads to another one, when its owner is gone', async () => {
  const { facts } = await ask([model('gone/model')], {
    repositories: { 'models/KBLab/bert-base': {} },
    redirects: { '/api/models/gone/model': '/api/models/KBLab/bert-base' }
  })
  expect(facts).toMatchObject([{ movedTo: 'KBLab/bert-base', namespace: 'free' }])
})

test.each(['gpt2', 'kblab/bert-base'])('%s has no other name', async name => {
  const { facts, paths } = await ask([model(name)])
  expect(facts).toMatchObject([{ repository: 'found', commit: commits.main }])
  expect(facts).not.toMatchObject([{ movedTo: expect.anything() as unknown }])
  expect(paths).toHaveLength(2)
})

test('a revision that is not there', async () => {
  const { facts, gaps } = await ask([model('KBLab/bert-base', commits.gone)])
  expect(facts).toMatchObject([{ repository: 'found', hasRevision: false }])
  expect(gaps).toEqual([])
})

test('a model that the hub has disabled', async () => {
  expect((await ask([model('acme/taken-down')])).facts).toMatchObject([{ repository: 'disabled' }])
})

describe('a model that is not there', () => {
  test('when nobody has its namespace', async () => {
    const { facts, gaps } = await ask([model('nobody/x'), added(aDataset({ name: 'nobody/rows' }))])
    expect(facts).toMatchObject([
      { repository: 'missing', namespace: 'free' },
      { repository: 'missing', namespace: 'free' }
    ])
    expect(gaps).toEqual([])
  })

  test('is not told from a private one without a token', async () => {
    const { facts, gaps } = await ask([model('acme/secret'), model('kim/x')], { accounts: ['kim'] })
    expect(facts).toEqual([undefined, undefined])
    expect(gaps).toMatchObject([
      {
        code: 'model-facts',
        by: 'sources/hugging-face',
        atMost: 'note',
        reason: expect.stringMatching(
          /private or do not exist; with a token .* it concerns acme\/secret, kim\/x$/
        ) as string
      }
    ])
  })

  test('is told with a token, which sees what is private', async () => {
    const { facts, gaps } = await ask([model('acme/secret'), model('acme/x')], {
      token: 'hf_1',
      env: { HF_TOKEN: 'hf_1' }
    })
    expect(facts).toMatchObject([
      { repository: 'found', commit: commits.main },
      { repository: 'missing', namespace: 'taken' }
    ])
    expect(gaps).toEqual([])
  })

  test('under a name that the hub keeps for its own pages', async () => {
    const { facts } = await ask([model('models/x')])
    expect(facts).toMatchObject([{ repository: 'missing' }])
    expect(facts).not.toMatchObject([{ namespace: expect.anything() as unknown }])
  })
})

test('a gated model is a gap, and not missing', async () => {
  const { facts, gaps } = await ask([model('acme/gated')])
  expect(facts).toEqual([undefined])
  expect(gaps).toMatchObject([{ code: 'model-facts', by: 'sources/hugging-face' }])
  expect(gaps[0]?.reason).toMatch(/^it is gated, and HF_TOKEN holds no token that may read it/)
})

test('a token that the hub does not accept ends the questions', async () => {
  const { facts, gaps, paths } = await ask([model('KBLab/bert-base'), added(aDataset({ name: 'acme/rows' }))], {
    env: { HF_TOKEN: 'expired' }
  })
  expect(facts).toEqual([undefined, undefined])
  expect(gaps.map(({ reason }) => reason)).toEqual([
    expect.stringMatching(/^it does not accept the token in HF_TOKEN/),
    expect.stringMatching(/^it does not accept the token in HF_TOKEN/)
  ])
  expect(JSON.stringify(gaps)).not.toContain('expired')
  expect(paths.length).toBeLessThanOrEqual(2)
})

test.each([
  ['HF_TOKEN', 'one\ntwo', /HF_TOKEN is not a single token/],
  ['HF_ENDPOINT', 'ftp://hub.example', /HF_ENDPOINT is not an http/],
  ['HF_ENDPOINT', 'https://kim:secret@hub.example', /HF_ENDPOINT is not an http/]
])('%s that cannot be used is a gap that does not repeat it', async (name, value, reason) => {
  const { facts, gaps, paths } = await ask([model('KBLab/bert-base')], { env: { [name]: value } })
  expect(facts).toEqual([undefined])
  expect(gaps.map(gap => gap.reason)).toEqual([expect.stringMatching(reason)])
  expect(JSON.stringify(gaps)).not.toMatch(/one|secret|ftp/)
  expect(paths).toEqual([])
})

test('the token is not sent in the open', async () => {
  const { gaps } = await ask([model('KBLab/bert-base')], {
    env: { HF_ENDPOINT: 'http://hub.example', HF_TOKEN: 'hf_1' }
  })
  expect(gaps.map(gap => gap.reason)).toEqual([expect.stringMatching(/^HF_TOKEN is not sent to HF_ENDPOINT/)])
})

test('the token goes to no other host, whatever the hub leads to', async () => {
  const other = await startHubServer({ repositories })
  const { gaps, requests } = await ask([model('KBLab/bert-base'), model('acme/tiny')], {
    token: 'hf_1',
    env: { HF_TOKEN: 'hf_1' },
    redirects: {
      '/api/models/KBLab/bert-base': `${other.url}/api/models/KBLab/bert-base`,
      '/api/models/acme/tiny': `//${new URL(other.url).host}/api/models/acme/tiny`
    }
  })
  await other.close()
  expect(other.requests).toEqual([])
  expect(requests.map(({ authorization }) => authorization)).toEqual(['Bearer hf_1', 'Bearer hf_1'])
  expect(gaps).toMatchObject([{ code: 'model-facts' }])
  expect(gaps[0]?.reason).toMatch(
    /redirects to what is no repository of its own; it concerns KBLab\/bert-base, acme\/tiny$/
  )
})

test.each(['/login', '/api/datasets/acme/rows', '/api/models/a/b/c', '/api/models/%2e%2e%2fx'])(
  'a redirect to %s leads nowhere',
  async to => {
    const { facts, gaps } = await ask([model('KBLab/bert-base')], { redirects: { '/api/models/KBLab/bert-base': to } })
    expect(facts).toEqual([undefined])
    expect(gaps).toHaveLength(1)
  }
)

test('a ring of redirects ends', async () => {
  const { gaps, paths } = await ask([model('a/x')], {
    redirects: { '/api/models/a/x': '/api/models/b/x', '/api/models/b/x': '/api/models/a/x' }
  })
  expect(gaps[0]?.reason).toMatch(/^it redirects more than 2 times/)
  expect(paths).toHaveLength(3)
})

test.each([401, 403, 404])('a proxy that answers everything with %s says nothing about a model', async proxy => {
  const { facts, gaps } = await ask([model('nobody/x'), model('nobody/y')], { proxy })
  expect(facts).toEqual([undefined, undefined])
  expect(gaps.map(({ reason }) => reason)).toEqual([`it answered ${proxy}; it concerns nobody/x, nobody/y`])
})

test.each([
  ['all about it', { '/api/models/nobody/x': 401 }],
  ['what is asked of its owner', {}]
])('a proxy that refuses %s does not make a name claimable', async (_, failing) => {
  const owner = { '/api/users/nobody/overview': 404, '/api/organizations/nobody/overview': 404 }
  const { facts, gaps } = await ask([model('nobody/x')], { failing: { ...failing, ...owner } })
  expect(facts).toEqual([undefined])
  expect(gaps).toMatchObject([{ code: 'model-facts' }])
})

test('what fails is one gap for all that failed alike', async () => {
  const { facts, gaps } = await ask([model('acme/tiny'), model('acme/foreign'), model('KBLab/bert-base')], {
    failing: { '/api/models/acme/tiny': 503, '/api/models/acme/foreign': 503 }
  })
  expect(facts).toMatchObject([undefined, undefined, { repository: 'found' }])
  expect(gaps).toMatchObject([{ code: 'model-facts', reason: 'it answered 503; it concerns acme/tiny, acme/foreign' }])
  expect(gaps[0]).not.toHaveProperty('atMost')
})

test('too many requests end the questions', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `acme/m${index}`)
  const { gaps, paths } = await ask(
    names.map(name => model(name)),
    { failing: Object.fromEntries(names.map(name => [`/api/models/${name}`, 429])) }
  )
  expect(gaps).toHaveLength(1)
  expect(gaps[0]?.reason).toMatch(/^it answered 429: too many requests/)
  expect(paths.length).toBeLessThanOrEqual(8)
})

test('no more requests are made than an anonymous user has', async () => {
  const repositories = Object.fromEntries(Array.from({ length: 320 }, (_, index) => [`models/acme/m${index}`, {}]))
  const { gaps, paths, facts } = await ask(
    Object.keys(repositories).map(name => model(name.replace('models/', ''))),
    { repositories }
  )
  expect(paths).toHaveLength(300)
  expect(facts.filter(each => each !== undefined)).toHaveLength(300)
  expect(gaps[0]?.reason).toMatch(/^more than 300 requests would be needed/)
})

test('a hub that nobody answers for is one gap', async () => {
  const { gaps } = await ask([model('acme/tiny'), model('acme/foreign')], {
    env: { HF_ENDPOINT: 'http://127.0.0.1:9' }
  })
  expect(gaps).toHaveLength(1)
  expect(gaps[0]?.reason).toMatch(/it concerns acme\/tiny, acme\/foreign$/)
})

test('a hub that is not to be asked is one gap for each kind', async () => {
  const changes = [model('acme/tiny'), model('acme/foreign'), added(aDataset())]
  const sources = hubNotAsked('the review is offline')
  const { answers } = await collect(changes, () => new Set(['name'] as const), sources, AbortSignal.timeout(60_000))
  expect(answers.flatMap(({ gaps }) => gaps)).toMatchObject([
    { code: 'source-disabled', subject: 'facts about models', reason: 'the review is offline' },
    { code: 'source-disabled', subject: 'facts about datasets' }
  ])
})
