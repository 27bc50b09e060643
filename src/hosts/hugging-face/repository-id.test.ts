import { isRepositoryId, repositoryPurl } from './repository-id.ts'

const commit = '5f91d94bd9cd7190a9f3216ff93cd1dd95f2c7be'

describe('isRepositoryId', () => {
  test.each(['gpt2', 'org/name', 'Qwen/Qwen2.5-0.5B_x', '_a/b_', '0/1', `${'a'.repeat(96)}/${'b'.repeat(96)}`])(
    'accepts %s',
    text => {
      expect(isRepositoryId(text)).toBe(true)
    }
  )

  test.each([
    '',
    'a/b/c',
    './x',
    '/x/y',
    '~/x',
    'a//b',
    'a/',
    '/b',
    'a b/c',
    '-a/b',
    'a/b-',
    'a/.b',
    'a/b.',
    'a--b/c',
    'a/b..c',
    'a/b.git',
    'a/{{ x }}',
    'ä/b',
    'a/b\n',
    'a'.repeat(97)
  ])('refuses %j', text => {
    expect(isRepositoryId(text)).toBe(false)
  })
})

test.each([
  ['model', 'org/Name', undefined, 'pkg:huggingface/org/Name'],
  ['model', 'org/Name', commit, `pkg:huggingface/org/Name@${commit}`],
  ['model', 'org/Name', 'main', 'pkg:huggingface/org/Name'],
  ['dataset', 'org/Name', commit, `pkg:huggingface/datasets/org/Name@${commit}`],
  ['dataset', 'squad', undefined, 'pkg:huggingface/datasets/squad']
] as const)('%s %s at %s is %s', (kind, id, revision, purl) => {
  expect(repositoryPurl(kind, id, revision)).toBe(purl)
})
