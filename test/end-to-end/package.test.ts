import { execFileSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder, makeRepository } from '../helpers/git.ts'

const root = join(import.meta.dirname, '../..')

let folder: string

const run = (program: string, ...args: readonly string[]): string =>
  execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

beforeAll(async () => {
  folder = await makeFolder()
  const pack = ['pack', root, '--ignore-scripts', '--json', '--offline', '--pack-destination', folder]
  const [packed] = JSON.parse(run('npm', ...pack)) as { filename: string }[]
  writeFileSync(join(folder, 'package.json'), '{"type": "module", "private": true}')
  run('npm', 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', packed?.filename ?? '')
}, 60_000)

test('the package holds the bundles with their types, and needs no other package', () => {
  const installed = join(folder, 'node_modules/weighbridge')
  expect(readdirSync(installed).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json'])
  expect(readdirSync(join(folder, 'node_modules')).filter(name => !name.startsWith('.'))).toEqual(['weighbridge'])
})

test('its program runs', () => {
  const program = join(folder, 'node_modules/.bin/weighbridge')
  expect(run(program, '--version')).toMatch(/^weighbridge \d+\.\d+\.\d+\n$/)
  expect(run(program, 'demo')).toMatch(/The gate blocked as intended/)
})

test('its function reviews a repository', async () => {
  const git = await makeRepository()
  git.commit({ 'a.txt': '' })
  git.branch('topic')
  git.commit({ Dockerfile: 'FROM python:3.12\n' })
  const script = `import { exitCode, isFailure, review } from 'weighbridge'
    const options = { repository: ${JSON.stringify(git.dir)}, offline: true, facts: 'off' }
    const made = await review({ ...options, range: 'main..topic', policy: 'version: 1\\nrules: { image-unpinned: block }\\n' })
    const unknown = await review({ ...options, range: 'main..nowhere' })
    console.log(JSON.stringify({
      made: isFailure(made) ? made.reason : [made.findings.map(({ ruleId }) => ruleId), exitCode(made)],
      unknown: isFailure(unknown)
    }))`
  writeFileSync(join(folder, 'script.mjs'), script)
  expect(JSON.parse(run(process.execPath, 'script.mjs'))).toEqual({ made: [['image-unpinned'], 1], unknown: true })
})

test('the types of the function are found, complete and strict', () => {
  const text = (verdict: string): string => `import { isFailure, review, type Finding, type Review } from 'weighbridge'
    const made = await review({ range: 'a...b', signal: AbortSignal.timeout(1000) })
    const findings: readonly Finding[] = isFailure(made) ? [] : made.findings
    const verdict: Review['verdict'] = '${verdict}'
    export { findings, verdict }`
  const compile = (name: string, verdict: string): string => {
    writeFileSync(join(folder, name), text(verdict))
    const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023', '--lib', 'es2023,dom']
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    return run(process.execPath, compiler, ...options, name)
  }
  expect(compile('right.mts', 'pass')).toBe('')
  expect(() => compile('wrong.mts', 'passed')).toThrow()
}, 60_000)
