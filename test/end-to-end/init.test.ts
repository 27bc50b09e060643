import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readGateWorkflow } from '../../src/gate/workflow.ts'
import { runAction } from '../helpers/action.ts'
import { openGitHub, openOsv } from '../helpers/action-scene.ts'
import { weighbridge } from '../helpers/cli.ts'
import { makeFolder, makeRepository } from '../helpers/git.ts'

const docs = join(import.meta.dirname, '../../docs')
const workflows = '.github/workflows'
const pin = 'a'.repeat(40)

async function repository(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const { dir } = await makeRepository()
  const all = { 'requirements.txt': 'torch==2.6.0\n', Dockerfile: 'FROM python:3.12\n', 'README.md': 'x\n', ...files }
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(join(dir, dirname(path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  return dir
}

const read = (dir: string, path: string): string => readFileSync(join(dir, path), 'utf8')

test.each([
  ['private', { 'weighbridge.yml': 'weighbridge.yml' }, /the job|whose job|wait until weighbridge has run/],
  [
    'public',
    { 'weighbridge-start.yml': 'weighbridge-start.yml', 'weighbridge-public.yml': 'weighbridge.yml' },
    /status/
  ],
  ['organization', { 'weighbridge-required.yml': 'weighbridge.yml' }, /Require workflows to pass/]
] as const)('%s: the files of docs/ and a policy that observes, pinned', async (setup, files, said) => {
  const dir = await repository()
  const { code, stdout, stderr } = await weighbridge(['init', '--setup', setup, '--repo', dir, '--pin', pin])
  expect([code, stderr]).toEqual([0, ''])
  for (const [from, to] of Object.entries(files)) {
    const written = read(dir, join(workflows, to))
    expect(written).toBe(readFileSync(join(docs, from), 'utf8').replaceAll('weighbridge@main', `weighbridge@${pin}`))
  }
  expect(readdirSync(join(dir, workflows)).sort()).toEqual(Object.values(files).toSorted())
  const checked = await weighbridge(['policy', 'check', join(dir, '.github/weighbridge.yml')])
  expect([checked.code, read(dir, '.github/weighbridge.yml')]).toEqual([
    0,
    expect.stringMatching(/^enforcement: observe$/m)
  ])
  expect(stdout).toMatch(/1 requirements-txt/)
  expect(stdout).toMatch(said)
  expect(stdout).not.toMatch(/ls-remote/)
  expect(stdout.trim().split('\n').length).toBeLessThan(15)
})

test('each file counts once, as what it is, and what init has written does not count', async () => {
  const dir = await repository({
    'train.py': 'x = 1\n',
    'app/serve.py': 'x = 1\n',
    'app/pyproject.toml': '[project]\n',
    'config/values.yaml': 'a: 1\n',
    'package.json': '{}\n',
    [`${workflows}/tests.yml`]: 'on: push\njobs: {}\n'
  })
  const args = ['init', '--setup', 'private', '--commands', '--repo', dir, '--pin', pin]
  const first = await weighbridge(args)
  const [counted] = first.stdout.split('\n')
  expect(counted).toBe(
    'Files that are reviewed when they change: 2 *.py, 1 dockerfile, 1 package-json, 1 pyproject, 1 requirements-txt, 1 workflow'
  )
  expect((await weighbridge(args)).stdout.split('\n')[0]).toBe(counted)
})

test('what it prints fits the width of the terminal, with hanging indents', async () => {
  const dir = await repository()
  const env = { COLUMNS: '60' }
  const done = await weighbridge(['init', '--setup', 'private', '--repo', dir, '--pin', pin], { env })
  const asked = await weighbridge(['init', '--repo', dir], { env })
  const wide = [...done.stdout.split('\n'), ...asked.stderr.split('\n')].filter(
    line => line.length > 60 && / \S/.test(line.trim())
  )
  expect(wide).toEqual([])
  expect(done.stdout).toMatch(/\n {2}1\. \S[^\n]*\n {5}\S/)
  expect(asked.stderr).toMatch(/\n {2}--setup private {7}\S[^\n]*\n {24}\S/)
})

test.each([
  ['private', 'job'],
  ['public', 'status'],
  ['organization', 'job']
])('%s with --commands: the workflow of commands as well, with check: %s', async (setup, check) => {
  const dir = await repository()
  const { code, stdout } = await weighbridge(['init', '--setup', setup, '--commands', '--repo', dir, '--pin', pin])
  const written = read(dir, `${workflows}/weighbridge-commands.yml`)
  expect([code, stdout.includes('--commands')]).toEqual([0, false])
  expect(written).toMatch(
    new RegExp(`uses: weighbridge/weighbridge@${pin}\n +with: \\{ check: ${check}, commands: true \\}\n`)
  )
  const review = readGateWorkflow(read(dir, `${workflows}/weighbridge.yml`), false)
  const given = { ...(check === 'status' && { check }), commands: 'true' }
  expect(review.runs.map(({ inputs }) => Object.fromEntries(inputs))).toEqual([expect.objectContaining(given)])
  const again = await weighbridge(['init', '--setup', setup, '--repo', dir, '--pin', pin])
  expect([again.code, again.stdout]).toEqual([0, expect.stringMatching(/with --commands/)])
})

test('from init to the first review: it observes, and says what it would have blocked', async () => {
  const dir = await repository()
  await weighbridge(['init', '--setup', 'private', '--repo', dir, '--pin', pin])
  const written = ['weighbridge.yml', 'workflows/weighbridge.yml'].map(path => `.github/${path}`)
  const git = await makeRepository()
  git.commit({ 'requirements.txt': 'a==1\n', ...Object.fromEntries(written.map(path => [path, read(dir, path)])) })
  git.branch('topic')
  git.commit({ 'requirements.txt': 'a==1\nevil==1.0\n' })
  const github = await openGitHub({ git, private: true, pulls: [{ number: 7, head: 'topic' }] })
  const osv = await openOsv()
  const payload = github.payload.pullRequest(7)
  const { code, report } = await runAction(github, 'pull_request_target', payload, { osv: `api:${osv.url}` })
  expect([code, report?.verdict]).toEqual([0, 'block'])
  expect(github.comments[0]?.body).toMatch(/only observes/)
  const env = { GITHUB_TOKEN: github.token, GITHUB_API_URL: github.apiUrl }
  const doctor = await weighbridge(['doctor', '--repo', github.repository], { env })
  expect([doctor.code, doctor.stdout]).toEqual([1, expect.stringMatching(/setup A[^]*problem .*only observes/)])
})

test('without a setup, each is explained and nothing is written', async () => {
  const dir = await repository()
  for (const given of [[], ['--setup', 'own']]) {
    const { code, stdout, stderr } = await weighbridge(['init', '--repo', dir, ...given])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/--setup private .*\n.*--setup public .*\n.*--setup organization /)
  }
  expect(readdirSync(dir)).not.toContain('.github')
})

test('a dry run prints the files and writes nothing; without a known commit it says what to write', async () => {
  const dir = await repository()
  const { code, stdout } = await weighbridge(['init', '--setup', 'private', '--repo', dir, '--dry-run'])
  expect(code).toBe(0)
  expect(stdout).toContain(`--- ${workflows}/weighbridge.yml\nname: weighbridge\n`)
  expect(stdout).toMatch(/weighbridge@(?:main[^]*git ls-remote|[0-9a-f]{40})/)
  expect(readdirSync(dir)).not.toContain('.github')
})

test('what is there stays: the same, another policy, and another workflow of the review', async () => {
  const dir = await repository()
  mkdirSync(join(dir, '.github'))
  writeFileSync(join(dir, '.github/weighbridge.yml'), 'version: 1\n')
  const run = () => weighbridge(['init', '--setup', 'private', '--repo', join(dir, '.github'), '--pin', pin])
  expect((await run()).stdout).toMatch(/weighbridge\.yml is there already and differs: it is left/)
  const again = await run()
  expect([again.code, again.stdout]).toEqual([
    0,
    expect.stringMatching(/workflows\/weighbridge\.yml is there already and the same/)
  ])
  expect(read(dir, '.github/weighbridge.yml')).toBe('version: 1\n')
  const other = await repository({ [`${workflows}/gate.yml`]: read(dir, `${workflows}/weighbridge.yml`) })
  const refused = await weighbridge(['init', '--setup', 'public', '--repo', other])
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(/gate\.yml runs the review already/)])
  expect(readdirSync(join(other, workflows))).toEqual(['gate.yml'])
})

test('a job that has the name already is told', async () => {
  const imitation = 'on: push\njobs: { weighbridge: { runs-on: x } }\n'
  const dir = await repository({ [`${workflows}/ci.yml`]: imitation })
  const { code, stdout } = await weighbridge(['init', '--setup', 'private', '--repo', dir])
  expect([code, stdout]).toEqual([0, expect.stringMatching(/ci\.yml has a job with the name of the check/)])
})

test.each([
  [['--setup', 'private', '--pin', 'main'], /--pin takes a full commit id/],
  [['--setup', 'private', '--repo', '/nonexistent'], /nonexistent/]
])('%j ends with 2 and says why', async (args, said) => {
  const { code, stderr } = await weighbridge(['init', ...args], { cwd: await makeFolder() })
  expect([code, stderr]).toEqual([2, expect.stringMatching(said)])
})
