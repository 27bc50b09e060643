import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { weighbridge, type ReviewJson } from '../helpers/cli.ts'
import { makeFolder, makeRepository, type TestRepository } from '../helpers/git.ts'
import { advisory, writeDatabase } from '../helpers/osv-database.ts'

let database = ''
let repository: TestRepository

beforeAll(async () => {
  database = await makeFolder()
  const record = advisory({ id: 'MAL-2026-1', name: 'evil', versions: ['1.0'] })
  writeDatabase(database, { PyPI: [record] }, new Date().toISOString())
})

beforeEach(async () => {
  repository = await makeRepository()
  repository.commit({ 'requirements.txt': 'a==1\n', '.github/weighbridge.yml': 'version: 1\n' })
  repository.git('reset', '--quiet', '--hard')
})

function write(path: string, text: string): void {
  writeFileSync(join(repository.dir, path), text)
}

function review(...args: string[]) {
  const all = ['review', ...args, '--osv', `database:${database}`]
  return weighbridge(all, { cwd: repository.dir, env: { CI: '' } })
}

test('what is staged blocks, and so does what is only in the work tree', async () => {
  write('requirements.txt', 'a==1\nevil==1.0\n')
  const unstaged = await review('--staged')
  expect([unstaged.code, unstaged.stdout]).toEqual([0, expect.stringMatching(/^Nothing to review: nothing is staged/)])
  const worktree = await review('--worktree')
  expect([worktree.code, worktree.stderr]).toEqual([1, ''])
  expect(worktree.stdout).toMatch(
    /requirements\.txt\n +2 +block +evil[^]*policy: \S+ of HEAD [^]*\n1 finding blocks this commit\n/
  )
  repository.git('add', '--all')
  const staged = await review('--staged', '--format', 'json')
  const { range, findings } = JSON.parse(staged.stdout) as ReviewJson
  expect([staged.code, findings.map(({ ruleId }) => ruleId)]).toEqual([1, ['package-malicious']])
  expect(range).toMatchObject({ spec: '--staged', base: repository.id('HEAD'), tree: 'index' })
})

test('a change cannot switch off its own check', async () => {
  write('requirements.txt', 'a==1\nevil==1.0\n')
  write('.github/weighbridge.yml', 'version: 1\nenforcement: observe\nrules: { package-malicious: off }\n')
  const { code, stdout } = await review('--worktree')
  expect([code, stdout]).toEqual([1, expect.stringMatching(/package-malicious[^]*policy-changed/)])
})

test('before the first commit all is new, and no commit is named', async () => {
  const { dir, git } = await makeRepository()
  writeFileSync(join(dir, 'requirements.txt'), 'evil==1.0\n')
  git('add', '--all')
  const args = ['review', '--staged', '--repo', dir, '--osv', `database:${database}`]
  const { code, stdout } = await weighbridge(args)
  expect([code, stdout]).toEqual([1, expect.stringContaining('\npolicy: the defaults; there is no commit yet\n')])
  expect(stdout).toContain('\n1 finding blocks this commit\n')
  const { policy } = JSON.parse((await weighbridge([...args, '--format', 'json'])).stdout) as ReviewJson
  expect(policy).not.toHaveProperty('commit')
})

test('a range that leaves out the work tree says so, once and only to people', async () => {
  write('new.txt', '')
  const said = 'Not reviewed: 1 uncommitted change in the work tree (weighbridge review --worktree)\n'
  const { code, stdout, stderr } = await review('HEAD..HEAD')
  expect([code, stderr]).toEqual([0, said])
  expect(stdout).toMatch(/^Nothing to review: HEAD\.\.HEAD is empty, its two ends are the same commit\n/)
  expect((await review('HEAD..HEAD', '--format', 'json')).stderr).toBe('')
  expect(await review('HEAD..HEAD', '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' })
})

test.each([
  [['HEAD..HEAD', '--osv', 'database:/nonexistent'], /there is no such file or folder/],
  [['HEAD..HEAD', '--policy', 'broken.yml'], /broken\.yml:1:1/],
  [['HEAD..HEAD', '--color', 'red'], /--color takes auto, always, never, not "red"/],
  [['HEAD..HEAD', '--facts', 'none'], /--facts takes api/],
  [['HEAD..HEAD', '--staged'], /--staged takes no range/],
  [['--staged', '--worktree'], /exclude each other/]
])('%j is refused, although nothing is to be reviewed', async (args, said) => {
  write('broken.yml', 'versio: 1\n')
  const { code, stdout, stderr } = await weighbridge(['review', ...args], { cwd: repository.dir })
  expect([code, stdout, stderr]).toEqual([2, '', expect.stringMatching(said)])
})

test('with --output the verdict is printed, and the report is in the file alone', async () => {
  write('requirements.txt', 'evil==1.0\n')
  const file = join(await makeFolder(), 'report.json')
  const { code, stdout } = await review('--worktree', '--output', file, '--format', 'json')
  expect([code, stdout]).toEqual([
    1,
    expect.stringMatching(
      /^1 finding blocks this commit\n1 block · [^\n]* changed · [^\n]*\nThe report is in [^\n]*\.json\n$/
    )
  ])
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ verdict: 'block' })
})

test('colour is for who asks for it, and quiet says nothing where all is well', async () => {
  write('requirements.txt', 'a==2\n')
  expect((await review('--worktree')).stdout).not.toContain('\u001b[')
  expect((await review('--worktree', '--color', 'always')).stdout).toContain('\u001b[1m')
  expect((await review('--worktree', '--quiet')).stdout).toBe('')
  write('requirements.txt', 'evil==1.0\n')
  expect((await review('--worktree', '--quiet')).stdout).toContain('1 finding blocks this commit')
})
