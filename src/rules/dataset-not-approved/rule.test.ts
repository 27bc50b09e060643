import { aDataset, added, removed } from '../../../test/helpers/components.ts'
import { names, testRule } from '../../../test/helpers/rule.ts'

testRule('dataset-not-approved', [
  { title: 'no list', changes: [added(aDataset())] },
  { title: 'on the list', changes: [added(aDataset())], approved: { datasets: names('some-org/some-data') } },
  { title: 'removed', changes: [removed(aDataset())], approved: { datasets: [] } },
  {
    title: 'not on the list',
    changes: [added(aDataset())],
    approved: { datasets: names('another') },
    finds: [
      { message: "some-org/some-data is not on the policy's list of approved datasets", help: /approved\.datasets/ }
    ]
  },
  {
    title: 'denied, with no list of approved ones',
    changes: [added(aDataset())],
    denied: { datasets: names('some-org/some-data') },
    finds: [{ message: 'some-org/some-data is denied by the policy (some-org/some-data)' }]
  },
  {
    title: 'denied and not on the list is told once',
    changes: [added(aDataset())],
    approved: { datasets: [] },
    denied: { datasets: names('some-org/some-data') },
    finds: [{ message: /denied/ }]
  },
  {
    title: 'denied wins over approved',
    changes: [added(aDataset())],
    approved: { datasets: names('some-org/some-data') },
    denied: { datasets: names('some-org/some-data') },
    finds: [{ message: /denied/ }]
  }
])
