import { added, aDataset, changed, moved, removed } from '../../../test/helpers/components.ts'
import { someRepository, testRule } from '../../../test/helpers/rule.ts'

const commit = '9f1c0d4e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d'
const now = '607a30d783dfa663caf39e06633721c8d4cfcd7e'
const pinPlace = {
  at: { path: 'train.py', side: 'head', startLine: 3, startColumn: 56, endLine: 3, endColumn: 56 },
  before: ', revision="',
  after: '"'
} as const

testRule('dataset-unpinned', [
  {
    title: 'the commit of now, where the text takes it',
    changes: [added(aDataset({ pinPlace }))],
    repositories: { 'some-org/some-data': someRepository({ commit: now }) },
    finds: [
      {
        message: /is loaded at/,
        help: `Pin revision="${now}", the commit that it is at now, once you have tested it`,
        edit: `, revision="${now}"`
      }
    ]
  },
  { title: 'a full commit', changes: [added(aDataset({ revision: commit }))] },
  { title: 'removed', changes: [removed(aDataset())] },
  { title: 'remote code is another rule', changes: [added(aDataset({ remoteCode: true }))] },
  {
    title: 'moved to another file',
    changes: [moved(aDataset(), aDataset({ location: { path: 'data.py', side: 'head' } }))]
  },
  {
    title: 'no revision',
    changes: [added(aDataset())],
    finds: [
      {
        message: 'some-org/some-data is loaded at its default branch, which can move',
        help: 'Pin revision="<commit>" to the full commit that you have tested'
      }
    ]
  },
  {
    title: 'moved from a test to code',
    changes: [moved(aDataset({ context: 'test' }), aDataset())],
    finds: [{ message: /default branch/ }]
  },
  {
    title: 'what the repository uploads itself',
    changes: [added(aDataset({ own: true }))],
    finds: [{ message: /which can move, and this repository publishes it$/, atMost: 'note' }]
  },
  {
    title: 'a short commit may be the name of a branch',
    changes: [added(aDataset({ revision: commit.slice(0, 7) }))],
    finds: [{ message: /9f1c0d4, a short id/ }]
  },
  {
    title: "an outsider's pull request",
    changes: [added(aDataset({ revision: 'refs/pr/1' }))],
    finds: [{ message: /refs\/pr\/1, which outsiders can push to/ }]
  },
  {
    title: 'a pin that is taken away',
    changes: [changed(aDataset({ revision: commit }), aDataset())],
    finds: [{ message: /default branch/ }]
  },
  {
    title: 'an address that says the revision itself',
    changes: [added(aDataset({ use: 'read_csv', revisionForm: 'hf://datasets/some-org/some-data@<commit>' }))],
    finds: [
      {
        message: /default branch/,
        help: 'Pin hf://datasets/some-org/some-data@<commit> to the full commit that you have tested'
      }
    ]
  },
  {
    title: 'a command',
    changes: [added(aDataset({ use: 'hf download' }))],
    finds: [{ message: /is loaded/, help: 'Use --revision <commit> with the full commit that you have tested' }]
  },
  {
    title: 'a loader that takes no revision',
    changes: [added(aDataset({ use: 'from_hub', revisionForm: false }))],
    finds: [{ message: /is loaded/, help: /^from_hub cannot take a commit: download the files/ }]
  },
  {
    title: 'a host that has branches of its own',
    changes: [added(aDataset({ host: 'modelscope', revision: 'master' }))],
    finds: [{ message: /at master, a branch or tag that can move/ }]
  }
])
