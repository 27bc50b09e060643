import { bad, number } from '../helpers/action-scene.ts'
import { waiverScene, type WaiverScene } from '../helpers/waiver-scene.ts'

const other = 8

/** Where the finding of pull request 7 is waived, and 8 stands on it in the queue with a second one. */
async function queued(): Promise<WaiverScene & { readonly second: string; group(): Promise<readonly string[]> }> {
  const made = await waiverScene(undefined, undefined, {
    pulls: [
      { number, head: 'topic' },
      { number: other, head: 'topic' }
    ]
  })
  const { git, github, on, waive } = made
  await waive()
  git.switchTo('topic')
  git.branch('queue')
  const second = git.commit({ 'b/Dockerfile': bad.Dockerfile })
  return {
    ...made,
    second,
    async group() {
      const payload = github.payload.mergeGroup({ baseSha: git.id('main'), headSha: second })
      const { code, report } = await on('merge_group', payload)
      const findings = report?.findings.filter(({ ruleId }) => ruleId === 'image-unpinned') ?? []
      const gaps = report?.gaps.filter(gap => gap.code === 'waiver-not-read') ?? []
      return [
        String(code),
        ...findings.map(one => `${one.location.path} ${one.waiver === undefined ? 'stands' : 'waived'}`),
        ...gaps.map(({ reason }) => reason)
      ]
    }
  }
}

test('alone in its group, a pull request has the waivers of its comments there', async () => {
  const { git, github, on, waive, say, idOf } = await waiverScene()
  const [baseSha, headSha] = [git.id('main'), git.id('topic')]
  const codes: (number | null)[] = []
  const review = async (): Promise<void> => {
    codes.push((await on('merge_group', github.payload.mergeGroup({ baseSha, headSha }))).code)
  }
  github.setMergeQueue('main', [{ pull: number, headSha, baseSha }])
  await review()
  await waive()
  await review()
  await say(`/weighbridge unwaive ${idOf()}`, 'ana')
  await review()
  expect([codes, github.problems]).toEqual([[1, 0, 1], []])
})

test('a waiver clears what the difference of its own pull request brings', async () => {
  const { git, github, second, group } = await queued()
  const [base, first] = [git.id('main'), git.id('topic')]
  github.setMergeQueue('main', [
    { pull: number, headSha: first, baseSha: base },
    { pull: other, headSha: second, baseSha: first }
  ])
  expect(await group()).toEqual(['1', 'Dockerfile waived', 'b/Dockerfile stands'])
  // The other way round, what 7 has waived comes with 8.
  github.setMergeQueue('main', [
    { pull: other, headSha: first, baseSha: base },
    { pull: number, headSha: second, baseSha: first }
  ])
  expect(await group()).toEqual(['1', 'Dockerfile stands', 'b/Dockerfile stands'])
  expect(github.problems).toEqual([])
})

test('where the queue does not say whose they are, no waiver by a comment holds, and that is said', async () => {
  const { group } = await queued()
  const said = expect.stringMatching(/the merge queue of main does not say which pull requests/) as unknown
  expect(await group()).toEqual(['1', 'Dockerfile stands', 'b/Dockerfile stands', said])
})
