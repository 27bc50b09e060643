import { aModel } from '../../../test/helpers/components.ts'
import { someRepository } from '../../../test/helpers/rule.ts'
import type { ModelComponent } from '../../core/component.ts'
import { pinTo } from './pin-fix.ts'

const commit = '607a30d783dfa663caf39e06633721c8d4cfcd7e'
const at = { path: 'train.py', side: 'head', startLine: 3, startColumn: 57, endLine: 3, endColumn: 57 } as const
const pinPlace = { at, before: ', revision="', after: '"' }
const edits = [{ location: at, newText: `, revision="${commit}"` }]

test.each<[string, Partial<ModelComponent>, object | undefined]>([
  ['where the text takes it', { pinPlace }, { commit, fix: { edits, clears: true } }],
  ['at one of several places', { pinPlace, alsoAt: [at] }, { commit, fix: { edits, clears: false } }],
  ['beside code that is pinned apart', { pinPlace, codeRevision: 'main' }, { commit, fix: { edits, clears: false } }],
  ['of a short id', { pinPlace, revision: '607a30d' }, { commit, fix: { edits, clears: true } }],
  ['where the text does not show how', {}, undefined],
  ['of what is pinned', { pinPlace, revision: commit }, undefined],
  ['of what outsiders push to', { pinPlace, revision: 'refs/pr/3' }, undefined]
])('the commit of now %s', (_, fields, expected) => {
  expect(pinTo(aModel(fields), someRepository({ commit }))).toEqual(expected)
})

test('nothing is known of a commit', () => {
  expect(pinTo(aModel({ pinPlace }), undefined)).toBeUndefined()
  expect(pinTo(aModel({ pinPlace }), someRepository())).toBeUndefined()
})
