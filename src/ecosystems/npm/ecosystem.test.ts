import type { Interval } from '../ecosystem.ts'
import { ecosystem } from './ecosystem.ts'

test.each([
  ['left-pad', '1.3.0', 'pkg:npm/left-pad@1.3.0'],
  ['@scope/name', '1.2.3', 'pkg:npm/%40scope/name@1.2.3'],
  ['@scope/name', undefined, 'pkg:npm/%40scope/name'],
  ['JSONStream', '1.0.0', 'pkg:npm/jsonstream@1.0.0'],
  ['no@name/at all', undefined, 'pkg:npm/no%40name%2Fat%20all'],
  ['@', undefined, 'pkg:npm/%40'],
  ['', '1.0.0', 'pkg:npm/@1.0.0'],
  ['\ud800', undefined, 'pkg:npm/%EF%BF%BD']
])('purl of %j at %s', (name, version, purl) => {
  expect(ecosystem.purl(name, version)).toBe(purl)
})

test('a name loses the space around it and keeps its case', () => {
  expect(ecosystem.normalizeName(' JSONStream\n')).toBe('JSONStream')
})

describe('order', () => {
  const ascending = [
    '0.0.0-0',
    '0.0.0',
    '1.0.0-01',
    '1.0.0-2',
    '1.0.0-9007199254740993',
    '1.0.0-9007199254740994',
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0rc1',
    'v1.0.0',
    '=1.0.1',
    '01.02.03',
    '1.10.0',
    '9007199254740991.0.0',
    '9007199254740993.0.0',
    '9007199254740994.0.0-rc',
    '9007199254740994.0.0'
  ]

  test('is that of Semantic Versioning, with numbers of any size', () => {
    for (const [index, left] of ascending.entries()) {
      for (const [other, right] of ascending.entries()) {
        expect([left, right, Math.sign(ecosystem.compare(left, right) ?? NaN)]).toEqual([
          left,
          right,
          Math.sign(index - other)
        ])
      }
    }
  })

  test('does not look at build metadata', () => {
    expect(ecosystem.compare('1.0.0+a', '1.0.0+b')).toBe(0)
    expect(ecosystem.compare('99999999999999999999.0.0+a', '99999999999999999999.0.0')).toBe(0)
  })

  test.each([
    ['1', '1.0.0', 0],
    ['1.2', '1.2.0', 0],
    ['v2', '1.9.9', 1],
    ['1.2.3.4', '1.2.3', 0],
    ['1.2.3.4', '1.2.4', -1],
    ['1.2.34.5', '1.2.4', 1],
    ['1.1.3.4.5', '1.1.3.4.5', 0],
    ['1.2.3.4-rc.1+b', '1.2.3', 0],
    ['999999999999999999999999999991', '999999999999999999999999999999', -1]
  ])('%s and %s: %d', (left, right, order) => {
    expect(ecosystem.compare(left, right)).toBe(order)
    expect(ecosystem.compare(right, left)).toBe(order === 0 ? 0 : -order)
    expect(ecosystem.pinned(left)).toBeUndefined()
  })

  test.each(['', '1.2.x', 'latest', '1.0.0-', '1.0.0-a..b', '1.0.0 2', '1.', '1.2-rc', '.1', '1..2'])(
    '%j is no version',
    text => {
      expect(ecosystem.compare(text, '1.0.0')).toBeUndefined()
      expect(ecosystem.compare('1.0.0', text)).toBeUndefined()
    }
  )

  test('a version of more than 256 characters is none', () => {
    expect(ecosystem.compare(`1.0.0-${'a'.repeat(250)}`, '1.0.0')).toBe(-1)
    expect(ecosystem.compare(`1.0.0-${'a'.repeat(251)}`, '1.0.0')).toBeUndefined()
  })
})

test.each([
  ['1.2.3', '1.2.3'],
  ['=1.2.3', '1.2.3'],
  ['= v1.2.3', '1.2.3'],
  ['v1.2.3', '1.2.3'],
  [' 1.2.3-rc.1+build ', '1.2.3-rc.1+build'],
  ['1.99999999999999999999.0', '1.99999999999999999999.0'],
  ['^1.2.3', undefined],
  ['~1.2.3', undefined],
  ['>=1.2.3', undefined],
  ['1.2', undefined],
  ['1.2.x', undefined],
  ['1.2.3 || 1.2.4', undefined],
  ['*', undefined],
  ['', undefined],
  ['latest', undefined]
])('%j pins %s', (specifier, version) => {
  expect(ecosystem.pinned(specifier)).toBe(version)
})

describe('admitted versions', () => {
  test.each([
    ['*', ['(, )']],
    ['', ['(, )']],
    ['x', ['(, )']],
    ['1.2.3', ['[1.2.3, 1.2.3]']],
    ['^1.2.3', ['[1.2.3, 2.0.0-0)']],
    ['^0.0.3', ['[0.0.3, 0.0.4-0)']],
    ['~1.2.3-beta.1', ['[1.2.3-beta.1, 1.3.0-0)']],
    ['1.x', ['[1.0.0, 2.0.0-0)']],
    ['1.2.3 - 2', ['[1.2.3, 3.0.0-0)']],
    ['>1.0.0 <=1.5.0', ['(1.0.0, 1.5.0]']],
    ['>=1 <=1.0.0', ['[1.0.0, 1.0.0]']],
    ['>=1.2.3 1.x', ['[1.2.3, 2.0.0-0)']],
    ['3 || 1 || 2.5.0', ['[1.0.0, 2.0.0-0)', '[2.5.0, 2.5.0]', '[3.0.0, 4.0.0-0)']],
    ['1.x || >=2.0.0-0 <3', ['[1.0.0, 3.0.0-0)']],
    ['>=1.0.0 <3.0.0 || 2.x', ['[1.0.0, 3.0.0)']],
    ['<1.2.3 || >1.2.3', ['(, 1.2.3)', '(1.2.3, )']],
    ['<=1.2.3 || >1.2.3', ['(, )']],
    ['* || <1', ['(, )']],
    ['>1 <0', []],
    ['<0.0.0-0 || 2.0.0', ['[2.0.0, 2.0.0]']],
    ['1.99999999999999999999.0', ['[1.99999999999999999999.0, 1.99999999999999999999.0]']]
  ])('of %j', (specifier, intervals) => {
    expect(ecosystem.admitted(specifier)?.map(shown)).toEqual(intervals)
  })

  test.each([
    'latest',
    'next',
    '!1',
    '1.2.3.4.5',
    '1.2.34.5',
    '>=1.2.34.5',
    '<99999999999999999999.0.0',
    'workspace:*',
    '{{ version }}',
    `1.2.3 ${'|| 1.2.3 '.repeat(200)}`
  ])('of %j are not known', specifier => {
    expect(ecosystem.admitted(specifier)).toBeUndefined()
  })
})

function shown({ from, to }: Interval): string {
  const start = from === undefined ? '(' : `${from.inclusive ? '[' : '('}${from.version}`
  return `${start}, ${to === undefined ? ')' : `${to.version}${to.inclusive ? ']' : ')'}`}`
}
