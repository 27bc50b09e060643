import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { reviewJson, weighbridge, type ReviewJson } from '../helpers/cli.ts'
import { makeFolder, makeRepository } from '../helpers/git.ts'
import { advisory, writeDatabase } from '../helpers/osv-database.ts'

const records = [
  advisory({
    id: 'GHSA-aaaa-bbbb-cccc',
    name: 'torch',
    ranges: [[{ introduced: '0' }, { fixed: '2.6.0' }]],
    label: 'HIGH'
  }),
  advisory({ id: 'MAL-2026-1', name: 'evil', versions: ['1.0'] })
]
let database = ''

beforeAll(async () => {
  const dir = await makeFolder()
  writeDatabase(dir, { PyPI: records, npm: [] }, new Date().toISOString())
  database = `database:${dir}`
})

async function review(
  before: Parameters<Awaited<ReturnType<typeof makeRepository>>['commit']>[0],
  after: typeof before,
  ...args: string[]
): Promise<{ code: number | null; review: ReviewJson; dir: string }> {
  const repository = await makeRepository()
  const base = repository.commit(before)
  const head = repository.commit(after)
  const result = await reviewJson(repository.dir, `${base}..${head}`, '--osv', database, ...args)
  return { ...result, dir: repository.dir }
}

const found = ({ findings }: ReviewJson): string[] =>
  findings.map(({ ruleId, level, location }) => `${level} ${ruleId} ${location.path}:${location.startLine ?? ''}`)
const changed = ({ changes }: ReviewJson): string[] =>
  changes.map(({ type, component }) => `${type} ${component.name} ${component.location.path}`)

test.each([
  ['it was there under a name that nobody reads', 'pins.conf', ''],
  ['it was there in an ignored folder', 'examples/requirements.txt', 'version: 1\nignore: { paths: ["examples/**"] }\n']
])('including a file brings its content in: %s', async (_, path, policy) => {
  const { code, review: result } = await review(
    { 'requirements.txt': 'a==1\n', [path]: 'evil==1.0\n', ...(policy && { '.github/weighbridge.yml': policy }) },
    { 'requirements.txt': `a==1\n-r ${path}\n` }
  )
  expect([code, found(result)]).toEqual([1, [`block package-malicious ${path}:1`]])
})

test('what was included before is not new', async () => {
  const { code, review: result } = await review(
    { 'requirements.txt': '-r pins.conf\n', 'pins.conf': 'evil==1.0\n' },
    { 'requirements.txt': '-r pins.conf\na==1\n' }
  )
  expect([code, found(result)]).toEqual([0, []])
})

test('a clean change passes', async () => {
  const { code, review: result } = await review(
    { 'requirements.txt': 'a==1\n' },
    { 'requirements.txt': 'a==1\nb==2\n' }
  )
  expect([code, result.verdict, result.gaps]).toEqual([0, 'pass', []])
  expect(changed(result)).toEqual(['added b requirements.txt'])
})

test('a change of nothing that is read here passes and says nothing', async () => {
  const { code, review: result } = await review({ 'a.txt': '1' }, { 'a.txt': '2', 'b.bin': Buffer.from([0, 1, 2]) })
  expect([code, result.verdict, result.changes, result.findings, result.gaps]).toEqual([0, 'pass', [], [], []])
})

test('what does not change is not reviewed', async () => {
  const { code, review: result } = await review(
    { 'requirements.txt': 'evil==1.0\ntorch==2.0.0\n' },
    { 'requirements.txt': '# why\ntorch==2.0.0\n\nevil==1.0\n' }
  )
  expect([code, result.changes, result.findings]).toEqual([0, [], []])
})

test('a malicious package blocks, on its line', async () => {
  const { code, review: result } = await review({}, { 'requirements.txt': 'a==1\r\n\tevil == 1.0\r\n' })
  expect([code, result.verdict, found(result)]).toEqual([1, 'block', ['block package-malicious requirements.txt:2']])
})

test('every rule that has something to say says it', async () => {
  const { code, review: result } = await review(
    { 'requirements.txt': '' },
    {
      'requirements.txt': 'torch==2.0.0\nevil==1.0\n',
      'train.py':
        'from transformers import AutoModel\n\nm = AutoModel.from_pretrained("a/b", trust_remote_code=True)\nn = AutoModel.from_pretrained("a/c")\n',
      Dockerfile: 'FROM python:3.12\n',
      '.github/weighbridge.yml': 'version: 1\nenforcment: observe\n',
      '.github/workflows/gate.yml': 'jobs:\n  weighbridge:\n    runs-on: x\n'
    }
  )
  expect(code).toBe(1)
  expect(found(result).sort()).toEqual([
    'block model-remote-code train.py:3',
    'block package-malicious requirements.txt:2',
    'block package-vulnerable requirements.txt:1',
    'block policy-changed .github/workflows/gate.yml:2',
    'block policy-invalid .github/weighbridge.yml:2',
    'warn image-unpinned Dockerfile:1',
    'warn model-unpinned train.py:4',
    'warn policy-changed .github/weighbridge.yml:1'
  ])
})

test('the JSON is valid against the published schema, and the three formats agree', async () => {
  const repository = await makeRepository()
  repository.commit({ 'requirements.txt': 'torch==2.0.0\n' })
  repository.commit({
    'requirements.txt': 'torch==2.1.0\nevil==1.0\n',
    Dockerfile: 'FROM python:3.12\n',
    'x.py': 'from datasets import load_dataset\nload_dataset("a/b")\n'
  })
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../docs/schema/review.schema.json'), 'utf8')
  ) as object
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  const { review: result } = await reviewJson(repository.dir, 'HEAD~1..HEAD', '--osv', database)
  expect(ajv.validate(schema, result) || ajv.errors).toBe(true)
  expect(ajv.validate(schema, { ...result, verdict: 'fine' })).toBe(false)
  for (const format of ['text', 'markdown']) {
    const args = ['review', 'HEAD~1..HEAD', '--repo', repository.dir, '--osv', database, '--format', format]
    const { code, stdout } = await weighbridge(args)
    expect([format, code]).toEqual([format, 1])
    expect(stdout).toMatch(/MAL-2026-1/)
    expect(stdout).not.toMatch(/\u001b\[/)
  }
})

test('of a file that was split the part that is most like it is no news, and the other one is', async () => {
  const name = 'index.example/team/base'
  const from = `FROM ${name}:1\n`
  const steps = 'WORKDIR /app\nCOPY . .\nRUN make\nRUN make test\nUSER nobody\n'
  const { review: split } = await review(
    { Dockerfile: `${from}${steps}CMD ["serve"]\n` },
    {
      Dockerfile: null,
      'cpu.Dockerfile': `${from}RUN echo\nCMD ["cpu"]\n`,
      'gpu.Dockerfile': `${from}${steps}CMD ["gpu"]\n`
    }
  )
  expect(changed(split)).toEqual([`added ${name} cpu.Dockerfile`, `moved ${name} gpu.Dockerfile`])
  expect(found(split)).toEqual(['warn image-unpinned cpu.Dockerfile:1'])
})

test('a file that was renamed and changed is compared with what it was', async () => {
  const name = 'index.example/team/base'
  const steps = 'WORKDIR /app\nCOPY . .\nRUN make\n'
  const { review: renamed } = await review(
    { Dockerfile: `FROM ${name}:1\n${steps}` },
    { Dockerfile: null, 'docker/gpu.Dockerfile': `FROM ${name}:2\n${steps}` }
  )
  expect(changed(renamed)).toEqual([`changed ${name} docker/gpu.Dockerfile`])
  expect(found(renamed)).toEqual(['note image-unpinned docker/gpu.Dockerfile:1'])
})

test('renames are not new, copies are', async () => {
  const { review: renamed } = await review(
    { 'requirements.txt': 'evil==1.0\n' },
    { 'requirements.txt': null, 'requirements-gpu.txt': 'evil==1.0\n' }
  )
  expect([changed(renamed), renamed.findings]).toEqual([['moved evil requirements-gpu.txt'], []])
  const { review: copied } = await review(
    { 'requirements.txt': 'evil==1.0\n' },
    { 'requirements-gpu.txt': 'evil==1.0\n' }
  )
  expect([changed(copied), found(copied)]).toEqual([
    ['added evil requirements-gpu.txt'],
    ['block package-malicious requirements-gpu.txt:1']
  ])
})

test('a file name with a newline, and one that is not UTF-8', async () => {
  const repository = await makeRepository()
  repository.commit({})
  repository.commit([
    ['a\nb/requirements.txt', 'evil==1.0\n'],
    [Buffer.from('\xff/requirements.txt', 'latin1'), 'evil==1.0\n']
  ])
  const { review: result } = await reviewJson(repository.dir, 'HEAD~1..HEAD', '--osv', database)
  expect(result.findings.map(({ location }) => location.path).sort()).toEqual(
    ['\\xff/requirements.txt', 'a\nb/requirements.txt'].sort()
  )
  const { stdout } = await weighbridge(['review', 'HEAD~1..HEAD', '--repo', repository.dir, '--osv', database])
  expect(stdout).not.toContain('a\nb')
})

test('a bare repository, a folder inside a work tree, and both kinds of range', async () => {
  const repository = await makeRepository()
  const start = repository.commit({ 'requirements.txt': 'a==1\n' })
  const base = repository.commit({ 'requirements.txt': 'a==1\nb==1\n' }, 'base goes on')
  repository.branch('topic', start)
  repository.commit({ 'requirements.txt': 'a==1\nevil==1.0\n' }, 'topic')
  const bare = await repository.clone({ bare: true })
  const two = await reviewJson(bare.dir, `${base}..topic`, '--osv', database)
  const three = await reviewJson(bare.dir, 'main...topic', '--osv', database)
  expect(changed(two.review)).toEqual(['removed b requirements.txt', 'added evil requirements.txt'])
  expect(changed(three.review)).toEqual(['added evil requirements.txt'])
  expect(three.review.range.base).toBe(start)
  expect(three.review.policy.commit).toBe(base)
})

test('a submodule that moves, and a symlink to a file that is read, are not silently passed over', async () => {
  const { code, review: result } = await review(
    { lib: { submodule: '1'.repeat(40) }, 'deps/evil.txt': 'evil==1.0\n', 'requirements.txt': 'a==1\n' },
    { lib: { submodule: '2'.repeat(40) }, 'requirements.txt': { symlink: 'deps/evil.txt' } }
  )
  expect(code).toBe(1)
  expect(found(result)).toEqual(['block package-malicious requirements.txt:1'])
  expect(result.gaps).toMatchObject([{ code: 'submodule', level: 'warn', subject: 'lib' }])
})

test('a symlink that leads out of the repository is a gap', async () => {
  const { code, review: result } = await review({}, { 'requirements.txt': { symlink: '/etc/passwd' } })
  expect([code, result.verdict]).toEqual([0, 'warn'])
  expect(result.gaps).toMatchObject([
    { code: 'parse-error', subject: 'requirements.txt', location: { path: 'requirements.txt' } }
  ])
})

test('missing objects of a partial clone are gaps; nothing is fetched and nothing configured runs', async () => {
  const origin = await makeRepository()
  origin.commit({ 'requirements.txt': 'a==1\n' })
  origin.commit({ 'requirements.txt': 'evil==1.0\n', 'package.json': '{}' })
  const clone = await origin.clone({ filter: 'blob:none' })
  const marker = join(await makeFolder(), 'ran')
  const trap = join(await makeFolder(), 'trap.sh')
  writeFileSync(trap, `#!/bin/sh\ntouch ${marker}\nexec git-upload-pack "$@"\n`, { mode: 0o755 })
  clone.config('remote.origin.uploadpack', trap)
  clone.config('core.fsmonitor', trap)
  clone.config('core.pager', trap)
  clone.config('diff.external', trap)
  const { code, review: result } = await reviewJson(clone.dir, 'HEAD~1..HEAD', '--osv', database)
  expect([code, result.verdict, result.changes]).toEqual([2, 'incomplete', []])
  expect(result.gaps.map(({ code: kind, subject }) => `${kind} ${subject}`).sort()).toEqual([
    'content-missing package.json',
    'content-missing requirements.txt'
  ])
  expect(existsSync(marker)).toBe(false)
  // The trap is a real one: git itself runs it.
  expect(() => clone.git('cat-file', '-p', 'HEAD:package.json')).not.toThrow()
  expect(existsSync(marker)).toBe(true)
})

test('3,000 files are no special case', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 3000 }, (_, index) => [`p${index}/requirements.txt`, `a==${index}\n`])
  )
  const { code, review: result } = await review({}, { ...files, 'requirements.txt': 'evil==1.0\n' })
  expect([code, result.changes.length]).toEqual([1, 3001])
})

test('without a range, the remote’s default branch is the base', async () => {
  const origin = await makeRepository()
  origin.commit({ 'requirements.txt': 'a==1\n' })
  const clone = await origin.clone()
  clone.commit({ 'requirements.txt': 'evil==1.0\n' })
  const { code, stdout } = await weighbridge(['review', '--osv', database, '--format', 'json'], { cwd: clone.dir })
  expect([code, found(JSON.parse(stdout) as ReviewJson)]).toEqual([1, ['block package-malicious requirements.txt:1']])
})

test('a line that could not be read before either is no news; another one is, and a whole file always is', async () => {
  const line = 'this is no requirement'
  const same = await review({ 'requirements.txt': `${line}\na==1\n` }, { 'requirements.txt': `a==2\n${line}\n` })
  expect([same.review.verdict, same.review.gaps]).toEqual(['pass', []])
  const other = await review({ 'requirements.txt': `${line}\n` }, { 'requirements.txt': `${line} either\n` })
  expect(other.review.gaps.map(({ code, subject }) => [code, subject])).toEqual([['parse-error', `${line} either`]])
  const whole = await review({ 'uv.lock': 'x = [\n' }, { 'uv.lock': '# more\nx = [\n' })
  expect(whole.review.gaps.map(({ code, subject }) => [code, subject])).toEqual([['parse-error', 'uv.lock']])
})

test('models that commands load are reviewed where the commands stand', async () => {
  const { code, review: result } = await review(
    {},
    {
      'serve.sh': '#!/bin/sh\nhf download org/weights --local-dir models\nvllm serve "$MODEL"\n',
      Dockerfile: 'FROM scratch\nENV MODEL_ID=org/served\nCMD ["text-generation-launcher", "--trust-remote-code"]\n',
      Makefile: 'clone:\n\tgit clone https://huggingface.co/org/cloned\n',
      '.github/workflows/eval.yml':
        'jobs:\n  eval:\n    runs-on: x\n    steps:\n      - run: |\n          vllm serve org/pinned --revision 0e9e39f249a16976918f6564b8830bc894c89659\n'
    }
  )
  expect(code).toBe(1)
  expect(found(result).sort()).toEqual([
    'block model-remote-code Dockerfile:3',
    'warn model-unpinned Makefile:2',
    'warn model-unpinned serve.sh:2'
  ])
  expect(changed(result)).toContain('added org/pinned .github/workflows/eval.yml')
  expect(result.gaps).toMatchObject([{ code: 'unresolved-reference', subject: '"$MODEL"', location: { startLine: 3 } }])
})

test('another version of what a lockfile has with the same advisory is a note, the first of a lockfile blocks', async () => {
  const lock = (...versions: string[]): string =>
    ['version = 1', ...versions.map(version => `[[package]]\nname = "torch"\nversion = "${version}"`)].join('\n')
  const second = await review({ 'uv.lock': lock('2.4.0') }, { 'uv.lock': lock('2.4.0', '2.5.0') })
  const first = await review({ 'uv.lock': lock() }, { 'uv.lock': lock('2.5.0') })
  expect([second.code, found(second.review)]).toEqual([0, ['note package-vulnerable uv.lock:6']])
  expect([first.code, found(first.review)]).toEqual([1, ['block package-vulnerable uv.lock:3']])
})

test('what a pipeline and a notebook install without a version, and the same in a script', async () => {
  const command = 'pip install pytest torch'
  const { review: result } = await review(
    { a: '' },
    {
      '.github/workflows/ci.yml': `jobs:\n  a:\n    steps:\n      - run: ${command}\n`,
      'notebooks/a.ipynb': JSON.stringify({ cells: [{ cell_type: 'code', source: [`!${command}`] }] }),
      'train.sh': `${command}\n`
    }
  )
  const levels = result.findings.map(({ level, location, message }) =>
    [level, location.path, message.split(' ')[0]].join(' ')
  )
  expect(levels.sort()).toEqual([
    'note .github/workflows/ci.yml pytest',
    'note notebooks/a.ipynb pytest',
    'note notebooks/a.ipynb torch',
    'warn .github/workflows/ci.yml torch',
    'warn train.sh pytest',
    'warn train.sh torch'
  ])
})

test.each<[string, Record<string, string>, Record<string, string>, string]>([
  ['the base side', { 'pyproject.toml': '[project]\nname = "acme"\n' }, {}, 'note'],
  ['the base side, in another ecosystem', { 'js/a/package.json': '{"name": "acme"}' }, {}, 'warn'],
  ['the change alone', { a: '' }, { 'pyproject.toml': '[project]\nname = "acme"\n' }, 'warn'],
  ['the base side under another name', { 'setup.cfg': '[metadata]\nname = other\n' }, {}, 'warn']
])('a package that the repository publishes by %s', async (_, before, after, level) => {
  const { review: result } = await review(before, { ...after, 'deploy.sh': 'pip install acme\n' })
  expect(found(result)).toEqual([`${level} package-unpinned deploy.sh:1`])
})
