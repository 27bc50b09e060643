import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openGitHub, openOsv, scene, type Scene } from '../helpers/action-scene.ts'
import { runAction } from '../helpers/action.ts'
import { makeFolder, makeRepository } from '../helpers/git.ts'
import { advisory } from '../helpers/osv-database.ts'

/** Requests for content, as the budget of the documentation counts them. */
function contentRequests({ github }: Pick<Scene, 'github'>): number {
  const reads = /\/git\/|^\/graphql|\/compare\/|\/commits\/(?!.*\/check-runs)/
  return github.requests.filter(({ path }) => reads.test(path)).length
}

test('120 findings: at most 30 on lines, all in the report', async () => {
  const lines = Array.from({ length: 120 }, (_, index) => `FROM image-${index}:1`).join('\n')
  const { github, run } = await scene({ 'a.txt': '' }, { Dockerfile: `${lines}\n` })
  const { code, report, summary } = await run('opened')
  expect([code, report?.findings.length, github.reviewComments.length, github.reviews.length]).toEqual([0, 120, 30, 1])
  expect(github.comments).toHaveLength(1)
  expect(summary.match(/`image-\d+`/g)?.length).toBeGreaterThanOrEqual(120)
  expect(github.problems).toEqual([])
})

const many = Object.fromEntries(
  Array.from({ length: 4000 }, (_, index) => [`p${index % 40}/${index}/requirements.txt`, `a==${index}\n`])
)

test('4,000 files stay within the budget of requests', async () => {
  const made = await scene({ 'a.txt': '' }, many)
  const { code, report } = await made.run('opened')
  expect([code, report?.changes.length, made.github.problems]).toEqual([0, 4000, []])
  expect(contentRequests(made)).toBeLessThanOrEqual(8 + 40 + 80)
  expect(report?.stats).toMatchObject({ requests: contentRequests(made) })
})

test.each(['pull_request_target', 'merge_group'])(
  '4,000 files in trees that come truncated, on %s: nothing is lost, a request more for each such tree',
  async event => {
    const made = await scene({ 'a.txt': '' }, many, { limits: { treeEntries: 1000 } })
    const { git, github, on } = made
    const group = github.payload.mergeGroup({ baseSha: git.id('main~1'), headSha: git.id('topic') })
    const { code, report } = await on(event, event === 'merge_group' ? group : github.payload.pullRequest(7))
    expect([code, report?.changes.length, github.problems]).toEqual([0, 4000, []])
    // the root comes truncated; each of the 40 folders below it is then read on its own
    expect(contentRequests(made)).toBeLessThanOrEqual(8 + 40 + 80 + 1 + 40)
    expect(report?.stats).toMatchObject({ requests: contentRequests(made) })
  }
)

test('what no extractor reads costs two requests; what is large costs one of its own, and large media are never fetched', async () => {
  const large = `{"name": "large", "dependencies": {"a": "1"}, "x": "${'x'.repeat(600_000)}"}`
  const media = { 'logo.png': Buffer.alloc(200_000, 1), 'weights.bin': Buffer.alloc(600_000, 1) }
  const further = { 'icon.png': Buffer.from([0x89, 0x50, 0, 255]), 'a.c': 'int a;\n', 'LICENSE.md': 'text\n' }
  const files = { ...media, ...further, 'package.json': large, 'requirements.txt': 'a==1\n' }
  const made = await scene({ 'a.txt': '' }, files)
  const { git, github, run } = made
  const { report } = await run('opened')
  const asked = JSON.stringify(github.requests.map(({ path, body }) => [path, body]))
  for (const path of Object.keys(media)) expect(asked).not.toContain(`/git/blobs/${git.id(`topic:${path}`)}`)
  expect(asked).toContain(`/git/blobs/${git.id('topic:package.json')}`)
  // the last four: the policy, asked for ahead; the base branch has moved on, so its tree, the test merge and the tree of that
  expect(contentRequests(made)).toBeLessThanOrEqual(8 + 1 + 1 + 1 + 2 + 4)
  expect(report?.changes).toHaveLength(2)
})

test('long names: everything that is posted fits, and nothing is lost from the report', async () => {
  const long = (index: number): string => `${'long-'.repeat(24)}${index}`
  const lines = Array.from({ length: 200 }, (_, index) => `FROM ${long(index)}:1`).join('\n')
  const folder = `${'deep/'.repeat(150)}x`
  const { github, run } = await scene({ 'a.txt': '' }, { [`${folder}/Dockerfile`]: `${lines}\n` })
  const { report, summary, log } = await run('opened')
  const bodies = [...github.comments, ...github.reviews, ...github.reviewComments].map(({ body }) => body.length)
  expect(Math.max(...bodies)).toBeLessThan(65_536)
  expect([github.comments.length, github.reviewComments.length, github.problems]).toEqual([1, 30, []])
  expect([report?.findings.length, Buffer.byteLength(summary) <= 1_048_576]).toEqual([200, true])
  expect(log).not.toMatch(/could not be posted/)
})

test('the policy of a private repository, read with a token of its own', async () => {
  const git = await makeRepository()
  git.commit({ 'ml/gate.yml': 'version: 1\nrules: { image-unpinned: block }\n' })
  git.git('tag', 'v1')
  const others = [{ repository: 'acme/policies', git, private: true, token: 'of-policies' }]
  const own = await makeRepository()
  own.commit({ 'a.txt': '1' })
  own.branch('topic')
  own.commit({ Dockerfile: 'FROM python:3.12\n' })
  const github = await openGitHub({ git: own, pulls: [{ number: 7, head: 'topic' }], others })
  const osv = await openOsv()
  const run = (inputs: Record<string, string>) =>
    runAction(github, 'pull_request_target', github.payload.pullRequest(7), { osv: `api:${osv.url}`, ...inputs })
  const policy = 'acme/policies/ml/gate.yml@v1'
  const { code, report } = await run({ policy, 'policy-token': 'of-policies' })
  expect([code, report?.policy]).toEqual([
    1,
    expect.objectContaining({ path: 'acme/policies/ml/gate.yml', ref: 'v1', commit: git.id('main') })
  ])
  expect(github.comments[0]?.body).toMatch(
    /\[`acme\/policies\/ml\/gate\.yml`\]\(\S+\/acme\/policies\/edit\/v1\/ml\/gate\.yml\) on `v1`/
  )
  const hidden = await run({ policy })
  expect([hidden.code, hidden.summary]).toEqual([2, expect.stringMatching(/hides it from this token/)])
  for (const wrong of ['acme/policies', policy.replace('v1', 'v2'), 'acme/policies/other.yml@v1']) {
    expect((await run({ policy: wrong, 'policy-token': 'of-policies' })).code).toBe(2)
  }
  expect(github.problems).toEqual([])
})

test('a pull request without Python loads less than 2.5 MB of dist, in few files', async () => {
  const known = advisory({ id: 'GHSA-aaaa-bbbb-cccc', name: 'a', ecosystem: 'npm', versions: ['1.0.0'] })
  const severity = [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }]
  const osv = await openOsv({ npm: [{ ...known, severity }] })
  const lock = { '': { dependencies: { a: '1.0.0' } }, 'node_modules/a': { version: '1.0.0' } }
  const change = {
    'package.json': '{"dependencies": {"a": "1.0.0"}}',
    'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages: lock }),
    Dockerfile: 'FROM python:3.12\nRUN npm install b\n'
  }
  const { run } = await scene({ 'a.txt': '' }, change, { osv })
  const folder = await makeFolder()
  const { code } = await run('opened', {}, { NODE_V8_COVERAGE: folder })
  expect(code).toBe(1)
  const urls = readdirSync(folder).flatMap(name => {
    const { result } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: { url: string }[] }
    return result.map(({ url }) => url).filter(url => url.includes('/dist/'))
  })
  expect(new Set(urls).size).toBeGreaterThan(5)
  expect(new Set(urls).size).toBeLessThan(60)
  const bytes = [...new Set(urls)].reduce((sum, url) => sum + statSync(new URL(url)).size, 0)
  expect(bytes).toBeLessThan(2_500_000)
})
