import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reviewJson } from '../helpers/cli.ts'
import { bad, good, number, records, scene } from '../helpers/action-scene.ts'
import { makeFolder } from '../helpers/git.ts'
import { writeDatabase } from '../helpers/osv-database.ts'

test('a bad pull request: the job fails, one comment leads, the lines are commented', async () => {
  const { github, run } = await scene(good, bad)
  const { code, outputs, summary, report } = await run('opened')
  expect(github.problems).toEqual([])
  expect([code, outputs['verdict'], outputs['blocked'], outputs['findings']]).toEqual([1, 'block', 'true', '2'])
  expect(github.comments).toHaveLength(1)
  expect(github.comments[0]?.body).toMatch(/### ⛔ Weighbridge: 1 finding blocks this merge/)
  expect(github.reviews.map(({ state }) => state)).toEqual(['COMMENTED'])
  expect(github.reviewComments.map(({ path, line, side }) => `${path}:${line} ${side}`).sort()).toEqual([
    'Dockerfile:1 RIGHT',
    'requirements.txt:2 RIGHT'
  ])
  expect(summary).toMatch(/1 finding blocks this merge/)
  expect(report?.changes).toHaveLength(2)
})

test('the same range gives the same JSON from the command line, but for stats and range', async () => {
  const { git, run } = await scene(good, bad)
  const folder = await makeFolder()
  writeDatabase(folder, { PyPI: records }, new Date().toISOString())
  const { report } = await run('opened', {}, { osv: `database:${folder}` })
  const { review } = await reviewJson(git.dir, 'main...topic', '--osv', `database:${folder}`, '--facts', 'off')
  const comparable = (one: object | undefined): object => ({ ...one, stats: {}, range: {} })
  expect(comparable(report)).toEqual(comparable(review))
  expect(report?.range).toMatchObject({ base: review.range.base, head: review.range.head })
})

test('running again changes nothing that still stands', async () => {
  const { github, run, writes } = await scene(good, bad)
  await run('opened')
  expect(writes().length).toBeGreaterThan(0)
  const { code } = await run('synchronize')
  expect([code, writes()]).toEqual([1, []])
  expect([github.comments.length, github.reviewComments.length, github.problems]).toEqual([1, 2, []])
})

test('what is fixed is reported and folded away', async () => {
  const { git, github, run } = await scene(good, bad)
  await run('opened')
  git.commit({ 'requirements.txt': 'a==1\n' }, 'fix')
  await github.setHead(number, git.id('topic'))
  const { code, outputs } = await run()
  expect([code, outputs['verdict']]).toEqual([0, 'warn'])
  expect(github.comments).toHaveLength(1)
  expect(github.comments[0]?.body).toMatch(/nothing blocks this merge/)
  expect(github.comments[0]?.body).toMatch(/1 fixed in this pull request/)
  const evil = github.reviewComments.find(({ path }) => path === 'requirements.txt')
  expect(evil?.minimized).toBe('RESOLVED')
  expect(github.problems).toEqual([])
})

test('nothing to say, and never was: nothing is posted', async () => {
  const { github, run, writes } = await scene({ 'a.txt': '1' }, { 'a.txt': '2' })
  const { code, summary } = await run('opened')
  expect([code, writes(), github.problems]).toEqual([0, [], []])
  expect(summary).not.toBe('')
})

test('a token that may only read: the conclusion, the summary, and a plain sentence', async () => {
  const { github, run } = await scene(good, bad, { permissions: 'read', fork: true })
  const { code, log, summary } = await run('opened')
  expect([code, github.comments.length, github.problems]).toEqual([1, 0, []])
  expect(log).toMatch(
    /::warning::The review comment and 2 comments on lines could not be posted: the token of this run may only read/
  )
  expect(log).toMatch(/::error title=.*file=requirements\.txt,line=2/)
  expect(summary).toMatch(/Not posted on the pull request/)
})

test('the log tells the review, folded, and SARIF is written where it was asked for', async () => {
  const { github, run } = await scene(good, bad)
  const sarif = join(await makeFolder(), 'weighbridge.sarif')
  const { code, log, outputs } = await run('opened', {}, { sarif })
  expect(code).toBe(1)
  const [, folded = '', rest] = /::group::Findings and[^\n]*\n([^]*?)::endgroup::\n([^]*)/.exec(log) ?? []
  expect(folded).toMatch(/^requirements\.txt\n[^]*evil[^]*\n1 finding blocks this merge\n[^\n]* changed/)
  expect(rest).toMatch(/^Review comment: http\S+#issuecomment-\d+\n[^]*::error::1 finding blocks this merge\n$/)
  expect(github.comments[0]?.body).toBeDefined()
  expect(outputs['sarif']).toBe(sarif)
  const { runs } = JSON.parse(readFileSync(sarif, 'utf8')) as { runs: { results: { ruleId: string }[] }[] }
  expect(runs[0]?.results.map(({ ruleId }) => ruleId)).toContain('package-malicious')
})

test('between two writes that notify people the action waits three seconds', async () => {
  const { github, run } = await scene(good, bad)
  const before = Date.now()
  const { code } = await run('opened', {}, { WEIGHBRIDGE_SECOND_MS: '' })
  expect([code, github.comments.length, github.reviews.length]).toEqual([1, 1, 1])
  expect(Date.now() - before).toBeGreaterThan(3000)
})

test('a GitHub Enterprise Server', async () => {
  const { github, run } = await scene(good, bad, { basePath: '/api/v3' })
  const { code } = await run('opened')
  expect([code, github.comments.length, github.problems]).toEqual([1, 1, []])
})
