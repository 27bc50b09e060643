import { added, aDataset, changed, removed } from '../../../test/helpers/components.ts'
import { someRepository, testRule } from '../../../test/helpers/rule.ts'

const commit = '9f1c0d4e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d'
const remote = aDataset({ remoteCode: true })
const now = '607a30d783dfa663caf39e06633721c8d4cfcd7e'
const pinPlace = {
  at: { path: 'train.py', side: 'head', startLine: 3, startColumn: 56, endLine: 3, endColumn: 56 },
  before: ', revision="',
  after: '"'
} as const

testRule('dataset-remote-code', [
  {
    title: 'allowed, while its repository holds no code',
    changes: [added(remote)],
    repositories: { 'some-org/some-data': someRepository({ commit: now, holdsCode: false }) },
    finds: [
      {
        id: 'allowed',
        message: /at its default branch, which can move; it holds no code now$/,
        help: 'Drop trust_remote_code: the repository holds no code that needs it now'
      }
    ]
  },
  {
    title: 'allowed, while its repository holds code',
    changes: [added({ ...remote, pinPlace })],
    repositories: { 'some-org/some-data': someRepository({ commit: now, holdsCode: true }) },
    finds: [
      {
        message: /which can move$/,
        help: `Pin revision="${now}", the commit that it is at now, once you have read it, or drop trust_remote_code`,
        edit: `, revision="${now}"`
      }
    ]
  },
  {
    title: 'allowed, at a commit that holds no code',
    changes: [added({ ...remote, revision: commit })],
    repositories: { 'some-org/some-data': someRepository({ commit, holdsCode: false }) },
    finds: [
      {
        id: 'pinned',
        message: /at a pinned commit that holds none$/,
        help: 'Drop trust_remote_code: the repository holds no code at that commit',
        atMost: 'note'
      }
    ]
  },
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
