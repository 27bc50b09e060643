import { memorySource, type Texts } from '../../../test/helpers/memory-source.ts'
import { openReview } from '../session.ts'
import { includers } from './includers.ts'

const { signal } = new AbortController()

/** What a change of some files beside others that stay brings in: `name context scope`. */
async function brought(unchanged: Texts, changed: Texts, policy = 'version: 1\n'): Promise<readonly string[]> {
  const before = Object.fromEntries(Object.keys(changed).map(path => [path, '']))
  const source = memorySource({ ...unchanged, ...before }, { ...unchanged, ...changed })
  const text = { text: policy, path: 'policy.yml' }
  const session = await openReview({ source, policy: text, osv: 'database:/nowhere', facts: 'off', env: {}, signal })
  if (!('review' in session)) throw new Error(JSON.stringify(session))
  const { changes } = await session.review()
  return changes.flatMap(({ component: one }) =>
    one.kind === 'package' ? [`${one.name} ${one.context} ${one.scope}`] : []
  )
}

const list = { 'tests/requirements.txt': 'shale==1.0\n' }

test.each<[string, Texts]>([
  ['includes it', { 'requirements.txt': 'slate==1.0\n-r tests/requirements.txt\n' }],
  ['includes it from elsewhere', { 'api/requirements.txt': '-r ../tests/requirements.txt\n' }],
  [
    'includes a list that does',
    { 'requirements.txt': '-r tests/requirements-all.txt\n', 'tests/requirements-all.txt': '-r requirements.txt\n' }
  ]
])('a changed list of tests is for production where one that did not change %s', async (_, unchanged) => {
  expect(await brought(unchanged, list)).toEqual(['shale code runtime'])
})

test.each<[string, Texts, string?]>([
  ['no list does', { 'requirements.txt': 'slate==1.0\n' }],
  ['one for development does', { 'requirements-dev.txt': '-r tests/requirements.txt\n' }],
  [
    'one names another',
    { 'requirements.txt': '-r other/requirements.txt\n', 'other/requirements.txt': 'slate==1.0\n' }
  ],
  ['one takes constraints from it', { 'requirements.txt': '-c tests/requirements.txt\n' }]
])('a changed list of tests stays one where %s', async (_, unchanged) => {
  expect(await brought(unchanged, list)).not.toContain('shale code runtime')
})

test('lists that the policy ignores include nothing', async () => {
  const policy = 'version: 1\nignore:\n  paths:\n    - requirements.txt\n'
  expect(await brought({ 'requirements.txt': '-r tests/requirements.txt\n' }, list, policy)).toEqual([
    'shale test development'
  ])
})

test('nothing is read where no list of tests changed', async () => {
  const source = memorySource({}, { 'requirements.txt': 'shale==1.0\n', 'tests/a.py': '' })
  const closed = { ...source, list: () => Promise.reject(new Error('asked')) }
  expect([...(await includers(closed, () => false, signal))]).toEqual([])
})

test('lists that include each other come to an end', async () => {
  const names = Array.from({ length: 20 }, (_, index) => `a${index}.txt`)
  const chain = Object.fromEntries(names.map((name, index) => [`tests/requirements/${name}`, `-r a${index + 1}.txt\n`]))
  const texts = { ...chain, 'requirements.txt': '-r tests/requirements/a0.txt\n' }
  const source = memorySource(texts, { ...texts, 'tests/requirements/a20.txt': 'shale==1.0\n' })
  expect((await includers(source, () => false, signal)).size).toBeLessThan(21)
})
