import { added, aDataset, aModel, changed, moved, removed } from '../../../test/helpers/components.ts'
import { someRepository, testRule } from '../../../test/helpers/rule.ts'
import type { Change } from '../../core/change.ts'
import { rules } from '../registry.generated.ts'

const commit = '9f1c0d4e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d'
const name = 'some-org/some-model'
const free = someRepository({ repository: 'missing', namespace: 'free' })
const away = someRepository({ movedTo: 'new-org/some-model', namespace: 'taken' })

testRule('model-missing', [
  { title: 'nothing is known', changes: [added(aModel())] },
  { title: 'one that is there', changes: [added(aModel())], repositories: { [name]: someRepository() } },
  { title: 'removed', changes: [removed(aModel())], repositories: { [name]: free } },
  {
    title: 'what the repository publishes itself',
    changes: [added(aModel({ own: true }))],
    repositories: { [name]: free }
  },
  {
    title: 'a name whose owner is gone',
    changes: [added(aModel())],
    repositories: { [name]: free },
    finds: [
      {
        id: 'missing',
        message:
          'some-org/some-model does not exist, and anyone can register some-org and have their model loaded here',
        help: /^Correct the name, or remove the model/
      }
    ]
  },
  {
    title: 'a dataset whose owner is gone',
    changes: [added(aDataset())],
    repositories: { 'some-org/some-data': free },
    finds: [{ message: /anyone can register some-org and have their dataset loaded here$/ }]
  },
  {
    title: 'one that a token does not show',
    changes: [added(aModel())],
    repositories: { [name]: someRepository({ repository: 'missing', namespace: 'taken' }) },
    finds: [
      {
        message: 'some-org/some-model does not exist, or is private to others',
        help: 'Correct the name, or give the review a token that may read it',
        atMost: 'note'
      }
    ]
  },
  {
    title: 'one without an owner, which nobody can claim',
    changes: [added(aDataset({ name: 'some-data' }))],
    repositories: { 'some-data': someRepository({ repository: 'missing' }) },
    finds: [{ message: /does not exist/, atMost: 'note' }]
  },
  {
    title: 'one that was transferred',
    changes: [added(aModel())],
    repositories: { [name]: away },
    finds: [
      {
        id: 'moved',
        message:
          'some-org/some-model leads to new-org/some-model now, and whoever has some-org can publish another model under this name',
        help: 'Check that new-org/some-model is the model that you mean, and use that name',
        edit: '"new-org/some-model"'
      }
    ]
  },
  {
    title: 'one that was transferred by an owner who is gone',
    changes: [changed(aModel({ name: 'other/model' }), aModel())],
    repositories: { [name]: { ...away, namespace: 'free' } },
    finds: [{ message: /and anyone can register some-org and publish another model under this name$/ }]
  },
  {
    title: 'one that was transferred, at a commit',
    changes: [added(aModel({ revision: commit }))],
    repositories: { [name]: away },
    finds: [{ message: /leads to/, atMost: 'note' }]
  },
  {
    title: 'one that its owner has renamed',
    changes: [added(aModel())],
    repositories: { [name]: someRepository({ movedTo: 'Some-Org/better-model' }) },
    finds: [
      {
        message: 'some-org/some-model is called Some-Org/better-model now',
        help: 'Use Some-Org/better-model',
        atMost: 'note'
      }
    ]
  },
  {
    title: 'one that is disabled',
    changes: [added(aModel())],
    repositories: { [name]: someRepository({ repository: 'disabled' }) },
    finds: [{ id: 'disabled', message: 'some-org/some-model is disabled on Hugging Face: it cannot be loaded' }]
  },
  {
    title: 'a commit that is gone',
    changes: [added(aModel({ revision: commit }))],
    repositories: { [name]: someRepository({ hasRevision: false }) },
    finds: [{ id: 'no-revision', message: /^some-org\/some-model has no revision 9f1c0d4e/ }]
  }
])

test('nothing is asked about tests, documentation, what the repository publishes and what only moves', () => {
  const asks = (change: Change<'model'>) => rules['model-missing']?.asks?.(change)
  expect(asks(added(aModel()))).toEqual(['name'])
  expect(asks(moved(aModel(), aModel({ location: { path: 'other.py', side: 'head' } })))).toEqual([])
  for (const fields of [{ context: 'test' }, { context: 'docs' }, { own: true }] as const)
    expect(asks(added(aModel(fields)))).toEqual([])
})
