import { added, aDataset, changed, removed } from '../../../test/helpers/components.ts'
import { testRule } from '../../../test/helpers/rule.ts'

const commit = '9f1c0d4e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d'
const remote = aDataset({ remoteCode: true })

testRule('dataset-remote-code', [
  { title: 'no remote code', changes: [added(aDataset())] },
  { title: 'removed', changes: [removed(remote)] },
  { title: 'switched off', changes: [changed(remote, aDataset())] },
  {
    title: 'allowed, without revision',
    changes: [added(remote)],
    finds: [
      {
        id: 'allowed',
        message:
          'some-org/some-data may run code that can change: trust_remote_code allows it, and it is loaded at its default branch, which can move',
        help: 'Pin revision="<commit>" to the full commit that you have read, or drop trust_remote_code'
      }
    ]
  },
  {
    title: 'switched on',
    changes: [changed(aDataset({ revision: 'main' }), { ...remote, revision: 'main' })],
    finds: [{ message: /at main, a branch or tag that can move$/ }]
  },
  {
    title: 'at a commit it is a note',
    changes: [added({ ...remote, revision: commit })],
    finds: [{ message: 'some-org/some-data may run code from its repository, at a pinned commit', atMost: 'note' }]
  },
  {
    title: 'a switch that is only known at run time is a warning',
    changes: [added({ ...remote, remoteCode: 'unknown' })],
    finds: [{ message: /may run code/, atMost: 'warn' }]
  },
  {
    title: 'what the repository uploads itself',
    changes: [added({ ...remote, own: true })],
    finds: [{ message: /this repository publishes it$/, atMost: 'note' }]
  }
])
