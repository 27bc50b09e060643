import { plain } from '../../core/message.ts'
import { host } from './host.ts'

const commit = '5f91d94bd9cd7190a9f3216ff93cd1dd95f2c7be'

test.each(['qwen/Qwen-7B', 'damo/nlp_x--y', 'bare', '0/1'])('%s is a name', text => {
  expect(host.isName(text)).toBe(true)
})

test.each(['', 'a/b/c', './x', '/x', 'a//b', 'a/', 'a b/c', 'a/b..c', 'ä/b', 'a/b\n', 'a'.repeat(300)])(
  '%j is no name',
  text => {
    expect(host.isName(text)).toBe(false)
  }
)

test.each([
  [undefined, 'absent', 'at its default branch, which can move'],
  [commit.slice(0, 8), 'short', 'at 5f91d94b, a short id that a branch can also have as its name'],
  ['refs/pr/3', 'moving', 'at refs/pr/3, a branch or tag that can move'],
  ['master', 'moving', 'at master, a branch or tag that can move']
])('the revision %j is %s', (revision, revisionClass, clause) => {
  expect(host.revisionClass(revision)).toBe(revisionClass)
  expect(plain(host.howItMoves(revision))).toBe(clause)
})

test('which revision a model has when none is named is not known', () => {
  expect([host.defaultRevision('model'), host.defaultRevision('dataset')]).toEqual([undefined, 'master'])
})

test('it has no package URL', () => {
  expect(host.purl).toBeUndefined()
})
