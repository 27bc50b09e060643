import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runAction, type ActionRun } from '../helpers/action.ts'
import { openGitHub, openOsv } from '../helpers/action-scene.ts'
import { reviewJson, weighbridge } from '../helpers/cli.ts'
import { makeFolder, makeRepository, type TestRepository } from '../helpers/git.ts'
import type { GitHubServer } from '../helpers/github-server.ts'

const policy = '.github/weighbridge.yml'
const name = 'acme/policies'
const token = 'of-policies'
const strict = 'version: 1\nfinal: [enforcement, waivers.maxDays]\nrules: { image-unpinned: block }\n'
const unpinned = { Dockerfile: 'FROM python:3.12\n' }

interface Given {
  /** The policy of the base branch; `COMMIT` stands for that of the policies. */
  readonly own: string
  readonly base?: string
  /** What the pull request changes. */
  readonly change?: Readonly<Record<string, string>>
  readonly hidden?: boolean
}

interface Scene {
  readonly github: GitHubServer
  readonly policies: TestRepository
  run(inputs?: Readonly<Record<string, string>>): Promise<ActionRun>
}

async function scene({ own, base = strict, change = unpinned, hidden = true }: Given): Promise<Scene> {
  const policies = await makeRepository()
  const commit = policies.commit({ 'ml/base.yml': base })
  const filled = (text: string): string => text.replaceAll('COMMIT', commit)
  const git = await makeRepository()
  git.commit({ [policy]: filled(own), 'a.txt': '1' })
  git.branch('topic')
  git.commit(Object.fromEntries(Object.entries(change).map(([path, text]) => [path, filled(text)])))
  const others = [{ repository: name, git: policies, private: hidden, token }]
  const github = await openGitHub({ git, pulls: [{ number: 7, head: 'topic' }], others })
  const osv = await openOsv()
  return {
    github,
    policies,
    run: (inputs = { 'policy-token': token }) =>
      runAction(github, 'pull_request_target', github.payload.pullRequest(7), { osv: `api:${osv.url}`, ...inputs })
  }
}

const own = 'version: 1\nextends: acme/policies/ml/base.yml@COMMIT\n'

test('the policy of the organisation holds, and the repository adds to it', async () => {
  const waiver = '  - { rule: image-unpinned, component: python, reason: r, by: ann, expires: 2999-01-01 }\n'
  const { run, github, policies } = await scene({ own: `${own}denied: { images: [alpine] }\n` })
  const { code, report } = await run()
  const commit = policies.id('main')
  expect([code, report?.verdict, report?.policy]).toEqual([
    1,
    'block',
    expect.objectContaining({ path: policy, extends: [{ path: 'acme/policies/ml/base.yml', ref: commit, commit }] })
  ])
  expect(github.comments[0]?.body).toContain(`which extends \`acme/policies/ml/base.yml@${commit.slice(0, 7)}\``)
  expect(github.problems).toEqual([])
  const waived = await scene({ own, base: `version: 1\nrules: { image-unpinned: block }\nwaivers:\n${waiver}` })
  const passed = await waived.run()
  expect([passed.code, passed.report?.policy.waivers]).toEqual([
    0,
    [
      expect.objectContaining({
        status: 'used',
        file: `acme/policies/ml/base.yml@${waived.policies.id('main')}`,
        line: 4
      })
    ]
  ])
})

test.each<[string, Given, Readonly<Record<string, string>>, RegExp]>([
  [
    'a final key is set',
    { own: `${own}enforcement: observe\n` },
    { 'policy-token': token },
    /weighbridge\.yml.* of .*main.*:3:1: enforcement is final in acme\/policies\/ml\/base\.yml/
  ],
  [
    'it is hidden from the token',
    { own },
    {},
    /hides it from this token.*policy-token that has Contents: read on acme\/policies/
  ],
  [
    'there is no such file',
    { own: own.replace('base', 'none') },
    { 'policy-token': token },
    /weighbridge\.yml.*:2:10: extends .*none\.yml.* could not be read: there is no such file/
  ],
  [
    'there is no such repository',
    { own: own.replace('acme/policies', 'acme/none') },
    { 'policy-token': token },
    /GitHub has nothing there/
  ],
  [
    'there is no such commit',
    { own: own.replace('COMMIT', 'd'.repeat(40)) },
    { 'policy-token': token },
    /could not be read/
  ],
  [
    'it is not valid',
    { own, base: 'version: 1\nenforcment: observe\n' },
    { 'policy-token': token },
    /acme\/policies\/ml\/base\.yml@[0-9a-f]{40}:2:1: unknown key/
  ],
  [
    'it is too large',
    { own, base: `version: 1\n#${'x'.repeat(300_000)}\n` },
    { 'policy-token': token },
    /a policy has at most 256 KiB/
  ],
  [
    'it is no text',
    { own, base: 'version: 1\n\0\n' },
    { 'policy-token': token },
    /no text|not valid|could not be read|ml\/base\.yml/
  ]
])('%s: incomplete, and said', async (_, given, inputs, said) => {
  const { run, github } = await scene(given)
  const { code, outputs, summary, log } = await run(inputs)
  expect([code, outputs['verdict']]).toEqual([2, 'incomplete'])
  expect(log).toMatch(said)
  expect(summary).toContain('Nothing was reviewed')
  expect(github.comments.map(({ body }) => body)).toEqual([expect.stringContaining('this commit was not reviewed')])
})

test('an outage is incomplete, and nothing to be repaired by a change of the policy', async () => {
  const change = { [policy]: 'version: 1\n' }
  const { run, github } = await scene({ own, change })
  github.fail(`/repos/${name}`, { type: 'status', status: 502 })
  const down = await run()
  expect([down.code, down.log]).toEqual([
    2,
    expect.stringMatching(/what the policy extends could not be read; run the review again/)
  ])
  const gone = await scene({ own: own.replace('acme/policies', 'acme/none'), change })
  const repaired = await gone.run()
  expect([repaired.code, repaired.log]).toEqual([0, expect.stringMatching(/reviewed under the defaults/)])
})

test('the repair of a policy does not choose what the token reads either', async () => {
  const broken = `${own}enforcment: observe\n`
  const secret = `version: 1\nextends: ${name}/ml/secret.yml@COMMIT\n`
  for (const change of [secret, `${secret}enforcement: block\n`]) {
    const { run, github } = await scene({ own: broken, change: { [policy]: change } })
    const { code, log } = await run()
    expect([code, log]).toEqual([0, expect.stringMatching(/reviewed under the defaults/)])
    expect(JSON.stringify(github.requests.map(({ body }) => body))).not.toContain(':ml/secret.yml')
  }
  const { run } = await scene({ own: broken, change: { [policy]: `${own}enforcement: observe\n` } })
  expect((await run()).code).toBe(2)
})

test('a branch is warned of in the log, and its commit is in the report', async () => {
  const { run, policies } = await scene({ own: own.replace('COMMIT', 'main') })
  const { code, log, report } = await run()
  expect([code, report?.policy]).toEqual([
    1,
    expect.objectContaining({ extends: [expect.objectContaining({ ref: 'main', commit: policies.id('main') })] })
  ])
  expect(log).toMatch(/::warning::.*extends names "main", which can be moved/)
})

test('a pull request that extends another policy is told, and does not choose what the token reads', async () => {
  const change = { [policy]: 'version: 1\nextends: acme/policies/secret/of-others.yml@COMMIT\n' }
  const { run, github } = await scene({ own: 'version: 1\n', change })
  const { code, report } = await run()
  expect([
    code,
    report?.findings.map(({ ruleId, level, message, location }) => [ruleId, level, message, location.startLine])
  ]).toEqual([0, [['policy-changed', 'warn', expect.stringMatching(/would extend .*secret\/of-others\.yml@/), 2]]])
  expect(
    github.requests.filter(({ path, body }) =>
      `${path} ${JSON.stringify(Reflect.get(Object(body) as object, 'variables') ?? '')}`.includes('policies')
    )
  ).toEqual([])
})

test('a pull request that sets a final key would leave an invalid policy behind', async () => {
  const { run } = await scene({ own, change: { [policy]: `${own}enforcement: observe\n` } })
  const { code, report } = await run()
  expect([code, report?.findings.map(({ ruleId, message }) => `${ruleId}: ${message}`)]).toEqual([
    1,
    expect.arrayContaining([expect.stringMatching(/^policy-invalid: .*enforcement is final in acme/)])
  ])
})

test('the policy that the workflow names can extend another', async () => {
  const { run, policies } = await scene({ own: 'version: 1\nenforcement: observe\n' })
  policies.commit({ 'team.yml': `version: 1\nextends: acme/policies/ml/base.yml@${policies.id('main')}\n` })
  const { code, report } = await run({ policy: 'acme/policies/team.yml@main', 'policy-token': token })
  expect([code, report?.policy.path]).toEqual([1, 'acme/policies/team.yml'])
})

describe('on the command line', () => {
  async function local(): Promise<{
    dir: string
    root: string
    file: string
    commit: string
    policies: TestRepository
  }> {
    const policies = await makeRepository()
    const commit = policies.commit({ 'ml/base.yml': strict })
    const { dir, commit: add } = await makeRepository()
    add({ [policy]: own.replace('COMMIT', commit) })
    add(unpinned)
    const root = await makeFolder()
    const file = join(root, 'weighbridge.yml')
    writeFileSync(file, own.replace('COMMIT', commit))
    mkdirSync(join(root, name, 'ml'), { recursive: true })
    writeFileSync(join(root, name, 'ml/base.yml'), strict)
    return { dir, root, file, commit, policies }
  }

  test('from GitHub with a token, and from checkouts', async () => {
    const { dir, root, file, policies, commit } = await local()
    const github = await openGitHub({ git: policies, repository: name, private: true, token })
    const args = ['review', 'HEAD~1..HEAD', '--repo', dir, '--offline', '--format', 'json']
    const checkout = await reviewJson(dir, 'HEAD~1..HEAD', '--offline', '--policy-root', root)
    expect([checkout.code, checkout.review.policy]).toEqual([
      1,
      expect.objectContaining({ extends: [{ path: `${name}/ml/base.yml`, ref: commit }] })
    ])
    const offline = await weighbridge(args)
    expect([offline.code, offline.stdout, offline.stderr]).toEqual([
      2,
      '',
      expect.stringMatching(/--offline asks nobody; give .*--policy-root/)
    ])
    const env = { GITHUB_TOKEN: token, GITHUB_API_URL: github.apiUrl }
    const shown = await weighbridge(['policy', 'show', file], { env })
    expect([shown.code, shown.stderr, shown.stdout.split('\n')]).toEqual([
      0,
      '',
      [`rules.image-unpinned.level: "block"  # ${name}/ml/base.yml@${commit}:3`, '']
    ])
    const hidden = await weighbridge(['policy', 'check', file], { env: { ...env, GITHUB_TOKEN: 'other' } })
    expect([hidden.code, hidden.stderr]).toEqual([
      2,
      expect.stringMatching(/weighbridge\.yml:2:10: extends .*could not be read.*token/)
    ])
    expect(github.problems).toEqual([])
  })

  test('problems name their file; values name theirs', async () => {
    const { root, file } = await local()
    const check = (): ReturnType<typeof weighbridge> =>
      weighbridge(['policy', 'check', file, '--policy-root', root], { env: { GITHUB_TOKEN: '' } })
    expect(await check()).toMatchObject({ code: 0, stderr: '' })
    writeFileSync(file, `version: 1\nextends: ${name}/ml/base.yml@main\nenforcement: observe\nenforcment: block\n`)
    const wrong = await check()
    expect([wrong.code, wrong.stderr.trimEnd().split('\n')]).toEqual([
      2,
      [
        expect.stringMatching(/weighbridge\.yml:3:1: enforcement is final in acme\/policies\/ml\/base\.yml@main, so/),
        expect.stringMatching(/weighbridge\.yml:4:1: unknown key "enforcment"/)
      ]
    ])
    writeFileSync(file, `version: 1\nextends: ${name}/ml/base.yml@main\n`)
    const moving = await check()
    expect([moving.code, moving.stderr]).toEqual([
      0,
      expect.stringMatching(/:2:10: extends names "main", which can be moved/)
    ])
    const none = await weighbridge(['policy', 'check', file], { env: { GITHUB_TOKEN: '' } })
    expect([none.code, none.stderr]).toEqual([
      2,
      expect.stringMatching(/could not be read: give a token .* in GITHUB_TOKEN/)
    ])
  })
})
