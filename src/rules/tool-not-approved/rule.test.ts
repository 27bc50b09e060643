import { aTool, added, changed, removed } from '../../../test/helpers/components.ts'
import { names, testRule } from '../../../test/helpers/rule.ts'

testRule('tool-not-approved', [
  { title: 'no list', changes: [added(aTool())] },
  { title: 'on the list', changes: [added(aTool())], approved: { tools: names('files') } },
  { title: 'removed', changes: [removed(aTool())], approved: { tools: [] } },
  {
    title: 'not on the list',
    changes: [added(aTool())],
    approved: { tools: names('another') },
    finds: [{ message: "files is not on the policy's list of approved tools", help: /approved\.tools/ }]
  },
  {
    title: 'another command under the same name',
    changes: [changed(aTool(), aTool({ command: 'sh x.sh', runs: [] }))],
    approved: { tools: names('another') },
    finds: [{ message: /not on the policy's list/ }]
  },
  {
    title: 'denied wins over approved',
    changes: [added(aTool())],
    approved: { tools: names('files') },
    denied: { tools: names('files') },
    finds: [{ message: 'files is denied by the policy (files)', help: /different tool/ }]
  }
])
