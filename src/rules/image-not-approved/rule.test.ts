import { anImage, added, removed } from '../../../test/helpers/components.ts'
import { names, testRule } from '../../../test/helpers/rule.ts'

testRule('image-not-approved', [
  { title: 'no list', changes: [added(anImage())] },
  { title: 'on the list', changes: [added(anImage())], approved: { images: names('python') } },
  { title: 'removed', changes: [removed(anImage())], approved: { images: [] } },
  {
    title: 'not on the list',
    changes: [added(anImage())],
    approved: { images: names('another') },
    finds: [{ message: "python is not on the policy's list of approved images", help: /approved\.images/ }]
  },
  {
    title: 'denied, with no list of approved ones',
    changes: [added(anImage())],
    denied: { images: names('python') },
    finds: [{ message: 'python is denied by the policy (python)' }]
  },
  {
    title: 'denied and not on the list is told once',
    changes: [added(anImage())],
    approved: { images: [] },
    denied: { images: names('python') },
    finds: [{ message: /denied/ }]
  },
  {
    title: 'denied wins over approved',
    changes: [added(anImage())],
    approved: { images: names('python') },
    denied: { images: names('python') },
    finds: [{ message: /denied/ }]
  }
])
