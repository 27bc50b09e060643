import { ecosystem } from './ecosystem.ts'

function shown(specifier: string): string | undefined {
  return ecosystem
    .admitted(specifier)
    ?.map(({ from, to }) => {
      const start = from === undefined ? '(' : `${from.inclusive ? '[' : '('}${from.version}`
      return `${start}, ${to === undefined ? ')' : `${to.version}${to.inclusive ? ']' : ')'}`}`
    })
    .join(' ')
}

function admits(specifier: string, version: string): boolean | undefined {
  return ecosystem.admitted(specifier)?.some(({ from, to }) => {
    const low = from === undefined ? 1 : (ecosystem.compare(version, from.version) ?? NaN)
    const high = to === undefined ? -1 : (ecosystem.compare(version, to.version) ?? NaN)
    return (low > 0 || (low === 0 && from?.inclusive === true)) && (high < 0 || (high === 0 && to?.inclusive === true))
  })
}

test.each([
  ['Foo', 'foo'],
  ['foo.bar', 'foo-bar'],
  ['foo__-._bar', 'foo-bar'],
  ['FOO-bar', 'foo-bar'],
  ['zope.interface', 'zope-interface']
])('name %s is %s', (name, canonical) => {
  expect(ecosystem.normalizeName(name)).toBe(canonical)
})

test('package URLs', () => {
  expect(ecosystem.purl('foo-bar', '1.0')).toBe('pkg:pypi/foo-bar@1.0')
  expect(ecosystem.purl('foo-bar')).toBe('pkg:pypi/foo-bar')
  expect(ecosystem.purl('torch', '2.1.0+cu118')).toBe('pkg:pypi/torch@2.1.0+cu118')
})

test.each([
  ['', '(, )'],
  ['  ', '(, )'],
  ['>=1.0', '[1.0, )'],
  ['>=1.0,<2', '[1.0, 2.dev0)'],
  ['>= 1.0 , < 2.0rc1', '[1.0, 2.0rc1)'],
  ['<=2.0', '(, 2.0.post0.dev0)'],
  ['<=2.0.post1', '(, 2.0.post2.dev0)'],
  ['<1.0.post1', '(, 1.0.post1.dev0)'],
  ['==1.2', '[1.2, 1.2.post0.dev0)'],
  ['==1.2+cu118', '[1.2+cu118, 1.2+cu118]'],
  ['===1.2', '[1.2, 1.2]'],
  ['==1.2.*', '[1.2.dev0, 0!1.3.dev0)'],
  ['==1!1.2.*', '[1!1.2.dev0, 1!1.3.dev0)'],
  ['!=1.2', '(, 1.2) [1.2.post0.dev0, )'],
  ['!=1.2.*', '(, 1.2.dev0) [0!1.3.dev0, )'],
  ['>=1.0,!=1.2,!=1.4.*,<2', '[1.0, 1.2) [1.2.post0.dev0, 1.4.dev0) [0!1.5.dev0, 2.dev0)'],
  ['~=2.2', '[2.2, 0!3.dev0)'],
  ['~=1.4.5a4', '[1.4.5a4, 0!1.5.dev0)'],
  ['~=2.2.post3', '[2.2.post3, 0!3.dev0)'],
  ['>1.0.post1', '[1.0.post2.dev0, )'],
  ['>1.0.dev1', '[1.0.dev2, )'],
  ['>=2,<1', ''],
  ['==1.0,==2.0', ''],
  ['==1.0,!=1.0', ''],
  ['>=1.0,', '[1.0, )']
])('%j admits %s', (specifier, intervals) => {
  expect(shown(specifier)).toBe(intervals)
})

test.each([
  ['>1.0', '1.0.post5', false],
  ['>1.0', '1.0+local', false],
  ['>1.0', '1.0.1.dev0', true],
  ['>1.0a1', '1.0a1.post1', false],
  ['>1.0a1', '1.0a2', true],
  ['<2.0', '2.0rc1', false],
  ['<2.0', '2.0.dev3', false],
  ['<2.0', '1.9.9', true],
  ['<2.0rc2', '2.0rc1', true],
  ['==2.1.0', '2.1.0+cu118', true],
  ['<=2.1.0', '2.1.0+cu118', true],
  ['!=2.1.0', '2.1.0+cu118', false],
  ['==2.1.0+cu118', '2.1.0', false],
  ['==1.1', '1.1.0', true],
  ['==1.1.0.*', '1.1', true],
  ['==1.1.*', '1.1.post3', true],
  ['==1.1.*', '1.1a1', true],
  ['==1.1.*', '1.10', false],
  ['~=1.4.5', '1.4.99', true],
  ['~=1.4.5', '1.5.0', false],
  ['~=1.4.5', '1.5.0rc1', false],
  ['^1.2', '1.9', true],
  ['^1.2', '2.0', false],
  ['^1.2', '2.0rc1', false],
  ['^0.2.3', '0.2.9', true],
  ['^0.2.3', '0.3.0', false],
  ['^0.0.3', '0.0.4', false],
  ['^0.0', '0.0.9', true],
  ['^0', '0.9', true],
  ['~1.2.3', '1.2.9', true],
  ['~1.2.3', '1.3.0', false],
  ['~1', '1.9', true],
  ['1.2', '1.2.0', true],
  ['1.2', '1.2.1', false],
  ['=1.2', '1.2', true],
  ['1.2.*', '1.2.9', true],
  ['*', '7', true],
  ['>=1.2 <1.5', '1.5', false],
  ['^1.2 || ^3', '3.4', true],
  ['^1.2 || ^3', '2.4', false],
  ['>= 1.2, < 1.5 | 2.0', '2.0', true]
])('%j and %s: %s', (specifier, version, expected) => {
  expect(admits(specifier, version)).toBe(expected)
})

test.each([
  '=>1.0',
  'latest',
  '>=1.0+local',
  '~=1',
  '==1.0.dev1.*',
  '>=1.*',
  '===foobar',
  '==2004d',
  '<>1.0',
  '1.0;',
  '>=',
  '${V}',
  '=={{ v }}',
  '^',
  `==1${',==1'.repeat(100)}`,
  `1${'||1'.repeat(100)}`,
  '>=1'.repeat(5000)
])('%j cannot be read', specifier => {
  expect(ecosystem.admitted(specifier)).toBeUndefined()
})

test.each([
  ['==1.2', '1.2'],
  [' == 1.2 ', '1.2'],
  ['===1.2-custom', '1.2-custom'],
  ['==2004d', '2004d'],
  ['==1.2,>=1.0', '1.2'],
  ['1.2', '1.2'],
  ['=1.2', '1.2'],
  ['==1.2,>=2.0', undefined],
  ['==1.2.*', undefined],
  ['~=1.2', undefined],
  ['>=1.2,<=1.2', undefined],
  ['^1.2', undefined],
  ['1.2.*', undefined],
  ['*', undefined],
  ['', undefined],
  ['==${V}', undefined],
  ['1.2 || 1.3', undefined]
])('%j pins %s', (specifier, version) => {
  expect(ecosystem.pinned(specifier)).toBe(version)
})
