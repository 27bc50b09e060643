import { advisory } from '../../test/helpers/osv-database.ts'
import type { AdvisoryOptions } from '../../test/helpers/osv-database.ts'
import { match } from './match.ts'
import { readRecord } from '../sources/osv/record.ts'
import { packagesOf } from '../sources/osv/source.ts'
import type { PackageQuery } from '../sources/osv/source.ts'
import { turnsUntil } from '../core/turns.ts'
import { packageLine } from './package-line.ts'
import { subjectOf } from './subject.ts'

type Said = Omit<AdvisoryOptions, 'id' | 'name'> & { readonly name?: string }

async function outcome(said: Said | object, query: Partial<PackageQuery>): Promise<string> {
  const value = 'affected' in said ? { id: 'GHSA-1', ...said } : advisory({ id: 'GHSA-1', name: 'torch', ...said })
  const read = readRecord(value)
  const [asked] = packagesOf([{ ecosystem: 'pypi', name: 'torch', ...query }]).packages
  if (!('record' in read) || asked === undefined) throw new Error(JSON.stringify(read))
  const { record } = read
  const turns = turnsUntil(new AbortController().signal)
  const placing = await packageLine(asked, [{ package: asked, records: [record] }], new Set([record]), turns)
  if (placing === undefined) throw new Error('no time')
  return match(placing.place(record), subjectOf(asked, placing.line)).outcome
}

const until2 = { ranges: [[{ introduced: '0' }, { fixed: '2.0' }]] }

describe('a version', () => {
  test.each([
    ['below the fix', until2, '1.9', 'affected'],
    ['at the fix', until2, '2.0', 'unaffected'],
    ['at the fix, spelled otherwise', until2, '2.0.0', 'unaffected'],
    ['before the fix, as a prerelease of it', until2, '2.0rc1', 'affected'],
    ['at the last affected', { ranges: [[{ introduced: '1' }, { last_affected: '1.5' }]] }, '1.5.0', 'affected'],
    ['after the last affected', { ranges: [[{ introduced: '1' }, { last_affected: '1.5' }]] }, '1.5.1', 'unaffected'],
    [
      'in the second of two ranges',
      { ranges: [[{ introduced: '0' }, { fixed: '1' }], [{ introduced: '3' }]] },
      '3.1',
      'affected'
    ],
    [
      'between two ranges',
      { ranges: [[{ introduced: '0' }, { fixed: '1' }], [{ introduced: '3' }]] },
      '2',
      'unaffected'
    ],
    ['listed', { versions: ['1.0'] }, '1.0', 'affected'],
    ['listed in another spelling', { versions: ['1.0.0'] }, '1', 'affected'],
    ['not listed', { versions: ['1.0'] }, '1.1', 'unaffected'],
    ['listed outside the range', { versions: ['2.5'], ...until2 }, '2.5', 'affected'],
    ['withdrawn', { ...until2, withdrawn: '2026-01-01T00:00:00Z' }, '1.0', 'unaffected'],
    [
      'a local build of an affected one',
      { ranges: [[{ introduced: '0' }, { last_affected: '2.1.0' }]] },
      '2.1.0+cu118',
      'affected'
    ],
    ['a local build of a listed one', { versions: ['2.1.0'] }, '2.1.0+cu118', 'affected'],
    ['a local build of the fixed one', until2, '2.0+cu118', 'unaffected'],
    ['none, but listed as written', { versions: ['branch/one'] }, 'branch/one', 'affected'],
    ['none, where everything is affected', { ranges: [[{ introduced: '0' }]] }, 'branch/one', 'affected'],
    ['none, and in question', until2, 'branch/one', 'undecided'],
    [
      'compared with a bound that is none',
      { ranges: [[{ introduced: '0' }, { fixed: 'branch/one' }]] },
      '1.0',
      'undecided'
    ],
    [
      'listed, beside a bound that is none',
      { versions: ['1.0'], ranges: [[{ introduced: '0' }, { fixed: 'branch/one' }]] },
      '1.0',
      'affected'
    ]
  ] as [string, Said, string, string][])('%s', async (_, said, version, expected) => {
    expect(await outcome(said, { version })).toBe(expected)
  })
})

describe('a package', () => {
  test.each([
    ['in another spelling', { name: 'Flash_Attn' }, { name: 'flash-attn' }, 'affected'],
    ['of another name', { name: 'torchvision' }, { name: 'torch' }, 'unaffected'],
    ['of another ecosystem', { ecosystem: 'npm' }, {}, 'unaffected'],
    ['of a part of the ecosystem', { ecosystem: 'PyPI:some-index' }, {}, 'affected'],
    [
      'of npm, in another case',
      { ecosystem: 'npm', name: 'JSONStream' },
      { ecosystem: 'npm', name: 'jsonstream' },
      'unaffected'
    ],
    ['of npm, scoped', { ecosystem: 'npm', name: '@scope/pkg' }, { ecosystem: 'npm', name: '@scope/pkg' }, 'affected']
  ] as [string, Said, Partial<PackageQuery>, string][])('%s', async (_, said, query, expected) => {
    expect(await outcome({ ranges: [[{ introduced: '0' }]], ...said }, { version: '1.0.0', ...query })).toBe(expected)
  })

  test('has nothing to do with commits', async () => {
    const of = {
      package: { ecosystem: 'PyPI', name: 'torch' },
      ranges: [{ type: 'GIT', events: [{ introduced: '0' }] }]
    }
    expect(await outcome({ affected: [of] }, { version: '1.0' })).toBe('unaffected')
    expect(await outcome({ affected: [of] }, {})).toBe('unaffected')
  })

  test.each([
    ['25.3.1', 'affected'],
    ['25.3.2', 'unaffected']
  ])('has the fix that Go keeps apart: %s', async (version, expected) => {
    const ends = { ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }] }
    const custom = [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '25.3.2' }] }]
    const entry = (specific: unknown) => ({
      affected: [{ package: { ecosystem: 'PyPI', name: 'torch' }, ...ends, ecosystem_specific: specific }]
    })
    expect(await outcome(entry({ custom_ranges: custom }), { version })).toBe(expected)
    expect(await outcome(entry({ custom_ranges: 'none' }), { version })).toBe('affected')
    expect(await outcome(entry(7), { version })).toBe('affected')
  })

  test('is judged by its own entry only', async () => {
    const entry = (name: string, fixed: string) => ({
      package: { ecosystem: 'PyPI', name },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed }] }]
    })
    expect(await outcome({ affected: [entry('other', '9'), entry('torch', '2')] }, { version: '3' })).toBe('unaffected')
  })

  test.each([[{ affected: [{ ranges: [] }] }], [{ affected: null }], [{ affected: [{ package: null }] }]])(
    'is not in %j',
    async said => {
      expect(await outcome(said, { version: '1' })).toBe('unaffected')
    }
  )
})

describe('a requirement', () => {
  const all = { ranges: [[{ introduced: '0' }]] }
  test.each([
    ['wholly below the fix', until2, '>=1,<2', 'affected'],
    ['admitting the fix', until2, '>=1,<=2', 'admitted'],
    ['open to the future', until2, '>=1', 'admitted'],
    ['open to the future, and never fixed', { ranges: [[{ introduced: '1.0' }]] }, '>=1', 'affected'],
    ['open to the past, and introduced later', { ranges: [[{ introduced: '1.0' }]] }, '<2', 'admitted'],
    ['of one version', until2, '==1.0', 'affected'],
    ['of one listed version', { versions: ['1.0', '1.1'] }, '==1.0', 'affected'],
    ['of a range between listed versions', { versions: ['1.0', '1.1'] }, '>=1.0,<=1.1', 'admitted'],
    [
      'over two adjoining ranges',
      {
        ranges: [
          [{ introduced: '0' }, { fixed: '1' }],
          [{ introduced: '1' }, { fixed: '2' }]
        ]
      },
      '<2',
      'affected'
    ],
    ['that cannot be read, some affected', until2, 'latest!', 'admitted'],
    ['that cannot be read, all affected', all, 'latest!', 'affected'],
    ['that admits nothing, some affected', until2, '>2,<1', 'admitted'],
    ['of anything, all affected', all, '', 'affected'],
    ['of anything, some affected', until2, '', 'admitted'],
    [
      'compared with a bound that is none',
      { ranges: [[{ introduced: '0' }, { fixed: 'branch/one' }]] },
      '<1',
      'undecided'
    ]
  ] as [string, Said, string, string][])('%s', async (_, said, specifier, expected) => {
    expect(await outcome(said, { specifier })).toBe(expected)
  })

  test('is nothing at all', async () => {
    expect(await outcome(all, {})).toBe('affected')
    expect(await outcome(until2, {})).toBe('admitted')
  })

  test.each([
    ['^1.2.0', 'affected'],
    ['1.0.0 || 1.1.0', 'affected'],
    ['>=1.0.0', 'admitted'],
    ['latest', 'admitted']
  ])('of npm: %s', async (specifier, expected) => {
    const said = { ecosystem: 'npm', ranges: [[{ introduced: '0' }, { fixed: '2.0.0' }]] }
    expect(await outcome(said, { ecosystem: 'npm', specifier })).toBe(expected)
  })
})

test.each([
  [null],
  ['text'],
  [{}],
  [{ id: 7 }],
  [{ id: '../etc' }],
  [{ id: 'GHSA-1', affected: {} }],
  [{ id: 'GHSA-1', affected: [{ package: { ecosystem: 'PyPI' } }] }],
  [{ id: 'GHSA-1', affected: [{ ranges: [{ type: 'ECOSYSTEM', events: [{ fixed: '1' }] }] }] }],
  [{ id: 'GHSA-1', affected: [{ ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: 1 }] }] }] }],
  [{ id: 'GHSA-1', affected: [{ versions: [1] }] }],
  [{ id: 'GHSA-1', aliases: 'CVE-1' }]
])('%j is no record', value => {
  expect(readRecord(value)).toEqual({ reason: expect.stringContaining('not a record of the OSV schema at ') as string })
})
