import { bad, good, policyPath, scene } from '../helpers/action-scene.ts'

const harmless = { 'requirements.txt': 'a==2\n' }
const asUsual = { inline: '' }

test('unless asked otherwise, a change without findings gets no comment, and what blocks alone one on its line', async () => {
  const clean = await scene(good, harmless)
  const passed = await clean.run('opened', {}, asUsual)
  expect([passed.code, clean.writes(), clean.github.problems]).toEqual([0, [], []])
  const found = await scene(good, bad)
  await found.run('opened', {}, asUsual)
  expect(found.github.comments).toHaveLength(1)
  expect(found.github.reviewComments.map(({ path }) => path)).toEqual(['requirements.txt'])
})

test('with always there is a comment on every pull request', async () => {
  const clean = await scene(good, harmless)
  await clean.run('opened', {}, { comment: 'always' })
  expect(clean.github.comments[0]?.body).toMatch(
    /### ✅ Weighbridge: nothing blocks this merge · \[run\][^]*Changes: 1 package/
  )
  const other = await scene({ 'a.txt': '1' }, { 'a.txt': '2' })
  await other.run('opened', {}, { comment: 'always' })
  expect(other.github.comments[0]?.body).toContain('Nothing that these checks look at differs in 1 changed file.')
  await other.run('synchronize', {}, { comment: 'always' })
  expect([other.github.comments.length, other.github.problems]).toEqual([1, []])
})

test('a comment that is there goes on where nothing is left, and says what was fixed', async () => {
  const { github, run, push } = await scene(good, bad)
  await run('opened')
  await push(good)
  const { code } = await run()
  expect([code, github.comments.length]).toEqual([0, 1])
  expect(github.comments[0]?.body).toMatch(
    /### ✅ Weighbridge: nothing blocks this merge[^]*2 fixed in this pull request/
  )
})

test('with never there is none, one that is there is removed, and comments on lines are a choice of their own', async () => {
  const { github, run } = await scene(good, bad)
  await run('opened', {}, { comment: 'never', inline: 'none' })
  expect([github.comments.length, github.reviewComments.length]).toEqual([0, 0])
  await run('synchronize', {}, { inline: 'none' })
  expect([github.comments.length, github.reviewComments.length]).toEqual([1, 0])
  const { code, summary } = await run('synchronize', {}, { comment: 'never' })
  expect([code, github.comments.length, github.reviewComments.length]).toEqual([1, 0, 2])
  expect(github.reviews[0]?.body).toContain('The verdict is in the check')
  expect([summary.includes('1 finding blocks this merge'), github.problems]).toEqual([true, []])
})

test('comments on lines that are no longer asked for go through the life of their findings', async () => {
  const { github, run, push } = await scene(good, bad)
  await run('opened', {}, { inline: 'all' })
  await run('synchronize', {}, { inline: 'none' })
  expect(github.reviewComments.map(({ minimized }) => minimized)).toEqual([undefined, undefined])
  await push(good)
  await run('synchronize', {}, { inline: 'none' })
  expect(github.reviewComments.map(({ minimized }) => minimized)).toEqual(['RESOLVED', 'RESOLVED'])
})

test('a head that could not be reviewed keeps no verdict of another one, and what was fixed is known later', async () => {
  const { github, run, push } = await scene(good, bad)
  await run('opened')
  await push({ [policyPath]: 'version: 1\nenforcment: observe\n' }, 'main')
  await push(good)
  const { code } = await run()
  expect([code, github.comments.length]).toEqual([2, 1])
  const said = github.comments[0]?.body ?? ''
  expect(said).toMatch(
    /### ⚠️ Weighbridge: this commit was not reviewed · \[run\][^]*weighbridge\.yml of main.*enforcment/
  )
  expect(said).not.toMatch(/evil|blocks this merge/)
  await push({ [policyPath]: 'version: 1\n' }, 'main')
  expect((await run()).code).toBe(0)
  expect(github.comments[0]?.body).toMatch(/nothing blocks this merge[^]*2 fixed in this pull request/)
  expect(github.problems).toEqual([])
})

test('it is said where there was no comment, but for never', async () => {
  const broken = { [policyPath]: 'version: 1\nenforcment: observe\n' }
  const made = await scene({ ...good, ...broken }, harmless)
  await made.run('opened', {}, { comment: 'never' })
  expect(made.github.comments).toEqual([])
  await made.run('opened')
  expect(made.github.comments[0]?.body).toMatch(/this commit was not reviewed/)
})

test('a change that fixes a broken policy is told under what it was reviewed', async () => {
  const broken = { [policyPath]: 'version: 1\nenforcment: observe\n' }
  const { github, run } = await scene({ ...good, ...broken }, { [policyPath]: 'version: 1\nenforcement: observe\n' })
  await run('opened')
  const said = github.comments[0]?.body ?? ''
  expect(said).toMatch(/The policy `\.github\/weighbridge\.yml` on `main` has errors\. This change fixes them/)
  expect(said).not.toContain('No policy yet')
})

test('what is new since the last push is marked', async () => {
  const { github, run, push } = await scene(good, { 'requirements.txt': bad['requirements.txt'] })
  await run('opened')
  expect(github.comments[0]?.body).not.toContain('**new**')
  await push(bad)
  await run()
  expect(github.comments[0]?.body).toMatch(/python:3\.12.*\*\*new\*\*/)
})

test.each([
  ['comment', 'sometimes', 'always, on-findings, never'],
  ['inline', 'warnings', 'blocking, all, none'],
  ['osv', 'nowhere', 'api, api:URL'],
  ['facts', 'nowhere', 'api, api:URL']
])('an input %s that cannot be read is named, and not an option of the command line', async (input, value, takes) => {
  const { run } = await scene(good, bad)
  const { code, log } = await run('opened', {}, { [input]: value })
  expect(code).toBe(2)
  expect(log).toMatch(new RegExp(`the input ${input} .*${takes}`))
  expect(log).not.toContain(`--${input}`)
})

test('the summary says how to keep the report', async () => {
  const { run } = await scene(good, bad)
  const { summary } = await run('opened')
  expect(summary).toMatch(
    /Keep the JSON report[^]*uses: actions\/upload-artifact@[^]*steps\.weighbridge\.outputs\.report/
  )
})
