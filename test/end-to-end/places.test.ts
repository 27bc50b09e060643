import { reviewJson } from '../helpers/cli.ts'
import { makeFolder, makeRepository } from '../helpers/git.ts'
import { writeDatabase } from '../helpers/osv-database.ts'

let database = ''

beforeAll(async () => {
  const dir = await makeFolder()
  writeDatabase(dir, { PyPI: [], npm: [] }, new Date().toISOString())
  database = `database:${dir}`
})

type Files = Readonly<Record<string, string | null>>

/** `rule file:line, further lines` of each finding. */
async function places(before: Files, after: Files): Promise<string[]> {
  const repository = await makeRepository()
  const base = repository.commit(before)
  const head = repository.commit(after)
  const { review } = await reviewJson(repository.dir, `${base}..${head}`, '--osv', database, '--facts', 'off')
  return review.findings.map(({ ruleId, location: { path, startLine }, related }) =>
    [`${ruleId} ${path}:${startLine ?? ''}`, ...related.map(place => String(place.startLine ?? ''))].join(', ')
  )
}

const call = (...lines: string[]): string =>
  ['from transformers import AutoModel', 'model = AutoModel.from_pretrained(', ...lines, ')', ''].join('\n')
const commit = '9f1c0d4e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d'

test.each<[string, Files, Files, string[]]>([
  [
    'a flag that is added to a call',
    { 'load.py': call('    "org/model",') },
    { 'load.py': call('    "org/model",', '    trust_remote_code=True,') },
    ['model-remote-code load.py:4, 3']
  ],
  [
    'a flag in a dict that the call takes',
    { 'load.py': `options = {\n    "revision": "v1",\n}\n${call('    "org/model",', '    **options,')}` },
    {
      'load.py': `options = {\n    "revision": "v1",\n    "trust_remote_code": True,\n}\n${call('    "org/model",', '    **options,')}`
    },
    ['model-remote-code load.py:3, 7, 2']
  ],
  [
    'a revision that stands above the call',
    { 'load.py': `REVISION = "${commit}"\n${call('    "org/model",', '    revision=REVISION,')}` },
    { 'load.py': `REVISION = "main"\n${call('    "org/model",', '    revision=REVISION,')}` },
    ['model-unpinned load.py:1, 4']
  ],
  [
    'a revision that is taken away',
    { 'load.py': call('    "org/model",', `    revision="${commit}",`) },
    { 'load.py': call('    "org/model",') },
    ['model-unpinned load.py:3']
  ],
  [
    'an ARG of a Dockerfile',
    { Dockerfile: 'ARG TAG=1.0@sha256:' + 'a'.repeat(64) + '\nRUN true\nFROM index.example/base:${TAG}\n' },
    { Dockerfile: 'ARG TAG=2.0\nRUN true\nFROM index.example/base:${TAG}\n' },
    ['image-unpinned Dockerfile:1, 3']
  ],
  [
    'an ARG without a digest before either',
    { Dockerfile: 'ARG TAG=1.0\nFROM index.example/base:${TAG}\n' },
    { Dockerfile: 'ARG TAG=2.0\nFROM index.example/base:${TAG}\n' },
    ['image-unpinned Dockerfile:1, 2']
  ],
  [
    'a version in a table of TOML',
    { 'Cargo.toml': '[dependencies.tool]\nfeatures = []\nversion = "=1.0.0"\n' },
    { 'Cargo.toml': '[dependencies.tool]\nfeatures = []\nversion = "1.0.0"\n' },
    ['package-unpinned Cargo.toml:3']
  ],
  [
    'a file that was renamed',
    { 'load.py': call('    "org/model",', '    torch_dtype="auto",') },
    {
      'load.py': null,
      'src/load.py': call('    "org/model",', '    torch_dtype="auto",', '    trust_remote_code=True,')
    },
    ['model-remote-code src/load.py:5, 3']
  ],
  [
    'a file that is new',
    {},
    { 'load.py': call('    "org/model",', '    trust_remote_code=True,') },
    ['model-remote-code load.py:3']
  ]
])('%s', async (_, before, after, expected) => {
  expect(await places({ 'README.md': '', ...before }, after)).toEqual(expected)
})
