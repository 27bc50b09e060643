import { posix } from 'node:path'
import picomatch from 'picomatch'
import { extractors } from '../registry.generated.ts'
import { expandBraces } from './braces.ts'
import { indexGlobs } from './glob-index.ts'

const registered = [
  ...new Set(extractors.flatMap(({ files, pointsAtRequirements }) => [...files, ...pointsAtRequirements]))
]
const globs = [
  ...registered,
  // forms that a later extractor may use
  '**/*',
  '*.txt',
  'a/b.txt',
  'a/**',
  '**/a?.txt',
  '**/@(a|b).txt',
  '**/{a,{b,c}}.txt',
  '**/a{1..3}.txt',
  '**/+(a).!(md)',
  '**/a+b.txt',
  '**/[!a].txt',
  '**/a\\*.txt',
  '**/*a*b*.txt',
  '**/a/**/b/*.txt',
  '**/b/{x,*}/c',
  '**/{*.a,b}.{c,}'
]
const ownersOf = indexGlobs(globs.map(glob => [glob]))
const tests = globs.map(glob => picomatch(glob, { dot: true, flags: 'is' }))
const byLibrary = (path: string): string[] => globs.filter((_, at) => tests[at]?.(path))
const byIndex = (path: string): string[] => {
  const found = ownersOf(path)
  return globs.filter((_, at) => found.has(at))
}

/** Names that are what the fixed text of a glob leaves open, and what comes close. */
const fillings = ['', 'x', '.', '-', 'a.md', 'İ\u2028', '\n', '[x]', '{a,b}']

function pathsOf(glob: string): string[] {
  return expandBraces(glob).flatMap(one =>
    fillings.flatMap(filling => {
      const path = one
        .replaceAll('**/', filling === '' ? '' : `${filling}/`)
        .replaceAll(/\[(.)[^\]]*\]/g, '$1')
        .replaceAll(/[!@+?*]\(.*\)$/g, filling)
        .replaceAll(/[*?\\]+/g, filling)
      return [
        path,
        path.toUpperCase(),
        `.${path}`,
        `a/${path}`,
        `.a/b/${path}`,
        `${path}x`,
        `x${path}`,
        `${path}/${posix.basename(path)}`,
        `${path}${posix.extname(path)}`
      ]
    })
  )
}

const isUsual = (path: string): boolean => !path.split('/').some(segment => ['', '.', '..'].includes(segment))

test('an index of globs matches what the library matches', () => {
  const paths = new Set(globs.flatMap(pathsOf).filter(isUsual))
  expect(paths.size).toBeGreaterThan(10_000)
  const different = [...paths].filter(path => byIndex(path).join() !== byLibrary(path).join())
  expect(different).toEqual([])
})

test('some path of each glob matches, and another does not', () => {
  const answers = registered.map(
    (glob, at) =>
      new Set(
        pathsOf(glob)
          .filter(isUsual)
          .map(path => tests[at]?.(path))
      )
  )
  expect(registered.filter((_, at) => answers[at]?.size !== 2)).toEqual([])
})

// Kelvin sign and long s are upper-case forms of ASCII letters only for case mapping, not for a regular expression.
test.each([
  'poetry.loc\u212a',
  'requirement\u017f.txt',
  'POETRY.LOCK',
  '.py',
  'a/.YML',
  '..py',
  'a\nb/x.py',
  'x.py\n',
  'a\\b.py'
])('%j is matched as by the library', path => {
  expect(byIndex(path)).toEqual(byLibrary(path))
})

test.each([
  ['../package.json', ['**/package.json']],
  ['./a/../package.json', ['**/package.json']],
  ['', []]
])('the name of %j counts, whatever its folders', (path, matched) => {
  expect(byIndex(path)).toEqual(matched)
})

test.each([
  ['*.{yml,yaml}', ['*.yml', '*.yaml']],
  ['{a,b}/{,c}', ['a/', 'a/c', 'b/', 'b/c']],
  ['{a,b}.!(*.{c,d})', ['a.!(*.{c,d})', 'b.!(*.{c,d})']],
  ['{a,{b,c}}', ['{a,{b,c}}']],
  ['{1..3}', ['{1..3}']],
  ['{a}', ['{a}']],
  ['{a,b', ['{a,b']],
  ['{a,b}'.repeat(20), ['{a,b}'.repeat(20)]]
])('the braces of %s', (glob, expanded) => {
  expect(expandBraces(glob)).toEqual(expanded)
})
