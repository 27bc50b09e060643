import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reviewJson, weighbridge } from '../helpers/cli.ts'
import { makeFolder, makeRepository, type TestRepository } from '../helpers/git.ts'
import { advisory, writeDatabase } from '../helpers/osv-database.ts'

const path = '.github/weighbridge.yml'
let database = ''

beforeAll(async () => {
  const dir = await makeFolder()
  const records = ['GHSA-aaaa-bbbb-cccc', 'GHSA-dddd-eeee-ffff'].map(id =>
    advisory({ id, name: 'torch', ranges: [[{ introduced: '0' }, { fixed: '2.6.0' }]], label: 'HIGH' })
  )
  writeDatabase(dir, { PyPI: records }, new Date().toISOString())
  database = `database:${dir}`
})

async function repository(policy: string, headPolicy = policy): Promise<TestRepository> {
  const made = await makeRepository()
  made.commit({ [path]: `version: 1\n${policy}` })
  made.commit({ [path]: `version: 1\n${headPolicy}`, 'requirements.txt': 'torch==2.5.1\n' })
  return made
}

test('the policy of the base side counts; the head side cannot let itself through', async () => {
  const { dir } = await repository('', 'enforcement: observe\nrules: { package-vulnerable: off }\n')
  const { code, review } = await reviewJson(dir, 'HEAD~1..HEAD', '--osv', database)
  expect([code, review.verdict]).toEqual([1, 'block'])
  expect(review.findings.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([
    'block package-vulnerable',
    'warn policy-changed'
  ])
  expect(review.policy).toMatchObject({ path, commit: review.range.base })
})

test('of A...B, the policy is that of the tip of A, not of the merge base', async () => {
  const made = await makeRepository()
  const start = made.commit({ 'a.txt': '1' })
  made.branch('topic', start)
  made.commit({ 'requirements.txt': 'torch==2.5.1\n' })
  made.switchTo('main')
  made.commit({ [path]: 'version: 1\nrules: { package-vulnerable: warn }\n' })
  const { code, review } = await reviewJson(made.dir, 'main...topic', '--osv', database)
  expect([code, review.verdict, review.findings.length]).toEqual([0, 'warn', 1])
})

test('what a policy that is a link leads to is the policy', async () => {
  const made = await makeRepository()
  made.commit({ [path]: { symlink: '../gate.yml' }, 'gate.yml': 'version: 1\n', 'a.txt': '1' })
  made.commit({ 'a.txt': '2' })
  made.commit({ 'gate.yml': 'version: 1\nenforcement: observe\n' })
  made.commit({ 'gate.yml': 'version: 2\n' })
  const rulesOf = async (range: string) =>
    (await reviewJson(made.dir, range, '--offline')).review.findings.map(({ ruleId }) => ruleId)
  expect(await rulesOf('HEAD~3..HEAD~2')).toEqual([])
  expect(await rulesOf('HEAD~2..HEAD~1')).toEqual(['policy-changed'])
  expect(await rulesOf('HEAD~1..HEAD')).toEqual(['policy-invalid', 'policy-changed'])
})

test('observing passes and says what it would have done', async () => {
  const { dir } = await repository('enforcement: observe\n')
  const { code, review } = await reviewJson(dir, 'HEAD~1..HEAD', '--osv', database)
  expect([code, review.verdict]).toEqual([0, 'block'])
})

test('the defaults of a release that was made hold, and a later release is a problem with its line', async () => {
  const known = await repository("defaults: '0.1'\n")
  expect((await reviewJson(known.dir, 'HEAD~1..HEAD', '--osv', database)).code).toBe(1)
  const { dir } = await repository("\ndefaults: '9.0'\n")
  const { code, stdout, stderr } = await weighbridge(['review', 'HEAD~1..HEAD', '--repo', dir])
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain(':3:11: defaults is "9.0", and this release is 0.1')
})

test('a waiver clears its advisory, and only that one', async () => {
  const waiver = (id: string): string =>
    `  - { rule: package-vulnerable, component: pkg:pypi/torch, advisory: ${id}, reason: not reachable, by: ann, expires: 2999-01-01 }\n`
  const one = await repository(`waivers:\n${waiver('GHSA-aaaa-bbbb-cccc')}`)
  expect((await reviewJson(one.dir, 'HEAD~1..HEAD', '--osv', database)).code).toBe(1)
  const both = await repository(`waivers:\n${waiver('GHSA-aaaa-bbbb-cccc')}${waiver('GHSA-dddd-eeee-ffff')}`)
  const { code, review } = await reviewJson(both.dir, 'HEAD~1..HEAD', '--osv', database)
  expect([code, review.verdict]).toEqual([0, 'pass'])
  expect(review.findings).toMatchObject([{ waiver: { by: 'ann', reason: 'not reachable' } }])
  expect(review.policy.waivers.map(({ status }) => status)).toEqual(['used', 'used'])
})

test('an expired waiver clears nothing and is said', async () => {
  const { dir } = await repository(
    ['GHSA-aaaa-bbbb-cccc', 'GHSA-dddd-eeee-ffff']
      .map(
        id =>
          `  - { rule: package-vulnerable, component: pkg:pypi/torch, advisory: ${id}, reason: r, by: ann, expires: 2020-01-01 }\n`
      )
      .reduce((all, line) => all + line, 'waivers:\n')
  )
  const { code, review } = await reviewJson(dir, 'HEAD~1..HEAD', '--osv', database)
  expect([code, review.policy.waivers.map(({ status }) => status)]).toEqual([1, ['expired', 'expired']])
  const { stdout } = await weighbridge(['review', 'HEAD~1..HEAD', '--repo', dir, '--osv', database])
  expect(stdout).toMatch(/expired.*2020-01-01|2020-01-01.*expired/)
})

test('a policy of the base side that does not parse ends with 2 and nothing on stdout', async () => {
  const { dir } = await repository('rules:\n  package-vulnerable: { treshold: low }\n')
  const { code, stdout, stderr } = await weighbridge([
    'review',
    'HEAD~1..HEAD',
    '--repo',
    dir,
    '--osv',
    database,
    '--format',
    'json'
  ])
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/\.github\/weighbridge\.yml.*:3:\d+: .*treshold.*threshold/)
})

test('--policy gives another policy', async () => {
  const { dir } = await repository('')
  const file = join(await makeFolder(), 'policy.yml')
  writeFileSync(file, 'version: 1\nrules: { package-vulnerable: off, policy-changed: off }\n')
  const { code, review } = await reviewJson(dir, 'HEAD~1..HEAD', '--osv', database, '--policy', file)
  expect([code, review.findings, review.policy.path]).toEqual([0, [], file])
  const missing = await weighbridge(['review', 'HEAD~1..HEAD', '--repo', dir, '--policy', `${file}.none`])
  expect([missing.code, missing.stdout]).toEqual([2, ''])
})

test('policy check', async () => {
  const dir = await makeFolder()
  const file = join(dir, 'policy.yml')
  writeFileSync(file, 'version: 1\nenforcement: observe\n')
  expect(await weighbridge(['policy', 'check', file])).toMatchObject({ code: 0, stderr: '' })
  writeFileSync(file, 'version: 1\nenforcment: observe\nrules:\n  image-unpined: warn\n')
  const { code, stderr } = await weighbridge(['policy', 'check', file])
  expect(code).toBe(2)
  expect(stderr.trimEnd().split('\n')).toEqual([
    expect.stringMatching(/policy\.yml:2:1: .*enforcment.*enforcement/),
    expect.stringMatching(/policy\.yml:4:3: .*image-unpined.*image-unpinned/)
  ])
  expect(await weighbridge(['policy', 'check', join(dir, 'none.yml')])).toMatchObject({ code: 2, stdout: '' })
})

describe('an accepted gap', () => {
  const entry = (expires: string, gap = 'content-missing'): string =>
    `accepted:\n  - { gap: ${gap}, path: 'big/*', reason: kept elsewhere, by: ann, expires: ${expires} }\n`

  /** A change of which one file is missing in the clone, under a policy in the base. */
  async function withoutContent(policy: string, head: Readonly<Record<string, string>> = {}): Promise<string> {
    const repo = await makeRepository()
    repo.commit({ '.github/weighbridge.yml': `version: 1\n${policy}` })
    repo.commit({ 'big/package.json': '{"dependencies": {}}', ...head })
    repo.removeObjects(repo.id('HEAD:big/package.json'))
    return repo.dir
  }

  test('stays in the report and does not count', async () => {
    const dir = await withoutContent(entry('2999-01-01'))
    const { code, review } = await reviewJson(dir, 'HEAD~1..HEAD', '--osv', database)
    expect([code, review.verdict]).toEqual([0, 'pass'])
    expect(review.gaps).toMatchObject([
      { code: 'content-missing', level: 'incomplete', accepted: { by: 'ann', reason: 'kept elsewhere' } }
    ])
    expect(review.policy.accepted).toMatchObject([{ path: 'big/*', status: 'used', line: 3 }])
    const { stdout } = await weighbridge(['review', 'HEAD~1..HEAD', '--repo', dir, '--osv', database])
    expect(stdout).toContain('accepted until 2999-01-01 by ann: kept elsewhere')
  })

  test.each([
    ['past its date', entry('2020-01-01'), 'expired'],
    ['of another code', entry('2999-01-01', 'parse-error'), 'unused']
  ])('%s accepts nothing and is reported', async (_, policy, status) => {
    const dir = await withoutContent(policy)
    const { code, review } = await reviewJson(dir, 'HEAD~1..HEAD', '--osv', database)
    expect([code, review.verdict, review.policy.accepted[0]?.status]).toEqual([2, 'incomplete', status])
  })

  test('in the change itself counts for nothing, and policy-changed reports it', async () => {
    const dir = await withoutContent('', { '.github/weighbridge.yml': `version: 1\n${entry('2999-01-01')}` })
    const { code, review } = await reviewJson(dir, 'HEAD~1..HEAD', '--osv', database)
    expect([code, review.verdict]).toEqual([2, 'incomplete'])
    expect(review.findings).toMatchObject([{ ruleId: 'policy-changed', messageId: 'policy-edited' }])
  })

  test('that is printed accepts the gap when it is pasted', async () => {
    const dir = await withoutContent('')
    const { stdout } = await weighbridge(['review', 'HEAD~1..HEAD', '--repo', dir, '--osv', database, '--waivers'])
    const [, stanza = ''] = /^(accepted:\n[^]*?)\n\n/m.exec(stdout) ?? []
    expect(stanza).toContain('gap: content-missing')
    const pasted = await withoutContent(`${stanza.replaceAll(/"(?:say why|your name).*"/g, 'known')}\n`)
    expect((await reviewJson(pasted, 'HEAD~1..HEAD', '--osv', database)).code).toBe(0)
  })

  test('that has expired is named by policy check', async () => {
    const file = join(await makeFolder(), 'weighbridge.yml')
    writeFileSync(file, `version: 1\n${entry('2020-01-01')}`)
    const { code, stdout } = await weighbridge(['policy', 'check', file])
    expect(code).toBe(0)
    expect(stdout).toContain(':3: the accepted gap content-missing on big/* expired on 2020-01-01')
  })
})

test('a workflow that runs the own action of the repository is known by the action of the base side', async () => {
  const gate = (uses: string): string =>
    `on: pull_request_target\njobs:\n  weighbridge:\n    runs-on: x\n    steps: [{ uses: ${uses} }]\n`
  const made = await makeRepository()
  const own = 'name: Weighbridge\nruns: { using: node24, main: dist/action.js }\n'
  const workflow = '.github/workflows/gate.yml'
  made.commit({ 'action.yml': own })
  made.commit({ [workflow]: gate('./') })
  made.commit({ 'action.yml': 'name: Lint\n', [workflow]: gate('./').replace('pull_request_target', 'push') })
  made.commit({ [workflow]: gate('./') })
  const found = async (range: string) =>
    (await reviewJson(made.dir, range, '--offline')).review.findings.map(({ level, ruleId }) => `${level} ${ruleId}`)
  expect(await found('HEAD~3..HEAD~2')).toEqual(['warn policy-changed'])
  expect(await found('HEAD~2..HEAD~1')).toEqual(['warn policy-changed'])
  const taken = made.commit({ '.github/workflows/new.yml': gate('./') })
  expect(await found(`${taken}~1..${taken}`)).toEqual(['block policy-changed'])
})
