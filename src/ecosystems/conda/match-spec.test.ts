import { readMatchSpec } from './match-spec.ts'
import type { MatchSpec } from './match-spec.ts'

test.each<[string, object]>([
  ['numpy', { name: 'numpy' }],
  ['numpy=1.26', { name: 'numpy', specifier: '=1.26' }],
  ['numpy==1.26.4', { name: 'numpy', specifier: '==1.26.4', version: '1.26.4' }],
  ['numpy=1.26.4=py310_0', { name: 'numpy', specifier: '=1.26.4=py310_0', version: '1.26.4' }],
  ['numpy 1.26.* py310*', { name: 'numpy', specifier: '1.26.* py310*' }],
  ['numpy >=1.20, <2', { name: 'numpy', specifier: '>=1.20, <2' }],
  ['  numpy>=1.20  # why', { name: 'numpy', specifier: '>=1.20', start: 2, end: 13 }],
  ['conda-forge::numpy=1', { name: 'numpy', specifier: '=1', channel: 'conda-forge' }],
  ['pytorch/linux-64::torch', { name: 'torch', channel: 'pytorch' }],
  ['https://index.example/corp::torch', { name: 'torch', channel: 'https://index.example/corp' }],
  [
    'numpy[version=\'>=1.2,<2\', build="*mkl*", channel=corp]',
    { name: 'numpy', specifier: '>=1.2,<2', channel: 'corp' }
  ],
  [
    'numpy[version=1.2, build=py_0, sha256=ab]',
    { name: 'numpy', specifier: '1.2', version: '1.2', hashes: ['sha256:ab'] }
  ],
  ['_libgcc_mutex=0.1=main', { name: '_libgcc_mutex', specifier: '=0.1=main', version: '0.1' }],
  ['numpy=>1.2', { name: 'numpy', specifier: '=>1.2', problem: 'its version specifier is malformed' }],
  ['numpy=', { name: 'numpy', specifier: '=', problem: 'its version specifier is malformed' }],
  ['numpy ^1.*$', { name: 'numpy', specifier: '^1.*$' }],
  ['numpy 1.*.4', { name: 'numpy', specifier: '1.*.4' }],
  [
    `https://index.example/corp/linux-64/my-pkg-1.2-py_0.conda#${'ab'.repeat(16)}`,
    {
      name: 'my-pkg',
      version: '1.2',
      url: 'https://index.example/corp/linux-64/my-pkg-1.2-py_0.conda',
      hashes: [`md5:${'ab'.repeat(16)}`]
    }
  ],
  ['./my-pkg-1!2-py_0.tar.bz2', { name: 'my-pkg', version: '1!2', url: './my-pkg-1!2-py_0.tar.bz2' }]
])('%j', (text, expected) => {
  const { versionAt, ...spec } = readMatchSpec(text) as MatchSpec
  expect(spec).toEqual({ start: 0, end: text.length, hashes: [], ...expected })
  const given = versionAt && text.slice(versionAt.start, versionAt.end).replace(/^'(.*)'$/, '$1')
  expect(given).toBe(spec.specifier)
})

test.each([
  ['', 'it is empty'],
  ['# x', 'it is empty'],
  ['=1.2', 'it does not start with a package name'],
  ['{{ name }}', 'it does not start with a package name'],
  ['corp::', 'it does not start with a package name'],
  ['x.conda', 'the file name does not say which package it is'],
  [`a${' '.repeat(5000)}b`, 'it is too long to be a package specification']
])('%j is none', (text, reason) => {
  expect(readMatchSpec(text)).toEqual({ reason })
})

test.each([
  ['spaces', `numpy >=1${' '.repeat(4000)}x`],
  ['operators', `numpy ${'='.repeat(4000)}`],
  ['brackets', `numpy${'['.repeat(4000)}]`],
  ['quotes', `numpy[${'a="'.repeat(1000)}]`],
  ['parentheses', `numpy ${'('.repeat(2000)}${')'.repeat(2000)}`]
])('many %s', (_, text) => {
  expect(readMatchSpec(text)).toHaveProperty('name', 'numpy')
})
