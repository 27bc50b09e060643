import { chainsOf } from '../src/rules/shared/chains.ts'
import { extractTexts } from './helpers/extraction.ts'

/** The packages of a lockfile, and how each is reached in it. */
async function read(path: string, text: string, beside: Readonly<Record<string, string>> = {}) {
  const { components, gaps } = await extractTexts({ [path]: text }, beside)
  const packages = components.filter(component => component.kind === 'package')
  return { packages, gaps, chainTo: chainsOf(packages) }
}

const npm = (...packages: readonly string[]): string =>
  `{"lockfileVersion": 3, "packages": {"": {"dependencies": {"a": "1", "x": "1"}},\n${packages.join(',\n')}}}`

/** In each, the project names `a` and `x`; `a` needs b 1, `x` needs `y`, `y` needs b 2, and only b 2 needs `evil`. */
const locks: Readonly<Record<string, readonly [text: string, beside?: Readonly<Record<string, string>>]>> = {
  'package-lock.json': [
    npm(
      '"node_modules/a": {"version": "1.0.0", "dependencies": {"b": "^1.0.0"}}',
      '"node_modules/b": {"version": "1.0.0"}',
      '"node_modules/evil": {"version": "1.0.0"}',
      '"node_modules/x": {"version": "1.0.0", "dependencies": {"y": "^1.0.0"}}',
      '"node_modules/y": {"version": "1.0.0", "dependencies": {"b": "^2.0.0"}}',
      '"node_modules/y/node_modules/b": {"version": "2.0.0", "dependencies": {"evil": "1.0.0"}}'
    )
  ],
  'yarn.lock': [
    `__metadata:
  version: 8

"a@npm:1":
  version: 1.0.0
  resolution: "a@npm:1.0.0"
  dependencies:
    b: "npm:^1.0.0"

"b@npm:^1.0.0":
  version: 1.0.0
  resolution: "b@npm:1.0.0"

"b@npm:^2.0.0":
  version: 2.0.0
  resolution: "b@npm:2.0.0"
  dependencies:
    evil: "npm:1.0.0"

"evil@npm:1.0.0":
  version: 1.0.0
  resolution: "evil@npm:1.0.0"

"project@workspace:.":
  version: 0.0.0-use.local
  resolution: "project@workspace:."
  dependencies:
    a: "npm:1"
    x: "npm:1"

"x@npm:1":
  version: 1.0.0
  resolution: "x@npm:1.0.0"
  dependencies:
    y: "npm:^1.0.0"

"y@npm:^1.0.0":
  version: 1.0.0
  resolution: "y@npm:1.0.0"
  dependencies:
    b: "npm:^2.0.0"
`
  ],
  'pnpm-lock.yaml': [
    `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      a:
        specifier: '1'
        version: 1.0.0
      x:
        specifier: '1'
        version: 1.0.0
packages:
  a@1.0.0: {resolution: {integrity: sha512-aa}}
  b@1.0.0: {resolution: {integrity: sha512-aa}}
  b@2.0.0: {resolution: {integrity: sha512-aa}}
  evil@1.0.0: {resolution: {integrity: sha512-aa}}
  x@1.0.0: {resolution: {integrity: sha512-aa}}
  y@1.0.0: {resolution: {integrity: sha512-aa}}
snapshots:
  a@1.0.0:
    dependencies: {b: 1.0.0}
  b@1.0.0: {}
  b@2.0.0:
    dependencies: {evil: 1.0.0}
  evil@1.0.0: {}
  x@1.0.0:
    dependencies: {y: 1.0.0}
  y@1.0.0:
    dependencies: {b: 2.0.0}
`
  ],
  'bun.lock': [
    `{"lockfileVersion": 1, "workspaces": {"": {"dependencies": {"a": "1", "x": "1"}}}, "packages": {
"a": ["a@1.0.0", "", {"dependencies": {"b": "^1.0.0"}}, "sha512-aa"],
"b": ["b@1.0.0", "", {}, "sha512-aa"],
"evil": ["evil@1.0.0", "", {}, "sha512-aa"],
"x": ["x@1.0.0", "", {"dependencies": {"y": "^1.0.0"}}, "sha512-aa"],
"y": ["y@1.0.0", "", {"dependencies": {"b": "^2.0.0"}}, "sha512-aa"],
"y/b": ["b@2.0.0", "", {"dependencies": {"evil": "1.0.0"}}, "sha512-aa"]}}`
  ],
  'uv.lock': [
    `version = 1
[[package]]
name = "project"
version = "0"
source = { virtual = "." }
dependencies = [{ name = "a" }, { name = "x" }]
[[package]]
name = "a"
version = "1"
dependencies = [{ name = "b", version = "1" }]
[[package]]
name = "b"
version = "1"
[[package]]
name = "b"
version = "2"
dependencies = [{ name = "evil" }]
[[package]]
name = "evil"
version = "1"
[[package]]
name = "x"
version = "1"
dependencies = [{ name = "y" }]
[[package]]
name = "y"
version = "1"
dependencies = [{ name = "b", version = "2" }]
`
  ],
  'poetry.lock': [
    `[[package]]
name = "a"
version = "1"
[package.dependencies]
b = "^1"
[[package]]
name = "b"
version = "1"
[[package]]
name = "b"
version = "2"
[package.dependencies]
evil = "*"
[[package]]
name = "evil"
version = "1"
[[package]]
name = "x"
version = "1"
[package.dependencies]
y = "*"
[[package]]
name = "y"
version = "1"
[package.dependencies]
b = [{version = ">=2", markers = "python_version >= '3.9'"}]
`,
    { 'pyproject.toml': '[project]\ndependencies = ["a", "x"]\n' }
  ],
  'pdm.lock': [
    `[[package]]
name = "a"
version = "1"
dependencies = ["b<2"]
[[package]]
name = "b"
version = "1"
[[package]]
name = "b"
version = "2"
dependencies = ["evil"]
[[package]]
name = "evil"
version = "1"
[[package]]
name = "x"
version = "1"
dependencies = ["y"]
[[package]]
name = "y"
version = "1"
dependencies = ["b>=2; python_version >= '3.9'"]
`,
    { 'pyproject.toml': '[project]\ndependencies = ["a", "x"]\n' }
  ],
  'pylock.toml': [
    `lock-version = "1.0"
[[packages]]
name = "a"
version = "1"
dependencies = [{ name = "b", version = "1" }]
[[packages]]
name = "b"
version = "1"
[[packages]]
name = "b"
version = "2"
dependencies = [{ name = "evil" }]
[[packages]]
name = "evil"
version = "1"
[[packages]]
name = "x"
version = "1"
dependencies = [{ name = "y" }]
[[packages]]
name = "y"
version = "1"
dependencies = [{ name = "b", version = "2" }]
`,
    { 'pyproject.toml': '[project]\ndependencies = ["a", "x"]\n' }
  ],
  'Cargo.lock': [
    `version = 4
[[package]]
name = "project"
version = "0.1.0"
dependencies = ["a", "x"]
[[package]]
name = "a"
version = "1.0.0"
source = "registry+https://index.example"
dependencies = ["b 1.0.0"]
[[package]]
name = "b"
version = "1.0.0"
source = "registry+https://index.example"
[[package]]
name = "b"
version = "2.0.0"
source = "registry+https://index.example"
dependencies = ["evil"]
[[package]]
name = "evil"
version = "1.0.0"
source = "registry+https://index.example"
[[package]]
name = "x"
version = "1.0.0"
source = "registry+https://index.example"
dependencies = ["y"]
[[package]]
name = "y"
version = "1.0.0"
source = "registry+https://index.example"
dependencies = ["b 2.0.0 (registry+https://index.example)"]
`
  ]
}

test.each(Object.keys(locks))('%s with two versions of a package: the chain goes through the right one', async path => {
  const [text = '', beside] = locks[path] ?? []
  const { packages, gaps, chainTo } = await read(path, text, beside)
  expect(gaps).toEqual([])
  const chain = (name: string, version: string): readonly string[] | undefined => {
    const found = packages.filter(one => one.name === name && (one.version ?? '').startsWith(version))
    expect(found).toHaveLength(1)
    return found.flatMap(one => chainTo(one) ?? [])
  }
  expect(chain('evil', '1')).toEqual(['x', 'y', 'b', 'evil'])
  expect(chain('b', '2')).toEqual(['x', 'y', 'b'])
  expect(chain('b', '1')).toEqual(['a', 'b'])
})

test.each(Object.keys(locks))('%s names each entry once, and no entry that it does not hold', async path => {
  const [text = '', beside] = locks[path] ?? []
  const { packages } = await read(path, text, beside)
  const ids = packages.flatMap(({ entry, alsoEntries = [] }) => [entry, ...alsoEntries.map(({ id }) => id)])
  expect(new Set(ids).size).toBe(ids.length)
  for (const { dependsOn = [] } of packages) for (const id of dependsOn) expect(ids).toContain(id)
})

test('one version installed twice leads on from where it is', async () => {
  const text = npm(
    '"node_modules/a": {"version": "1.0.0", "dependencies": {"b": "^1.0.0"}}',
    '"node_modules/b": {"version": "1.0.0", "dependencies": {"c": "*"}}',
    '"node_modules/c": {"version": "1.0.0"}',
    '"node_modules/evil": {"version": "1.0.0"}',
    '"node_modules/x": {"version": "1.0.0", "dependencies": {"y": "^1.0.0"}}',
    '"node_modules/y": {"version": "1.0.0", "dependencies": {"b": "^1.0.0", "c": "^2.0.0"}}',
    '"node_modules/y/node_modules/b": {"version": "1.0.0", "dependencies": {"c": "*", "z": "*"}}',
    '"node_modules/y/node_modules/c": {"version": "2.0.0"}',
    '"node_modules/y/node_modules/z": {"version": "1.0.0", "dependencies": {"evil": "*"}}'
  )
  const { packages, chainTo } = await read('package-lock.json', text)
  const evil = packages.filter(({ name }) => name === 'evil')
  expect(evil.map(chainTo)).toEqual([['x', 'y', 'b', 'z', 'evil']])
  const b = packages.filter(({ name }) => name === 'b')
  expect(b).toMatchObject([
    {
      entry: 'node_modules/b',
      dependsOn: ['node_modules/c'],
      alsoAt: [{ startLine: 8 }],
      alsoEntries: [
        {
          id: 'node_modules/y/node_modules/b',
          dependsOn: ['node_modules/y/node_modules/c', 'node_modules/y/node_modules/z'],
          direct: false
        }
      ]
    }
  ])
})

test('one version with other peers leads on from its own installation', async () => {
  const entries = ['a', 'b', 'evil', 'p', 'x'].map(name => `  ${name}@1.0.0: {resolution: {integrity: sha512-aa}}`)
  const text = `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      a: {specifier: '1', version: 1.0.0}
      b: {specifier: '1', version: 1.0.0}
      x: {specifier: '1', version: 1.0.0}
packages:
${entries.join('\n')}
snapshots:
  a@1.0.0: {dependencies: {b: 1.0.0}}
  b@1.0.0: {}
  b@1.0.0(p@1.0.0): {dependencies: {p: 1.0.0, evil: 1.0.0}}
  evil@1.0.0: {}
  p@1.0.0: {}
  x@1.0.0: {dependencies: {b: 1.0.0(p@1.0.0)}}
`
  const { packages, chainTo } = await read('pnpm-lock.yaml', text)
  expect(packages.filter(({ name }) => name === 'evil').map(chainTo)).toEqual([['x', 'b', 'evil']])
})

test('where a lockfile does not say which version is meant, every one that fits', async () => {
  const some = ['1', '2', '3'].map(version => `[[package]]\nname = "b"\nversion = "${version}"\n`).join('')
  const needs = (range: string): string =>
    `[[package]]\nname = "a"\nversion = "1"\n[package.dependencies]\nb = "${range}"\n`
  const dependsOn = async (range: string): Promise<unknown> => {
    const { packages } = await read('poetry.lock', some + needs(range))
    return packages.find(({ name }) => name === 'a')?.dependsOn
  }
  expect(await dependsOn('>=2')).toEqual(['b@2', 'b@3'])
  expect(await dependsOn('^1')).toEqual(['b@1'])
  expect(await dependsOn('>=9')).toEqual(['b@1', 'b@2', 'b@3'])
})

test('ten thousand versions of one package do not each lead to ten thousand', async () => {
  const packages = Array.from(
    { length: 10_000 },
    (_, at) => `[[package]]\nname = "b"\nversion = "${at}"\n[package.dependencies]\nb = "*"\n`
  )
  const { packages: found } = await read('poetry.lock', packages.join(''))
  expect(found).toHaveLength(10_000)
  expect(Math.max(...found.map(({ dependsOn = [] }) => dependsOn.length))).toBe(20)
})
