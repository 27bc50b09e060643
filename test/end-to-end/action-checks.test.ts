import { bad, good, number, scene, type Scene } from '../helpers/action-scene.ts'

const workflow = '.github/workflows/weighbridge.yml'
const harmless = { 'a.txt': '2\n' }

type Plant = (made: Scene, head: string) => void

const fakes: [string, Plant, RegExp][] = [
  [
    'of a workflow that the pull request brings, which passed',
    ({ github }, headSha) =>
      github.addRun({
        ...{ workflow: '.github/workflows/fake.yml', event: 'pull_request', headSha, conclusion: 'success' },
        jobs: [{ name: 'weighbridge' }]
      }),
    /a job of \.github\/workflows\/fake\.yml on pull_request/
  ],
  [
    'that is queued, and ends later',
    ({ github }, headSha) =>
      github.addRun({
        ...{ workflow: '.github/workflows/fake.yml', event: 'pull_request', headSha },
        jobs: [{ name: 'a' }, { name: 'weighbridge' }]
      }),
    /a job of \.github\/workflows\/fake\.yml/
  ],
  [
    'of its copy of our own workflow',
    ({ github }, headSha) =>
      github.addRun({
        ...{ workflow, event: 'pull_request', headSha, conclusion: 'success', headRepository: 'contributor/app' },
        jobs: [{ name: 'weighbridge' }]
      }),
    /a job of \.github\/workflows\/weighbridge\.yml on pull_request/
  ],
  [
    'of a branch of the repository',
    ({ github }, headSha) =>
      github.addRun({ workflow, event: 'push', headSha, conclusion: 'success', jobs: [{ name: 'weighbridge' }] }),
    /on push/
  ],
  [
    'that another workflow gives on a trusted event',
    ({ github }, headSha) =>
      github.addRun({
        ...{ workflow: '.github/workflows/other.yml', event: 'pull_request_target', headSha },
        jobs: [{ name: 'weighbridge' }]
      }),
    /other\.yml on pull_request_target/
  ],
  [
    'made over the API, which points at our run and stands in its suite',
    ({ github }, headSha) =>
      github.addCheck({
        ...{
          name: 'weighbridge',
          headSha,
          conclusion: 'success',
          detailsUrl: `${github.url}/acme/app/actions/runs/${github.runs[0]?.id ?? 0}`
        }
      }),
    /a check made over the API/
  ],
  [
    'of another app',
    ({ github }, headSha) => github.addCheck({ name: 'weighbridge', headSha, conclusion: 'success', app: 'some-ci' }),
    /the app some-ci/
  ]
]

test.each(fakes)('a check of our name %s fails the job and sets a status that fails', async (_, plant, by) => {
  const made = await scene({ 'a.txt': '1\n' }, harmless)
  const head = made.github.pull(number).headSha
  plant(made, head)
  const { code, log, summary, outputs } = await made.run('opened')
  expect([code, outputs['verdict'], outputs['blocked']]).toEqual([1, 'pass', 'true'])
  expect(log).toMatch(by)
  expect(summary).toMatch(/is not ours/)
  const [status, ...others] = made.github.statuses
  expect(others).toEqual([])
  expect([status?.sha, status?.context, status?.state]).toEqual([head, 'weighbridge', 'failure'])
  expect(status?.description).toMatch(by)
  expect(status?.description).toMatch(/ \(main@[0-9a-f]{7}\)$/)
  expect(made.github.problems).toEqual([])
  await made.run('edited', { changes: { title: { from: 'x' } } })
  expect(made.github.statuses).toHaveLength(1)
})

test.each(['pull_request_target', 'merge_group', 'schedule'])(
  'checks that our own workflow gave before, on %s, are ours',
  async event => {
    const made = await scene({ 'a.txt': '1\n' }, harmless)
    const { headSha } = made.github.pull(number)
    for (let run = 0; run < 3; run++) {
      made.github.addRun({ workflow, event, headSha, conclusion: 'failure', jobs: [{ name: 'weighbridge' }] })
    }
    const { code } = await made.run('opened')
    expect([code, made.github.statuses, made.github.problems]).toEqual([0, [], []])
  }
)

test('a token that may not look at checks says so, and changes nothing else', async () => {
  const made = await scene(good, bad)
  const refusal = { type: 'status', status: 403, body: '{"message":"Resource not accessible by integration"}' } as const
  made.github.fail(({ path }) => path.includes('/check-runs'), refusal)
  const blocked = await made.run('opened')
  expect([blocked.code, blocked.log]).toEqual([
    1,
    expect.stringMatching(/whether another check is named weighbridge could not be seen/)
  ])
  const other = await scene({ 'a.txt': '1\n' }, harmless)
  other.github.fail(({ path }) => path.includes('/check-runs'), refusal)
  expect((await other.run('opened')).code).toBe(0)
})

test('checks that GitHub fails to list are not taken for none', async () => {
  const made = await scene({ 'a.txt': '1\n' }, harmless)
  made.github.fail(({ path }) => path.includes('/check-runs'), { type: 'status', status: 502 })
  const { code, log } = await made.run('opened')
  expect([code, made.github.statuses]).toEqual([1, []])
  expect(log).toMatch(/::error::whether another check is named weighbridge could not be seen/)
})

test('on an event whose workflow a pull request can edit, nothing is looked for', async () => {
  const made = await scene({ 'a.txt': '1\n' }, harmless)
  const { code } = await made.on('pull_request', made.github.payload.pullRequest(number, 'opened'))
  expect([code, made.github.requests.filter(({ path }) => path.includes('check-runs'))]).toEqual([0, []])
})
