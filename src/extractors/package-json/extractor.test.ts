import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Extraction } from '../extractor.ts'
import { evidenceLines, extractorOn, gapLines } from '../../../test/helpers/extractor.ts'
import { indexesOf } from '../../../test/helpers/packages.ts'
import { extractor } from './extractor.ts'
import { locksBeside } from '../lookup/lock-paths.ts'

const extract = extractorOn(extractor, 'package.json')

/** Name, requirement and place of every component: `lodash ^4.17.21 @1:20-1:40`. */
function rows({ components }: Extraction): string[] {
  return components.map(component => {
    const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = component.location
    const specifier = component.kind === 'package' ? component.specifier : undefined
    return [component.name, specifier, `@${startLine}:${startColumn}-${endLine}:${endColumn}`].filter(Boolean).join(' ')
  })
}

describe('a real-looking manifest', () => {
  const content = readFileSync(join(import.meta.dirname, 'fixtures/package.json'), 'utf8')
  const result = extract(content, 'web/package.json')

  test('names every dependency at its place', () => {
    expect(rows(result)).toEqual([
      '@huggingface/inference ^4.13.0 @11:5-11:40',
      '@xenova/transformers 2.17.2 @12:5-12:37',
      'lodash ^4.17.21 @13:5-13:37',
      'marked @14:5-14:47',
      'onnxruntime-web latest @15:5-15:32',
      'prompt-tools @16:5-16:43',
      'typescript ~5.9.2 @19:5-19:27',
      'vite =7.1.5 @20:5-20:21',
      'react >=18 <20 @23:5-23:24',
      'sharp @26:5-26:53',
      'minimist 1.2.8 @30:5-30:24',
      '@xenova/transformers 2.17.2 @32:7-32:20',
      'onnxruntime-web latest @33:7-33:44',
      'protobufjs ^7.2.5 @34:7-34:36'
    ])
    expect(gapLines(result)).toEqual([])
  })

  test('says where each comes from, for what, and at which version', () => {
    const byName = new Map(result.components.toReversed().map(component => [component.name, component]))
    expect(byName.get('@xenova/transformers')).toEqual({
      kind: 'package',
      role: 'requirement',
      ecosystem: 'npm',
      name: '@xenova/transformers',
      purl: 'pkg:npm/%40xenova/transformers@2.17.2',
      version: '2.17.2',
      specifier: '2.17.2',
      location: { path: 'web/package.json', side: 'head', startLine: 12, startColumn: 5, endLine: 12, endColumn: 37 },
      evidence: {
        argument: { path: 'web/package.json', side: 'head', startLine: 12, startColumn: 29, endLine: 12, endColumn: 37 }
      },
      slot: 'dependencies',
      text: '"@xenova/transformers": "2.17.2"',
      confidence: 'certain',
      hashes: [],
      source: { type: 'registry' },
      scope: 'runtime',
      direct: true
    })
    expect(byName.get('lodash')).toMatchObject({ slot: 'dependencies > lodash4', purl: 'pkg:npm/lodash' })
    const marked = { type: 'vcs', url: 'https://github.com/markedjs/marked', ref: 'v12.0.0' }
    expect(byName.get('marked')).toMatchObject({ source: marked })
    expect(byName.get('marked')).not.toHaveProperty('version')
    expect(byName.get('prompt-tools')).toMatchObject({ source: { type: 'path', url: '../prompt-tools' } })
    expect(byName.get('vite')).toMatchObject({ version: '7.1.5', scope: 'development', slot: 'devDependencies' })
    expect(byName.get('react')).toMatchObject({ scope: 'optional', slot: 'peerDependencies', peer: true })
    expect(byName.get('sharp')).toMatchObject({
      scope: 'optional',
      source: { type: 'url', url: 'https://host.example/sharp-0.34.1.tgz' }
    })
    expect(byName.get('minimist')).toMatchObject({
      scope: 'runtime',
      direct: false,
      slot: 'overrides',
      override: { section: 'overrides' }
    })
    expect(byName.get('protobufjs')).toMatchObject({
      slot: 'overrides > @xenova/transformers > protobufjs@<7.2.5'
    })
  })

  test('wants the lockfiles beside it and above', () => {
    const here = locksBeside('package.json')
    expect(here).toContain('package-lock.json')
    expect(extract('{"dependencies": {"a": "1"}}').wants).toEqual(here)
    expect(result.wants).toEqual([...here.map(name => `web/${name}`), ...here])
    expect(extract('{"dependencies": {"a": "1"}}', `${'x/'.repeat(1000)}package.json`).wants).toHaveLength(
      12 * here.length
    )
    expect(extract('{}').wants).toEqual([])
  })
})

test.each([
  ['CRLF', '{\r\n"dependencies": {\r\n  "a": "1",\r\n  "b": "2"\r\n}}', ['a 1 @3:3-3:11', 'b 2 @4:3-4:11']],
  ['tabs', '{\t"dependencies": {\n\t\t"a"\t:\t"1" } }', ['a 1 @2:3-2:12']],
  ['one line', '{"dependencies":{"a":"1","b":"2"}}', ['a 1 @1:18-1:25', 'b 2 @1:26-1:33']],
  ['a value on its own line', '{"dependencies": {"a":\n"1"}}', ['a 1 @1:19-2:4']],
  ['escapes', '{"\\u0064ependencies": {"\\u0061": "\\u0031"}}', ['a 1 @1:24-1:42']],
  ['a name beyond the basic plane', '{"dependencies": {"😀": "1"}}', ['😀 1 @1:19-1:28']],
  ['space around a name', '{"dependencies": {" a ": " 1 "}}', ['a 1 @1:19-1:31']],
  ['names of Object.prototype', '{"dependencies": {"__proto__": "1"}}', ['__proto__ 1 @1:19-1:35']],
  ['bundled names', '{"bundledDependencies": ["a"], "bundleDependencies": ["b"]}', []],
  ['yarn', '{"resolutions": {"a/**/@s/b": "1", "c@npm:^1": "2"}}', ['@s/b 1 @1:18-1:34', 'c 2 @1:36-1:51']],
  ['pnpm', '{"pnpm": {"overrides": {"a@>1 <2>b@>=3": "4"}}}', ['b 4 @1:25-1:45']],
  ['a package that is dropped', '{"pnpm": {"overrides": {"a": "-"}}}', []],
  ['a catalog of bun', '{"catalog": {"a": "1"}, "workspaces": ["x"]}', ['a 1 @1:14-1:22']],
  [
    'catalogs of bun in workspaces',
    '{"workspaces": {"catalog": {"a": "1"}, "catalogs": {"x": {"b": "2"}}}}',
    ['a 1 @1:29-1:37', 'b 2 @1:59-1:67']
  ],
  ['a catalog of something else', '{"catalog": true, "catalogs": ["a"]}', []],
  ['no section', '{"name": "x", "version": "1.0.0"}', []]
])('%s', (_, content, expected) => {
  const result = extract(content)
  expect(rows(result)).toEqual(expected)
  expect(gapLines(result)).toEqual([])
})

test.each([
  ['a', 'a'],
  ['a@^1', 'a'],
  ['@s/a', '@s/a'],
  ['@s/a@>=1.0 <2', '@s/a'],
  ['**/a', 'a'],
  ['b/**/a', 'a'],
  ['b/@s/a', '@s/a'],
  ['@s/b/a', 'a'],
  ['b@npm:^1/a@npm:^2', 'a'],
  ['b@npm:@s/c@1/a', 'a'],
  ['a@patch:a@npm%3A1.0.0#~/.yarn/patches/x.patch', 'a'],
  ['a@>=1', 'a'],
  ['a@<1 || >2', 'a'],
  ['b@1>a@2', 'a'],
  ['b@>1>a@>=2', 'a'],
  ['/', '/'],
  ['@', '@']
])('an override of %s is one of %s', (key, name) => {
  const { components } = extract(JSON.stringify({ resolutions: { [key]: '1.0.0' } }))
  expect(components.map(component => component.name)).toEqual([name])
})

test.each([
  ['an empty file', '', ['parse-error package.json: not valid JSON: value expected @1:1'], []],
  ['a byte order mark left on', '\ufeff{"dependencies": {"a": "1"}}', [/invalid symbol @1:1/], ['a']],
  ['another value', '[]', ['parse-error package.json: expected a JSON object @1:1'], []],
  [
    'cut off',
    '{"dependencies": {"a": "1", "b',
    [/not valid JSON: .* @1:29/, /b in dependencies: it has no value/],
    ['a']
  ],
  [
    'merge-conflict markers',
    '{"dependencies": {\n<<<<<<< ours\n"a": "1",\n=======\n"a": "2",\n>>>>>>> theirs\n"b": "3"\n}}',
    [/not valid JSON: invalid symbol, and \d+ more mistakes @2:1/, /parse-error a: a later property .* @3:1/],
    ['a', 'b']
  ],
  ['comments', '{"dependencies": { // why\n"a": "1"}}', [/invalid comment token @1:20/], ['a']],
  ['a trailing comma', '{"dependencies": {"a": "1",}}', [/not valid JSON: property name expected.* @1:28/], ['a']],
  [
    'a list for a section',
    '{"dependencies": ["a"]}',
    [/parse-error dependencies: expected an object of packages @1:2/],
    []
  ],
  ['a number', '{"dependencies": {"a": 1, "b": "2"}}', [/a in dependencies: .* number, not string @1:19/], ['b']],
  ['an object', '{"dependencies": {"a": {"version": "1"}}}', [/a in dependencies: .* object, not string @1:19/], []],
  ['an empty name', '{"dependencies": {"": "1"}}', [/the name of the package is empty @1:19/], []],
  ['a name twice', '{"dependencies": {"a": "1", "a": "2"}}', [/parse-error a: a later property .* @1:19/], ['a']],
  [
    'a section twice',
    '{"dependencies": {"a": "1"}, "dependencies": {}}',
    [/parse-error dependencies: a later .* @1:2/],
    []
  ],
  ['an unimportant key twice', '{"scripts": {"x": "1", "x": "2"}, "files": [], "files": []}', [], []],
  [
    'a version to fill in',
    '{"dependencies": {"a": "{{ x }}"}}',
    [/unresolved-reference a in dependencies: the version is .* @1:19/],
    ['a']
  ],
  ['a name to fill in', '{"dependencies": {"{{ x }}": "1"}}', [/unresolved-reference .* the name is filled in/], []],
  ['a value to fill in', '{"dependencies": {"a": {{ x }}, "b": "1"}}', [/not valid JSON/, /a in dep/], []],
  [
    'an unknown reference',
    '{"overrides": {"a": "$b"}}',
    [/unresolved-reference a in overrides: it points at .* @1:16/],
    ['a']
  ],
  [
    'endless nesting',
    `{"dependencies": {"a": "1"}, "x": ${'['.repeat(100_000)}`,
    [/^limit-exceeded .*nested deeper/],
    ['a']
  ],
  ['endless overrides', `{"overrides": ${'{"a": '.repeat(100_000)}`, [/^limit-exceeded .*nested deeper/], []]
])('%s', (_, content, reasons, names) => {
  const result = extract(content)
  expect(gapLines(result)).toEqual(reasons.map(reason => expect.stringMatching(reason) as unknown))
  expect(result.components.map(({ name }) => name)).toEqual(names)
})

test('a template leaves the name, without a version', () => {
  const [component] = extract('{"dependencies": {"a": "{{ x }}"}}').components
  expect(component).toMatchObject({ name: 'a', purl: 'pkg:npm/a' })
  expect(component).not.toHaveProperty('specifier')
  expect(component).not.toHaveProperty('version')
})

describe('folders that dependencies name', () => {
  test.each([
    ['link:./x', ['x/package.json'], 0],
    ['portal:x', ['x/package.json'], 0],
    ['file:../web2', ['web2/package.json'], 0],
    ['./x/', ['x/package.json'], 0],
    ['file:.\\x', ['x/package.json'], 0],
    ['link:../../x', [], 1],
    ['link:/opt/x', [], 1],
    ['portal:~/x', [], 1],
    ['file:C:\\x', [], 1],
    ['file:./x.tgz', [], 0],
    ['workspace:*', [], 0],
    ['^1.0.0', [], 0]
  ])('%s', (written, wanted, outside) => {
    const manifest = written.startsWith('file:../') ? 'web/package.json' : 'package.json'
    const found = extract(JSON.stringify({ dependencies: { a: written } }), manifest)
    expect(found.wantsAs?.map(({ path }) => path)).toEqual(wanted)
    expect(found.wantsAs?.every(({ otherwise }) => otherwise?.code === 'outside-repository')).toBe(true)
    expect(gapLines(found)).toHaveLength(outside)
  })

  test.each(['devDependencies', 'optionalDependencies', 'overrides', 'resolutions'])('in %s', section => {
    const found = extract(JSON.stringify({ [section]: { a: 'link:./x' } }))
    expect(found.wantsAs).toMatchObject([{ path: 'x/package.json' }])
  })
})

test('what pnpm adds to other packages', () => {
  const added = { 'x@1': { dependencies: { a: '1.0.0' }, peerDependencies: { b: '*' }, devDependencies: { c: '1' } } }
  const found = extract(JSON.stringify({ pnpm: { packageExtensions: added } }))
  expect(found.components).toMatchObject([
    { name: 'a', version: '1.0.0', slot: 'pnpm.packageExtensions > x > dependencies', direct: false },
    { name: 'b', peer: true }
  ])
})

test.each([
  ['{"bundleDependencies": {"a": "1.0.0"}}', [/parse-error a in bundleDependencies: .* @1:25/]],
  ['{"bundledDependencies": {"a": "1"}, "dependencies": {"b": "1"}}', [/a in bundledDependencies/]],
  ['{"bundledDependencies": {"a": "1"}, "dependencies": {"a": "1"}}', []],
  ['{"bundledDependencies": ["a"]}', []],
  ['{"bundleDependencies": true}', []],
  ['{"bundleDependencies": {}}', []]
])('bundled versions: %s', (content, expected) => {
  const found = gapLines(extract(content))
  expect(found).toHaveLength(expected.length)
  expected.forEach((line, index) => {
    expect(found[index]).toMatch(line)
  })
})

test('what is installed is not what the project asks for', () => {
  expect(extract('{"dependencies": {"a": "1"}}', 'web/node_modules/x/package.json').components).toEqual([])
})

test.each([
  [
    'the value',
    '{"dependencies": {"a": "^1", "b":\r\n  "git+https://git.example/b#v1"}}',
    ['a @1:24-1:28', 'b @2:3-2:33']
  ],
  [
    'what an override refers to',
    '{"dependencies": {"a": "1"},\n"overrides": {"a": "$a", "b": {"c": "2"}}}',
    ['a @1:24-1:27', 'a @1:24-1:27', 'c @2:37-2:40']
  ],
  ['no text', '{"dependencies": {"a": 1, "b": {}}, "overrides": {"c": "$d"}}', ['c']]
])('where the version or the revision is given: %s', (_, content, expected) => {
  expect(evidenceLines(extract(content))).toEqual(expected)
})

test.each([
  ['yarn@https://files.example/yarn.js#sha224.aa', ['packageManager links https://files.example/yarn.js']],
  ['pnpm@9.1.0', []]
])('the package manager %s', (packageManager, expected) => {
  expect(indexesOf(extract(JSON.stringify({ packageManager })))).toEqual(expected)
})

describe('scripts', () => {
  const scripts = (text: string, more = ''): Extraction =>
    extract(`{${more} "scripts": { "postinstall": ${JSON.stringify(text)} } }`)
  const commands = (extraction: Extraction): string[] => (extraction.embedded ?? []).map(({ text }) => text)

  test('are given to the extractors of shell, with the way back', () => {
    const content = '{ "scripts": { "a": "echo \\"\\u0078\\" && npx -y x@1" } }'
    const [script, ...more] = extract(content).embedded ?? []
    expect(more).toEqual([])
    expect(script).toMatchObject({ language: 'shell', text: 'echo "x" && npx -y x@1', slot: 'scripts.a' })
    expect(script?.map(script.text.indexOf('x@1'))).toBe(content.indexOf('x@1'))
  })

  test.each([
    ['npx a', 'npx a'],
    ['npx -y eslint', 'npx -y eslint'],
    ['npx eslint@9', 'npx eslint@9'],
    ['npx eslint-other', 'npx eslint-other'],
    ['npx eslint . && npx a', ':   eslint . && npx a'],
    ['npx tsc', ':   tsc'],
    ['bunx vsce', ':    vsce'],
    ['npx @vscode/vsce', ':   @vscode/vsce'],
    ['npx changeset', ':   changeset'],
    ['npx toString', 'npx toString']
  ])('%s: what npx finds among the dependencies is not downloaded', (text, expected) => {
    const declared =
      '"devDependencies": { "eslint": "9", "typescript": "5", "@vscode/vsce": "3", "@changesets/cli": "2" },'
    const found = scripts(text, declared)
    expect(commands(found)).toEqual([expected])
    expect(found.understood).toHaveLength(expected.startsWith(':') ? 1 : 0)
  })

  test.each(['{"scripts": 1}', '{"scripts": {"a": 1, "b": "", "c": null}}', '{"scripts": ["x"]}', '{}'])(
    '%s has none',
    content => {
      expect(extract(content).embedded).toEqual([])
    }
  )

  test('which come to an end', () => {
    const started = performance.now()
    scripts('npx '.repeat(200_000))
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('the package manager', () => {
  test.each([
    ['"packageManager": "pnpm@9.1.0"', ['pnpm 9.1.0 @1:3-1:33']],
    ['"packageManager": "pnpm@9.1.0+sha512.abc"', ['pnpm 9.1.0 @1:3-1:44']],
    ['"packageManager": "yarn@4.5.0"', ['@yarnpkg/cli-dist 4.5.0 @1:3-1:33']],
    ['"packageManager": "yarn@1.22.22"', ['yarn 1.22.22 @1:3-1:35']],
    ['"packageManager": "pnpm"', []],
    ['"packageManager": 1', []],
    ['"devEngines": {"packageManager": {"name": "pnpm", "version": "^9"}}', ['pnpm ^9 @1:53-1:68']],
    ['"devEngines": {"packageManager": [{"name": "npm", "version": "10.1.0"}]}', ['npm 10.1.0 @1:53-1:72']],
    ['"devEngines": {"runtime": {"name": "node", "version": "20"}}', []],
    ['"devEngines": {"packageManager": {"name": "pnpm"}}', []]
  ])('%s', (entry, expected) => {
    const found = extract(`{ ${entry} }`)
    expect(rows(found)).toEqual(expected)
    expect(gapLines(found)).toEqual([])
    for (const component of found.components) expect(component).toMatchObject({ role: 'installed' })
  })
})

test('very many scripts are a gap where they go on', () => {
  const scripts = Array.from({ length: 501 }, (_, at) => `"s${at}": "npx a@1.0.0"`)
  const read = (count: number) => extract(`{"scripts": {\n${scripts.slice(0, count).join(',\n')}}}`)
  expect(read(500)).toMatchObject({ gaps: [], embedded: { length: 500 } })
  expect(read(501)).toMatchObject({ gaps: [{ code: 'limit-exceeded', location: { startLine: 502 } }] })
})
