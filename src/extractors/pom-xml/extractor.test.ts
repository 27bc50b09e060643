import { readFileSync } from 'node:fs'
import type { Extraction } from '../extractor.ts'
import { evidenceLines, extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'pom.xml')
const pom = readFileSync(new URL('fixtures/pom.xml', import.meta.url), 'utf8')

function packages({ components }: Extraction) {
  return components.filter(component => component.kind === 'package')
}

function rows(extraction: Extraction): string[] {
  return packages(extraction).map(({ name, version, specifier, scope, slot, location, resolved }) =>
    [name, version ?? specifier ?? resolved?.version ?? '-', scope, slot, `@${location.startLine ?? 0}`].join(' ')
  )
}

function dependency(artifact: string, version?: string): string {
  const written = version === undefined ? '' : `<version>${version}</version>`
  return `<dependency><groupId>g</groupId><artifactId>${artifact}</artifactId>${written}</dependency>`
}

function project(dependencies: string, more = ''): string {
  return `<project>${more}<dependencies>${dependencies}</dependencies></project>`
}

describe('a project', () => {
  const extraction = extract(pom, 'service/pom.xml')

  test('artifacts at their places', () => {
    expect(extraction.gaps).toEqual([])
    expect(extraction.wants).toEqual(['pom.xml'])
    expect(rows(extraction)).toEqual([
      'org.example:parent 3.2.1 build parent @7',
      'org.example:lib 1.4 runtime dependencies @11',
      'org.example:sibling 3.2.1 runtime dependencies @7',
      'org.example:managed 2.0 runtime dependencies @43',
      'junit:junit [4.12,5) development dependencies @54',
      'org.example:native 1.0 optional dependencies:linux-x86_64 @60',
      'org.example:managed 2.0 runtime dependencyManagement @19',
      'org.example:bom 7 runtime dependencyManagement:pom @24',
      'org.apache.maven.plugins:maven-compiler-plugin 3.11.0 build plugins @69',
      'org.example:for-the-plugin 0.1 build plugins > dependencies @74',
      'org.example:lib-gpu 1.4 runtime profile gpu > dependencies @87'
    ])
  })

  test('an artifact in full', () => {
    const place = { path: 'service/pom.xml', side: 'head', startLine: 60, startColumn: 7, endLine: 60, endColumn: 29 }
    expect(packages(extraction)[5]).toEqual({
      kind: 'package',
      role: 'requirement',
      ecosystem: 'maven',
      name: 'org.example:native',
      purl: 'pkg:maven/org.example/native@1.0',
      version: '1.0',
      specifier: '1.0',
      hashes: [],
      source: { type: 'registry' },
      scope: 'optional',
      direct: true,
      slot: 'dependencies:linux-x86_64',
      location: place,
      evidence: { argument: place },
      text: '<version>1.0</version>',
      confidence: 'certain'
    })
  })

  test('a managed version has its place', () => {
    expect(packages(extraction)[3]).toMatchObject({ resolved: { version: '2.0', by: { startLine: 19 } } })
    expect(packages(extraction)[3]).not.toHaveProperty('version')
  })
})

test('parents in the repository give properties and versions', () => {
  const content = project(
    dependency('a', '${a.version}') + dependency('b'),
    '<parent><groupId>g</groupId><artifactId>p</artifactId><version>1</version></parent>'
  )
  const parent = `<project><artifactId>p</artifactId><properties><a.version>5</a.version></properties><dependencyManagement><dependencies>${dependency('b', '6')}</dependencies></dependencyManagement></project>`
  const extraction = extract(content, 'x/y/pom.xml', { 'x/pom.xml': parent })
  expect(rows(extraction).slice(1)).toEqual(['g:a 5 runtime dependencies @1', 'g:b 6 runtime dependencies @1'])
  expect(extraction.gaps).toEqual([])
})

test.each([
  ['../lib', 'x/lib/pom.xml'],
  ['../lib/parent.xml', 'x/lib/parent.xml'],
  ['', undefined],
  ['../../../outside', undefined],
  ['/etc/pom.xml', 'x/y/etc/pom.xml']
])('a parent at %j', (relative, path) => {
  const parent = `<parent><groupId>g</groupId><artifactId>p</artifactId><version>1</version><relativePath>${relative}</relativePath></parent>`
  expect(extract(`<project>${parent}</project>`, 'x/y/pom.xml').wants).toEqual(path === undefined ? [] : [path])
})

test.each([
  ['CRLF', project(`\r\n${dependency('a', '1')}\r\n`), ['g:a 1 runtime dependencies @2']],
  ['tabs and breaks', project(dependency('\n\ta\n', '\n\t1\n')), ['g:a 1 runtime dependencies @3']],
  [
    'a prefix',
    `<m:project xmlns:m="x"><m:dependencies>${dependency('a', '1')}</m:dependencies></m:project>`,
    ['g:a 1 runtime dependencies @1']
  ],
  ['a snapshot', project(dependency('a', '1-SNAPSHOT')), ['g:a 1-SNAPSHOT runtime dependencies @1']],
  ['the latest', project(dependency('a', 'LATEST')), ['g:a LATEST runtime dependencies @1']],
  [
    'a name twice',
    project(dependency('a', '1') + dependency('a', '2')),
    ['g:a 1 runtime dependencies @1', 'g:a 2 runtime dependencies @1']
  ],
  [
    'names of Object.prototype',
    project(dependency('__proto__', '${constructor}'), '<properties><constructor>1</constructor></properties>'),
    ['g:__proto__ 1 runtime dependencies @1']
  ],
  [
    'an entity of its own',
    `<!DOCTYPE p [<!ENTITY v "1">]>${project(dependency('a', '1'))}`,
    ['g:a 1 runtime dependencies @1']
  ],
  ['nothing in it', '<project/>', []]
])('%s', (_, content, expected) => {
  const extraction = extract(content)
  expect(rows(extraction)).toEqual(expected)
  expect(extraction.gaps).toEqual([])
})

test.each([
  ['an empty file', '', /not valid XML/, []],
  ['another file', '<a/>', /not a Maven project/, []],
  ['cut off', '<project><dependencies>', /not valid XML/, []],
  ['a template', '{% if x %}<project/>', /not valid XML/, []],
  ['endless nesting', '<project>'.repeat(100_000), /nested too deeply/, []],
  ['a property of elsewhere', project(dependency('a', '${x}')), /its version is made of \$\{x\}/, ['g:a']],
  [
    'a property of itself',
    project(dependency('a', '${x}'), '<properties><x>${x}</x></properties>'),
    /\$\{x\}/,
    ['g:a']
  ],
  [
    'a property that grows',
    project(dependency('a', '${x}'), '<properties><x>${x}${x}</x></properties>'),
    /\$\{x\}/,
    ['g:a']
  ],
  ['a name of elsewhere', project(dependency('a-${scala}', '1')), /name of an artifact is made of \$\{scala\}/, []],
  ['no name', project('<dependency><groupId>g</groupId></dependency>'), /no group or no name/, []],
  ['a name with spaces', project(dependency('a b', '1')), /no group or no name/, []],
  [
    'versions of elsewhere',
    project(dependency('a') + dependency('b')),
    /the versions of 2 artifacts are managed/,
    ['g:a', 'g:b']
  ]
])('told: %s', (_, content, reason, names) => {
  const extraction = extract(content)
  expect(packages(extraction).map(({ name }) => name)).toEqual(names)
  expect(extraction.gaps).toHaveLength(1)
  expect(extraction.gaps[0]?.reason).toMatch(reason)
  expect(extraction.gaps[0]?.location?.startLine).toBe(1)
})

test('what merge-conflict markers stand between is read', () => {
  const content = `<project><dependencies>\n<<<<<<< a\n${dependency('a', '1')}\n=======\n${dependency('a', '2')}\n>>>>>>> b\n</dependencies></project>`
  const extraction = extract(content)
  expect(rows(extraction)).toEqual(['g:a 1 runtime dependencies @3', 'g:a 2 runtime dependencies @5'])
  expect(extraction.gaps.map(({ location }) => location?.startLine)).toEqual([2, 4, 6])
})

test.each([
  [
    'the version, or the property that holds it',
    '<project>\r\n<properties><v>2.0</v></properties>\r\n<dependencies>\r\n<dependency><groupId>g</groupId><artifactId>a</artifactId><version>\r\n  1.0</version></dependency>\r\n<dependency><groupId>g</groupId><artifactId>b</artifactId><version>${v}</version></dependency>\r\n<dependency><groupId>g</groupId><artifactId>c</artifactId></dependency>\r\n</dependencies></project>\r\n',
    ['g:a @4:59-5:16', 'g:b @2:13-2:23', 'g:c']
  ]
])('where the version or the revision is given: %s', (_, content, expected) => {
  expect(evidenceLines(extract(content))).toEqual(expected)
})

test('elements beyond the depth that is read are a limit', () => {
  const { gaps } = extract('<project>' + '<a>'.repeat(300) + '</a>'.repeat(300) + '</project>')
  expect(gaps).toMatchObject([{ code: 'limit-exceeded', reason: 'elements are nested too deeply' }])
})
