import { number } from '../helpers/action-scene.ts'
import { daysLater } from '../helpers/later.ts'
import { waivedScene, waiverScene, waiving, type WaiverScene } from '../helpers/waiver-scene.ts'

test('a deleted command: the check is red again, and the reply says so', async () => {
  const { github, comment, again, state, replyTo } = await waivedScene()
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
  const { github, comment, review, state } = await waivedScene()
  github.remove(comment.id)
  const { report } = await review()
  expect([state(), report?.policy.waivers[0]]).toEqual([
    'failure',
    expect.objectContaining({ status: 'void', why: 'its command is not there any more' })
  ])
})

test('edited by somebody else: void, even where the first line stays', async () => {
  const { github, comment, again, state, replyTo } = await waivedScene()
  const { body } = comment
  github.edit(comment.id, `${body}\n\nAgreed.`, 'maintainer')
  await again(comment, 'edited', { sender: 'maintainer', from: body })
  expect([state(), replyTo(comment)?.body]).toEqual(['failure', expect.stringMatching(/somebody else has edited/)])
})

test('edited by its author: another waiver, or none', async () => {
  const { github, comment, again, state, replyTo, review } = await waivedScene()
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
  const { github, comment, again, review, state } = await waivedScene()
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
  const { github, review, state } = await waivedScene()
  lose(github)
  const { report } = await review()
  expect([state(), report?.policy.waivers]).toEqual([
    'failure',
    [expect.objectContaining({ status: 'void', why: expect.stringMatching(why) as unknown })]
  ])
})

type Server = WaiverScene['github']

test('permissions that cannot be read: the waiver does not count, and that is a gap', async () => {
  const { github, review, state } = await waivedScene()
  github.fail('GET /repos/acme/app/collaborators/', { type: 'status', status: 500 })
  const { report } = await review()
  expect([state(), report?.gaps.map(({ code }) => code)]).toEqual(['failure', ['waiver-not-read']])
})

test('comments that cannot be read: the same', async () => {
  const { github, review, state } = await waivedScene()
  github.fail(({ body }) => JSON.stringify(body ?? '').includes('comments(last'), {
    type: 'status',
    status: 500,
    body: '{}'
  })
  const { report } = await review()
  expect([state(), report?.gaps.map(({ code }) => code)]).toEqual(['failure', ['waiver-not-read']])
})

test('another version, another file: not waived', async () => {
  const { push, review, state } = await waivedScene()
  await push({ 'unrelated.txt': 'x\n' })
  await review()
  expect(state()).toBe('success')
  await push({ Dockerfile: 'FROM python:3.13\n' })
  await review()
  expect(state()).toBe('failure')
})

test('the same finding at a higher level, as of an index that came later: not waived', async () => {
  const project = (uv: string): Record<string, string> => ({
    'pyproject.toml': `[project]\nname = "n"\nversion = "1"\ndependencies = ["x==1"]\n[tool.uv]\nindex-strategy = "unsafe-best-match"\n${uv}`
  })
  const { waive, push, review, state, idOf } = await waiverScene(waiving, project(''))
  expect(state()).toBe('success')
  await waive('ana', { id: idOf('package-confusion') })
  await push(project('extra-index-url = ["https://b.example/simple"]\n'))
  const { report } = await review()
  const [found] = report?.findings.filter(({ ruleId }) => ruleId === 'package-confusion') ?? []
  expect([state(), found?.level, found?.waiver]).toEqual(['failure', 'block', undefined])
})

test('a waiver past its date: red at the next run', async () => {
  const { review, state } = await waivedScene()
  await review(daysLater(30))
  expect(state()).toBe('success')
  const { report } = await review(daysLater(31))
  expect([state(), report?.policy.waivers.map(({ status }) => status)]).toEqual(['failure', ['expired']])
})

test('unwaive, by the one who waived and by whoever may waive; a re-run of the waiver does not bring it back', async () => {
  const { github, comment, waive, say, again, state, replies, idOf } = await waivedScene()
  github.setRole('max', 'maintain')
  await say(`/weighbridge unwaive ${idOf()}`, 'wes')
  expect(state()).toBe('success')
  await say(`/weighbridge unwaive ${idOf()}`, 'max')
  expect([state(), replies()[0]]).toEqual(['failure', expect.stringMatching(/ended by max/)])
  await again(comment)
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
  const { github, comment, waive, state, push, review, rerun, replyTo } = await waivedScene()
  await push({ Dockerfile: 'FROM python:3.13\n' })
  await rerun(comment)
  await review()
  expect([state(), replyTo(comment)?.body]).toEqual(['failure', expect.stringMatching(/3\.12/)])
  // Nor does it where no record of the first run is left, or where there never was one.
  github.remove(replyTo(comment)?.id ?? 0)
  const unheard = github.comment(number, 'ana', comment.body)
  for (const each of [comment, unheard]) {
    await rerun(each)
    expect(replyTo(each)?.body).toMatch(/a run that is started again waives nothing/)
  }
  await review()
  expect(state()).toBe('failure')
  await waive()
  expect(state()).toBe('success')
})

test('markers that others plant waive nothing', async () => {
  const { github, comment, review, state, replyTo } = await waivedScene()
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
  const { github, comment, review, state, replyTo } = await waivedScene()
  github.comment(number, 'github-actions[bot]', replyTo(comment)?.body ?? '')
  const { report } = await review()
  expect([state(), report?.policy.waivers[0]?.why]).toEqual(['failure', 'several replies answer its command'])
})

test('a reply that a maintainer has edited records nothing', async () => {
  const { github, comment, review, state, replyTo } = await waivedScene()
  const reply = replyTo(comment)
  github.edit(reply?.id ?? 0, `${reply?.body} `, 'maintainer')
  await review()
  expect(state()).toBe('failure')
})

test.each(['edited', 'deleted'] as const)('a reply that a maintainer has %s: the check moves at once', async action => {
  const { github, comment, again, state, replyTo } = await waivedScene()
  const reply = replyTo(comment)
  if (reply === undefined) throw new Error('no reply')
  const { id, body: from } = reply
  if (action === 'edited') github.edit(id, `${from} `, 'maintainer')
  else github.remove(id)
  const { code } = await again(reply, action, { sender: 'maintainer', from })
  expect([code, state()]).toEqual([0, 'failure'])
  const said = /^<!-- weighbridge:command \d+ -->\nThis waiver does not count any more: somebody has edited our reply/
  expect(replyTo(comment)?.body).toEqual(action === 'edited' ? expect.stringMatching(said) : undefined)
  // What we write ourselves, and replies that record nothing, lead to nothing.
  const asked = github.requests.length
  await again(reply, action, { sender: 'github-actions[bot]', from })
  const plain = github.comment(number, 'github-actions[bot]', `<!-- weighbridge:command ${comment.id} -->\nx`)
  await again(plain, 'deleted', { sender: 'maintainer' })
  expect(github.requests).toHaveLength(asked)
})

test('somebody who has the login by now is not who waived', async () => {
  const { github, comment, review, state } = await waivedScene()
  Object.assign(comment, { user: { ...comment.user, id: 99 } })
  await review()
  expect([state(), github.problems]).toEqual(['failure', []])
})

test('a storm of comments: bounded, and what is too far back does not count', async () => {
  const { github, review, state } = await waivedScene()
  for (let at = 0; at < 150; at++) github.comment(number, 'contributor', `Comment ${at}`)
  await review()
  expect(state()).toBe('success')
  for (let at = 0; at < 900; at++) github.comment(number, 'contributor', `Comment ${at}`)
  const asked = github.requests.length
  const { report } = await review()
  const pages = github.requests.slice(asked).filter(({ body }) => JSON.stringify(body ?? '').includes('comments(last'))
  expect([state(), pages.length, report?.gaps.map(({ code }) => code)]).toEqual(['failure', 10, ['waiver-not-read']])
})
