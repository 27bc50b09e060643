import { plain } from '../../core/message.ts'
import { host } from './host.ts'

const commit = '5f91d94bd9cd7190a9f3216ff93cd1dd95f2c7be'

test.each([
  [undefined, 'absent', 'at its default branch, which can move'],
  ['', 'absent', 'at its default branch, which can move'],
  [commit.toUpperCase(), 'moving', `at ${commit.toUpperCase()}, a branch or tag that can move`],
  [`${commit}0`, 'moving', `at ${commit}0, a branch or tag that can move`],
  [commit.slice(0, 7), 'short', 'at 5f91d94, a short id that a branch can also have as its name'],
  ['defaced', 'short', 'at defaced, a short id that a branch can also have as its name'],
  ['refs/pr/12', 'pull-request', 'from refs/pr/12, which outsiders can push to'],
  ['refs/pr/x', 'moving', 'at refs/pr/x, a branch or tag that can move'],
  ['main', 'moving', 'at main, a branch or tag that can move']
])('the revision %j is %s', (revision, revisionClass, clause) => {
  expect(host.revisionClass(revision)).toBe(revisionClass)
  expect(plain(host.howItMoves(revision))).toBe(clause)
})

test('a full commit id is fixed', () => {
  expect(host.revisionClass(commit)).toBe('fixed')
})
