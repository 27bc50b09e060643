import { weighbridge } from '../helpers/cli.ts'
import { makeFolder, makeRepository } from '../helpers/git.ts'

test.each([
  [['--help'], 0, /usage: weighbridge COMMAND/, ''],
  [['review', '--help'], 0, /--osv SOURCE/, ''],
  [['--version'], 0, /^weighbridge \d+\.\d+\.\d+\n$/, '']
] as const)('%j', async (args, code, stdout, stderr) => {
  expect(await weighbridge(args)).toEqual({ code, stdout: expect.stringMatching(stdout) as unknown, stderr })
})

test.each([
  [[], /usage/],
  [['revue'], /no command "revue"; see/],
  [['osv'], /no command "osv"; there is "osv fetch"/],
  [['review', '--hlep'], /: unknown option '--hlep'; see weighbridge review --help\n$/],
  [['policy', 'check', 'nowhere.yml'], /nowhere\.yml cannot be read: there is no such file/],
  [['review', '--formt', 'json'], /--formt/],
  [['review', 'a..b', 'c..d'], /too many arguments: "c\.\.d"/],
  [['review', '--format', 'xml'], /--format takes text, markdown, json, sarif/],
  [['review', '--deadline', 'soon'], /--deadline takes a number/],
  [['osv', 'fetch'], /needs a folder/]
] as const)('%j ends with 2 and says why', async (args, said) => {
  const { code, stdout, stderr } = await weighbridge(args)
  expect(code).toBe(2)
  expect(stdout + stderr).toMatch(said)
})

test('no repository, no such revision, no such source: 2, and nothing on stdout', async () => {
  const { dir, commit } = await makeRepository()
  commit({ a: '1' })
  commit({ a: '2' })
  for (const [args, said] of [
    [['review', 'HEAD~1..HEAD', '--repo', await makeFolder()], /not in a git repository/],
    [['review', 'HEAD~1..nonsense', '--repo', dir], /nonsense/],
    [['review', '--output=x..HEAD', '--repo', dir], /./],
    [['review', 'HEAD~1..HEAD', '--repo', dir, '--osv', 'ftp'], /--osv takes api/],
    [['review', 'HEAD~1..HEAD', '--repo', dir, '--policy', 'nowhere.yml'], /nowhere\.yml cannot be read: there is no/],
    [['review', 'HEAD~1..HEAD', '--repo', dir, '--output', `${dir}/no/where`], /cannot be written to .*: there is no/],
    [['review', 'HEAD~1..HEAD', '--repo', dir, '--osv', 'database:'], /needs a folder/]
  ] as const) {
    const { code, stdout, stderr } = await weighbridge(args)
    expect([args, code, stdout]).toEqual([args, 2, ''])
    expect(stderr).toMatch(said)
  }
})

test('without git there is a clear error', async () => {
  const { code, stdout, stderr } = await weighbridge(['review', 'a..b'], { env: { PATH: '/nonexistent' } })
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/git was not found/)
})
