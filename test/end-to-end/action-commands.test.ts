import { shortId } from '../../src/core/short-id.ts'
import { bad, good, number, openOsv, records } from '../helpers/action-scene.ts'
import { commandScene } from '../helpers/command-scene.ts'
import type { GitHubServer } from '../helpers/github-server.ts'
import { advisory } from '../helpers/osv-database.ts'

const recheck = '/weighbridge recheck'
const eyes = 'eyes github-actions[bot]'
const status = { check: 'status' }

function statesOf({ statuses }: GitHubServer): string[] {
  return statuses.map(({ state }) => state)
}

test('recheck runs the job of the check on the current head again', async () => {
  const { github, run, say, replies, reactions } = await commandScene(good, bad)
  await run('opened')
  const { comment, code } = await say(recheck)
  const checked = github.runs.find(({ event }) => event === 'pull_request_target')
  expect([code, github.reruns]).toEqual([0, [{ run: checked?.id, jobs: ['weighbridge'], by: 'github-actions[bot]' }]])
  expect(reactions(comment)).toEqual([eyes])
  expect(replies()).toEqual([expect.stringMatching(/runs again\. A re-run keeps the workflow and the pin/)])
  expect(github.problems).toEqual([])
})

test('the newest run is run again, and posts then even if an edit of the title began it', async () => {
  const { github, run, on, say } = await commandScene(good, bad)
  const edited = { changes: { title: { from: 'x' } } }
  await run('edited', edited)
  await run('edited', edited)
  expect(github.comments).toEqual([])
  await say(recheck)
  const newest = github.runs.filter(({ event }) => event === 'pull_request_target').at(-1)
  expect(github.reruns.map(one => one.run)).toEqual([newest?.id])
  const payload = { ...(github.payload.pullRequest(number, 'edited') as object), ...edited }
  const { code } = await on('pull_request_target', payload, {}, newest === undefined ? {} : { run: newest })
  expect([code, github.comments.filter(({ body }) => body.startsWith('<!-- weighbridge:review'))]).toEqual([
    1,
    [expect.anything()]
  ])
  expect(github.problems).toEqual([])
})

test('a required workflow is run again, and not what only bears its name', async () => {
  const { github, on, say } = await commandScene(good, bad)
  await on('pull_request', github.payload.pullRequest(number, 'opened'))
  github.addCheck({ name: 'weighbridge', headSha: github.pull(number).headSha, conclusion: 'success' })
  await say(recheck)
  expect(github.reruns.map(({ run }) => run)).toEqual([github.runs[0]?.id])
})

test('where the check is a status, the head is reviewed and the status set', async () => {
  const { github, osv, say, replies, again } = await commandScene(good, bad, { fork: true })
  const { comment, code } = await say(recheck, 'contributor', { ...status, osv: 'api:http://127.0.0.1:9' })
  expect([code, statesOf(github)]).toEqual([0, ['pending', 'failure']])
  expect(replies()).toEqual([
    expect.stringMatching(/^⛔ Reviewed `[0-9a-f]{7}` again: \[.*incomplete.*\]\(http.*\)\.$/)
  ])
  await again(comment, 'created', {}, { ...status, osv: `api:${osv.url}` })
  expect(replies()).toEqual([expect.stringMatching(/1 finding blocks this merge/)])
  expect(statesOf(github)).toEqual(['pending', 'failure', 'pending', 'failure'])
  expect(github.problems).toEqual([])
})

test('a head that is under review is not reviewed a second time at once, unless that run was ended', async () => {
  const { github, say, replies } = await commandScene(good, bad)
  const since = (at: string): void => {
    github.statuses.forEach(one => Object.assign(one, { state: 'pending', createdAt: at }))
  }
  await say(recheck, 'contributor', status)
  since(new Date().toISOString())
  const set = github.statuses.length
  expect((await say(recheck, 'contributor', status)).code).toBe(0)
  expect([github.statuses.length, replies()[1]]).toEqual([set, expect.stringMatching(/^⏳ .* is under way/)])
  since('2026-01-01T00:00:00Z')
  await say(recheck, 'contributor', status)
  expect([statesOf(github).at(-1), replies()[2]]).toEqual(['failure', expect.stringMatching(/^⛔ Reviewed/)])
})

test('jobs of the check from before stay ours where commands review', async () => {
  const { github, run, say } = await commandScene(good, { 'requirements.txt': 'a==2\n' })
  await run('opened')
  await say(recheck, 'contributor', status)
  expect(statesOf(github)).toEqual(['pending', 'success'])
  const { headSha } = github.pull(number)
  const jobs = [{ name: 'weighbridge' }]
  github.addRun({ workflow: '.github/workflows/x.yml', event: 'pull_request', headSha, conclusion: 'success', jobs })
  await say(recheck, 'contributor', status)
  expect(statesOf(github).at(-1)).toBe('failure')
})

test('the same command has one reply, however often its event comes', async () => {
  const { run, say, again, replies, reactions, writes } = await commandScene(good, bad)
  await run('opened')
  const { comment } = await say('/weighbridge help')
  writes()
  await again(comment)
  expect(writes()).toEqual([expect.stringMatching(/^POST .*\/reactions$/)])
  expect([replies().length, reactions(comment)]).toEqual([1, [eyes]])
  expect(replies()[0]).toMatch(/`\/weighbridge recheck`/)
})

test('a reply whose answer was lost is not written twice', async () => {
  const { github, say, replies } = await commandScene(good, bad)
  const isReply = ({ method, path }: { method: string; path: string }): boolean =>
    method === 'POST' && path.endsWith(`/issues/${number}/comments`)
  github.fail(isReply, { type: 'lost' }, 1)
  expect([(await say('/weighbridge help')).code, replies().length]).toEqual([0, 1])
})

test.each([
  ['chatter', 'Looks good to me. /weighbridge recheck'],
  ['a quoted command', `> ${recheck}`],
  ['a command in code', `\`\`\`\n${recheck}\n\`\`\``],
  ['a word that is none', '/weighbridge merge'],
  ['65,536 characters', `/weighbridge ${'x'.repeat(65_523)}`]
])('%s ends at once, without a request', async (_, body) => {
  const { github, say } = await commandScene(good, bad)
  const { code, log } = await say(body)
  expect([code, log, github.requests]).toEqual([0, '', []])
})

test('a storm of chatter makes no request', async () => {
  const { github, say } = await commandScene(good, bad)
  for (let at = 0; at < 10; at++) expect((await say(`Comment ${at}, see /weighbridge`, `user-${at}`)).code).toBe(0)
  expect(github.requests).toEqual([])
})

test.each([
  ['a bot', 'renovate[bot]'],
  ['another workflow', 'github-actions[bot]']
])('%s gives no commands', async (_, user) => {
  const { github, say } = await commandScene(good, bad)
  expect((await say(recheck, user)).code).toBe(0)
  expect(github.requests).toEqual([])
})

test('on an issue that is no pull request, nothing is done', async () => {
  const { github, on } = await commandScene(good, bad)
  const payload = github.payload.issueComment(github.comment(number, 'contributor', recheck)) as {
    readonly issue: object
  }
  const { code } = await on('issue_comment', { ...payload, issue: { ...payload.issue, pull_request: undefined } })
  expect([code, github.requests]).toEqual([0, []])
})

test.each([
  ['stranger', undefined, false],
  ['reader', 'read', false],
  ['triager', 'triage', true],
  ['writer', 'write', true],
  ['boss', 'admin', true],
  ['reviewer', { permission: 'read', roleName: 'reviewer' }, false],
  ['releaser', { permission: 'write', roleName: 'releaser' }, true]
] as const)('by role: %s, %j: %j', async (user, role, may) => {
  const { github, run, say, replies, reactions } = await commandScene(good, bad)
  await run('opened')
  if (role !== undefined) github.setRole(user, role)
  const { comment, code } = await say(recheck, user)
  expect([code, github.reruns.length, replies().length]).toEqual(may ? [0, 1, 1] : [0, 0, 0])
  expect(reactions(comment)).toEqual([may ? eyes : 'confused github-actions[bot]'])
})

test('a command that somebody else has edited is void, whenever that was', async () => {
  const { github, run, again, replies, reactions } = await commandScene(good, bad)
  await run('opened')
  const comment = github.comment(number, 'contributor', 'Thanks')
  github.edit(comment.id, recheck, 'maintainer')
  github.setRole('maintainer', 'write')
  await again(comment, 'edited', { sender: 'maintainer', from: 'Thanks' })
  await again(comment, 'created')
  expect([github.reruns, replies(), reactions(comment)]).toEqual([[], [], []])
  github.edit(comment.id, '/weighbridge help', 'contributor')
  await again(comment, 'edited', { from: recheck })
  expect(replies()).toHaveLength(1)
})

test('a command that was edited away or deleted before the run is not carried out', async () => {
  const { github, run, again, replies } = await commandScene(good, bad)
  await run('opened')
  const comment = github.comment(number, 'contributor', recheck)
  github.before('POST /graphql', () => {
    github.edit(comment.id, 'Never mind', 'contributor')
  })
  await again(comment)
  expect([github.reruns, replies()]).toEqual([[], []])
  const other = github.comment(number, 'contributor', recheck)
  github.before('POST /graphql', () => {
    github.remove(other.id)
  })
  await again(other)
  await again(other, 'deleted')
  expect([github.reruns, replies()]).toEqual([[], []])
})

test('an edit below the command is no new command', async () => {
  const { github, run, say, again } = await commandScene(good, bad)
  await run('opened')
  const { comment } = await say(recheck)
  github.edit(comment.id, `${recheck}\n\nThe index answers again.`, 'contributor')
  const asked = github.requests.length
  await again(comment, 'edited', { from: recheck })
  expect([github.reruns.length, github.requests.length]).toEqual([1, asked])
})

test.each([
  ['still runs', { status: 'in_progress' }, /is running already/],
  ['awaits approval', { conclusion: 'action_required' }, /waits for a maintainer's approval/],
  [
    'is too old',
    { conclusion: 'failure', createdAt: '2025-11-01T00:00:00Z' },
    /over a month ago.*\n\n.*30 days.*close and reopen/
  ],
  ['was run too often', { conclusion: 'failure', attempt: 51 }, /cannot be retried.*\n\n.*50 times/]
] as const)('where the run %s, the reply says what to do', async (_, setup, said) => {
  const { github, say, replies } = await commandScene(good, bad)
  const { headSha } = github.pull(number)
  const run = { workflow: '.github/workflows/weighbridge.yml', event: 'pull_request_target', headSha }
  github.addRun({ ...run, ...setup, jobs: [{ name: 'weighbridge' }] })
  const { code } = await say(recheck)
  expect([code, github.reruns, replies()]).toEqual([0, [], [expect.stringMatching(said)]])
})

test('a head without a run, and a pull request that is closed', async () => {
  const { github, run, push, say, replies } = await commandScene(good, bad)
  await run('opened')
  await push({ 'a.txt': 'x\n' })
  await say(recheck)
  github.setState(number, 'closed')
  await say(recheck)
  expect([github.reruns, replies()]).toEqual([
    [],
    [expect.stringMatching(/no run of the check on `[0-9a-f]{7}`.*Push a commit/), expect.stringMatching(/is closed/)]
  ])
})

test('a head that moves during the review: its own run reports', async () => {
  const { github, git, say, replies } = await commandScene(good, bad)
  github.before('POST /repos/acme/app/statuses/', () => {
    git.switchTo('topic')
    return github.setHead(number, git.commit({ 'a.txt': 'y\n' }))
  })
  const { code } = await say(recheck, 'contributor', status)
  expect([code, statesOf(github), replies()]).toEqual([0, ['pending'], [expect.stringMatching(/new head meanwhile/)]])
})

test('a token that may not run jobs again fails the run, and the reply says what it lacks', async () => {
  const permissions = { actions: 'read', checks: 'read', contents: 'read', issues: 'write', 'pull-requests': 'write' }
  const { github, say, run, replies } = await commandScene(good, bad)
  await run('opened')
  github.setPermissions(permissions as Parameters<typeof github.setPermissions>[0])
  const { code } = await say(recheck)
  expect([code, replies()]).toEqual([
    2,
    [expect.stringMatching(/could not be done: the job of the command needs actions: write/)]
  ])
})

test('explain tells of the finding with an id of the comment, and publishes nothing', async () => {
  const { github, run, say, replies, writes } = await commandScene(good, bad)
  await run('opened')
  const [lead] = github.comments
  const [, id = ''] = /`evil`.*?<br><sub>\[[\w-]+\]\([^)]+\) · `([a-z2-7]{8})`/.exec(lead?.body ?? '') ?? []
  expect(github.reviewComments.some(({ body }) => body.includes(`\`${id}\``))).toBe(true)
  const before = [lead?.body, github.reviewComments.length]
  writes()
  const { code } = await say(`/weighbridge explain ${id}`)
  expect([code, writes().length, lead?.body, github.reviewComments.length]).toEqual([0, 2, ...before])
  expect(replies()[0]).toMatch(/^<strong>⛔ .*`evil`[^]*\[`requirements\.txt:2`\]\(http[^]*Rule \[package-malicious\]/)
  await say('/weighbridge explain aaaaaaaa')
  expect(replies()[1]).toMatch(/^ℹ️ Nothing that was found at `[0-9a-f]{7}` has the id `aaaaaaaa`/)
  expect([github.statuses, github.reruns, github.problems]).toEqual([[], [], []])
})

test('explain by a stranger holds no review', async () => {
  const { github, say } = await commandScene(good, bad)
  await say('/weighbridge explain aaaaaaaa', 'stranger')
  expect(github.requests.map(({ method, path }) => `${method} ${path.replace(/\d{9,}/, 'ID')}`)).toEqual([
    'POST /graphql',
    'GET /repos/acme/app/collaborators/stranger/permission',
    'POST /repos/acme/app/issues/comments/ID/reactions'
  ])
})

test('pin shows the edit or the command of each finding, and writes nothing but the reply', async () => {
  const flawed = { id: 'GHSA-aaaa-bbbb-cccc', name: 'flawed', ranges: [[{ introduced: '0' }, { fixed: '1.2' }]] }
  const osv = await openOsv({ PyPI: [...records, advisory({ ...flawed, label: 'HIGH' })], npm: [] })
  const files = {
    'requirements.txt': 'a==1\nevil==1.0\nflawed==1.1\n',
    Dockerfile: 'FROM python:3.12\nRUN pip install torch\n',
    'train.py': "from transformers import AutoModel\nAutoModel.from_pretrained('org/name')\n"
  }
  const { github, git, run, say, replies, writes } = await commandScene(good, files, { osv })
  const { report } = await run('opened')
  const head = github.pull(number).headSha
  writes()
  const pin = async (rule: string): Promise<string> => {
    const { fingerprint = '' } = report?.findings.find(({ ruleId }) => ruleId === rule) ?? {}
    const { code } = await say(`/weighbridge pin ${shortId(fingerprint) ?? ''}`)
    expect([rule, code, writes().length]).toEqual([rule, 0, 2])
    return replies().at(-1) ?? ''
  }
  expect(await pin('package-vulnerable')).toContain('```diff\n-flawed==1.1\n+flawed==1.2\n```')
  expect(await pin('image-unpinned')).toMatch(/imagetools inspect python:3\.12 [^]*`python:3\.12@sha256:<digest>`/)
  expect(await pin('package-unpinned')).toMatch(/echo torch \| uv pip compile [^]*`torch==<version>`/)
  expect(await pin('model-unpinned')).toMatch(
    /git ls-remote -- https:\S+\/org\/name refs\/heads\/main\n[^]*`revision="<commit>"`/
  )
  expect(await pin('package-malicious')).toMatch(/^ℹ️ There is nothing to pin .*\n\n<strong>⛔ .*`evil`/)
  await say('/weighbridge pin aaaaaaaa')
  expect(replies().at(-1)).toMatch(/^ℹ️ Nothing that was found at/)
  expect([git.id('topic'), github.statuses, github.reruns, github.problems]).toEqual([head, [], [], []])
})

test('pin by a stranger holds no review', async () => {
  const { github, say, replies } = await commandScene(good, bad)
  await say('/weighbridge pin aaaaaaaa', 'stranger')
  expect([github.requests.length, replies()]).toEqual([3, []])
})
