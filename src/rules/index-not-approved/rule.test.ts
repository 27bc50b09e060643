import { added, anIndex, changed, removed } from '../../../test/helpers/components.ts'
import { names, testRule } from '../../../test/helpers/rule.ts'

const url = 'https://index.example/simple'

testRule('index-not-approved', [
  { title: 'no list', changes: [added(anIndex())] },
  { title: 'on the list', changes: [added(anIndex())], approved: { indexes: names(url) } },
  { title: 'removed', changes: [removed(anIndex())], approved: { indexes: [] } },
  {
    title: 'a setting of the connection',
    changes: [added(anIndex({ use: 'connection', name: 'index.example' }))],
    approved: { indexes: [] }
  },
  {
    title: 'not on the list',
    changes: [added(anIndex())],
    approved: { indexes: names('another') },
    finds: [{ message: `${url} is not on the policy's list of approved indexes`, help: /approved\.indexes/ }]
  },
  {
    title: 'another one in its place',
    changes: [changed(anIndex(), anIndex({ name: 'https://other.example' }))],
    approved: { indexes: names(url) },
    finds: [{ message: /^https:\/\/other\.example is not on the policy's list/ }]
  },
  {
    title: 'denied wins over approved',
    changes: [added(anIndex())],
    approved: { indexes: names(url) },
    denied: { indexes: names(url) },
    finds: [{ message: `${url} is denied by the policy (${url})`, help: /different package index/ }]
  }
])
