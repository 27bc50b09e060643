import { aModel, added, removed } from '../../../test/helpers/components.ts'
import { names, testRule } from '../../../test/helpers/rule.ts'

testRule('model-not-approved', [
  { title: 'no list', changes: [added(aModel())] },
  { title: 'on the list', changes: [added(aModel())], approved: { models: names('some-org/some-model') } },
  { title: 'removed', changes: [removed(aModel())], approved: { models: [] } },
  {
    title: 'not on the list',
    changes: [added(aModel())],
    approved: { models: names('another') },
    finds: [{ message: "some-org/some-model is not on the policy's list of approved models", help: /approved\.models/ }]
  },
  {
    title: 'denied, with no list of approved ones',
    changes: [added(aModel())],
    denied: { models: names('some-org/some-model') },
    finds: [{ message: 'some-org/some-model is denied by the policy (some-org/some-model)' }]
  },
  {
    title: 'denied and not on the list is told once',
    changes: [added(aModel())],
    approved: { models: [] },
    denied: { models: names('some-org/some-model') },
    finds: [{ message: /denied/ }]
  },
  {
    title: 'denied wins over approved',
    changes: [added(aModel())],
    approved: { models: names('some-org/some-model') },
    denied: { models: names('some-org/some-model') },
    finds: [{ message: /denied/ }]
  }
])
