import { added, aModel, changed, removed } from '../../../test/helpers/components.ts'
import { someRepository, testRule } from '../../../test/helpers/rule.ts'

const commit = '9f1c0d4e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d'
const now = '607a30d783dfa663caf39e06633721c8d4cfcd7e'
const pinPlace = {
  at: { path: 'train.py', side: 'head', startLine: 3, startColumn: 56, endLine: 3, endColumn: 56 },
  before: ', revision="',
  after: '"'
} as const

testRule('model-unpinned', [
  {
    title: 'the commit of now, where the text takes it',
    changes: [added(aModel({ pinPlace }))],
    repositories: { 'some-org/some-model': someRepository({ commit: now }) },
    finds: [
      {
        message: /is loaded at/,
        help: `Pin revision="${now}", the commit that it is at now, once you have tested it`,
        edit: `, revision="${now}"`
      }
    ]
  },
  { title: 'a full commit', changes: [added(aModel({ revision: commit }))] },
  { title: 'a file whose checksum is stated', changes: [added(aModel({ checksum: `sha256:${'a'.repeat(64)}` }))] },
  { title: 'removed', changes: [removed(aModel())] },
  { title: 'remote code is another rule', changes: [added(aModel({ remoteCode: true }))] },
  {
    title: 'no revision',
    changes: [added(aModel())],
    finds: [
      {
        message: 'some-org/some-model is loaded at its default branch, which can move',
        help: 'Pin revision="<commit>" to the full commit that you have tested'
      }
    ]
  },
  {
    title: 'what the repository uploads itself',
    changes: [added(aModel({ own: true }))],
    finds: [{ message: /which can move, and this repository publishes it$/, atMost: 'note' }]
  },
  {
    title: 'a branch',
    changes: [added(aModel({ revision: 'main' }))],
    finds: [{ message: 'some-org/some-model is loaded at main, a branch or tag that can move' }]
  },
  { title: 'a tag', changes: [added(aModel({ revision: 'v1.0' }))], finds: [{ message: /a branch or tag/ }] },
  {
    title: 'a short commit may be the name of a branch',
    changes: [added(aModel({ revision: commit.slice(0, 7) }))],
    finds: [{ message: /9f1c0d4, a short id/ }]
  },
  {
    title: 'upper case is no commit',
    changes: [added(aModel({ revision: commit.toUpperCase() }))],
    finds: [{ message: /a branch or tag/ }]
  },
  {
    title: "an outsider's pull request",
    changes: [added(aModel({ revision: 'refs/pr/3' }))],
    finds: [{ message: /refs\/pr\/3, which outsiders can push to/ }]
  },
  {
    title: 'a pin that is taken away',
    changes: [changed(aModel({ revision: commit }), aModel())],
    finds: [{ message: /default branch/ }]
  },
  {
    title: 'a repository of code',
    changes: [added(aModel({ host: 'torch-hub', name: 'pytorch/vision', revision: 'v0.10' }))],
    finds: [{ message: /from v0\.10/, help: /owner\/repo:<commit>/ }]
  },
  {
    title: 'a command that takes a revision',
    changes: [added(aModel({ use: 'hf download' }))],
    finds: [{ message: /is loaded at/, help: 'Use --revision <commit> with the full commit that you have tested' }]
  },
  {
    title: 'a call with an argument of its own',
    changes: [added(aModel({ use: 'ModelConfig', revisionForm: 'model_revision="<commit>"' }))],
    finds: [{ message: /is loaded at/, help: /^Pin model_revision="<commit>" to the full commit/ }]
  },
  {
    title: 'a call that takes none',
    changes: [added(aModel({ use: 'from_pretrained', revisionForm: false }))],
    finds: [{ message: /is loaded at/, help: /^from_pretrained cannot take a commit: download the files/ }]
  },
  {
    title: 'a command that takes none',
    changes: [added(aModel({ use: 'llama-server' }))],
    finds: [{ message: /is loaded at/, help: /^llama-server cannot take a commit: download the files/ }]
  },
  {
    title: 'a setting of a tool that takes a revision',
    changes: [added(aModel({ use: 'base_model', revisionForm: 'revision_of_model: <commit>' }))],
    finds: [{ message: /is loaded at/, help: /^Pin revision_of_model: <commit> to the full commit/ }]
  },
  {
    title: 'a host where nothing can be pinned',
    changes: [added(aModel({ host: 'ollama', name: 'llama3', use: 'ollama pull' }))],
    finds: [{ message: 'llama3 is loaded at its tag latest, which can be pushed again', atMost: 'note' }]
  }
])
