import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, '.npmrc')

const told = (content: string, path: string): string[] =>
  extract(content, path).gaps.map(({ code, subject, location }) => `${code} ${location?.startLine ?? 0} ${subject}`)

/** `ecosystem use name`, with the scope, and what is not checked. */
const set = (content: string, path: string): string[] =>
  extract(content, path).components.map(component => {
    if (component.kind !== 'index' || component.forFolder !== true) throw new Error('no index for a folder')
    const { ecosystem, use, scope, name, unchecked } = component
    return [ecosystem, use, scope, name, unchecked && 'unchecked'].filter(Boolean).join(' ')
  })

test('a file as people write it', () => {
  const { components, gaps } = extract(readFileSync(new URL('fixtures/.npmrc', import.meta.url), 'utf8'))
  expect(gaps).toEqual([])
  expect(components).toMatchObject([
    {
      kind: 'index',
      ecosystem: 'npm',
      use: 'default',
      name: 'https://registry.example/npm',
      url: 'https://registry.example/npm',
      setting: 'registry',
      location: { startLine: 2 }
    },
    { scope: '@acme', name: 'https://registry.example/acme', setting: '@acme:registry', location: { startLine: 3 } },
    { use: 'connection', name: 'strict-ssl', unchecked: true, location: { startLine: 6 } }
  ])
})

test.each([
  ['.npmrc', '\tregistry = "https://registry.example"\r\n', ['npm default https://registry.example']],
  ['web/.NPMRC', 'REGISTRY=https://registry.example', ['npm default https://registry.example']],
  [
    '.npmrc',
    'registry=https://u:p@registry.example/?token=x\nstrict-ssl=false',
    ['npm default https://registry.example', 'npm connection strict-ssl unchecked']
  ],
  [
    '.npmrc',
    '__proto__=x\n@constructor:registry=https://registry.example',
    ['npm default @constructor https://registry.example']
  ],
  [
    '.yarnrc',
    'registry "https://registry.example"\n"@acme:registry" "https://acme.example"\n',
    ['npm default https://registry.example', 'npm default @acme https://acme.example']
  ],
  ['.yarnrc.yml', '"npmRegistryServer": https://registry.example\n', ['npm default https://registry.example']],
  [
    '.yarnrc.yml',
    'npmScopes: { acme: { npmRegistryServer: https://registry.example } }',
    ['npm default @acme https://registry.example']
  ],
  ['.yarnrc.yml', 'enableStrictSsl: false', ['npm connection strict-ssl unchecked']],
  ['bunfig.toml', 'install.registry = "https://registry.example"', ['npm default https://registry.example']],
  [
    'bunfig.toml',
    '[install]\nregistry = { url = "https://registry.example", token = "x" }',
    ['npm default https://registry.example']
  ],
  [
    'bunfig.toml',
    '[install.scopes]\n"@acme" = "https://a.example"\nother = { url = "https://o.example" }',
    ['npm default @acme https://a.example', 'npm default @other https://o.example']
  ],
  [
    'pnpm-workspace.yaml',
    'packages: [a]\nregistries:\n  default: https://d.example\n  "@acme": https://a.example\nstrictSsl: false',
    ['npm default https://d.example', 'npm default @acme https://a.example', 'npm connection strict-ssl unchecked']
  ],
  ['pnpm-workspace.yaml', 'registry: https://d.example', ['npm default https://d.example']],
  ['pip.conf', '[global]\nindex_url: https://index.example/simple\n', ['pypi default https://index.example/simple']],
  [
    'pip.ini',
    '[install]\nextra-index-url =\n  https://index.example\n  https://two.example\n',
    ['pypi additional https://index.example', 'pypi additional https://two.example']
  ],
  [
    'pip.conf',
    '[global]\ntrusted-host = index.example\nfind-links = https://links.example/x',
    ['pypi connection index.example unchecked', 'pypi links https://links.example/x']
  ],
  ['.pydistutils.cfg', '[easy_install]\nindex_url = https://index.example', ['pypi default https://index.example']],
  ['uv.toml', '[[index]]\nurl = "https://index.example"\n', ['pypi additional https://index.example']],
  [
    'uv.toml',
    '[[index]]\nname = "a"\nurl = "https://index.example"\ndefault = true\n[[index]]\nurl = "https://x.example"\nexplicit = true',
    ['pypi default https://index.example', 'pypi named https://x.example']
  ],
  [
    'uv.toml',
    '"index\\u002durl" = "https://index.example"\n[pip]\nextra-index-url = ["https://p.example"]',
    ['pypi default https://index.example', 'pypi additional https://p.example']
  ],
  ['uv.toml', 'allow-insecure-host = ["index.example:8443"]', ['pypi connection index.example:8443 unchecked']],
  [
    'pdm.toml',
    '[pypi]\nurl = "https://index.example"\nverify_ssl = false\n[pypi.extra]\nurl = "https://x.example"',
    ['pypi default https://index.example unchecked', 'pypi additional https://x.example']
  ],
  ['poetry.toml', '[certificates.acme]\ncert = false', ['pypi connection poetry_certificates_acme_cert unchecked']],
  [
    '.condarc',
    'channels:\n  - conda-forge\n  - evil\n  - https://c.example/x\nssl_verify: false',
    ['conda additional evil', 'conda additional https://c.example/x', 'conda connection ssl_verify unchecked']
  ],
  [
    '.cargo/config.toml',
    '[source.crates-io]\nreplace-with = "x"\n[source.x]\nregistry = "sparse+https://c.example/"',
    ['cargo default https://c.example']
  ],
  ['a/.cargo/config', '[registries.acme]\nindex = "https://c.example"', ['cargo named https://c.example']],
  [
    '.bundle/config',
    'BUNDLE_MIRROR__ALL: "https://gems.example"\nBUNDLE_SSL_VERIFY_MODE: "0"',
    ['rubygems default https://gems.example', 'rubygems connection ssl_verify_mode unchecked']
  ],
  ['go.env', 'GOPROXY=https://proxy.example,direct\n', ['golang default https://proxy.example']]
])('the indexes of %s: %j', (path, content, expected) => {
  expect(set(content, path)).toEqual(expected)
  expect(told(content, path)).toEqual([])
})

test.each([
  ['.npmrc', 'registry=${REGISTRY}', 'registry = ${REGISTRY}'],
  ['.npmrc', 'https-proxy=http://proxy.example', 'https-proxy = http://proxy.example'],
  ['.yarnrc.yml', 'yarnPath: ./yarn.cjs\n', 'yarnpath = ./yarn.cjs'],
  ['pip.conf', '[global]\nconstraint = c.txt\n', 'constraint = c.txt'],
  ['uv.toml', 'index-strategy = "unsafe-best-match"\n', 'index-strategy = unsafe-best-match'],
  ['uv.toml', 'find-links = ["./wheels"]\n', 'find-links = ./wheels'],
  ['.cargo/config.toml', '[source.crates-io]\nreplace-with = "x"\n', 'source.crates-io.replace-with = x'],
  ['go.env', 'GOSUMDB=off\n', 'gosumdb = off']
])('what is not understood is a gap: %s %j', (path, content, subject) => {
  expect(told(content, path)).toEqual([expect.stringContaining('not-covered')])
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

test('many settings are all read, and a few gaps', () => {
  expect(told('registry=${REGISTRY}\n'.repeat(5000), '.npmrc')).toHaveLength(20)
  expect(set('registry=https://registry.example\n'.repeat(5000), '.npmrc')).toHaveLength(5000)
})

test.each([
  ['registry=https://registry.example', ['npm default https://registry.example']],
  ['[global]\nindex-url = https://index.example/simple', ['pypi default https://index.example/simple']],
  ['[[index]]\nurl = "https://index.example/simple"\ndefault = true', ['pypi default https://index.example/simple']],
  ['channels:\n  - https://conda.example/corp', ['conda additional https://conda.example/corp']],
  ['# nothing\nkey: value', []]
])('a text under another name: %j', (content, expected) => {
  expect(set(content, 'ci/settings')).toEqual(expected)
})
