import { withoutTimes } from '../../src/reports/pull-request/pull-request.ts'
import { bad, good, number, policyPath, scene } from '../helpers/action-scene.ts'

test('the pull request cannot switch the gate off', async () => {
  const { run } = await scene(good, { ...bad, [policyPath]: 'version: 1\nenforcement: observe\n' })
  const { code, report } = await run()
  expect(code).toBe(1)
  expect(report?.findings.map(({ ruleId }) => ruleId)).toContain('policy-changed')
})

test('the policy is that of the tip of the base branch', async () => {
  const made = await scene(good, bad)
  made.git.switchTo('main')
  made.git.commit({ [policyPath]: 'version: 1\nenforcement: observe\n' })
  const { code, outputs, report } = await made.run()
  expect([code, outputs['verdict'], report?.policy.commit]).toEqual([0, 'block', made.git.id('main')])
})

test('a policy of the base branch that does not parse fails the job, but for the pull request that repairs it', async () => {
  const broken = { [policyPath]: 'version: 1\nenforcment: observe\n' }
  const other = await scene({ ...good, ...broken }, { 'requirements.txt': 'a==2\n' })
  const failed = await other.run()
  expect(failed.code).toBe(2)
  expect(failed.log).toMatch(/weighbridge\.yml of main:2:1: .*enforcement/)
  const repair = await scene({ ...good, ...broken }, { [policyPath]: 'version: 1\nenforcement: observe\n' })
  const repaired = await repair.run()
  expect([repaired.code, repaired.outputs['verdict']]).toEqual([0, 'warn'])
  const both = await scene({ ...good, ...broken }, { [policyPath]: 'version: 1\n', 'requirements.txt': 'evil==1.0\n' })
  expect((await both.run()).code).toBe(2)
})

test('a marker that somebody else planted is not ours', async () => {
  const { github, run } = await scene(good, bad)
  await run('opened')
  const ours = github.comments[0]?.body ?? ''
  const second = await scene(good, bad)
  second.github.comment(number, 'contributor', ours)
  await second.run('opened')
  expect(second.github.comments.map(({ user }) => user.login)).toEqual(['contributor', 'github-actions[bot]'])
  expect(second.github.problems).toEqual([])
})

test('nor can one that rewrites the workflow: it runs as the default branch has it, and the edit is shown', async () => {
  const workflow = (permission: string): string =>
    `on: pull_request_target\njobs:\n  weighbridge:\n    permissions: { contents: ${permission} }\n    steps:\n      - uses: weighbridge/weighbridge@main\n`
  const path = '.github/workflows/weighbridge.yml'
  const allowing = `on: pull_request\njobs:\n  weighbridge:\n    steps:\n      - run: exit 0\n`
  const { github, run } = await scene({ ...good, [path]: workflow('read') }, { ...bad, [path]: allowing })
  const { code, report } = await run()
  expect(code).toBe(1)
  expect(report?.findings.map(({ ruleId, location }) => `${ruleId} ${location.path}`)).toContain(
    `policy-changed ${path}`
  )
  expect(github.comments[0]?.body).toMatch(/2 findings block this merge/)
})

test('every finding that blocks shows its fix, and the waiver with the file and the branch it goes to', async () => {
  const { github, run } = await scene(good, bad)
  await run('opened')
  const inline = github.reviewComments.map(({ body }) => body).filter(body => body.includes('MAL-2026-1'))
  const posted = [github.comments[0]?.body ?? '', ...inline]
  expect(posted).toHaveLength(2)
  for (const body of posted) {
    expect(body).toMatch(/to `\.github\/weighbridge\.yml` on `main`/)
    expect(body).toMatch(
      /```yaml\nversion: 1\nwaivers:\n {2}- rule: package-malicious\n {4}component: "pkg:pypi\/evil"/
    )
    expect(body).toMatch(/Remove|Go back|Drop/)
  }
})

test('what is offered as a waiver is one: merged to the base branch, it clears the finding', async () => {
  const { github, run, push } = await scene(good, bad)
  await run('opened')
  const [, offered = ''] = /```yaml\n([^]*?)\n```/.exec(github.comments[0]?.body ?? '') ?? []
  expect(offered).toContain('by: "your name"')
  await push({ [policyPath]: offered }, 'main')
  const unread = await run('synchronize')
  expect([unread.code, unread.log]).toEqual([2, expect.stringMatching(/"your name" is a placeholder/)])
  await push({ [policyPath]: offered.replace('your name', 'dana').replace(/say why[^"]*/, 'known') }, 'main')
  const { code, report } = await run('synchronize')
  expect([code, report?.policy.waivers.map(({ status }) => status)]).toEqual([0, ['used']])
  const [evil] = github.reviewComments.filter(({ path }) => path === 'requirements.txt')
  expect(evil?.body).toMatch(/\nℹ️ Waived by .* until \d{4}-\d\d-\d\d: .*\n\n<strong>⛔/)
  expect(evil?.minimized).toBeUndefined()
})

test('a comment of ours that somebody has edited is put right', async () => {
  const { github, run } = await scene(good, bad)
  await run('opened')
  const [lead] = github.comments
  const before = lead?.body ?? ''
  github.edit(lead?.id ?? 0, before.replace('1 finding blocks this merge', 'Nothing blocks this merge'))
  github.edit(github.reviewComments[0]?.id ?? 0, `${github.reviewComments[0]?.body ?? ''}\n\nForget it.`)
  expect((await run('synchronize')).code).toBe(1)
  expect(github.comments.map(({ body }) => withoutTimes(body))).toEqual([withoutTimes(before)])
  expect(github.reviewComments[0]?.body).not.toContain('Forget it')
})
