import { isFixed } from './fixed.ts'

const commit = 'a'.repeat(40)

test.each([
  ['pypi', '==1.2', true],
  ['pypi', '>=1.2', false],
  ['npm', '1.2.3', true],
  ['npm', '^1.2.3', false],
  ['npm', 'latest', false],
  ['golang', 'v1.2.3', true],
  ['golang', commit, true],
  ['golang', commit.slice(1), false],
  ['golang', 'main', false],
  ['npm', commit, false],
  ['hackage', '1.2', false],
  ['nowhere', '==1.2', false],
  ['pypi', undefined, false]
])('%s %s: %s', (ecosystem, specifier, expected) => {
  expect(isFixed({ ecosystem, ...(specifier !== undefined && { specifier }) })).toBe(expected)
})
