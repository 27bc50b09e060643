import { bad, good, number } from '../helpers/action-scene.ts'
import { commandScene, type CommandScene } from '../helpers/command-scene.ts'
import type { IssueComment } from '../helpers/github-state.ts'

const label = 'Run this review again'
const commands = { commands: 'true' }
const status = { ...commands, check: 'status' }

interface BoxScene extends CommandScene {
  readonly lead: IssueComment
  /** Somebody edits our comment, and the workflow of commands runs. */
  tick(user?: string, edit?: (body: string) => string, inputs?: typeof commands): ReturnType<CommandScene['again']>
}

async function boxScene(): Promise<BoxScene> {
  const made = await commandScene(good, bad)
  const { github, again, run } = made
  await run('opened', {}, commands)
  const [lead] = github.comments
  if (lead === undefined) throw new Error('there is no comment')
  github.setRole('maintainer', 'write')
  return {
    ...made,
    lead,
    tick(user = 'maintainer', edit = ticked, inputs = commands) {
      const from = lead.body
      github.edit(lead.id, edit(from), user)
      return again(lead, 'edited', { sender: user, from }, inputs)
    }
  }
}

const ticked = (body: string): string => body.replace(`- [ ] ${label}`, `- [x] ${label}`)

test('only where a workflow listens there is a box', async () => {
  const { github, lead, run } = await boxScene()
  expect(lead.body).toMatch(/\n\n- \[ \] Run this review again\n\n<sub>[^\n]*$/)
  await run('synchronize')
  expect([github.comments.length, lead.body]).toEqual([1, expect.not.stringContaining(label)])
})

test('whoever may write ticks it: the job runs again, the box is free, and nobody is told more', async () => {
  const { github, lead, tick, replies, reactions, writes, run } = await boxScene()
  const before = lead.body
  writes()
  const { code } = await tick()
  const checked = github.runs.find(({ event }) => event === 'pull_request_target')
  expect([code, github.reruns.map(one => one.run)]).toEqual([0, [checked?.id]])
  expect([lead.body, replies(), reactions(lead)]).toEqual([before, [], ['eyes github-actions[bot]']])
  expect(writes()).toHaveLength(3)
  await run('synchronize', {}, commands)
  expect([writes(), github.problems]).toEqual([[], []])
})

test('where the check is a status, the head is reviewed and the status set', async () => {
  const { github, lead, tick, replies, push } = await boxScene()
  await push(good)
  const { code } = await tick('maintainer', ticked, status)
  expect([code, github.statuses.map(({ state }) => state), replies()]).toEqual([0, ['pending', 'success'], []])
  expect(lead.body).toMatch(/^<!-- [^\n]*\n### ✅ [^]*\n- \[ \] Run this review again\n/)
  expect(github.problems).toEqual([])
})

test('where it could not be run again there is one reply, which later says what became of it', async () => {
  const { lead, tick, replies, push, run } = await boxScene()
  const before = lead.body
  await push({ 'b.txt': 'x\n' })
  await tick()
  await tick()
  expect([replies(), lead.body]).toEqual([[expect.stringMatching(/no run of the check/)], before])
  await run('synchronize', {}, commands)
  await tick()
  expect(replies()).toEqual([expect.stringMatching(/runs again/)])
})

test.each([
  ['more than the box', 'maintainer', (body: string): string => ticked(body).replace('### ⛔', '### ✅')],
  ['a command beside it', 'maintainer', (body: string): string => `${ticked(body)}\n\n/weighbridge recheck`],
  ['the box by somebody who may only triage', 'triager', ticked]
])('%s leads to nothing, and is put right', async (_, user, edit) => {
  const { github, lead, tick, replies, reactions } = await boxScene()
  github.setRole('triager', 'triage')
  const before = lead.body
  expect((await tick(user, edit)).code).toBe(0)
  expect([lead.body, github.reruns, replies(), reactions(lead)]).toEqual([before, [], [], []])
})

test.each([
  ['our own edit', 'github-actions[bot]', ticked],
  ['that of another app', 'renovate[bot]', ticked],
  ['one that leaves the box as it is', 'maintainer', (body: string): string => body.replace('### ⛔', '### ✅')]
])('%s ends without a request', async (_, user, edit) => {
  const { github, tick } = await boxScene()
  const asked = github.requests.length
  expect((await tick(user, edit)).code).toBe(0)
  expect([github.requests.length, github.reruns]).toEqual([asked, []])
})

test.each(['contributor', 'renovate[bot]'])('a comment by %s with our marker and a box is none of ours', async user => {
  const { github, lead, again } = await boxScene()
  const fake = github.comment(number, user, lead.body)
  github.edit(fake.id, ticked(lead.body), user)
  const asked = github.requests.length
  await again(fake, 'edited', { sender: 'maintainer', from: lead.body })
  expect([github.requests.length, github.reruns]).toEqual([asked, []])
})

test('what a review has written meanwhile stands, and the review is held again', async () => {
  const { github, lead, tick } = await boxScene()
  const newer = lead.body.replace('<sub>', '<sub>newer ')
  github.before('POST /graphql', () => {
    github.edit(lead.id, newer, 'github-actions[bot]')
  })
  await tick()
  expect([lead.body, github.reruns.length]).toEqual([newer, 1])
})

test('a comment that is gone by then leads to nothing', async () => {
  const { github, lead, tick } = await boxScene()
  github.before('POST /graphql', () => {
    github.remove(lead.id)
  })
  expect([(await tick()).code, github.reruns]).toEqual([0, []])
})
