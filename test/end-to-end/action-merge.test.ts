import { number, scene, type Scene } from '../helpers/action-scene.ts'

const constraints = (version: string) => ({ 'constraints.txt': `evil==${version}\n` })
const before = { 'requirements.txt': '-c constraints.txt\na==1\n', ...constraints('0.9') }
const after = { 'requirements.txt': '-c constraints.txt\na==1\nevil\n' }

/** A pull request that asks for a package, whose version the base branch has raised meanwhile. */
async function moved(more: Parameters<typeof scene>[1] = constraints('1.0')): Promise<Scene> {
  const made = await scene(before, after)
  made.git.switchTo('main')
  made.git.commit(more)
  return made
}

test('what only merging brings in blocks, and is told as such', async () => {
  const { run, github } = await moved()
  const { code, report, log } = await run('opened')
  expect(code).toBe(1)
  const [finding] = report?.findings.filter(({ level }) => level === 'block') ?? []
  expect([finding?.ruleId, finding?.onlyInMerge, finding?.fix?.edits ?? []]).toEqual(['package-malicious', true, []])
  const body = github.comments[0]?.body ?? ''
  expect(body).toMatch(/only in what would be merged into <code>main<\/code>|only in what would be merged into `main`/)
  expect(body).not.toMatch(/requirements\.txt#L\d+[^|]*only in what/)
  expect(github.reviewComments.filter(one => one.body.includes('MAL-2026-1'))).toEqual([])
  expect(log).toMatch(/main has moved on: what would be merged is reviewed as well/)
  expect(github.problems).toEqual([])
})

test('what the base branch did elsewhere needs no second review', async () => {
  const { run, github, git } = await scene(before, after)
  git.branch('later', 'main')
  git.switchTo('later')
  await github.setHead(number, git.commit(after))
  git.switchTo('main')
  git.commit({ 'docs/intro.md': 'words\n', 'src/main.c': 'int main;\n' })
  const { code, report, log } = await run('opened')
  expect([code, log.includes('reviewed as well')]).toEqual([0, false])
  expect(report?.gaps.map(gap => gap.code)).not.toContain('merge-not-reviewed')
  expect(github.problems).toEqual([])
})

test.each([
  ['conflicts', 'note', /conflicts with it/],
  ['is not made in time', 'warn', /has not made the test merge/],
  ['is one of a former base', 'warn', /has not made the test merge/]
] as const)('a test merge that %s is told', async (what, level, reason) => {
  const { run, github, git } = await moved(
    what === 'conflicts' ? { 'requirements.txt': 'b==1\n', ...constraints('1.0') } : undefined
  )
  if (what === 'is not made in time') await github.setMerge(number, { computing: 100 })
  if (what === 'is one of a former base') await github.setMerge(number, { base: git.id('main~1') })
  const { code, report } = await run('opened')
  expect(code).toBe(0)
  const gaps = report?.gaps.filter(one => one.code === 'merge-not-reviewed') ?? []
  expect(gaps.map(one => one.level)).toEqual([level])
  expect(gaps[0]?.reason).toMatch(reason)
})

test('a failure to read the merge is no pass of it', async () => {
  const { run, github } = await moved()
  github.fail(`GET /repos/acme/app/git/commits/`, { type: 'status', status: 500 })
  const { report } = await run('opened')
  expect(report?.gaps.filter(one => one.code === 'merge-not-reviewed').map(one => one.level)).toEqual(['warn'])
})
