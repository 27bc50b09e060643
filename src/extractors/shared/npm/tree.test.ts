import { treeOf } from './tree.ts'

const find = treeOf([
  '',
  'node_modules/a',
  'node_modules/a/node_modules/b',
  'node_modules/b',
  'node_modules/@s/c',
  'node_modules/@s/c/node_modules/@s/d',
  'packages/x',
  'packages/x/node_modules/b',
  'node_modules/gone/node_modules/e'
])

test.each([
  ['its own', 'node_modules/a', 'b', 'node_modules/a/node_modules/b'],
  ['that of the folder above', 'node_modules/a/node_modules/b', 'b', 'node_modules/a/node_modules/b'],
  ['that of the root', 'node_modules/@s/c', 'b', 'node_modules/b'],
  ['a name with a scope', 'node_modules/@s/c', '@s/d', 'node_modules/@s/c/node_modules/@s/d'],
  ['not what another has', 'node_modules/a', '@s/d', undefined],
  ['that of a workspace', 'packages/x', 'b', 'packages/x/node_modules/b'],
  ['the root for a workspace', 'packages/x', 'a', 'node_modules/a'],
  ['not what a package that is not listed has', 'node_modules/a', 'e', undefined],
  ['the root for a path that is not listed', 'node_modules/z', 'a', 'node_modules/a'],
  ['nothing', 'node_modules/a', 'nothing', undefined]
])('%s', (_, path, name, expected) => {
  expect(find(path, name)).toBe(expected)
})

test('a path of ten thousand levels is climbed only so far', () => {
  const deep = Array.from({ length: 10_000 }, () => 'node_modules/a').join('/')
  expect(treeOf([deep, 'node_modules/b'])(deep, 'b')).toBe('node_modules/b')
})
