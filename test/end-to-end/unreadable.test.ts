import { reviewJson, type ReviewJson } from '../helpers/cli.ts'
import { makeFolder, makeRepository, type FileContent } from '../helpers/git.ts'
import { advisory, writeDatabase } from '../helpers/osv-database.ts'

let database = ''

beforeAll(async () => {
  const dir = await makeFolder()
  const records = (ecosystem: string) => [
    advisory({ id: `GHSA-${ecosystem}`, name: 'old', ecosystem, versions: ['1'] })
  ]
  writeDatabase(dir, { PyPI: records('PyPI'), npm: records('npm') }, new Date().toISOString())
  database = `database:${dir}`
})

type Files = Readonly<Record<string, FileContent>>

async function gapsOf(before: Files, after: Files): Promise<[number | null, string[]]> {
  const repository = await makeRepository()
  const base = repository.commit({ 'notes.txt': 'x\n', ...before })
  const head = repository.commit(after)
  const { code, review } = await reviewJson(repository.dir, `${base}..${head}`, '--osv', database)
  return [code, review.gaps.map(shown)]
}

function shown({ code, level, subject }: ReviewJson['gaps'][number]): string {
  return `${level} ${code} ${subject}`
}

const nul = 'evil==1.0\n#\0\n'
const padded = `${'#'.repeat(2_100_000)}\nevil==1.0\n`
const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
const bomb = [
  ...letters.map((name, at) => {
    const before = letters[at - 1]
    return `${name}: &${name} [${Array<string>(9)
      .fill(before === undefined ? 'x' : `*${before}`)
      .join(', ')}]`
  }),
  'dependencies: [evil=1.0]',
  ''
].join('\n')
const broken = '{{ evil'
const installs = `${'pip install a==1\n'.repeat(1000)}pip install evil\n`

describe('a file that was readable and is not any more makes the review incomplete', () => {
  test.each<[string, string, FileContent, FileContent]>([
    ['one NUL', 'requirements.txt', 'a==1\n', nul],
    ['padding', 'requirements.txt', 'a==1\n', padded],
    ['a bomb of aliases', 'environment.yml', 'dependencies: [a]\n', bomb],
    ['a template', 'package.json', '{"dependencies": {"a": "1.0.0"}}', broken],
    ['a list', 'environment.yml', 'channels: [x]\ndependencies: [a]\n', '- a\n'],
    ['a link that leads nowhere', 'requirements.txt', 'a==1\n', { symlink: 'nothing.txt' }],
    ['one NUL, in tests', 'tests/requirements.txt', 'a==1\n', nul]
  ])('%s', async (_, path, before, after) => {
    expect(await gapsOf({ [path]: before }, { [path]: after })).toEqual([2, [`incomplete unreadable ${path}`]])
  })
})

describe('a new file that holds NUL or is beyond a limit makes the review incomplete', () => {
  test.each<[string, string, FileContent]>([
    ['one NUL', 'requirements.txt', nul],
    ['padding', 'requirements.txt', padded],
    ['a bomb of aliases', 'environment.yml', bomb]
  ])('%s', async (_, path, after) => {
    expect(await gapsOf({}, { [path]: after })).toEqual([2, [`incomplete unreadable ${path}`]])
  })
})

describe('a change that takes a file beyond a limit of its reader makes the review incomplete', () => {
  test.each<[string, string, FileContent | undefined]>([
    ['a script that was short', 'run.sh', 'pip install a==1\n'],
    ['a new script', 'run.sh', undefined],
    ['a script of tests that was short', 'tests/run.sh', 'pip install a==1\n']
  ])('%s', async (_, path, before) => {
    const [exit, gaps] = await gapsOf(before === undefined ? {} : { [path]: before }, { [path]: installs })
    expect([exit, gaps]).toEqual([2, expect.arrayContaining([`incomplete limit-newly-exceeded ${path}`])])
  })

  test.each<[string, string, FileContent | undefined, FileContent]>([
    ['one that was beyond it before', 'run.sh', installs, `${installs}true\n`],
    ['a new one of tests', 'tests/run.sh', undefined, installs]
  ])('%s is a warning', async (_, path, before, after) => {
    const [exit, gaps] = await gapsOf(before === undefined ? {} : { [path]: before }, { [path]: after })
    expect([exit, gaps]).toEqual([0, expect.arrayContaining([`warn limit-exceeded ${path}`])])
  })
})

describe('where nothing is lost, a file that cannot be read is a warning', () => {
  test.each<[string, string, FileContent | undefined, FileContent, string]>([
    ['a new template', '{{cookiecutter.slug}}/package.json', undefined, broken, 'parse-error'],
    ['a new file that begins with a template', 'environment.yml', undefined, '{{ x }}\nname: x\n', 'parse-error'],
    ['a new file that is a template alone', 'environment.yml', undefined, '{{ x }}\n', 'parse-error'],
    ['a new file that begins with a list', 'environment.yml', undefined, '- a\n- pip: [b]\n', 'parse-error'],
    ['a new file with NUL in tests', 'tests/fixtures/requirements.txt', undefined, nul, 'parse-error'],
    ['a new file that is padded in tests', 'tests/fixtures/requirements.txt', undefined, padded, 'limit-exceeded'],
    ['a new file with NUL in docs', 'docs/requirements.txt', undefined, nul, 'parse-error'],
    ['what was wrong before', 'uv.lock', 'x = [\n', '# more\nx = [\n', 'parse-error'],
    ['what was padded before', 'requirements.txt', padded, `${padded}a==1\n`, 'limit-exceeded'],
    ['a link out of the repository', 'requirements.txt', undefined, { symlink: '../../a' }, 'parse-error'],
    ['an instruction among others', 'Dockerfile', 'FROM a@b\n', 'FROM a@b\nRUN true\nWHAT\n', 'parse-error'],
    ['a command among others', 'run.sh', 'true\n', 'true\necho "\n', 'parse-error']
  ])('%s', async (_, path, before, after, code) => {
    const [exit, gaps] = await gapsOf(before === undefined ? {} : { [path]: before }, { [path]: after })
    expect(exit).toBe(0)
    expect(gaps.length).toBeGreaterThan(0)
    for (const gap of gaps) expect(gap).toMatch(new RegExp(`^warn ${code} `))
  })
})

test.each<[string, FileContent]>([
  ['data.py', `X = [\n${'1,\n'.repeat(1_000_000)}]\n`],
  ['environment.yml', '# nothing yet\n'],
  ['environment.yml', 'name: app\nvalues: [1]\n'],
  ['roles/environment.yaml', 'kind: Environment\n']
])('a file that holds nothing to review is no gap: %s', async (path, after) => {
  expect(await gapsOf({}, { [path]: after })).toEqual([0, []])
})
