import { readRequirement, readResolved, urlHost } from './requirement.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'
const registry = { type: 'registry' }
const repository = 'https://github.com/org/repo'

test.each([
  ['^1.2', { name: 'dep', specifier: '^1.2', source: registry }],
  [' 1.2.3 ', { name: 'dep', specifier: '1.2.3', source: registry }],
  ['latest', { name: 'dep', specifier: 'latest', source: registry }],
  ['', { name: 'dep', specifier: '', source: registry }],
  ['npm:real@^1', { name: 'real', specifier: '^1', source: registry }],
  ['npm:@scope/real@1.2.3', { name: '@scope/real', specifier: '1.2.3', source: registry }],
  ['npm:@scope/real', { name: '@scope/real', source: registry }],
  ['npm:^1.2', { name: 'dep', specifier: '^1.2', source: registry }],
  ['catalog:react18', { name: 'dep', specifier: 'catalog:react18', source: registry }],
  ['file:../x', { name: 'dep', source: { type: 'path', url: '../x' } }],
  ['link:../x', { name: 'dep', source: { type: 'path', url: '../x' } }],
  ['portal:../x', { name: 'dep', source: { type: 'path', url: '../x' } }],
  ['./x', { name: 'dep', source: { type: 'path', url: './x' } }],
  ['~/x', { name: 'dep', source: { type: 'path', url: '~/x' } }],
  ['C:\\x', { name: 'dep', source: { type: 'path', url: 'C:\\x' } }],
  ['x-1.0.0.tgz', { name: 'dep', source: { type: 'path', url: 'x-1.0.0.tgz' } }],
  ['workspace:^1.2', { name: 'dep', specifier: 'workspace:^1.2', source: { type: 'path' } }],
  ['patch:dep@npm%3A1.3.0#./fix.patch', { name: 'dep', specifier: '1.3.0', source: registry }],
  ['patch:other@1.3.0#~/.yarn/fix.patch', { name: 'other', specifier: '1.3.0', source: registry }],
  ['https://u:p@host.example/x.tgz', { name: 'dep', source: { type: 'url', url: 'https://host.example/x.tgz' } }],
  ['jsr:@scope/name@1', { name: 'dep', source: { type: 'url', url: 'jsr:@scope/name@1' } }],
  ['org/repo', { name: 'dep', source: { type: 'vcs', url: repository } }],
  ['org/repo#v1', { name: 'dep', source: { type: 'vcs', url: repository, ref: 'v1' } }],
  ['org/repo#semver:^1', { name: 'dep', source: { type: 'vcs', url: repository, ref: 'semver:^1' } }],
  ['github:org/repo#main', { name: 'dep', source: { type: 'vcs', url: repository, ref: 'main' } }],
  ['github:user:token@org/repo', { name: 'dep', source: { type: 'vcs', url: repository } }],
  ['https://github.com/org/repo', { name: 'dep', source: { type: 'vcs', url: repository } }],
  ['git@github.com:org/repo.git', { name: 'dep', source: { type: 'vcs', url: repository } }],
  ['git+ssh://git@github.com:org/repo.git', { name: 'dep', source: { type: 'vcs', url: repository } }],
  [
    `git+ssh://git@github.com/org/repo.git#${commit.toUpperCase()}`,
    { name: 'dep', source: { type: 'vcs', url: repository, ref: commit.toUpperCase(), commit } }
  ],
  [
    `git@github.com:org/repo.git#commit=${commit}`,
    { name: 'dep', source: { type: 'vcs', url: repository, ref: commit, commit } }
  ],
  ['gitlab:group/part/repo', { name: 'dep', source: { type: 'vcs', url: 'https://gitlab.com/group/part/repo' } }],
  ['gist:11081aaa281', { name: 'dep', source: { type: 'vcs', url: 'https://gist.github.com/11081aaa281' } }],
  ['git://host.example/r.git#v1', { name: 'dep', source: { type: 'vcs', url: 'git://host.example/r.git', ref: 'v1' } }],
  ['ssh://git@host.example:22/r', { name: 'dep', source: { type: 'vcs', url: 'ssh://host.example:22/r' } }],
  ['git+https://t@host.example/r', { name: 'dep', source: { type: 'vcs', url: 'https://host.example/r' } }],
  ['https://host.example/r.git', { name: 'dep', source: { type: 'vcs', url: 'https://host.example/r.git' } }],
  [
    'https://github.com/org/repo/archive/v1.tar.gz',
    { name: 'dep', source: { type: 'url', url: 'https://github.com/org/repo/archive/v1.tar.gz' } }
  ]
])('%j', (value, requirement) => {
  expect(readRequirement('dep', value)).toEqual(requirement)
})

test('patches of patches end', () => {
  const nested = 'patch:a@patch:b@'.repeat(20_000)
  expect(readRequirement('dep', `${nested}1.0.0`).source.type).toBe('url')
})

test.each([
  ['https://index.example/a/-/a-1.0.0.tgz', { type: 'registry', url: 'https://index.example' }],
  ['https://u:p@index.example:8443/npm/@s/a/-/a-1.0.0.tgz', { type: 'registry', url: 'https://index.example:8443' }],
  ['https://index.example/download/@s/a/1.0.0/abc', { type: 'registry', url: 'https://index.example' }],
  ['https://host.example/a-1.0.0.tgz', { type: 'url', url: 'https://host.example/a-1.0.0.tgz' }],
  [`git+ssh://git@github.com/org/repo.git#${commit}`, { type: 'vcs', url: repository, ref: commit, commit }],
  [`https://codeload.github.com/org/repo/tar.gz/${commit}`, { type: 'vcs', url: repository, ref: commit, commit }],
  ['https://codeload.github.com/org/repo/legacy.tar.gz/v1', { type: 'vcs', url: repository, ref: 'v1' }],
  ['file:a-1.0.0.tgz', { type: 'path', url: 'a-1.0.0.tgz' }],
  ['../a', { type: 'path', url: '../a' }]
])('resolved %j', (resolved, source) => {
  expect(readResolved(resolved)).toEqual(source)
})

test.each([
  ['https://Index.Example/a/-/a-1.0.0.tgz', 'index.example'],
  ['https://u:p@index.example:8443/a.tgz#abc', 'index.example:8443'],
  [`git+ssh://git@github.com/org/repo.git#${commit}`, 'github.com'],
  ['git@git.example:org/repo.git', 'git.example'],
  ['github:org/repo', 'github.com'],
  ['git://git.example/r.git', 'git.example'],
  ['file:../a', undefined],
  ['../a', undefined],
  ['https://', undefined],
  ['', undefined]
])('%j is asked of %s', (address, host) => {
  expect(urlHost(address)).toBe(host)
})
