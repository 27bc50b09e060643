import { compileGlob, globParts } from './glob.ts'

const matches = (glob: string, text: string): boolean => compileGlob(globParts(glob, '*?'))(text)

test.each([
  ['a', 'a'],
  ['', ''],
  ['*', ''],
  ['*', 'abc'],
  ['a*', 'a'],
  ['a*c', 'abbbc'],
  ['a*b*c', 'a-b-b-c'],
  ['a/*', 'a/b'],
  ['*/b', 'a/b'],
  ['**', ''],
  ['**', 'a/b/c'],
  ['a/**', 'a/b/c'],
  ['a/**/c', 'a/c'],
  ['a/**/c', 'a/b/c'],
  ['a/**/c', 'a/b/b/c'],
  ['**/c', 'c'],
  ['**/c', 'a/b/c'],
  ['**/**/c', 'c'],
  ['a/**/**/c', 'a/b/c'],
  ['a/**/b/**/c', 'a/b/x/y/c'],
  ['a/**/b*', 'a/x/by'],
  ['**/*.py', 'x.py'],
  ['**/*.py', 'a/.b/x.py'],
  ['a**c', 'a/b/c'],
  ['***', 'a/b'],
  ['a?c', 'abc'],
  ['[a]+(b)', '[a]+(b)'],
  ['star', 'star'],
  ['a*a*a*b', 'aaaaab'],
  ['**/a*/b', 'a/a/ab/b']
])('%s matches %s', (glob, text) => {
  expect(matches(glob, text)).toBe(true)
})

test.each([
  ['a', 'A'],
  ['a', 'ab'],
  ['a', ''],
  ['', 'a'],
  ['*', 'a/b'],
  ['a/*', 'a/b/c'],
  ['a/*', 'a'],
  ['a/**', 'ab/c'],
  ['a/**/c', 'a/bc'],
  ['a/**/c', 'ac'],
  ['**/c', 'bc'],
  ['**/c', 'a/bc'],
  ['a/**/b*', 'a/x/cb'],
  ['a?c', 'a/c'],
  ['a?c', 'ac'],
  ['a.c', 'abc'],
  ['a*b', 'acx'],
  ['*a', 'ab']
])('%s does not match %s', (glob, text) => {
  expect(matches(glob, text)).toBe(false)
})

test('a hostile glob ends', () => {
  expect(matches('**a*'.repeat(128), `${'a/'.repeat(2000)}a`)).toBe(true)
  expect(matches(`${'*a'.repeat(250)}b`, 'a'.repeat(4000))).toBe(false)
  expect(matches(`${'**/a*'.repeat(100)}b`, 'a/'.repeat(2000))).toBe(false)
})
