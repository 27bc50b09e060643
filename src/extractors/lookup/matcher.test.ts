import { matcher } from './matcher.ts'

const one = {
  id: 'one',
  files: ['**/requirements*.txt'],
  languages: [],
  lock: false,
  load: () => Promise.reject(new Error())
}

test.each([
  ['requirements.txt', true],
  ['a/b/requirements-dev.txt', true],
  ['.hidden/requirements.txt', true],
  ['a\nb/requirements.txt', true],
  ['a/require\nments.txt', false],
  ['Requirements.TXT', true],
  ['requirements.txt/x', false],
  ['requirements.txt\n', false]
])('%j: %j', (path, read) => {
  expect(matcher([one])(path).length > 0).toBe(read)
})
