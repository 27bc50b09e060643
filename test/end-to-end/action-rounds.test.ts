import { bad, scene, type Scene } from '../helpers/action-scene.ts'
import type { ActionRun } from '../helpers/action.ts'
import { startFront, type Passed } from '../helpers/front.ts'
import { inRounds } from '../helpers/rounds.ts'
import { statusScene } from '../helpers/status-scene.ts'

const pull = /^GET .*\/pulls\/7$/
const tip = /^GET .*\/commits\/heads/
const compare = /^GET .*\/compare\//
const tree = /^GET .*\/git\/trees\//
const parents = /^GET .*\/git\/commits\//
const texts = /^POST \/graphql$/
const packages = /^POST \/v1\/querybatch$/
const advisory = /^GET \/v1\/vulns\//
const comments = /^GET .*\/issues\/7\/comments/
const onLines = /^GET .*\/pulls\/7\/comments/
const checks = /^GET .*\/check-runs/
const job = /^GET .*\/actions\/jobs\//
const comment = /^(?:POST|PATCH) .*\/issues\/(?:7\/)?comments/
const review = /^POST .*\/pulls\/7\/reviews/

const pulls = /^GET .*\/pulls\?/
const stands = /^GET .*\/statuses\?/
const status = /^POST .*\/statuses\//

type Plan = Parameters<typeof inRounds>[0]

/** Runs the action where no request of a round is answered before all of it have come. */
async function rounds(made: Scene, plan: Plan, act: (inputs: Record<string, string>) => Promise<ActionRun>, ends = 1) {
  const { gate, problem } = inRounds(plan)
  const [github, osv] = [await startFront(made.github.url, gate), await startFront(made.osv.url, gate)]
  const before = made.github.requests.length
  const { code } = await act({
    ...{ GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql`, osv: `api:${osv.url}` }
  })
  await Promise.all([github.close(), osv.close()])
  expect(problem()).toBeUndefined()
  const requests = plan.flat().filter(one => one !== packages && one !== advisory).length
  expect([code, made.github.requests.length - before, made.github.problems]).toEqual([ends, requests, []])
}

const opening = [tree, tip, compare, pull]
const readMerge = [[tree, parents, texts], [texts, packages], [packages, advisory], [advisory]]
const headAndMerge = [[tree, tree, texts], ...readMerge]
const standing = [pull, comments, onLines, checks]

test('a first review with comments on lines takes nine round trips, six of them before anything is written', async () => {
  const made = await scene({ 'a.txt': '' }, bad)
  made.git.git('update-ref', 'refs/heads/main', made.git.id('main~1'))
  await rounds(
    made,
    [opening, [tree, texts], [texts], [packages], [advisory], standing, [comment, job], [comments, review], [onLines]],
    inputs => made.run('opened', {}, inputs)
  )
})

test('where the base branch has moved on, the test merge is reviewed beside the head: one more', async () => {
  const made = await scene({ 'a.txt': '' }, bad)
  await rounds(made, [opening, ...headAndMerge, standing, [comment, job], [comments, review], [onLines]], inputs =>
    made.run('opened', {}, inputs)
  )
})

test('a later review finds its comments: three after the verdict', async () => {
  const made = await scene({ 'a.txt': '' }, bad)
  await made.run('opened')
  await made.push({ 'requirements.txt': 'a==1\nb==1\nevil==1.0\n' })
  await rounds(made, [opening, ...headAndMerge, standing, [comment, job]], inputs =>
    made.run('synchronize', {}, inputs)
  )
})

test('with a commit status it takes eleven, the test merge included', async () => {
  const made = await statusScene({ 'a.txt': '' }, bad)
  await rounds(
    made,
    [
      [pulls, stands, tree, tip, compare],
      [status, pull, tree, tree, texts],
      ...readMerge,
      [...standing, stands],
      [comment],
      [comments, review],
      [status, onLines],
      [checks, stands]
    ],
    async inputs => (await made.started({ inputs }))(),
    0
  )
  expect(made.states()).toEqual(['pending', 'failure'])
})

test('the status is final only once new comments on lines are posted', async () => {
  const made = await statusScene({ 'a.txt': '' }, bad)
  const seen: Passed[] = []
  const front = await startFront(
    made.github.url,
    () => Promise.resolve(),
    one => seen.push(one)
  )
  const inputs = { GITHUB_API_URL: front.url, GITHUB_GRAPHQL_URL: `${front.url}/graphql` }
  await (
    await made.started({ inputs })
  )()
  await front.close()
  const [, final] = seen.filter(({ what }) => status.test(what))
  const posted = seen.find(({ what }) => review.test(what))
  expect(made.states()).toEqual(['pending', 'failure'])
  expect(posted?.end).toBeLessThan(final?.start ?? -Infinity)
})
