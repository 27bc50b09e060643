import { aDataset, aModel, anImage, aPackage } from '../../test/helpers/components.ts'
import type { Component } from '../core/component.ts'
import { pinningOf } from './registry.ts'

const commit = 'ab'.repeat(20)
const bare = Object.fromEntries(Object.entries(anImage()).filter(([key]) => key !== 'tag')) as ReturnType<
  typeof anImage
>
const tag = (name: string): string => `refs/heads/${name} refs/tags/${name} 'refs/tags/${name}^{}'`
const inspect = (reference: string): string =>
  `docker buildx imagetools inspect ${reference} --format '{{.Manifest.Digest}}'`
const git = (url: string, refs = ''): string => `git ls-remote -- https://${url}${refs === '' ? '' : ` ${refs}`}`
const uv = '| uv pip compile --no-deps --only-binary :all: --generate-hashes -'

test.each<[string, Component, string, string | undefined, string | undefined]>([
  ['an image', anImage(), 'digest', inspect('python:3.12-slim'), 'python:3.12-slim@sha256:<digest>'],
  ['an image without a tag', bare, 'digest', inspect('python'), 'python@sha256:<digest>'],
  [
    'an image of a registry with a port',
    anImage({ registry: 'registry.example:5000', repository: 'team/app', tag: 'v1' }),
    'digest',
    inspect('registry.example:5000/team/app:v1'),
    'registry.example:5000/team/app:v1@sha256:<digest>'
  ],
  [
    'an image of an address in brackets',
    anImage({ registry: '[::1]:5000', repository: 'app', tag: 'v1' }),
    'digest',
    inspect("'[::1]:5000/app:v1'"),
    '[::1]:5000/app:v1@sha256:<digest>'
  ],
  ['a model', aModel(), 'commit', git('huggingface.co/some-org/some-model', 'refs/heads/main'), 'revision="<commit>"'],
  [
    'a model at a tag',
    aModel({ revision: 'v1.0' }),
    'commit',
    git('huggingface.co/some-org/some-model', tag('v1.0')),
    'revision="<commit>"'
  ],
  [
    "a model at somebody's pull request",
    aModel({ revision: 'refs/pr/3' }),
    'commit',
    git('huggingface.co/some-org/some-model', 'refs/pr/3'),
    'revision="<commit>"'
  ],
  ['a model at a short commit', aModel({ revision: commit.slice(0, 8) }), 'commit', undefined, 'revision="<commit>"'],
  [
    'a model that a command downloads',
    aModel({ use: 'hf download' }),
    'commit',
    git('huggingface.co/some-org/some-model', 'refs/heads/main'),
    '--revision <commit>'
  ],
  [
    'a model of a command that takes no commit',
    aModel({ use: 'llama-server' }),
    'commit',
    git('huggingface.co/some-org/some-model', 'refs/heads/main'),
    undefined
  ],
  [
    'a dataset',
    aDataset({ name: 'org/data' }),
    'commit',
    git('huggingface.co/datasets/org/data', 'refs/heads/main'),
    'revision="<commit>"'
  ],
  [
    'a model of ModelScope, whose default depends on the client',
    aModel({ host: 'modelscope', name: 'org/name' }),
    'commit',
    git('www.modelscope.cn/org/name.git'),
    'revision="<commit>"'
  ],
  [
    'a repository of code',
    aModel({ host: 'torch-hub', name: 'org/name' }),
    'commit',
    git('github.com/org/name', 'HEAD'),
    'owner/repo:<commit>'
  ],
  [
    'a pull request of a repository of code',
    aModel({ host: 'torch-hub', name: 'org/name', revision: 'pull/3/head' }),
    'commit',
    git('github.com/org/name', 'refs/pull/3/head'),
    'owner/repo:<commit>'
  ],
  ['a package', aPackage(), 'version', `echo torch ${uv}`, 'torch==<version>'],
  ['a range', aPackage({ specifier: '>=2,<3' }), 'version', `echo 'torch>=2,<3' ${uv}`, 'torch==<version>'],
  ['a notation of Poetry', aPackage({ specifier: '^2' }), 'version', undefined, undefined],
  [
    'a package of npm',
    aPackage({ ecosystem: 'npm', name: '@acme/tool', specifier: '^2 || 3' }),
    'version',
    "npm view '@acme/tool@^2 || 3' version dist.integrity",
    '@acme/tool@<version>'
  ],
  ['a package of an ecosystem without a command', aPackage({ ecosystem: 'cran' }), 'version', undefined, undefined],
  [
    'a package of another index',
    aPackage({ source: { type: 'registry', url: 'https://index.example/simple' } }),
    'version',
    undefined,
    undefined
  ],
  [
    'a package that a second index may serve',
    aPackage({ source: { type: 'registry', extraIndexes: [], findLinks: ['https://index.example'] } }),
    'version',
    undefined,
    undefined
  ],
  [
    'a package that settings take from an index',
    aPackage({
      takenFrom: { index: 'https://index.example', by: { path: 'pip.conf', side: 'head' }, sure: false }
    }),
    'version',
    undefined,
    undefined
  ],
  [
    'a package from git',
    aPackage({ source: { type: 'vcs', url: 'https://git.example/a/b', ref: 'main' } }),
    'commit',
    git('git.example/a/b', tag('main')),
    undefined
  ],
  [
    'a package from git without a ref',
    aPackage({ source: { type: 'vcs', url: 'https://git.example/a/b' } }),
    'commit',
    git('git.example/a/b', 'HEAD'),
    undefined
  ],
  [
    'a package from git at a short commit',
    aPackage({ source: { type: 'vcs', url: 'https://git.example/a/b', ref: 'ab12cd34' } }),
    'commit',
    undefined,
    undefined
  ],
  [
    'a package from git over SSH',
    aPackage({ source: { type: 'vcs', url: 'ssh://git@git.example/a/b', ref: 'main' } }),
    'commit',
    undefined,
    undefined
  ]
])('%s', (_, component, what, command, form) => {
  expect(pinningOf(component)).toEqual({
    what,
    ...(command !== undefined && { command }),
    ...(form !== undefined && { form })
  })
})

test.each<[string, Component]>([
  ['an image', anImage({ digest: `sha256:${commit}` })],
  ['a model', aModel({ revision: commit })],
  ['a package', aPackage({ version: '2.0' })],
  ['a package from git', aPackage({ source: { type: 'vcs', url: 'https://git.example/a', commit } })],
  ['a package from a folder', aPackage({ source: { type: 'path' } })]
])('%s that is fixed has nothing to pin', (_, component) => {
  expect(pinningOf(component)).toBeUndefined()
})

test.each([
  '-r',
  '--upload-pack=x',
  '$(touch x)',
  '`touch x`',
  "x';touch x;'",
  'x\ntouch x',
  'x|touch',
  '\u202ex',
  '__proto__'
])('no command runs what is written in a name or a version: %j', text => {
  const components: Component[] = [
    anImage({ repository: text }),
    anImage({ tag: text }),
    aModel({ name: text }),
    aModel({ revision: text }),
    aPackage({ name: text }),
    aPackage({ specifier: text }),
    aPackage({ name: text, ecosystem: 'npm' }),
    aPackage({ specifier: text, ecosystem: 'npm' }),
    aPackage({ ecosystem: text }),
    aModel({ host: text }),
    aPackage({ source: { type: 'vcs', url: text } }),
    aPackage({ source: { type: 'vcs', url: 'https://git.example/a', ref: text } })
  ]
  for (const component of components) {
    const command = pinningOf(component)?.command ?? ''
    // Outside of quotes, nothing but words and the pipe of ours; inside, no quote.
    const words = command.replaceAll(/'[^'\n]*'/g, '').replace(` ${uv}`, '')
    expect([text, words]).toEqual([text, expect.stringMatching(/^[\w ./:@+-]*$/)])
    if (text.startsWith('-')) expect(command.slice(command.indexOf(' -- ') + 4)).not.toMatch(/(?:^|\s)'?--?[ru]/)
  }
})
