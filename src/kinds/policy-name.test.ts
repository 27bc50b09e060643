import type { Component, ComponentKind } from '../core/component.ts'
import type { PatternUse } from './kind.ts'
import { parsePolicyName } from './policy-name.ts'
import {
  sampleDataset,
  sampleImage,
  sampleIndex,
  sampleModel,
  samplePackage,
  sampleTool
} from '../../test/helpers/samples.ts'

function matches(text: string, component: Component, use: PatternUse = 'denied'): boolean {
  const matcher = parsePolicyName(text, [component.kind], use)
  if ('reason' in matcher) throw new Error(matcher.reason)
  return matcher.matches(component)
}

const pypi = (name: string, more = {}): Component => samplePackage('pypi', name, more)
const npm = (name: string, more = {}): Component => samplePackage('npm', name, more)
const sha = '0123456789abcdef0123456789abcdef01234567'
const digest = `sha256:${'ab'.repeat(32)}`

describe('names of packages', () => {
  test.each<[string, Component, boolean]>([
    ['pkg:pypi/torch', pypi('torch'), true],
    ['pkg:pypi/PyYAML', pypi('pyyaml'), true],
    ['pkg:pypi/Acme_.Tools', pypi('acme-tools'), true],
    ['pkg:pypi/Acme_*', pypi('acme-tools'), true],
    ['pkg:pypi/*_Tools', pypi('acme-tools'), true],
    ['pkg:PyPI/torch', pypi('torch'), true],
    ['pkg://pypi/torch', pypi('torch'), true],
    ['pkg:pypi/tor%63h', pypi('torch'), true],
    ['pkg:pypi/torch', pypi('torchvision'), false],
    ['pkg:pypi/torch', pypi('my-torch'), false],
    ['pkg:pypi/**', npm('left-pad'), false],
    ['pkg:npm/jsonstream', npm('JSONStream'), true],
    ['pkg:npm/JSONStream', npm('JSONStream'), true],
    ['pkg:npm/lodash', npm('lodash'), true],
    ['pkg:npm/lodash', pypi('lodash'), false],
    ['pkg:pypi/lodash', npm('lodash'), false],
    ['pkg:npm/@evil/pkg', npm('@evil/pkg'), true],
    ['pkg:npm/%40evil/pkg', npm('@evil/pkg'), true],
    ['pkg:npm/%40evil%2Fpkg', npm('@evil/pkg'), true],
    ['pkg:npm/@evil/pkg', npm('pkg'), false],
    ['pkg:npm/@evil/pkg', npm('@good/pkg'), false],
    ['pkg:npm/pkg', npm('@evil/pkg'), false],
    ['pkg:npm/@evil/*', npm('@evil/pkg'), true],
    ['pkg:npm/@evil/*', npm('@eviler/pkg'), false],
    ['pkg:npm/@*/pkg', npm('@evil/pkg'), true],
    ['pkg:npm/*', npm('@evil/pkg'), false],
    ['pkg:npm/*', npm('pkg'), true],
    ['pkg:npm/**', npm('@evil/pkg'), true],
    ['pkg:npm/**/pkg', npm('pkg'), true],
    ['pkg:npm/JSONStream', npm('jsonstream'), true],
    ['pkg:npm/a%2Ab', npm('axb'), false],
    ['pkg:npm/a.b', npm('axb'), false]
  ])('%s and %o: %s', (text, component, expected) => {
    expect(matches(text, component)).toBe(expected)
  })
})

describe('versions of packages', () => {
  // [pattern, what is known of the version, may be denied, is approved]
  const range = (specifier: string): object => ({ specifier })
  const locked = (version: string): object => ({
    specifier: '>=1',
    resolved: { version, by: { path: 'uv.lock', side: 'head' } }
  })
  test.each<[string, Component, boolean, boolean]>([
    ['pkg:pypi/a@1.0', pypi('a', { version: '1.0' }), true, true],
    ['pkg:pypi/a@1.0', pypi('a', { version: '1.0.0' }), true, true],
    ['pkg:pypi/a@1.0', pypi('a', { version: '1.1' }), false, false],
    ['pkg:pypi/a@1.0', pypi('a', { version: '10' }), false, false],
    ['pkg:pypi/a@2.1.0', pypi('a', { version: '2.1.0+cu118' }), true, true],
    ['pkg:pypi/a@<2.0', pypi('a', { version: '1.9' }), true, true],
    ['pkg:pypi/a@<2.0', pypi('a', { version: '2.0' }), false, false],
    ['pkg:pypi/a@%3C2.0', pypi('a', { version: '1.9' }), true, true],
    ['pkg:pypi/a@>=1,<2', pypi('a', { version: '1' }), true, true],
    ['pkg:pypi/a@>=1,<2', pypi('a', { version: '2' }), false, false],
    ['pkg:pypi/a@==1.*', pypi('a', { version: '1.7' }), true, true],
    ['pkg:pypi/a@!=1.5', pypi('a', { version: '1.5' }), false, false],
    ['pkg:pypi/a@<2.0', pypi('a'), true, false],
    ['pkg:pypi/a@<2.0', pypi('a', range('')), true, false],
    ['pkg:pypi/a@<2.0', pypi('a', range('>=1')), true, false],
    ['pkg:pypi/a@<2.0', pypi('a', range('>=1,<1.5')), true, true],
    ['pkg:pypi/a@<2.0', pypi('a', range('>=2')), false, false],
    ['pkg:pypi/a@<=2.0', pypi('a', range('>=2')), true, false],
    ['pkg:pypi/a@>=1', pypi('a', range('~=1.4')), true, true],
    ['pkg:pypi/a@>=1,<3', pypi('a', range('>=1,<4,!=3.5')), true, false],
    ['pkg:pypi/a@<2.0', pypi('a', locked('1.5')), true, true],
    ['pkg:pypi/a@<2.0', pypi('a', locked('2.5')), false, false],
    ['pkg:pypi/a@<2.0', pypi('a', { version: 'not a version' }), true, false],
    ['pkg:pypi/a@<2.0', pypi('a', range('what?')), true, false],
    ['pkg:pypi/a', pypi('a', range('what?')), true, true],
    ['pkg:npm/a@1.2.3', npm('a', { version: '1.2.3' }), true, true],
    ['pkg:npm/a@1.x', npm('a', { version: '1.2.3' }), true, true],
    ['pkg:npm/a@1.x', npm('a', { version: '2.0.0' }), false, false],
    ['pkg:npm/@s/a@^1.2.0', npm('@s/a', { version: '1.9.0' }), true, true],
    ['pkg:npm/@s/a@^1.2.0', npm('@s/a', { version: '1.1.0' }), false, false],
    ['pkg:npm/@s/*@<1.0.0 || >=3.0.0', npm('@s/a', { version: '3.1.0' }), true, true],
    ['pkg:npm/@s/*@<1.0.0 || >=3.0.0', npm('@s/a', { version: '2.0.0' }), false, false],
    ['pkg:npm/a@<2.0.0', npm('a', range('^1.0.0')), true, true],
    ['pkg:npm/a@<1.5.0', npm('a', range('^1.0.0')), true, false],
    ['pkg:npm/a@<1.0.0', npm('a', range('^1.0.0')), false, false],
    ['pkg:npm/a@<1.0.0', npm('a', range('latest')), true, false]
  ])('%s and %o', (text, component, denied, approved) => {
    expect({ denied: matches(text, component), approved: matches(text, component, 'approved') }).toEqual({
      denied,
      approved
    })
  })

  test.each(['vcs', 'url', 'path'] as const)('a name approves nothing that comes from a %s', type => {
    const component = pypi('torch', { source: { type, url: 'https://index.example/torch' } })
    expect(matches('pkg:pypi/torch', component, 'approved')).toBe(false)
    expect(matches('pkg:pypi/torch', component, 'denied')).toBe(true)
  })

  test('an index of its own is still a registry', () => {
    const component = pypi('torch', { source: { type: 'registry', url: 'https://index.example/simple' } })
    expect(matches('pkg:pypi/torch', component, 'approved')).toBe(true)
  })
})

describe('packages of ecosystems without an order', () => {
  const tool = (more = {}): Component => samplePackage('packagist', 'acme/tool', more)
  test.each<[string, Component, boolean, boolean]>([
    ['pkg:composer/acme/tool', tool(), true, true],
    ['pkg:composer/Acme/*', tool(), true, true],
    ['pkg:composer/acme/tool', samplePackage('npm', 'acme/tool'), false, false],
    ['pkg:composer/acme/tool@1.1', tool({ version: '1.1' }), true, true],
    ['pkg:composer/acme/tool@1.1', tool({ version: '1.1.0' }), false, false],
    ['pkg:composer/acme/tool@1.1', tool(), true, false],
    ['pkg:nuget/acme.tool', samplePackage('nuget', 'Acme.Tool'), true, true],
    ['pkg:conan/zlib', samplePackage('conan-center', 'zlib'), true, true],
    ['pkg:hex/plug', samplePackage('hex', 'plug'), true, true],
    ['pkg:pub/http', samplePackage('pub', 'http'), true, true],
    ['pkg:hackage/aeson', samplePackage('hackage', 'aeson'), true, true]
  ])('%s and %o', (text, component, denied, approved) => {
    expect({ denied: matches(text, component), approved: matches(text, component, 'approved') }).toEqual({
      denied,
      approved
    })
  })
})

describe('models and datasets', () => {
  test.each<[string, Component, boolean, boolean]>([
    ['pkg:huggingface/meta-llama/*', sampleModel('meta-llama/Llama-3'), true, true],
    ['pkg:huggingface/Meta-Llama/llama-3', sampleModel('meta-llama/Llama-3'), true, true],
    ['pkg:huggingface/meta-llama/*', sampleModel('meta-llama-evil/Llama-3'), false, false],
    ['pkg:huggingface/meta-llama/*', sampleModel('meta-llama/x', { host: 'index.example' }), false, false],
    ['pkg:huggingface/*', sampleModel('gpt2'), true, true],
    ['pkg:huggingface/*', sampleModel('openai/gpt2'), false, false],
    ['pkg:huggingface/**', sampleModel('openai/gpt2'), true, true],
    ['pkg:github/pytorch/vision', sampleModel('pytorch/vision', { host: 'torch-hub' }), true, true],
    ['pkg:github/pytorch/*', sampleModel('pytorch/vision'), false, false],
    ['pkg:huggingface/pytorch/*', sampleModel('pytorch/vision', { host: 'torch-hub' }), false, false],
    [`pkg:huggingface/a/b@${sha}`, sampleModel('a/b', { revision: sha }), true, true],
    [`pkg:huggingface/a/b@${sha.toUpperCase()}`, sampleModel('a/b', { revision: sha }), true, true],
    [`pkg:huggingface/a/b@${sha}`, sampleModel('a/b', { revision: sha.replace('0', '1') }), false, false],
    [`pkg:huggingface/a/b@${sha}`, sampleModel('a/b', { revision: 'v1.0' }), true, false],
    [`pkg:huggingface/a/b@${sha}`, sampleModel('a/b'), true, false],
    ['pkg:huggingface/a/b@main', sampleModel('a/b'), true, true],
    ['pkg:huggingface/a/b@main', sampleModel('a/b', { revision: 'v1.0' }), false, false],
    ['pkg:huggingface/a/b@main', sampleModel('a/b', { revision: sha }), false, false],
    ['pkg:huggingface/a/b@refs/pr/1', sampleModel('a/b', { revision: 'refs/pr/1' }), true, true],
    ['pkg:github/a/b@main', sampleModel('a/b', { host: 'torch-hub' }), true, false],
    ['modelscope:Qwen/qwen-7b', sampleModel('qwen/Qwen-7B', { host: 'modelscope' }), true, true],
    ['ModelScope:qwen/*', sampleModel('qwen/Qwen-7B', { host: 'modelscope' }), true, true],
    ['modelscope:qwen/*', sampleModel('qwen/Qwen-7B'), false, false],
    ['pkg:huggingface/qwen/*', sampleModel('qwen/Qwen-7B', { host: 'modelscope' }), false, false],
    [`modelscope:a/b@${sha}`, sampleModel('a/b', { host: 'modelscope', revision: sha }), true, true],
    ['modelscope:a/b@master', sampleModel('a/b', { host: 'modelscope' }), true, false],
    ['modelscope:datasets/a/b', sampleDataset('a/b', { host: 'modelscope' }), true, true],
    ['modelscope:datasets/a/b@master', sampleDataset('a/b', { host: 'modelscope' }), true, true],
    ['pkg:huggingface/datasets/a/b', sampleDataset('a/b', { host: 'modelscope' }), false, false],
    ['pkg:huggingface/datasets/a/b', sampleDataset('a/b'), true, true],
    ['pkg:huggingface/datasets/A/*', sampleDataset('a/B'), true, true],
    ['pkg:huggingface/datasets/squad', sampleDataset('squad'), true, true],
    ['pkg:huggingface/datasets/**', sampleDataset('a/b'), true, true],
    ['pkg:huggingface/datasets/a/b', sampleDataset('a/c'), false, false]
  ])('%s and %o', (text, component, denied, approved) => {
    expect({ denied: matches(text, component), approved: matches(text, component, 'approved') }).toEqual({
      denied,
      approved
    })
  })
})

describe('images', () => {
  const python = sampleImage('python', { tag: '3.12' })
  const acme = (more = {}): Component => sampleImage('acme/app', { registry: 'ghcr.io', ...more })
  test.each<[string, Component, boolean, boolean]>([
    ['python', python, true, true],
    ['docker.io/python', python, true, true],
    ['docker.io/library/python', python, true, true],
    ['library/python', python, true, true],
    ['index.docker.io/library/python', python, true, true],
    ['python', sampleImage('library/python'), true, true],
    ['python', sampleImage('bitnami/python'), false, false],
    ['python', sampleImage('python', { registry: 'ghcr.io' }), false, false],
    ['*', python, true, true],
    ['*', sampleImage('bitnami/python'), false, false],
    ['*/python', sampleImage('bitnami/python'), true, true],
    ['docker.io/**', sampleImage('bitnami/python'), true, true],
    ['docker.io/**', acme(), false, false],
    ['**', acme(), true, true],
    ['**', python, true, true],
    ['**/app', acme(), true, true],
    ['ghcr.io/**', acme(), true, true],
    ['GHCR.io/acme/*', acme(), true, true],
    ['ghcr.io/acme/*', sampleImage('acme/a/b', { registry: 'ghcr.io' }), false, false],
    ['ghcr.io/acme/*', sampleImage('acme-evil/a', { registry: 'ghcr.io' }), false, false],
    ['*.example/team/**', sampleImage('team/a/b', { registry: 'index.example' }), true, true],
    ['index.example:5000/a', sampleImage('a', { registry: 'index.example:5000' }), true, true],
    ['localhost/a', sampleImage('a', { registry: 'localhost' }), true, true],
    ['python:3.12', python, true, true],
    ['python:3.*', python, true, true],
    ['python:3.1', python, false, false],
    ['python:latest', sampleImage('python'), true, true],
    ['python:latest', python, false, false],
    ['python:3.12', sampleImage('python', { digest }), true, false],
    ['python:3.12', sampleImage('python', { tag: '3.12', digest }), true, true],
    ['index.example:5000/a:1', sampleImage('a', { registry: 'index.example:5000', tag: '1' }), true, true],
    [`ghcr.io/acme/*@${digest}`, acme({ digest }), true, true],
    [`ghcr.io/acme/*@${digest.toUpperCase()}`, acme({ digest }), true, true],
    [`ghcr.io/acme/*@${digest}`, acme({ digest: digest.replace('ab', 'cd') }), false, false],
    [`ghcr.io/acme/*@${digest}`, acme({ tag: '1' }), true, false],
    ['ghcr.io/acme/*@sha256:*', acme({ digest }), true, true],
    ['ghcr.io/acme/*@sha256:*', acme({ tag: '1' }), true, false]
  ])('%s and %o', (text, component, denied, approved) => {
    expect({ denied: matches(text, component), approved: matches(text, component, 'approved') }).toEqual({
      denied,
      approved
    })
  })
})

test.each<[string, ComponentKind, RegExp]>([
  ['', 'package', /empty/],
  ['pkg:pypi', 'package', /pkg:type\/name/],
  ['pkg:pipy/a', 'package', /type "pipy"/],
  ['pkg:*/a', 'package', /type "\*"/],
  ['pkg:pypi/', 'package', /empty segment/],
  ['pkg:npm/@scope//a', 'package', /empty segment/],
  ['pkg:pypi/a@', 'package', /follows the "@"/],
  ['pkg:pypi/a@<<2', 'package', /is not a version(?: or version range)? of PyPI/],
  ['pkg:composer/a/b@<2', 'package', /versions of Packagist have no order here/],
  ['pkg:npm/a@latest', 'package', /is not a version(?: or version range)? of npm/],
  ['pkg:pypi/a%ZZ', 'package', /percent-encoding/],
  ['pkg:pypi/a%0Ab', 'package', /spaces/],
  ['pkg:pypi/a?x=y', 'package', /qualifiers/],
  ['pkg:pypi/a#b', 'package', /subpaths/],
  ['pkg:pypi/a/@1.0', 'package', /"@"/],
  ['torch', 'package', /"torch" is not a package URL; this must be a package/],
  ['torch>=2', 'package', /this must be a package/],
  ['pkg:huggingface/a/b', 'package', /names a model/],
  ['pkg:huggingface/datasets/a/b', 'model', /names a dataset/],
  ['pkg:huggingface/a/b', 'dataset', /names a model; this must be a dataset/],
  ['modelscope:datasets/a/b', 'model', /names a dataset/],
  ['modelscope:a//b', 'model', /empty segment/],
  ['modelscope:a/b', 'package', /names a model; this must be a package/],
  ['modelscope:a/b', 'image', /names a model/],
  ['python', 'model', /is not a package URL; this must be a model/],
  ['meta-llama/*', 'model', /this must be a model/],
  ['pkg:huggingface/a/b@<2', 'model', /cannot be compared/],
  ['pkg:huggingface/a/b@v*', 'model', /cannot be compared/],
  ['pkg:pypi/a', 'image', /names a package; this must be an image/],
  ['pkg:docker/python', 'image', /names a model; this must be an image, written registry\/repository/],
  ['https://ghcr.io/a', 'image', /empty segment/],
  ['ghcr.io', 'image', /ghcr\.io\/\*\*/],
  ['a b', 'image', /" "/],
  ['a//b', 'image', /empty segment/],
  ['python:', 'image', /tag/],
  ['python@sha256:abc', 'image', /64 hexadecimal/],
  ['python@3.12', 'image', /64 hexadecimal/],
  [`python${'*a'.repeat(300)}`, 'image', /512/]
])('%s is no pattern for a %s', (text, kind, reason) => {
  const matcher = parsePolicyName(text, [kind], 'denied')
  expect('reason' in matcher ? matcher.reason : 'accepted').toMatch(reason)
})

describe('tools', () => {
  const registry = { type: 'registry' } as const
  const run = (name: string, version?: string): Partial<ReturnType<typeof sampleTool>> => ({
    runs: [{ ecosystem: 'npm', name, source: registry, ...(version !== undefined && { version, specifier: version }) }]
  })
  const remote = (url: string): Component => sampleTool('docs', { transport: 'http', url })

  test.each<[string, Component, boolean]>([
    ['files', sampleTool('files'), true],
    ['our-*', sampleTool('our-files'), true],
    ['My Server', sampleTool('My Server'), true],
    ['files', sampleTool('Files'), false],
    ['https://mcp.example', remote('https://mcp.example/v1/sse'), true],
    ['https://MCP.example/', remote('https://mcp.example'), true],
    ['https://mcp.example/a/*', remote('https://mcp.example/a/b'), true],
    ['https://mcp.example/a', remote('https://mcp.example/a/b'), false],
    ['https://mcp.example', remote('https://mcp.example.evil.example/'), false],
    ['https://mcp.example', remote('http://mcp.example/'), false],
    ['https://*.example', remote('https://a.example/x'), true],
    ['https://mcp.example', sampleTool('https://mcp.example'), false],
    ['pkg:npm/@scope/*', sampleTool('files', run('@scope/files')), true],
    ['pkg:npm/@scope/files@<2', sampleTool('files', run('@scope/files', '1.0.0')), true],
    ['pkg:npm/@scope/files@<2', sampleTool('files', run('@scope/files', '2.0.0')), false],
    ['pkg:pypi/**', sampleTool('files', run('@scope/files')), false],
    ['pkg:npm/**', sampleTool('files'), false],
    ['files', samplePackage('npm', 'files'), false]
  ])('%s, %#: %s', (text, component, expected) => {
    const matcher = parsePolicyName(text, ['tool'], 'approved')
    if ('reason' in matcher) throw new Error(matcher.reason)
    expect(matcher.matches(component)).toBe(expected)
  })

  test('of several packages, approved ones must all be meant, and denied ones any', () => {
    const both = sampleTool('files', { runs: [...(run('a').runs ?? []), ...(run('b').runs ?? [])] })
    const meant = (use: PatternUse): boolean => matches('pkg:npm/a', both, use)
    expect([meant('approved'), meant('denied')]).toEqual([false, true])
  })

  test.each([
    ['https://user@mcp.example', /without user/],
    ['ftp://mcp.example', /https/],
    ['pkg:huggingface/a/b', /names a model; this must be a tool, written as its name/],
    ['a\u0000', /control/]
  ])('refused: %j', (text, reason) => {
    expect(parsePolicyName(text, ['tool'], 'approved')).toMatchObject({
      reason: expect.stringMatching(reason) as unknown
    })
  })
})

describe('indexes', () => {
  const index = (name: string): Component => sampleIndex(name)

  test.each<[string, Component, PatternUse, boolean]>([
    ['https://index.example/simple', index('https://index.example/simple'), 'approved', true],
    ['https://INDEX.example/simple/', index('https://index.example/simple'), 'approved', true],
    ['https://index.example', index('https://index.example/simple'), 'approved', true],
    ['https://index.example', index('https://index.example/simple'), 'denied', true],
    ['https://index.example', index('https://index.example/simple'), 'waived', false],
    ['https://index.example/*', index('https://index.example/simple'), 'approved', true],
    ['https://index.example', index('http://index.example/simple'), 'approved', false],
    ['https://index.example', index('https://index.example.evil.example/simple'), 'approved', false],
    ['https://*.example', index('https://a.example/simple'), 'approved', true],
    ['bio*', index('bioconda'), 'approved', true],
    ['*', index('https://index.example'), 'approved', false],
    ['index.example', index('index.example'), 'waived', true],
    ['strict-ssl', index('strict-ssl'), 'waived', true]
  ])('%s, %#', (text, component, use, expected) => {
    expect(matches(text, component, use)).toBe(expected)
  })

  test.each([
    ['https://user@index.example', /without user/],
    ['pkg:pypi/a', /names a package; this must be a package index, written as its https:/],
    ['a b', /by its https:/]
  ])('refused: %j', (text, reason) => {
    expect(parsePolicyName(text, ['index'], 'approved')).toMatchObject({
      reason: expect.stringMatching(reason) as unknown
    })
  })
})
