import { readFileSync } from 'node:fs'
import type { Extraction } from '../extractor.ts'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'gradle.lockfile')
const lock = readFileSync(new URL('fixtures/gradle.lockfile', import.meta.url), 'utf8')

function rows({ components }: Extraction): string[] {
  return components.map(component => {
    if (component.kind !== 'package') throw new Error('no package')
    const { name, version = '-', scope, slot = '-', location } = component
    return [name, version, scope, slot, `@${location.startLine ?? 0}`].join(' ')
  })
}

test('artifacts at their lines', () => {
  const extraction = extract(lock)
  expect(extraction.gaps).toEqual([])
  expect(rows(extraction)).toEqual([
    'com.example:codec 2.15.0 runtime - @4',
    'com.example:lombok 1.18.30 build - @5',
    'com.example:unit 5.10.1 development - @6',
    'com.example:shared 1.0 runtime compileClasspath @7',
    'com.example:shared 1.1.RELEASE runtime runtimeClasspath @8'
  ])
})

test('an artifact in full', () => {
  expect(extract('com.example:a:1.0=classpath', 'x/buildscript-gradle.lockfile').components).toEqual([
    {
      kind: 'package',
      role: 'locked',
      ecosystem: 'maven',
      name: 'com.example:a',
      purl: 'pkg:maven/com.example/a@1.0',
      version: '1.0',
      hashes: [],
      source: { type: 'registry' },
      scope: 'build',
      location: {
        path: 'x/buildscript-gradle.lockfile',
        side: 'head',
        startLine: 1,
        startColumn: 1,
        endLine: 1,
        endColumn: 28
      },
      text: 'com.example:a:1.0=classpath',
      confidence: 'certain'
    }
  ])
})

test.each([
  ['nothing', 'gradle.lockfile', '', []],
  ['CRLF', 'gradle.lockfile', 'g:a:1=x\r\ng:b:2=x\r\n', ['g:a 1 runtime - @1', 'g:b 2 runtime - @2']],
  ['tabs', 'gradle.lockfile', '\tg:a:1=x\t', ['g:a 1 runtime - @1']],
  ['no configuration', 'gradle.lockfile', 'g:a:1=', ['g:a 1 runtime - @1']],
  ['the older form', 'gradle/dependency-locks/testCompileClasspath.lockfile', 'g:a:1', ['g:a 1 development - @1']],
  [
    'names of Object.prototype',
    'gradle.lockfile',
    '__proto__:constructor:1=x',
    ['__proto__:constructor 1 runtime - @1']
  ]
])('%s', (_, path, content, expected) => {
  const extraction = extract(content, path)
  expect(rows(extraction)).toEqual(expected)
  expect(extraction.gaps).toEqual([])
})

test.each([
  ['merge-conflict markers', '<<<<<<< ours\ng:a:1=x\n=======\n>>>>>>> theirs', [1, 3, 4]],
  ['cut off', 'g:a:1=x\ng:b:1', [2]],
  ['a template', 'g:a:1=x\ng:b:${version}:2=x', [2]],
  ['no group', 'g:a:1=x\n:b:1=x', [2]],
  ['a space', 'g:a:1=x\ng:b c:1=x', [2]]
])('told, and the rest read: %s', (_, content, lines) => {
  const extraction = extract(content)
  expect(extraction.gaps.map(({ location }) => location?.startLine)).toEqual(lines)
  expect(extraction.components.map(({ name }) => name)).toEqual(['g:a'])
})
