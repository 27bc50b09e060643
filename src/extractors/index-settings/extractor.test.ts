import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, '.npmrc')

const told = (content: string, path: string): string[] =>
  extract(content, path).gaps.map(({ code, subject, location }) => `${code} ${location?.startLine ?? 0} ${subject}`)

test('a file as people write it', () => {
  expect(told(readFileSync(new URL('fixtures/.npmrc', import.meta.url), 'utf8'), '.npmrc')).toEqual([
    'not-covered 2 registry = https://registry.example/npm/',
    'not-covered 3 @acme:registry = https://registry.example/acme/',
    'not-covered 6 strict-ssl = false'
  ])
})

test.each([
  ['.npmrc', '\tregistry = "https://registry.example"\r\n', 'registry = https://registry.example'],
  ['web/.NPMRC', 'REGISTRY=https://registry.example', 'registry = https://registry.example'],
  ['.yarnrc', 'registry "https://registry.example"\n', 'registry = https://registry.example'],
  ['.yarnrc.yml', '"npmRegistryServer": https://registry.example\n', 'npmregistryserver = https://registry.example'],
  [
    '.yarnrc.yml',
    'npmScopes: { acme: { npmRegistryServer: https://registry.example } }',
    'npmscopes.acme.npmregistryserver = https://registry.example'
  ],
  ['.yarnrc.yml', 'yarnPath: ./yarn.cjs\n', 'yarnpath = ./yarn.cjs'],
  ['bunfig.toml', 'install.registry = "https://registry.example"', 'install.registry = https://registry.example'],
  ['pip.conf', '[global]\nindex_url: https://index.example/simple\n', 'index-url = https://index.example/simple'],
  ['pip.ini', '[install]\nextra-index-url =\n  https://index.example\n', 'extra-index-url = https://index.example'],
  ['pip.conf', '[global]\ntrusted-host = index.example\n', 'trusted-host = index.example'],
  ['uv.toml', '[[index]]\nurl = "https://index.example"\n', 'index.url = https://index.example'],
  ['uv.toml', '"index\\u002durl" = "https://index.example"\n', 'index-url = https://index.example'],
  ['.condarc', 'channels:\n  - conda-forge\n  - evil\n', 'channels = evil'],
  ['.cargo/config.toml', '[source.crates-io]\nreplace-with = "x"\n', 'source.crates-io.replace-with = x'],
  ['.bundle/config', 'BUNDLE_MIRROR__ALL: "https://gems.example"\n', 'bundle-mirror--all = https://gems.example'],
  ['go.env', 'GOPROXY=https://proxy.example\n', 'goproxy = https://proxy.example']
])('%s: %j', (path, content, subject) => {
  expect(told(content, path)).toEqual([expect.stringContaining(`not-covered`)])
  expect(extract(content, path).gaps[0]?.subject).toBe(subject)
})

test.each([
  ['', '.npmrc'],
  ['# registry=https://registry.example\n; registry=x\nsave-exact=true\n', '.npmrc'],
  [`registry=https://${['registry', 'npmjs', 'org'].join('.')}/\nstrict-ssl=true\n`, '.npmrc'],
  ['channels:\n  - conda-forge\n  - defaults\nauto_update_conda: false\n', '.condarc'],
  ['[global]\ntimeout = 60\n', 'pip.conf'],
  ['nodeLinker: node-modules\n', '.yarnrc.yml']
])('nothing to tell: %j', (content, path) => {
  expect(told(content, path)).toEqual([])
})

test.each([
  ['a: [', '.yarnrc.yml', 'parse-error'],
  ['a = \n', 'uv.toml', 'parse-error'],
  ['<<<<<<< ours\n[global]\n', 'pip.conf', 'parse-error'],
  [`${'a:\n '.repeat(3)}${'['.repeat(100_000)}`, '.condarc', 'limit-exceeded']
])('what cannot be read is a gap: %#', (content, path, code) => {
  expect(extract(content, path).gaps).toEqual(
    expect.arrayContaining([expect.objectContaining({ code, subject: path })])
  )
})

test('many settings are a few gaps', () => {
  expect(told('registry=https://registry.example\n'.repeat(5000), '.npmrc')).toHaveLength(20)
})
