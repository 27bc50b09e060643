import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Times what a review loads before it reads anything, extractors apart, against an empty script, in turn: CPU time of
 * whole processes, and medians of the ratios of each round. `npm run bench:start`, `npm run bench:start -- 31` for 31 rounds,
 * NODE=PATH for another Node.js. With the path of dist/index.js of dependency-review-action in DEPENDENCY_REVIEW_ACTION,
 * which then ends as soon as it is loaded, also against that.
 */
const rounds = Number(process.argv[2] ?? 15)
const node = process.env['NODE'] ?? process.execPath
const other = process.env['DEPENDENCY_REVIEW_ACTION']
const chunks = join(import.meta.dirname, '../dist/chunks')
const work = mkdtempSync(join(tmpdir(), 'weighbridge-bench-'))

interface Start {
  readonly name: string
  readonly script: string
  /** All modules that it loads. */
  readonly files: readonly string[]
}

// What makes dependency-review-action end as soon as it has read its inputs.
const inputs = ['GITHUB_EVENT_NAME=push', 'GITHUB_REPOSITORY=a/b', 'INPUT_REPO-TOKEN=x']
const loads = {
  'weighbridge review': ['review.js'],
  'the action': ['github.js']
}

try {
  const empty = script('empty', '')
  const ours = Object.entries(loads).map(([name, modules], index) => {
    const files = modules.map(file => join(chunks, file))
    const imports = files.map(file => `import ${JSON.stringify(pathToFileURL(file).href)}\n`)
    return { name, script: script(`load-${index}`, imports.join('')), files: loadedWith(files) }
  })
  const theirs = other === undefined ? [] : [{ name: 'dependency-review-action', script: other, files: [other] }]
  report(empty, [...ours, ...theirs])
} finally {
  rmSync(work, { recursive: true })
}

function report(empty: string, starts: readonly Start[]): void {
  const runs = Array.from({ length: rounds + 1 }, () => [cpuOf(empty), ...starts.map(start => cpuOf(start.script))])
  // The first round warms the caches.
  const counted = runs.slice(1)
  const ratio = (of: number, to: number): string =>
    median(counted.map(times => (times[of] ?? NaN) / (times[to] ?? NaN))).toFixed(2)
  const last = starts.length
  console.log('| | modules | KB | CPU ms | × an empty script | × dependency-review-action |')
  console.log('|---|--:|--:|--:|--:|--:|')
  console.log(`| an empty script | 1 | 0 | ${median(counted.map(([time = NaN]) => time)).toFixed(0)} | 1.00 | |`)
  for (const [index, { name, files }] of starts.entries()) {
    const kilobytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0) / 1000
    const time = median(counted.map(times => times[index + 1] ?? NaN)).toFixed(0)
    const cells = [name, files.length, kilobytes.toFixed(0), time, ratio(index + 1, 0)]
    console.log(`| ${[...cells, other === undefined ? '' : ratio(index + 1, last)].join(' | ')} |`)
  }
}

function script(name: string, text: string): string {
  const path = join(work, `${name}.mjs`)
  writeFileSync(path, text)
  return path
}

/** Milliseconds of the processor that a whole process takes, as its shell counts them. */
function cpuOf(path: string): number {
  const command = `TIMEFORMAT='%3U %3S'; time env "$@" >/dev/null 2>&1`
  const { stderr } = spawnSync('bash', ['-c', command, 'bash', ...inputs, node, path], { encoding: 'utf8' })
  const [user = NaN, system = NaN] = stderr.trim().split(' ').map(Number)
  return (user + system) * 1000
}

/** Some bundles and those that they import. */
function loadedWith(bundles: readonly string[]): readonly string[] {
  const files = new Set(bundles)
  for (const file of files) {
    const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export|\}) ?(?:[^"'()]*from )?"(\.[^"]+)";$/gm)
    for (const [, path = ''] of imports) files.add(join(dirname(file), path))
  }
  return [...files]
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN
}
