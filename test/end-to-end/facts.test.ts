import { reviewJson, weighbridge } from '../helpers/cli.ts'
import { startDepsDevServer, type DepsDevServer } from '../helpers/deps-dev-server.ts'
import { makeFolder, makeRepository } from '../helpers/git.ts'
import { advisory, writeDatabase } from '../helpers/osv-database.ts'

const other = advisory({ id: 'GHSA-0000-0000-0000', name: 'another', versions: ['1'] })
const policy = `version: 1
rules:
  package-too-new: { level: block, age: 14d }
  package-licence: { deny: [AGPL-3.0-only] }
`
const attestations = [{ type: 'https://slsa.dev/provenance/v1', verified: true }]
const recently = new Date(Date.now() - 86_400_000).toISOString()

let server: DepsDevServer
let dir = ''
let database = ''
beforeAll(async () => {
  const old = { publishedAt: '2020-01-01T00:00:00Z' }
  server = await startDepsDevServer({
    'PYPI torch': { '2.0.0': old, '2.1.0': { publishedAt: recently } },
    'PYPI taken-back': { '1.0': { ...old, deprecated: 'broken' }, '1.1': old },
    'PYPI gone': { '1.0': old, '3.0': old },
    'PYPI copyleft': { '1.0': { ...old, licenses: ['AGPL-3.0-only'] } },
    'PYPI reqeusts': { '0.1': { publishedAt: recently } },
    'NPM widget': { '1.0.0': { ...old, attestations }, '1.1.0': old }
  })
  const folder = await makeFolder()
  writeDatabase(folder, { PyPI: [other], npm: [other] }, new Date().toISOString())
  database = `database:${folder}`
  const repository = await makeRepository()
  repository.commit({
    '.github/weighbridge.yml': policy,
    'requirements.txt': 'torch==2.0.0\n',
    'package.json': '{ "dependencies": { "widget": "1.0.0" } }\n'
  })
  repository.commit({
    'requirements.txt': 'torch==2.1.0\ntaken-back==1.0\ngone==2.0\ncopyleft==1.0\nreqeusts==0.1\nnot-a-thing>=1\n',
    'package.json': '{ "dependencies": { "widget": "1.1.0" } }\n'
  })
  dir = repository.dir
})
afterAll(() => server.close())

const facts = async (...args: string[]) => {
  const { code, review } = await reviewJson(dir, 'HEAD~1..HEAD', '--osv', database, ...args)
  const asked = /^package-(?:too-new|withdrawn|unlisted|provenance-lost|licence|lookalike)$/
  const found = review.findings.filter(({ ruleId }) => asked.test(ruleId))
  return { code, review, found: found.map(({ ruleId, location }) => `${ruleId} ${location.startLine ?? 0}`).sort() }
}

test('each rule finds its package', async () => {
  const { code, review, found } = await facts('--facts', `api:${server.url}`)
  expect(found).toEqual([
    'package-licence 3',
    'package-licence 4',
    'package-licence 6',
    'package-lookalike 5',
    'package-lookalike 6',
    'package-provenance-lost 1',
    'package-too-new 1',
    'package-too-new 3',
    'package-too-new 5',
    'package-unlisted 3',
    'package-withdrawn 2'
  ])
  expect(code).toBe(1)
  expect(review.gaps.filter(({ code: gap }) => gap === 'package-facts' || gap === 'source-disabled')).toEqual([])
  expect(review.coverage).toContainEqual(
    expect.objectContaining({ source: `deps.dev (${server.url})`, asked: 9, answered: 9 })
  )
})

test('without the network only what needs none is found, and one note says so', async () => {
  const { review, found } = await facts('--facts', 'api', '--offline')
  expect(found).toContain('package-lookalike 5')
  expect(found).not.toContain('package-withdrawn 2')
  expect(review.gaps.filter(({ code }) => code === 'source-disabled')).toMatchObject([
    { level: 'note', reason: 'the review is offline' }
  ])
})

test('an outage is a gap that warns, and no rule reads it as clean', async () => {
  const { review, found } = await facts('--facts', 'api:http://127.0.0.1:9')
  expect(review.gaps.filter(({ code }) => code === 'package-facts')).toMatchObject([
    { level: 'warn', subject: 'deps.dev', reason: expect.stringMatching(/the connection failed .*torch/) as unknown }
  ])
  expect(found).toContain('package-too-new 1')
})

test('an option that cannot be read', async () => {
  const { code, stderr } = await weighbridge(['review', 'HEAD~1..HEAD', '--repo', dir, '--facts', 'none'])
  expect([code, stderr]).toEqual([2, expect.stringMatching(/--facts takes api, api:URL or off/)])
})
