import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { cli, weighbridge, type ReviewJson } from '../helpers/cli.ts'
import { gitEnvironment, makeFolder, makeRepository, type TestRepository } from '../helpers/git.ts'
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

describe('leaves no temporary folder', () => {
  /** Starts a review of the work tree, ends it by a signal at some moment, and tells how it ended and what it left. */
  async function ended(by: NodeJS.Signals, osv: string, moment: (temporary: string) => Promise<unknown>) {
    write('requirements.txt', 'a==2\n')
    const temporary = await makeFolder()
    const args = ['review', '--worktree', '--repo', repository.dir, '--facts', 'off', '--osv', osv]
    const child = spawn(process.execPath, [cli, ...args], {
      env: { ...gitEnvironment, TMPDIR: temporary },
      stdio: 'ignore'
    })
    const closed = once(child, 'close')
    await moment(temporary)
    expect(readdirSync(temporary)).toHaveLength(1)
    child.kill(by)
    const [code, signal] = (await closed) as [number | null, string | null]
    return [signal ?? code, readdirSync(temporary)]
  }

  // After SIGTERM, what was done by then is reported.
  test.each([
    ['SIGHUP', 'SIGHUP'],
    ['SIGINT', 'SIGINT'],
    ['SIGTERM', 2]
  ] as const)('where %s comes while a server is asked', async (signal, end) => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0
    try {
      const asked = once(server, 'request')
      expect(await ended(signal, `api:http://127.0.0.1:${port}`, () => asked)).toEqual([end, []])
    } finally {
      server.closeAllConnections()
      server.close()
    }
  })

  test.each([
    ['SIGINT', 'SIGINT'],
    ['SIGTERM', 2]
  ] as const)('where %s comes while git reads the work tree', async (signal, end) => {
    const filtering = join(await makeFolder(), 'filtering')
    repository.commit({ '.gitattributes': '*.txt filter=slow\n' })
    repository.git('checkout', '--quiet', 'HEAD', '--', '.gitattributes')
    repository.config('filter.slow.clean', `touch '${filtering}'; sleep 2; cat`)
    const started = async (): Promise<void> => {
      while (!existsSync(filtering)) await new Promise(resolve => setTimeout(resolve, 20))
    }
    expect(await ended(signal, `database:${database}`, started)).toEqual([end, []])
  })
})
