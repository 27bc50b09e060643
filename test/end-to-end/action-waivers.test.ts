import { setTimeout } from 'node:timers/promises'
import { policyPath } from '../helpers/action-scene.ts'
import { inDays, waiverScene, waiving } from '../helpers/waiver-scene.ts'

test('waived by whom the policy names: the check goes green, and every report says who, why and until when', async () => {
  const { github, state, waive, review, replyTo, reactions, idOf } = await waiverScene()
  expect(state()).toBe('failure')
  expect(github.comments[0]?.body).toMatch(
    new RegExp(
      `whoever the policy names may comment[^]*/weighbridge waive ${idOf()} until \\d{4}-\\d{2}-\\d{2} because`
    )
  )
  const { comment, code } = await waive()
  expect([code, state(), reactions(comment)]).toEqual([0, 'success', ['eyes github-actions[bot]']])
  expect(replyTo(comment)?.body).toMatch(
    /^<!-- weighbridge:command \d+\.[\w+/=]+ -->\n<strong>Waived until .*by ana: built once\n\n.*has no digest.*Dockerfile[^]*✅ Reviewed/
  )
  const { report, summary } = await review()
  const waiver = {
    by: 'ana',
    reason: 'built once',
    expires: inDays(30),
    comment: expect.stringContaining(`${comment.id}`) as unknown
  }
  expect(report?.findings.map(one => one.waiver)).toEqual([waiver])
  expect(report?.policy.waivers).toEqual([expect.objectContaining({ status: 'used', comment: waiver.comment })])
  const said = new RegExp(`waived by ana until ${inDays(30)}, by a comment: built once`)
  expect(github.comments.map(({ body }) => body)).toContainEqual(expect.stringMatching(said))
  expect([state(), summary]).toEqual(['success', expect.stringMatching(said)])
  expect(github.problems).toEqual([])
})

test('where the job is the check, it runs again once the waiver is recorded, and is green then', async () => {
  const { github, run, waive, say, replyTo, idOf } = await waiverScene()
  expect((await run('opened')).code).toBe(1)
  const { comment } = await say(`/weighbridge waive ${idOf()} until ${inDays(9)} because known`, 'ana', {
    check: 'job'
  })
  expect(github.reruns).toHaveLength(1)
  expect(replyTo(comment)?.body).toMatch(/Waived until[^]*runs again/)
  expect((await run('synchronize')).code).toBe(0)
  expect((await waive('stranger')).code).toBe(0)
  expect(github.problems).toEqual([])
})

test('a review that is under way may not count the waiver: it is waited for, and another one follows', async () => {
  const { github, waive, state, replyTo } = await waiverScene()
  const pending = { state: 'pending', createdAt: new Date().toISOString() }
  Object.assign(github.statuses.at(-1) ?? {}, pending)
  const looks = (): number => github.requests.filter(({ path }) => /\/commits\/\w+\/statuses/.test(path)).length
  const before = looks()
  const given = waive()
  while (looks() < before + 2) await setTimeout(5)
  Object.assign(github.statuses.at(-1) ?? {}, { state: 'failure' })
  const { comment } = await given
  expect([state(), replyTo(comment)?.body]).toEqual(['success', expect.stringMatching(/Waived until[^]*✅ Reviewed/)])
})

test('a review that does not end in three minutes: the reply says that it may not count the waiver', async () => {
  const { github, waive, again, state, replyTo } = await waiverScene()
  Object.assign(github.statuses.at(-1) ?? {}, { state: 'pending', createdAt: new Date().toISOString() })
  const { comment } = await waive()
  expect([state(), replyTo(comment)?.body]).toEqual([
    'pending',
    expect.stringMatching(/Waived until[^]*under way[^]*may not count this yet: give the command recheck/)
  ])
  Object.assign(github.statuses.at(-1) ?? {}, { state: 'failure' })
  await again(comment)
  expect(state()).toBe('success')
})

test('without waivers in the policy, no run asks for more; with them and no comment, for one list', async () => {
  const without = await waiverScene('')
  const lists = ({ github }: typeof without): number =>
    github.requests.filter(({ body }) => JSON.stringify(body ?? '').includes('comments(last')).length
  expect(lists(without)).toBe(0)
  const made = await waiverScene()
  expect([lists(made), made.github.requests.filter(({ path }) => path.includes('/permission')).length]).toEqual([1, 0])
  await without.waive()
  expect(without.replies()).toEqual([expect.stringMatching(/Refused: the policy .* names nobody/)])
})

test('refused: whom the policy does not name, who opened it, who has no role, and apps', async () => {
  const { github, waive, state, replies } = await waiverScene()
  const roles = {
    contributor: 'admin',
    wes: 'write',
    rel: { permission: 'write', roleName: 'releaser' },
    ana: 'read',
    'renovate[bot]': 'admin',
    'github-actions[bot]': 'admin'
  } as const
  for (const [user, role] of Object.entries(roles)) {
    github.setRole(user, role)
    expect((await waive(user)).code).toBe(0)
  }
  // The last three are not answered: a name that the policy has is nothing without a role.
  expect(replies()).toEqual([
    expect.stringMatching(/has opened the pull request/),
    expect.stringMatching(/the policy does not name/),
    expect.stringMatching(/the policy does not name/)
  ])
  expect(state()).toBe('failure')
})

test("by role, and on one's own pull request where the policy says so", async () => {
  const own = await waiverScene('waivers: { commands: { by: [role:write], ownPullRequests: true } }')
  own.github.setRole('contributor', 'maintain')
  await own.waive('contributor')
  expect(own.state()).toBe('success')
})

test('a command that cannot be carried out is answered, and waives nothing', async () => {
  const { waive, state, replies } = await waiverScene()
  await waive('ana', { rest: 'until 2026-02-30 because x' })
  await waive('ana', { rest: 'until 2999-12-31 because x' })
  await waive('ana', { rest: 'because x' })
  await waive('ana', { id: 'aaaaaaaa' })
  await waive('ana', { id: 'all' })
  expect(replies()).toEqual([
    expect.stringMatching(/2026-02-30 is not a valid date/),
    expect.stringMatching(/3650 days at most/),
    expect.stringMatching(/day on which the waiver ends is missing/),
    expect.stringMatching(/has the id `aaaaaaaa`/),
    expect.stringMatching(/id of a finding/)
  ])
  expect(state()).toBe('failure')
})

test('what is malicious is waived only where the policy names the rule', async () => {
  const evil = { 'requirements.txt': 'a==1\nevil==1.0\n' }
  const made = await waiverScene(waiving, evil)
  await made.waive('ana', { id: made.idOf('package-malicious') })
  expect([made.state(), made.replies()]).toEqual([
    'failure',
    [expect.stringMatching(/does not let comments waive package-malicious/)]
  ])
  const allowed = await waiverScene(waiving.replace('commands: {', 'commands: { rules: [package-malicious],'), evil)
  await allowed.waive('ana', { id: allowed.idOf('package-malicious') })
  expect(allowed.state()).toBe('success')
  // The policy takes it back: the next run does not count it.
  const { git, github, review } = allowed
  git.switchTo('main')
  git.commit({ [policyPath]: `version: 1\n${waiving}\n` })
  const { report } = await review()
  expect([allowed.state(), report?.policy.waivers]).toEqual([
    'failure',
    [expect.objectContaining({ status: 'void', why: expect.stringMatching(/does not let comments waive/) as unknown })]
  ])
  expect(github.problems).toEqual([])
})

test('a reason with Markdown, mentions and HTML is shown as text', async () => {
  const { github, waive, replyTo } = await waiverScene()
  const reason = '@acme/all **x** <img src=x> [a](https://e.example) #1 <!-- weighbridge:review -->'
  const { comment } = await waive('ana', { rest: `until ${inDays(3)} because ${reason}` })
  const shown = github.comments
    .filter(({ user }) => user.type === 'Bot')
    .map(({ body }) => body.slice(body.indexOf('\n')))
  expect(replyTo(comment)?.body).toMatch(/Waived until/)
  for (const body of shown) expect(body).not.toMatch(/@acme|\*\*x\*\*|<img|\]\(https:\/\/e\.example|<!--/)
})
