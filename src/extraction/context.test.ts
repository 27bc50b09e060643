import { contextOf } from './context.ts'

test.each([
  ['requirements.txt', 'code'],
  ['requirements-test.txt', 'code'],
  ['src/train.py', 'code'],
  ['latest/train.py', 'code'],
  ['contest.py', 'code'],
  ['tests/requirements.txt', 'test'],
  ['packages/a/__tests__/x.ts', 'test'],
  ['src/test_model.py', 'test'],
  ['src/model_test.py', 'test'],
  ['conftest.py', 'test'],
  ['web/app.spec.tsx', 'test'],
  ['.github/workflows/ci.yml', 'ci'],
  ['.github/scripts/release.sh', 'ci'],
  ['ci/install.sh', 'ci'],
  ['.github/scripts/test_release.py', 'test'],
  ['docs/ci/install.sh', 'docs'],
  ['docs/conf.py', 'docs'],
  ['Documentation/train.py', 'docs'],
  ['README.md', 'docs'],
  ['tests/docs/readme.md', 'test']
])('%s is %s', (path, context) => {
  expect(contextOf(path)).toBe(context)
})

test('what a path does not tell, its reader does', () => {
  expect(contextOf('a.ipynb', 'interactive')).toBe('interactive')
  expect(contextOf('docs/a.ipynb', 'interactive')).toBe('docs')
})
