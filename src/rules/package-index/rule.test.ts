import { added, anIndex, changed, moved, removed } from '../../../test/helpers/components.ts'
import { sampleIndex } from '../../../test/helpers/samples.ts'
import { names, testRule } from '../../../test/helpers/rule.ts'

const at = (url: string, more: object = {}) => anIndex({ name: url, url, ...more })
const url = 'https://index.example/simple'
const own = [{ url: 'https://index.example/simple/', ecosystem: 'pypi' as const }]

testRule('package-index', [
  { title: 'removed', changes: [removed(anIndex())] },
  { title: 'moved', changes: [moved(anIndex(), anIndex())] },
  { title: 'this machine', changes: [added(at('http://localhost:3141/root/pypi'))] },
  { title: 'builds of a known project', changes: [added(at('https://download.pytorch.org/whl/cu124'))] },
  { title: 'an index of the policy', changes: [added(at(url))], indexes: own },
  { title: 'a project of an index of the policy', changes: [added(at(`${url}/team`))], indexes: own },
  { title: 'certificates are another matter', changes: [added(anIndex({ use: 'connection', name: 'index.example' }))] },
  { title: 'certificates that are no longer checked', changes: [changed(anIndex(), anIndex({ unchecked: true }))] },
  { title: 'the list of the policy decides', changes: [added(anIndex())], approved: { indexes: [] } },
  { title: 'a denied one is told as such', changes: [added(anIndex())], denied: { indexes: names(url) } },
  {
    title: 'in place of the default index',
    changes: [added(anIndex())],
    finds: [
      {
        id: 'default-index',
        message: `index-url replaces the default index with ${url}`,
        help: `Check that ${url} is meant to serve packages, or ask the policy owners to add it under approved.indexes`
      }
    ]
  },
  {
    title: 'beyond the folder of an index of the policy',
    changes: [added(at('https://index.example/simplest'))],
    indexes: own,
    finds: [{ message: /simplest/ }]
  },
  {
    title: 'in place of another',
    changes: [changed(at('https://old.example'), anIndex())],
    finds: [{ message: / replaces https:\/\/old\.example with / }]
  },
  {
    title: 'for a scope',
    changes: [added(anIndex({ ecosystem: 'npm', scope: '@acme', setting: '@acme:registry' }))],
    finds: [{ message: /^@acme:registry replaces the default index with .* for packages of @acme$/ }]
  },
  {
    title: 'beside the default index, where the highest version wins',
    changes: [added(anIndex({ use: 'additional', setting: '--extra-index-url' }))],
    finds: [
      {
        id: 'additional-index',
        message: `--extra-index-url adds ${url} beside the default index: the highest version is installed, whichever index serves it`
      }
    ]
  },
  {
    title: 'beside the default index, in an order',
    changes: [added(anIndex({ use: 'additional', ecosystem: 'rubygems', setting: '--source' }))],
    finds: [{ message: / beside the default index: a package can come from either$/ }]
  },
  {
    title: 'an index for packages that name it',
    changes: [added(anIndex({ use: 'named', setting: 'tool.uv.index' }))],
    finds: [{ id: 'named-index', message: `tool.uv.index adds ${url} as an index for the packages that name it` }]
  },
  {
    title: 'a page of files',
    changes: [added(anIndex({ use: 'links', setting: '-f' }))],
    finds: [{ id: 'links', message: `-f adds ${url} as a page of package files beside the index` }]
  },
  {
    title: 'a channel of an unknown publisher',
    changes: [added(sampleIndex('somebody', { ecosystem: 'conda', setting: '-c' }))],
    finds: [{ message: /^-c adds somebody beside/ }]
  },
  {
    title: 'one address in two files is one finding',
    changes: [added(anIndex()), added(anIndex({ location: { path: 'Dockerfile', side: 'head' } }))],
    finds: [{ message: /index\.example/ }]
  }
])
