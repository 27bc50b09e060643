import { overrideKey } from './override-key.ts'

test.each([
  ['a', { name: 'a' }],
  ['@s/a', { name: '@s/a' }],
  ['a@^1', { name: 'a', asked: '^1' }],
  ['@s/a@npm:^1.0.0', { name: '@s/a', asked: '^1.0.0' }],
  ['a@>=1 <2', { name: 'a', asked: '>=1 <2' }],
  ['p>a', { name: 'a', of: 'p' }],
  ['p@1>a@<2', { name: 'a', of: 'p', asked: '<2' }],
  ['p/a', { name: 'a', of: 'p' }],
  ['@s/p/@t/a', { name: '@t/a', of: '@s/p' }],
  ['**/a', { name: 'a' }],
  ['p/**/a', { name: 'a', of: 'p' }],
  ['a@npm:@s/b@1', { name: 'a', asked: '@s/b@1' }],
  ['', { name: '' }],
  ['>', { name: '>' }]
])('%s', (key, expected) => {
  expect(overrideKey(key)).toEqual(expected)
})
