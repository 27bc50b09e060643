import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reviewJson, weighbridge } from '../helpers/cli.ts'
import { makeFolder, makeRepository, type TestRepository } from '../helpers/git.ts'
import { advisory, writeDatabase } from '../helpers/osv-database.ts'

let repository: TestRepository
let database = ''
let folder = ''
const range = 'HEAD~1..HEAD'

beforeAll(async () => {
  folder = await makeFolder()
  const torch = advisory({
    id: 'GHSA-aaaa-bbbb-cccc',
    name: 'torch',
    ranges: [[{ introduced: '0' }, { fixed: '2.6.0' }]],
    label: 'HIGH'
  })
  writeDatabase(folder, { PyPI: [torch] }, new Date().toISOString())
  database = `database:${folder}`
  repository = await makeRepository()
  repository.commit({ 'a.txt': '1' })
  repository.commit({
    'requirements.txt': 'torch==2.5.1\n',
    'app/requirements.txt': 'torch==2.5.1\n',
    Dockerfile: 'FROM python:3.12\n',
    '.github/workflows/gate.yml':
      'on: push\njobs: { weighbridge: { runs-on: ubuntu-latest, steps: [{ run: "true" }] } }\n'
  })
})

const review = (...more: readonly string[]) =>
  weighbridge(['review', range, '--repo', repository.dir, '--osv', database, '--facts', 'off', ...more])

test('a finding of a report is told with its fix, its waiver and why its rule matters', async () => {
  const report = join(folder, 'report.json')
  await review('--format', 'json', '--output', report)
  const { findings } = JSON.parse(readFileSync(report, 'utf8')) as {
    findings: { ruleId: string; id: string; fingerprint: string; location: { path: string } }[]
  }
  const found = findings.find(({ ruleId }) => ruleId === 'package-vulnerable')
  for (const name of [found?.id ?? '', found?.fingerprint ?? '']) {
    const { code, stdout, stderr } = await weighbridge(['explain', name, '--report', report])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain(`${found?.location.path ?? ''}:1: torch 2.5.1`)
    expect(stdout).toMatch(/How to fix it\n[^]*2\.6\.0[^]*GHSA-aaaa-bbbb-cccc high/)
    expect(stdout).toMatch(/\n {2}waivers:\n {4}- rule: package-vulnerable\n {6}component: "pkg:pypi\/torch"/)
    expect(stdout).toContain('\npackage-vulnerable: ')
  }
  const { code, stderr } = await weighbridge(['explain', 'zzzzzzzz', '--report', report])
  expect([code, stderr]).toEqual([2, expect.stringMatching(/report\.json has no finding "zzzzzzzz"/)])
})

test('what --waivers prints is a part of a valid policy once its placeholders are filled in, and clears what it names', async () => {
  const { stdout } = await review('--waivers')
  const block = /^# For [^]*?(?=\n\n)/m.exec(stdout)?.[0] ?? ''
  const filled = block
    .replaceAll(/(reason:) .*/g, '$1 Only used in a test')
    .replaceAll(/(by:) .*/g, '$1 ana@acme.example')
  const policy = join(folder, 'policy.yml')
  writeFileSync(policy, `version: 1\n${filled}\n`)
  expect(await weighbridge(['policy', 'check', policy])).toEqual({
    code: 0,
    stdout: `${policy} is a valid policy\n`,
    stderr: ''
  })
  const held = await reviewJson(repository.dir, range, '--osv', database, '--facts', 'off', '--policy', policy)
  expect(held.review.findings.map(({ ruleId, waiver }) => [ruleId, waiver !== undefined])).toEqual(
    held.review.findings.map(({ ruleId }) => [ruleId, true])
  )
  expect(held.review.findings.length).toBeGreaterThan(2)
  expect(held.code).toBe(0)
})
