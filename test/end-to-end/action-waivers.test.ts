import { number, policyPath } from '../helpers/action-scene.ts'
import { inDays, waiverScene, waiving } from '../helpers/waiver-scene.ts'

test('waived by whom the policy names: the check goes green, and every report says who, why and until when', async () => {
  const { github, state, waive, review, replyTo, reactions } = await waiverScene()
  expect(state()).toBe('failure')
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

test.each([
  [
    'the one who opened the pull request, though the policy names them',
    'contributor',
    'admin',
    /has opened the pull request/
  ],
  ['a writer whom the policy does not name', 'wes', 'write', /the policy does not name/],
  ['a name that the policy has, without a role', 'ana', 'read', undefined],
  [
    'somebody with a role of their own',
    'rel',
    { permission: 'write', roleName: 'releaser' },
    /the policy does not name/
  ]
] as const)('refused: %s', async (_, user, role, said) => {
  const { github, waive, state, replies } = await waiverScene()
  github.setRole(user, role)
  const { code } = await waive(user)
  expect([code, state()]).toEqual([0, 'failure'])
  expect(replies()).toEqual(said === undefined ? [] : [expect.stringMatching(said)])
})

test.each(['renovate[bot]', 'github-actions[bot]'])('%s waives nothing, and is not answered', async user => {
  const { github, waive, state, replies } = await waiverScene('waivers: { commands: { by: [role:write] } }')
  github.setRole(user, 'admin')
  await waive(user)
  expect([state(), replies()]).toEqual(['failure', []])
})

test("by role, and on one's own pull request where the policy says so", async () => {
  const own = await waiverScene('waivers: { commands: { by: [role:write], ownPullRequests: true } }')
  own.github.setRole('contributor', 'maintain')
  await own.waive('contributor')
  expect(own.state()).toBe('success')
})

test.each([
  ['until 2026-02-30 because x', /2026-02-30 is no day of the calendar/],
  ['until 2999-12-31 because x', /3650 days at most/],
  ['because x', /day on which the waiver ends is missing/]
])('waive ID %s is answered, and waives nothing', async (rest, said) => {
  const { waive, state, replies } = await waiverScene()
  await waive('ana', { rest })
  expect([state(), replies()]).toEqual(['failure', [expect.stringMatching(said)]])
})

test('an id that names nothing, and one that is none', async () => {
  const { waive, replies } = await waiverScene()
  await waive('ana', { id: 'aaaaaaaa' })
  await waive('ana', { id: 'all' })
  expect(replies()).toEqual([expect.stringMatching(/has the id `aaaaaaaa`/), expect.stringMatching(/id of a finding/)])
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

test('a deleted command: the check is red again, and the reply says so', async () => {
  const { github, waive, again, state, replyTo } = await waiverScene()
  const { comment } = await waive()
  expect(state()).toBe('success')
  github.remove(comment.id)
  const { code } = await again(comment, 'deleted', { sender: 'maintainer' })
  expect([code, state()]).toEqual([0, 'failure'])
  expect(replyTo(comment)?.body).toMatch(
    /^<!-- weighbridge:command \d+ -->\nThis waiver does not count any more: its command was deleted/
  )
  const asked = github.statuses.length
  await again(comment, 'deleted', { sender: 'maintainer' })
  expect(github.statuses).toHaveLength(asked)
})

test('a deleted command that no run saw: red at the next review', async () => {
  const { github, waive, review, state } = await waiverScene()
  const { comment } = await waive()
  github.remove(comment.id)
  const { report } = await review()
  expect([state(), report?.policy.waivers[0]]).toEqual([
    'failure',
    expect.objectContaining({ status: 'void', why: 'its command is not there any more' })
  ])
})

test('edited by somebody else: void, even where the first line stays', async () => {
  const { github, waive, again, state, replyTo } = await waiverScene()
  const { comment } = await waive()
  const { body } = comment
  github.edit(comment.id, `${body}\n\nAgreed.`, 'maintainer')
  await again(comment, 'edited', { sender: 'maintainer', from: body })
  expect([state(), replyTo(comment)?.body]).toEqual(['failure', expect.stringMatching(/somebody else has edited/)])
})

test('edited by its author: another waiver, or none', async () => {
  const { github, waive, again, state, replyTo, review } = await waiverScene()
  const { comment } = await waive()
  const { body } = comment
  github.edit(comment.id, body.replace('built once', 'another reason'), 'ana')
  // Between the edit and the answer to it, nothing is waived.
  await review()
  expect(state()).toBe('failure')
  await again(comment, 'edited', { from: body })
  expect([state(), replyTo(comment)?.body]).toEqual(['success', expect.stringMatching(/another reason/)])
  const second = comment.body
  github.edit(comment.id, 'Never mind', 'ana')
  await again(comment, 'edited', { from: second })
  expect([state(), replyTo(comment)?.body]).toEqual(['failure', expect.stringMatching(/its command was changed/)])
})

test('an edit below the command changes nothing', async () => {
  const { github, waive, again, review, state } = await waiverScene()
  const { comment } = await waive()
  const { body } = comment
  github.edit(comment.id, `${body}\n\nSee the ticket.`, 'ana')
  const asked = github.requests.length
  await again(comment, 'edited', { from: body })
  expect(github.requests).toHaveLength(asked)
  await review()
  expect(state()).toBe('success')
})

test.each([
  [
    'lost the role',
    (github: Server) => {
      github.setRole('ana', 'read')
    },
    /may not triage/
  ],
  [
    'is no collaborator any more',
    (github: Server) => {
      github.fail('GET /repos/acme/app/collaborators/ana/', {
        type: 'status',
        status: 404,
        body: '{"message":"Not Found"}'
      })
    },
    /does not name|may not triage/
  ]
])('whoever waived %s: red at the next run', async (_, lose, why) => {
  const { github, waive, review, state } = await waiverScene()
  await waive()
  lose(github)
  const { report } = await review()
  expect([state(), report?.policy.waivers]).toEqual([
    'failure',
    [expect.objectContaining({ status: 'void', why: expect.stringMatching(why) as unknown })]
  ])
})

type Server = Awaited<ReturnType<typeof waiverScene>>['github']

test('permissions that cannot be read: the waiver does not count, and that is a gap', async () => {
  const { github, waive, review, state } = await waiverScene()
  await waive()
  github.fail('GET /repos/acme/app/collaborators/', { type: 'status', status: 500 })
  const { report } = await review()
  expect([state(), report?.gaps.map(({ code }) => code)]).toEqual(['failure', ['waiver-not-read']])
})

test('comments that cannot be read: the same', async () => {
  const { github, waive, review, state } = await waiverScene()
  await waive()
  github.fail(({ body }) => JSON.stringify(body ?? '').includes('comments(last'), {
    type: 'status',
    status: 500,
    body: '{}'
  })
  const { report } = await review()
  expect([state(), report?.gaps.map(({ code }) => code)]).toEqual(['failure', ['waiver-not-read']])
})

test('another version, another file: not waived', async () => {
  const { waive, push, review, state } = await waiverScene()
  await waive()
  await push({ 'unrelated.txt': 'x\n' })
  await review()
  expect(state()).toBe('success')
  await push({ Dockerfile: 'FROM python:3.13\n' })
  await review()
  expect(state()).toBe('failure')
})

test('a waiver past its date: red at the next run', async () => {
  const { github, waive, review, state, replyTo } = await waiverScene()
  const { comment } = await waive()
  // As if the days had passed: the command and our record of it say a day that is over.
  const past = '2026-01-01'
  const reply = replyTo(comment)
  const [, id, record = ''] = /^<!-- weighbridge:command (\d+)\.(\S+)/.exec(reply?.body ?? '') ?? []
  const changed = Buffer.from(Buffer.from(record, 'base64').toString().replaceAll(inDays(30), past)).toString('base64')
  github.edit(comment.id, comment.body.replace(inDays(30), past), 'ana')
  github.edit(reply?.id ?? 0, `<!-- weighbridge:command ${id}.${changed} -->\nx`, 'github-actions[bot]')
  const { report } = await review()
  expect([state(), report?.policy.waivers.map(({ status }) => status)]).toEqual(['failure', ['expired']])
})

test('unwaive, by the one who waived and by whoever may waive; a re-run of the waiver does not bring it back', async () => {
  const { github, waive, say, again, state, replies, idOf } = await waiverScene()
  github.setRole('max', 'maintain')
  const first = await waive()
  await say(`/weighbridge unwaive ${idOf()}`, 'wes')
  expect(state()).toBe('success')
  await say(`/weighbridge unwaive ${idOf()}`, 'max')
  expect([state(), replies()[0]]).toEqual(['failure', expect.stringMatching(/ended by max/)])
  await again(first.comment)
  expect([state(), replies()[0]]).toEqual(['failure', expect.stringMatching(/was ended; give it in a new one/)])
  await waive('max')
  expect(state()).toBe('success')
  await say(`/weighbridge unwaive ${idOf()}`, 'ana')
  expect(state()).toBe('failure')
  await waive('ana')
  await say(`/weighbridge unwaive ${idOf()}`, 'ana')
  expect(state()).toBe('failure')
  await say(`/weighbridge unwaive ${idOf()}`, 'ana')
  expect(replies().at(-1)).toMatch(/No comment here waives/)
  expect(github.problems).toEqual([])
})

test('a run that is started again decides nothing that its first run did not', async () => {
  const { github, waive, state, push, on, review } = await waiverScene()
  const { comment } = await waive()
  await push({ Dockerfile: 'FROM python:3.13\n' })
  const runs = github.runs.filter(({ event }) => event === 'issue_comment')
  const [old] = runs
  const payload = github.payload.issueComment(comment)
  await on('issue_comment', payload, { check: 'status' }, { workflow: old?.path ?? '', job: 'command' })
  await review()
  expect(state()).toBe('failure')
})

test('markers that others plant waive nothing', async () => {
  const { github, waive, review, state, replyTo } = await waiverScene()
  const { comment } = await waive()
  const reply = replyTo(comment)
  const body = reply?.body ?? ''
  github.remove(reply?.id ?? 0)
  for (const user of ['contributor', 'another[bot]']) github.comment(number, user, body)
  // A workflow that repeats text, under a line of its own.
  github.comment(number, 'github-actions[bot]', `You wrote:\n${body}`)
  await review()
  expect(state()).toBe('failure')
  // In our name and in the place of ours, but about another finding than the command names.
  const [, record = ''] = /\.(\S+) -->/.exec(body) ?? []
  const other = Buffer.from(record, 'base64')
    .toString()
    .replace(/"fingerprint":"./, found => `${found.slice(0, -1)}${found.endsWith('0') ? '1' : '0'}`)
  github.comment(number, 'github-actions[bot]', body.replace(record, Buffer.from(other).toString('base64')))
  const { report } = await review()
  expect([state(), report?.policy.waivers.map(({ why }) => why)]).toEqual([
    'failure',
    ['our reply does not answer its command']
  ])
})

test('a second reply in our name makes both void', async () => {
  const { github, waive, review, state, replyTo } = await waiverScene()
  const { comment } = await waive()
  github.comment(number, 'github-actions[bot]', replyTo(comment)?.body ?? '')
  const { report } = await review()
  expect([state(), report?.policy.waivers[0]?.why]).toEqual(['failure', 'several replies answer its command'])
})

test('a reply that a maintainer has edited records nothing', async () => {
  const { github, waive, review, state, replyTo } = await waiverScene()
  const { comment } = await waive()
  const reply = replyTo(comment)
  github.edit(reply?.id ?? 0, `${reply?.body} `, 'maintainer')
  await review()
  expect(state()).toBe('failure')
})

test('somebody who has the login by now is not who waived', async () => {
  const { github, waive, review, state } = await waiverScene()
  const { comment } = await waive()
  Object.assign(comment, { user: { ...comment.user, id: 99 } })
  await review()
  expect([state(), github.problems]).toEqual(['failure', []])
})

test('a storm of comments: bounded, and what is too far back does not count', async () => {
  const { github, waive, review, state } = await waiverScene()
  await waive()
  for (let at = 0; at < 150; at++) github.comment(number, 'contributor', `Comment ${at}`)
  await review()
  expect(state()).toBe('success')
  for (let at = 0; at < 900; at++) github.comment(number, 'contributor', `Comment ${at}`)
  const asked = github.requests.length
  const { report } = await review()
  const pages = github.requests.slice(asked).filter(({ body }) => JSON.stringify(body ?? '').includes('comments(last'))
  expect([state(), pages.length, report?.gaps.map(({ code }) => code)]).toEqual(['failure', 10, ['waiver-not-read']])
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
