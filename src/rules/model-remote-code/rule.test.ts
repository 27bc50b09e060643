import { added, aModel, changed, removed } from '../../../test/helpers/components.ts'
import { someRepository, testRule } from '../../../test/helpers/rule.ts'

const commit = '9f1c0d4e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d'
const remote = aModel({ remoteCode: true })
const now = '607a30d783dfa663caf39e06633721c8d4cfcd7e'
const pinPlace = {
  at: { path: 'train.py', side: 'head', startLine: 3, startColumn: 56, endLine: 3, endColumn: 56 },
  before: ', revision="',
  after: '"'
} as const

testRule('model-remote-code', [
  {
    title: 'allowed, while its repository holds no code',
    changes: [added(remote)],
    repositories: { 'some-org/some-model': someRepository({ commit: now, holdsCode: false }) },
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
    repositories: { 'some-org/some-model': someRepository({ commit: now, holdsCode: true }) },
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
    repositories: { 'some-org/some-model': someRepository({ commit, holdsCode: false }) },
    finds: [
      {
        id: 'pinned',
        message: /at a pinned commit that holds none$/,
        help: 'Drop trust_remote_code: the repository holds no code at that commit',
        atMost: 'note'
      }
    ]
  },
  { title: 'no remote code', changes: [added(aModel())] },
  { title: 'removed', changes: [removed(remote)] },
  {
    title: 'remote code without revision',
    changes: [added(remote)],
    finds: [
      {
        message:
          'some-org/some-model may run code that can change: trust_remote_code allows it, and it is loaded at its default branch, which can move',
        help: 'Pin revision="<commit>" to the full commit that you have read, or drop trust_remote_code'
      }
    ]
  },
  {
    title: 'remote code from a branch',
    changes: [added({ ...remote, revision: 'main' })],
    finds: [{ message: /at main, a branch or tag that can move$/ }]
  },
  {
    title: 'remote code is switched on',
    changes: [changed(aModel({ revision: 'main' }), { ...remote, revision: 'main' })],
    finds: [{ message: /may run code/ }]
  },
  {
    title: 'remote code at a commit is a note',
    changes: [added({ ...remote, revision: commit })],
    finds: [{ message: 'some-org/some-model may run code from its repository, at a pinned commit', atMost: 'note' }]
  },
  {
    title: 'weights at a commit, code at a branch',
    changes: [added({ ...remote, revision: commit, codeRevision: 'main' })],
    finds: [{ message: /may run code that can change/ }]
  },
  {
    title: 'a switch that is only known at run time is a warning',
    changes: [added({ ...remote, remoteCode: 'unknown' })],
    finds: [{ message: /may run code/, atMost: 'warn' }]
  },
  {
    title: 'a name that is only a default is allowed to run code all the same',
    changes: [added({ ...remote, confidence: 'likely' })],
    finds: [{ message: /may run code/ }]
  },
  {
    title: 'what the repository uploads itself',
    changes: [added({ ...remote, own: true }), added({ ...remote, own: true, remoteCode: 'unknown' })],
    finds: [
      { message: /may run code .*which can move, and this repository publishes it$/, atMost: 'note' },
      { message: /whether it does is only known at run time, and this repository publishes it$/, atMost: 'note' }
    ]
  },
  {
    title: 'a repository of code',
    changes: [added({ ...remote, host: 'torch-hub', name: 'pytorch/vision', revision: 'v0.10' })],
    finds: [{ message: /runs code that can change: .*from v0\.10/, help: /owner\/repo:<commit>/ }]
  },
  {
    title: 'a loader that always runs code',
    changes: [added({ ...remote, alwaysRunsCode: true, use: 'get_kernel' })],
    finds: [
      { message: /runs code that can change/, help: 'Pin revision="<commit>" to the full commit that you have read' }
    ]
  },
  {
    title: 'a loader that always runs code, at a commit',
    changes: [added({ ...remote, alwaysRunsCode: true, revision: commit })],
    finds: [{ message: /model runs code from its repository, at a pinned commit$/, atMost: 'note' }]
  },
  {
    title: 'a command',
    changes: [added({ ...remote, use: 'vllm serve' })],
    finds: [
      {
        message: /may run code that can change: --trust-remote-code allows it/,
        help: 'Use --revision <commit> with the full commit that you have read, or drop --trust-remote-code'
      }
    ]
  }
])
