import { join } from 'node:path'
import { openReview } from '../src/review/session.ts'
import { makeFolder } from './helpers/git.ts'
import { memorySource, type Texts } from './helpers/memory-source.ts'
import { advisory, writeDatabase } from './helpers/osv-database.ts'

const pypi = 'https://index.example/simple'
const npm = 'https://registry.example'
let database = ''

beforeAll(async () => {
  database = join(await makeFolder(), 'osv')
  const record = { versions: ['1.0', '1.0.0'] }
  writeDatabase(
    database,
    {
      PyPI: [advisory({ id: 'MAL-2026-1', name: 'evil', ...record })],
      npm: [
        advisory({ id: 'MAL-2026-2', name: 'evil', ecosystem: 'npm', ...record }),
        advisory({ id: 'MAL-2026-3', name: '@acme/evil', ecosystem: 'npm', ...record })
      ]
    },
    new Date().toISOString()
  )
})

/** What is found above a note, and the packages that are gaps: `level rule path`. */
async function told(base: Texts, head: Texts, policy = 'version: 1\n'): Promise<string[]> {
  const { signal } = new AbortController()
  const source = memorySource(base, head)
  const session = await openReview({
    source,
    policy: { text: policy, path: 'policy.yml' },
    osv: `database:${database}`,
    facts: 'off',
    env: {},
    signal
  })
  if (!('review' in session)) throw new Error(JSON.stringify(session))
  const { findings, gaps } = await session.review()
  return [
    ...findings
      .filter(({ level }) => level !== 'note')
      .map(({ level, ruleId, location }) => `${level} ${ruleId} ${location.path}`),
    ...gaps.filter(({ code }) => code === 'not-covered').map(({ code, location }) => `${code} ${location?.path ?? ''}`)
  ].sort()
}

const requirements = { 'requirements.txt': 'evil==1.0\n' }
const manifest = (name: string): Texts => ({ 'package.json': JSON.stringify({ dependencies: { [name]: '1.0.0' } }) })
const malicious = (level: string, path: string): string => `${level} package-malicious ${path}`

describe('a settings file that does not change', () => {
  test.each<[string, Texts, Texts, string[]]>([
    [
      'pip.conf',
      { 'pip.conf': `[global]\nindex-url = ${pypi}\n` },
      requirements,
      [malicious('warn', 'requirements.txt')]
    ],
    [
      'pip.conf that sets an index beside the default one',
      { 'pip.conf': `[global]\nextra-index-url = ${pypi}\n` },
      requirements,
      [malicious('block', 'requirements.txt')]
    ],
    [
      'uv.toml in a folder above',
      { 'uv.toml': `index-url = "${pypi}"\n` },
      { 'a/b/requirements.txt': 'evil==1.0\n' },
      [malicious('warn', 'a/b/requirements.txt')]
    ],
    [
      'uv.toml in another folder',
      { 'a/uv.toml': `index-url = "${pypi}"\n` },
      requirements,
      [malicious('block', 'requirements.txt')]
    ],
    [
      'the root of a workspace',
      { 'pyproject.toml': `[[tool.uv.index]]\nurl = "${pypi}"\ndefault = true\n` },
      { 'a/pyproject.toml': '[project]\ndependencies = ["evil==1.0"]\n' },
      [malicious('warn', 'a/pyproject.toml')]
    ],
    ['.npmrc for all', { '.npmrc': `registry=${npm}\n` }, manifest('evil'), [malicious('warn', 'package.json')]],
    [
      '.npmrc for the scope',
      { '.npmrc': `@acme:registry=${npm}\n` },
      manifest('@acme/evil'),
      ['not-covered package.json']
    ],
    [
      '.npmrc for another scope',
      { '.npmrc': `@acme:registry=${npm}\n` },
      manifest('evil'),
      [malicious('block', 'package.json')]
    ],
    [
      '.yarnrc.yml for the scope',
      { '.yarnrc.yml': `npmScopes:\n  acme:\n    npmRegistryServer: ${npm}\n` },
      manifest('@acme/evil'),
      ['not-covered package.json']
    ]
  ])('%s', async (_, settings, files, expected) => {
    expect(await told(settings, { ...settings, ...files })).toEqual(expected)
  })
})

test('what the change itself sets lowers, and is told', async () => {
  const head = { '.npmrc': `@acme:registry=${npm}\n`, ...manifest('@acme/evil') }
  expect(await told({}, head)).toEqual(['warn package-index .npmrc', malicious('warn', 'package.json')])
})

test('what the change points elsewhere lowers, and is told', async () => {
  const base = { '.npmrc': '@acme:registry=https://own.example\n' }
  const head = { '.npmrc': `@acme:registry=${npm}\n`, ...manifest('@acme/evil') }
  expect(await told(base, head)).toEqual(['warn package-index .npmrc', malicious('warn', 'package.json')])
})

test('another line of a settings file changes nothing', async () => {
  const base = { '.npmrc': `@acme:registry=${npm}\n` }
  const head = { '.npmrc': `save-exact=true\n@acme:registry=${npm}\n`, ...manifest('@acme/evil') }
  expect(await told(base, head)).toEqual(['not-covered package.json'])
})

test('a package of its own that a settings file has come from elsewhere is no confusion', async () => {
  const policy = 'version: 1\ninternal: { packages: ["pkg:pypi/acme-*"] }\n'
  const settings = { 'pip.conf': `[global]\nindex-url = ${pypi}\n` }
  const files = { 'requirements.txt': 'acme-x==1.0\n' }
  expect(await told(settings, { ...settings, ...files }, policy)).toEqual([])
  expect(await told({}, files, policy)).toEqual(['block package-confusion requirements.txt'])
})
