import { plain } from '../../core/message.ts'
import { host } from './host.ts'
import { parseReference } from './reference.ts'

const commit = '5f91d94bd9cd7190a9f3216ff93cd1dd95f2c7be'

test.each([
  ['pytorch/vision', { name: 'pytorch/vision' }],
  ['pytorch/vision:v0.10.0', { name: 'pytorch/vision', revision: 'v0.10.0' }],
  ['o/r.x:feature/a', { name: 'o/r.x', revision: 'feature/a' }],
  ['o/r:refs/pull/1/head', { name: 'o/r', revision: 'refs/pull/1/head' }]
])('reads %s', (text, expected) => {
  expect(parseReference(text)).toEqual(expected)
})

test.each(['', 'vision', 'a/b/c', '/tmp/x', 'o/r:', 'o/r:a:b', 'o/r:a b', 'o_x/r', `o/${'r'.repeat(101)}`])(
  'leaves %j',
  text => {
    expect(parseReference(text)).toBeUndefined()
    expect(host.isName(text)).toBe(false)
  }
)

test('a name has no revision', () => {
  expect([host.isName('o/r'), host.isName('o/r:main')]).toEqual([true, false])
})

test.each([
  [undefined, 'absent', 'at its default branch, which can move'],
  [commit.slice(0, 8), 'short', 'at 5f91d94b, a short id that a branch can also have as its name'],
  ['refs/pull/3/head', 'pull-request', 'from refs/pull/3/head, which outsiders can push to'],
  ['refs/pr/3', 'moving', 'from refs/pr/3, a branch or tag that can move'],
  ['main', 'moving', 'from main, a branch or tag that can move']
])('the revision %j is %s', (revision, revisionClass, clause) => {
  expect(host.revisionClass(revision)).toBe(revisionClass)
  expect(plain(host.howItMoves(revision))).toBe(clause)
})

test('its package URL is in lower case, with a version for a commit only', () => {
  expect(host.purl?.('model', 'PyTorch/Vision', 'main')).toBe('pkg:github/pytorch/vision')
  expect(host.purl?.('model', 'PyTorch/Vision', commit)).toBe(`pkg:github/pytorch/vision@${commit}`)
})
