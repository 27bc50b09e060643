import { setTimeout as wait } from 'node:timers/promises'
import type { ActionRun } from '../test/helpers/action.ts'
import { startFront, type Passed } from '../test/helpers/front.ts'

/**
 * Runs the built action behind a delay of each request, and prints how many requests a review makes, how many of them wait
 * for one another, and how long that takes. `npm run bench:trips`, `npm run bench:trips -- 300` for another delay in milliseconds,
 * `npm run bench:trips -- 150 --show` for all requests in time.
 */
const delay = Number(process.argv[2] ?? 150)
const show = process.argv.includes('--show')

// Helpers of tests clean up by this hook of the test runner.
const hooks: (() => unknown)[] = []
Object.assign(globalThis, { afterAll: (hook: () => unknown) => hooks.push(hook) })
const { bad, good, scene } = await import('../test/helpers/action-scene.ts')
const { statusScene } = await import('../test/helpers/status-scene.ts')

type Inputs = Readonly<Record<string, string>>
type Action = (inputs: Inputs) => Promise<ActionRun>
type Scene = Awaited<ReturnType<typeof scene>>

interface Scenario {
  readonly name: string
  /** Gets everything ready; what it gives is timed. */
  readonly ready: () => Promise<{ readonly made: Scene; readonly act: Action }>
}

const constraints = (version: string): Record<string, string> => ({ 'constraints.txt': `evil==${version}\n` })
const asked = { 'requirements.txt': '-c constraints.txt\na==1\n', ...constraints('0.9') }

const scenarios: readonly Scenario[] = [
  {
    name: 'A, first review, comments on lines',
    ready: async () => {
      const made = await scene({ 'a.txt': '' }, bad)
      return { made, act: inputs => made.run('opened', {}, inputs) }
    }
  },
  {
    name: 'A, first review, nothing found',
    ready: async () => {
      const made = await scene({ 'a.txt': '' }, good)
      return { made, act: inputs => made.run('opened', {}, inputs) }
    }
  },
  {
    name: 'A, second review, comments stand',
    ready: async () => {
      const made = await scene({ 'a.txt': '' }, bad)
      await made.run('opened')
      await made.push({ 'requirements.txt': 'a==1\nb==1\nevil==1.0\n' })
      return { made, act: inputs => made.run('synchronize', {}, inputs) }
    }
  },
  {
    name: 'A, second review, all fixed',
    ready: async () => {
      const made = await scene({ 'a.txt': '' }, bad)
      await made.run('opened')
      await made.push(good)
      return { made, act: inputs => made.run('synchronize', {}, inputs) }
    }
  },
  {
    name: 'A, first review, the test merge counts',
    ready: async () => {
      const made = await scene(asked, { 'requirements.txt': '-c constraints.txt\na==1\nevil\n' })
      made.git.switchTo('main')
      made.git.commit(constraints('1.0'))
      return { made, act: inputs => made.run('opened', {}, inputs) }
    }
  },
  {
    name: 'B, first review, comments on lines',
    ready: async () => {
      const made = await statusScene({ 'a.txt': '' }, bad)
      return { made, act: async inputs => (await made.started({ inputs }))() }
    }
  },
  {
    name: 'B, second review, all fixed',
    ready: async () => {
      const made = await statusScene({ 'a.txt': '' }, bad)
      await (
        await made.started()
      )()
      await made.push(good)
      return { made, act: async inputs => (await made.started({ inputs }))() }
    }
  }
]

console.log('| Review | Requests | One after another | before the verdict | s | s without delay |')
console.log('|---|--:|--:|--:|--:|--:|')
for (const { name, ready } of scenarios) {
  const none = await measure(ready, 0)
  const slow = await measure(ready, delay)
  const depths = depthsOf(slow.passed)
  const verdict = slow.passed.findIndex(({ what }) => /^(?:POST|PATCH) .*\/(?:comments|reviews)\b/.test(what))
  const before = Math.max(0, ...depths.slice(0, verdict === -1 ? depths.length : verdict))
  const cells = [slow.passed.length, Math.max(...depths), before, seconds(slow.ms), seconds(none.ms)]
  console.log(`| ${[name, ...cells].join(' | ')} |`)
  if (show) print(slow.passed, depths)
}
for (const hook of hooks) await hook()

async function measure(ready: Scenario['ready'], ms: number): Promise<{ ms: number; passed: readonly Passed[] }> {
  const { made, act } = await ready()
  const passed: Passed[] = []
  const open = (target: string) =>
    startFront(
      target,
      () => wait(ms).then(() => undefined),
      one => passed.push(one)
    )
  const [github, osv] = [await open(made.github.url), await open(made.osv.url)]
  const urls = { GITHUB_API_URL: github.url, GITHUB_GRAPHQL_URL: `${github.url}/graphql`, osv: `api:${osv.url}` }
  const start = performance.now()
  await act(urls)
  const took = performance.now() - start
  await github.close()
  await osv.close()
  if (made.github.problems.length > 0) throw new Error(made.github.problems.join('\n'))
  return { ms: took, passed }
}

/** How many requests each one had to wait for, one after another, itself included. */
function depthsOf(passed: readonly Passed[]): readonly number[] {
  const depths: number[] = []
  for (const { start } of passed) {
    const before = depths.filter((_, index) => (passed[index]?.end ?? Infinity) <= start)
    depths.push(1 + Math.max(0, ...before))
  }
  return depths
}

function print(passed: readonly Passed[], depths: readonly number[]): void {
  const from = passed[0]?.start ?? 0
  for (const [index, { what, start, end }] of passed.entries()) {
    const times = [start - from, end - from].map(time => time.toFixed(0).padStart(5))
    console.log(`${String(depths[index]).padStart(4)} ${times.join(' –')}  ${what}`)
  }
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1)
}
