import { reviewJson } from '../helpers/cli.ts'
import { makeRepository, type FileContent } from '../helpers/git.ts'

type Files = Readonly<Record<string, FileContent>>

const entry = (version: string, program: string) => ({ version, integrity: 'sha512-aa', bin: { [program]: 'bin.js' } })

const npm: Files = {
  'package.json': JSON.stringify({ name: 'x', devDependencies: { typescript: '5.5.4', linter: '^5.0.0' } }),
  'package-lock.json': JSON.stringify({
    name: 'x',
    lockfileVersion: 3,
    packages: {
      '': { devDependencies: { typescript: '5.5.4', linter: '^5.0.0' } },
      'node_modules/typescript': entry('5.5.4', 'tsc'),
      'node_modules/linter': entry('5.0.0', 'linter'),
      'node_modules/linter/node_modules/inner': entry('1.0.0', 'hidden')
    }
  })
}

const web = Object.fromEntries(Object.entries(npm).map(([path, content]) => [`web/${path}`, content]))
const pnpm: Files = {
  'package.json': JSON.stringify({ name: 'x', devDependencies: { typescript: '5.5.4' } }),
  'pnpm-lock.yaml': [
    "lockfileVersion: '9.0'",
    'importers:\n  .:\n    devDependencies:\n      typescript: { specifier: 5.5.4, version: 5.5.4 }',
    'packages:\n  typescript@5.5.4:\n    resolution: { integrity: sha512-aa }\n    hasBin: true',
    'snapshots:\n  typescript@5.5.4: {}\n'
  ].join('\n')
}
const python: Files = { 'uv.lock': 'version = 1\n[[package]]\nname = "tool"\nversion = "1.2.0"\n' }

const workflow = (...steps: string[]): Files => ({
  '.github/workflows/ci.yml': `on: push\njobs:\n  a:\n    steps:\n${steps.map(step => `      - ${step}\n`).join('')}`
})

async function levels(before: Files, after: Files): Promise<readonly string[]> {
  const repository = await makeRepository()
  repository.commit(before)
  repository.commit(after)
  const { review } = await reviewJson(repository.dir, 'HEAD~1..HEAD', '--offline')
  const unpinned = review.findings.filter(({ ruleId }) => ruleId === 'package-unpinned')
  return unpinned.map(({ level, message }) => `${level} ${message.split(' ')[0] ?? ''}`)
}

const defaults = '.github/workflows/ci.yml'

test.each<[string, Files, Files, readonly string[]]>([
  ['a program, a package, a range', npm, workflow('run: npx tsc --noEmit && npx -p linter lint && npx linter@5'), []],
  ['what is only run where it is installed', {}, workflow('run: npx --no a; npx --no-install b; npm exec --no c'), []],
  ['what pnpm and Yarn run without a registry', {}, workflow('run: pnpm exec a && yarn exec b && yarn run c'), []],
  ['a folder that the command changes into', web, workflow('run: cd web && npx tsc'), []],
  ['the folder of a step', web, workflow('run: npx tsc\n        working-directory: ./web'), []],
  [
    'the folder of a job',
    web,
    {
      [defaults]: 'jobs:\n  a:\n    defaults: { run: { working-directory: web } }\n    steps:\n      - run: npx tsc\n'
    },
    []
  ],
  ['a program by a lockfile that names none', pnpm, workflow('run: npx tsc'), []],
  ['a script beside its lockfile', web, { 'web/build.sh': 'npx tsc\n' }, []],
  ['a recipe', npm, { Makefile: 'all:\n\tnpx tsc\n' }, []],
  ['an environment of its own', python, workflow('run: uvx tool && pipx run tool'), ['note tool']],

  ['another version', npm, workflow('run: npx -y linter@6 && npx linter@latest'), ['warn linter', 'warn linter']],
  ['a word that only names a program', npm, workflow('run: npx -p tsc tsc'), ['note tsc']],
  ['a program of a package in a package', npm, workflow('run: npx hidden'), ['warn hidden']],
  ['what is downloaded after all', {}, workflow('run: npx --no-install -y a'), ['warn a']],
  ['an option of the program', {}, workflow('run: npx a --no-install'), ['warn a']],
  ['a folder without the lockfile', web, workflow('run: npx linter'), ['warn linter']],
  ['a folder that the run knows', web, workflow('run: cd "$DIR" && npx linter'), ['warn linter']],
  ['a folder of another line', web, workflow('run: (cd web && npm ci); npx linter'), ['warn linter']],
  [
    'a folder that a step computes',
    npm,
    workflow('run: npx linter\n        working-directory: ${{ matrix.dir }}'),
    ['warn linter']
  ],
  ['another folder by an option', npm, workflow('run: npx --prefix web linter'), ['warn linter']],
  ['what is always downloaded', npm, workflow('run: pnpm dlx linter && npm i -g linter'), ['warn linter']],
  ['an image', npm, { Dockerfile: 'FROM a@sha256:' + 'a'.repeat(64) + '\nRUN npx linter\n' }, ['warn linter']],
  ['what nothing locks', python, workflow('run: uvx other'), ['warn other']]
])('%s', async (_, before, after, expected) => {
  expect(await levels({ a: '', ...before }, after)).toEqual(expected)
})
