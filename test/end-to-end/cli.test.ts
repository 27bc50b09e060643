import { weighbridge } from '../helpers/cli.ts'
import { makeFolder, makeRepository } from '../helpers/git.ts'

test.each([
  [['--help'], 0, /usage: weighbridge COMMAND/, ''],
  [['review', '--help'], 0, /--osv SOURCE/, ''],
  [['help', 'review'], 0, /^weighbridge review .*[^]*--osv SOURCE/, ''],
  [['help'], 0, /usage: weighbridge COMMAND/, ''],
  [['policy', '--help'], 0, /^weighbridge policy check [^]*--policy-root[^]*\nweighbridge policy show /, ''],
  [['help', 'osv'], 0, /^weighbridge osv fetch DIR/, ''],
  [['explain', 'package-malicious'], 0, /^package-malicious: [^]*How to waive it\n[^]*advisory: ID/, ''],
  [['explain', 'policy-changed'], 0, /waivers\.commands\.rules[^]*file: PATH/, ''],
  [['explain', 'parse-error'], 0, /^parse-error: [^]*accepted:\n {4}- gap: parse-error/, ''],
  [['explain', 'deadline'], 0, /^deadline: [^]*no path can accept it/, ''],
  [['--version'], 0, /^weighbridge \d+\.\d+\.\d+\n$/, '']
] as const)('%j', async (args, code, stdout, stderr) => {
  expect(await weighbridge(args)).toEqual({ code, stdout: expect.stringMatching(stdout) as unknown, stderr })
})

test.each([40, 60, 100])('help fits into %i columns, except for words that are wider', async columns => {
  for (const args of [['--help'], ['review', '--help'], ['policy', '--help']]) {
    const { stdout } = await weighbridge(args, { env: { COLUMNS: String(columns) } })
    const wide = stdout.split('\n').filter(line => line.length > columns && /\S \S/.test(line))
    expect(wide.filter(line => !line.includes(' [FILE (default: '))).toEqual([])
  }
})

test.each([
  [[], /usage/],
  [['deploy'], /no command "deploy"; see weighbridge --help\n$/],
  [['reveiw'], /no command "reveiw"; did you mean "review"\? See weighbridge --help\n$/],
  [['reveiw', '--help'], /no command "reveiw"; did you mean "review"\? See/],
  [['osv'], /"osv" is not a command by itself; there is "osv fetch"/],
  [['policy', 'chekc'], /no command "policy chekc"; did you mean "policy check"\?/],
  [['policy', 'remove'], /no command "policy remove"; there is "policy check" and "policy show"/],
  [['main...HEAD'], /no command "main\.\.\.HEAD"; to review a range, write review before it; see/],
  [['__proto__'], /no command "__proto__"; see/],
  [['review', '--hlep'], /: there is no option --hlep; did you mean --help\? See weighbridge review --help\n$/],
  [['review', '--nothing-like-it'], /: there is no option --nothing-like-it; see weighbridge review --help\n$/],
  [['review', '--format', 'jsn'], /--format takes .*, not "jsn"; did you mean "json"\?/],
  [['osv', 'fetch', 'dir', '--ecosystem', 'npm,PyPi'], /not "PyPi"; did you mean "PyPI"\?/],
  [['explain'], /explain needs/],
  [['explain', 'package-malicous'], /called "package-malicous"; did you mean "package-malicious"\?/],
  [['explain', '__proto__'], /no rule and no kind of gap is called "__proto__"; see/],
  [
    ['explain', 'abcdefgh'],
    /"abcdefgh" looks like the id of a finding: write a report with .* and name it with --report/
  ],
  [['explain', 'abcdefgh', '--report', 'nowhere.json'], /nowhere\.json cannot be read: there is no such file/],
  [['explain', 'abcdefgh', '--report', 'package.json'], /package\.json is no JSON report/],
  [['policy', 'check', 'nowhere.yml'], /nowhere\.yml cannot be read: there is no such file/],
  [
    ['policy', 'show'],
    /\.github\/weighbridge\.yml cannot be read: there is no such .*; without a policy the defaults apply/
  ],
  [['review', '--formt', 'json'], /no option --formt; did you mean --format\?/],
  [['review', '-x'], /there is no option -x; see/],
  [['review', '--__proto__'], /there is no option --__proto__; see/],
  [['review', '--format'], /: --format needs a value: --format FORMAT; see weighbridge review --help\n$/],
  [['review', '--format', '--quiet'], /: --format needs a value: --format FORMAT; see/],
  [['review', '--staged=yes'], /: --staged takes no value; see/],
  [
    ['review', '--repo', '/nonexistent/app'],
    /: there is no folder \/nonexistent\/app\n {2}name a repository with --repo\n$/
  ],
  [['init', '--setup', 'private', '--repo', '/nonexistent/app'], /: there is no folder \/nonexistent\/app\n$/],
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
