import { advisory } from '../../test/helpers/osv-database.ts'
import type { AdvisoryOptions } from '../../test/helpers/osv-database.ts'
import type { Advisory } from './facts.ts'
import { advisoriesOf } from './advisories.ts'
import { readRecord } from '../sources/osv/record.ts'
import { packagesOf } from '../sources/osv/source.ts'
import type { PackageQuery } from '../sources/osv/source.ts'

type Said = Partial<AdvisoryOptions> & { readonly id: string }

async function judged(records: readonly (Said | object)[], query: Partial<PackageQuery> = { version: '1.0' }) {
  const read = records.flatMap(one => {
    const value =
      'affected' in one ? one : advisory({ name: 'torch', ranges: [[{ introduced: '0' }]], ...(one as Said) })
    const result = readRecord(value)
    return 'record' in result ? [result.record] : []
  })
  expect(read).toHaveLength(records.length)
  const { packages } = packagesOf([{ ecosystem: 'pypi', name: 'torch', ...query }])
  const { advisories, gaps } = await advisoriesOf(
    packages.map(one => ({ package: one, records: read, asserted: [] })),
    new AbortController().signal
  )
  return { found: [...advisories.values()].flat(), gaps }
}

async function only(records: readonly (Said | object)[], query?: Partial<PackageQuery>): Promise<Advisory> {
  const { found } = await judged(records, query)
  const [first] = found
  if (first === undefined || found.length > 1) throw new Error(JSON.stringify(found))
  return first
}

describe('aliases', () => {
  const said = (id: string, ...aliases: string[]): Said => ({ id, aliases })

  test.each<[string, Said[], Record<string, string[]>]>([
    [
      'of different databases are one',
      [said('PYSEC-1', 'CVE-1', 'GHSA-a'), said('GHSA-a', 'CVE-1', 'PYSEC-1')],
      { 'GHSA-a': ['CVE-1', 'PYSEC-1'] }
    ],
    [
      'in common make one',
      [said('PYSEC-1', 'CVE-1'), said('GHSA-a', 'CVE-1'), said('OTHER-1', 'CVE-1')],
      { 'GHSA-a': ['CVE-1', 'OTHER-1', 'PYSEC-1'] }
    ],
    [
      'in common leave records of one database two',
      [said('GHSA-b', 'CVE-1'), said('GHSA-a', 'CVE-1')],
      { 'GHSA-a': ['CVE-1'], 'GHSA-b': ['CVE-1'] }
    ],
    [
      'of both go to the one that is named',
      [said('GHSA-a', 'CVE-1'), said('GHSA-b', 'CVE-1'), said('PYSEC-1', 'CVE-1', 'GHSA-b')],
      { 'GHSA-a': ['CVE-1'], 'GHSA-b': ['CVE-1', 'PYSEC-1'] }
    ],
    [
      'of both go to the first where both are named',
      [said('GHSA-b', 'CVE-1', 'GHSA-a'), said('GHSA-a', 'CVE-1'), said('PYSEC-1', 'GHSA-a', 'GHSA-b')],
      { 'GHSA-a': ['CVE-1', 'PYSEC-1'], 'GHSA-b': ['CVE-1'] }
    ],
    [
      'that several have do not lead',
      [said('PYSEC-2', 'CVE-1'), said('PYSEC-1', 'CVE-1')],
      { 'PYSEC-1': ['CVE-1'], 'PYSEC-2': ['CVE-1'] }
    ],
    [
      'over a third record connect nothing',
      [said('GHSA-a', 'CVE-1'), said('PYSEC-1', 'CVE-1', 'CVE-2'), said('OTHER-2', 'CVE-2')],
      { 'GHSA-a': ['CVE-1', 'CVE-2', 'PYSEC-1'], 'OTHER-2': ['CVE-2'] }
    ],
    [
      'over a third vulnerability connect nothing',
      [
        said('PYSEC-1', 'CVE-2'),
        said('GHSA-b', 'CVE-3'),
        said('CVE-9', 'CVE-3', 'CVE-4'),
        said('OTHER-1', 'CVE-2', 'CVE-4')
      ],
      { 'GHSA-b': ['CVE-3', 'CVE-4', 'CVE-9'], 'CVE-2': ['CVE-4', 'OTHER-1', 'PYSEC-1'] }
    ],
    [
      'that no record has are of no use to itself',
      [said('PYSEC-1', 'PYSEC-1', 'CVE-1', 'CVE-1')],
      { 'CVE-1': ['PYSEC-1'] }
    ]
  ])('%s, in any order', async (_, records, expected) => {
    for (const inOrder of [records, records.toReversed()]) {
      const { found } = await judged(inOrder)
      expect(Object.fromEntries(found.map(({ id, aliases }) => [id, aliases]))).toEqual(expected)
      expect(found.flatMap(one => one.records).sort()).toEqual(records.map(({ id }) => id).sort())
    }
  })

  test('that one database repeats without end take no time', async () => {
    const { found } = await judged(Array.from({ length: 5000 }, (__, at) => said(`GHSA-${at}`, 'CVE-1', 'CVE-2')))
    expect(found).toHaveLength(5000)
  })

  test('hold in either direction', async () => {
    expect((await only([{ id: 'PYSEC-1' }, { id: 'GHSA-b', aliases: ['PYSEC-1'] }])).id).toBe('GHSA-b')
    expect((await only([{ id: 'PYSEC-1', aliases: ['GHSA-b'] }, { id: 'GHSA-b' }])).id).toBe('GHSA-b')
  })

  test('keep apart what nothing connects', async () => {
    const { found } = await judged([{ id: 'GHSA-b' }, { id: 'GHSA-a' }, { id: 'CVE-1' }])
    expect(found.map(({ id }) => id)).toEqual(['GHSA-a', 'GHSA-b', 'CVE-1'])
  })

  test.each([
    [['PYSEC-1', 'CVE-1'], 'CVE-1'],
    [['GO-1', 'CVE-1', 'GHSA-z'], 'GHSA-z'],
    [['GHSA-a', 'MAL-1', 'CVE-1'], 'MAL-1'],
    [['PYSEC-1'], 'PYSEC-1']
  ])('of %j show %s', async ([id = '', ...aliases], expected) => {
    expect((await only([{ id, aliases }])).id).toBe(expected)
  })
})

test.each([
  [{ id: 'MAL-1' }, true],
  [{ id: 'GHSA-1', aliases: ['MAL-1'] }, true],
  [{ id: 'GHSA-1', summary: 'Malicious code in torch', label: 'CRITICAL' }, false],
  [{ id: 'MALWARE-1' }, false]
])('%j is malicious: %s', async (said, expected) => {
  expect((await only([said])).malicious).toBe(expected)
})

describe('severity', () => {
  const v3 = (impact: string) => ({ type: 'CVSS_V3', score: `CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/${impact}` })
  const critical = v3('C:H/I:H/A:H')
  const high = v3('C:N/I:N/A:H')
  const medium = v3('C:L/I:N/A:N')
  const v4 = { type: 'CVSS_V4', score: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N' }
  const v2 = { type: 'CVSS_V2', score: 'AV:N/AC:L/Au:N/C:P/I:P/A:P' }

  test.each([
    ['a v3 vector', { severity: [critical] }, 'critical', 9.8],
    [
      'a v3.0 vector',
      { severity: [{ type: 'CVSS_V3', score: critical.score.replace('3.1', '3.0') }] },
      'critical',
      9.8
    ],
    ['a v4 vector', { severity: [v4] }, 'critical', 9.3],
    [
      'a v4 vector with a threat metric, by its base',
      { severity: [{ ...v4, score: `${v4.score}/E:U` }] },
      'critical',
      9.3
    ],
    ['a v2 vector', { severity: [v2] }, 'high', 7.5],
    ['the highest of two', { severity: [medium, high] }, 'high', 7.5],
    ['no effect', { severity: [v3('C:N/I:N/A:N')] }, 'none', 0],
    [
      'a broken vector before a good one',
      { severity: [{ type: 'CVSS_V4', score: 'CVSS:4.0/AV:Q' }, medium] },
      'medium',
      5.3
    ],
    [
      'a broken vector before a label',
      { severity: [{ type: 'CVSS_V3', score: 'garbage' }], label: 'HIGH' },
      'high',
      undefined
    ],
    ['an incomplete vector', { severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N' }] }, 'unknown', undefined],
    ['an incomplete v4 vector', { severity: [{ type: 'CVSS_V4', score: 'CVSS:4.0/AV:N/AC:L' }] }, 'unknown', undefined],
    ['a priority of Ubuntu', { severity: [{ type: 'Ubuntu', score: 'high' }], label: 'LOW' }, 'high', undefined],
    ['the least priority of Ubuntu', { severity: [{ type: 'Ubuntu', score: 'negligible' }] }, 'low', undefined],
    ['a vector before a priority', { severity: [{ type: 'Ubuntu', score: 'high' }, medium] }, 'medium', 5.3],
    ['another scale', { severity: [{ type: 'Other', score: 'high' }] }, 'unknown', undefined],
    ['a vector before a label', { severity: [medium], label: 'CRITICAL' }, 'medium', 5.3],
    ['the label MODERATE', { label: 'MODERATE' }, 'medium', undefined],
    ['the label medium', { label: 'medium' }, 'medium', undefined],
    ['the label LOW', { label: 'LOW' }, 'low', undefined],
    ['an unknown label', { label: 'constructor' }, 'unknown', undefined],
    ['nothing', {}, 'unknown', undefined]
  ] as [string, Partial<Said>, string, number | undefined][])('from %s', async (_, said, severity, score) => {
    const one = await only([{ id: 'GHSA-1', ...said }])
    expect([one.severity, one.score]).toEqual([severity, score])
  })

  test('is the highest of a group', async () => {
    const group = [
      { id: 'PYSEC-1', aliases: ['CVE-1'] },
      { id: 'GHSA-1', aliases: ['CVE-1'], severity: [high] },
      { id: 'CVE-1', label: 'LOW' }
    ]
    expect(await only(group)).toMatchObject({ severity: 'high', score: 7.5 })
  })

  test('of an entry counts for that entry', async () => {
    const entry = (name: string, severity: object) => ({
      package: { ecosystem: 'PyPI', name },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }] }],
      severity: [severity]
    })
    const record = { id: 'GHSA-1', affected: [entry('other', critical), entry('torch', medium)] }
    expect(await only([record])).toMatchObject({ severity: 'medium', score: 5.3 })
  })
})

describe('fixed versions', () => {
  const branches = [
    [{ introduced: '0' }, { fixed: '1.5' }],
    [{ introduced: '2.0' }, { fixed: '2.3' }]
  ]
  test.each([
    [{ version: '1.0' }, ['1.5', '2.3']],
    [{ version: '2.1' }, ['2.3']],
    [{ specifier: '<1.5' }, ['1.5', '2.3']],
    [{ specifier: '>=2.0,<2.2' }, ['2.3']]
  ])('for %j', async (query, expected) => {
    expect((await only([{ id: 'GHSA-1', ranges: branches }], query)).fixed).toEqual(expected)
  })

  test('ascend by version and appear once', async () => {
    const ranges = [
      [{ introduced: '0' }, { fixed: '1.9' }],
      [{ introduced: '0' }, { fixed: '1.10.0' }],
      [{ introduced: '0' }, { fixed: '1.10' }]
    ]
    expect((await only([{ id: 'GHSA-1', ranges }])).fixed).toEqual(['1.10.0'])
  })

  test('leave out what another record of the group calls affected', async () => {
    const records = [
      { id: 'GHSA-1', aliases: ['CVE-1'], ranges: [[{ introduced: '0' }, { fixed: '1.5' }]] },
      { id: 'PYSEC-1', aliases: ['CVE-1'], ranges: [[{ introduced: '0' }, { fixed: '1.6' }]] }
    ]
    expect((await only(records)).fixed).toEqual(['1.6'])
  })

  test('are those of this package', async () => {
    const entry = (name: string, fixed: string) => ({
      package: { ecosystem: 'PyPI', name },
      ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed }] }]
    })
    expect((await only([{ id: 'GHSA-1', affected: [entry('other', '9'), entry('torch', '2')] }])).fixed).toEqual(['2'])
  })

  test('are none', async () => {
    expect((await only([{ id: 'GHSA-1' }])).fixed).toEqual([])
    expect((await only([{ id: 'GHSA-1', ranges: [[{ introduced: '0' }, { last_affected: '1.0' }]] }])).fixed).toEqual(
      []
    )
  })
})

test('shows one line of the summary, or of the details', async () => {
  expect((await only([{ id: 'GHSA-1', summary: 'One\nTwo' }])).summary).toBe('One')
  expect((await only([{ id: 'GHSA-1', summary: 'x'.repeat(300) }])).summary).toBe(`${'x'.repeat(199)}…`)
  const { affected } = advisory({ id: 'GHSA-1', name: 'torch', ranges: [[{ introduced: '0' }]] })
  expect((await only([{ id: 'GHSA-1', details: '\n  Details\r\nmore', affected }])).summary).toBe('Details')
})

test('links to the record itself', async () => {
  expect(await only([{ id: 'PYSEC-1', aliases: ['GHSA-1'] }])).toMatchObject({
    id: 'GHSA-1',
    url: 'https://osv.dev/vulnerability/PYSEC-1'
  })
})

test('a version that cannot be compared is a gap that names the records', async () => {
  const ranges = [[{ introduced: '0' }, { fixed: '2' }]]
  const records = [4, 3, 2, 1].map(number => ({ id: `GHSA-${number}`, ranges }))
  const { found, gaps } = await judged(records, { version: 'branch/one' })
  expect(found).toEqual([])
  const reason = 'it cannot be compared with the versions of GHSA-1, GHSA-2, GHSA-3 and 1 more'
  expect(gaps).toEqual([{ code: 'version-not-comparable', reason, about: ['["pypi","torch","branch/one",null]'] }])
})

describe('requirements that admit a malicious version', () => {
  const malware: Said = { id: 'MAL-2026-1', ranges: [], versions: ['1.1', '1.2'] }
  const other: Said = { id: 'GHSA-a', ranges: [[{ introduced: '0' }, { fixed: '2.0' }]] }

  test.each<[string, readonly Said[], string, string | undefined]>([
    ['among others, when a record knows a newer version', [malware, other], '>=1.0', 'some'],
    ['as the newest that any record knows', [malware], '>=1.0', 'newest'],
    ['as the newest that is admitted', [malware, other], '>=1.0,<2', 'newest'],
    ['without a specifier', [malware], '', 'newest'],
    ['and nothing else', [malware], '>=1.1,<=1.1', 'all'],
    ['is left out', [malware], '>=1.0,!=1.1,!=1.2', undefined],
    ['lies above', [malware], '<1.1', undefined]
  ])('%s', async (_, records, specifier, reach) => {
    const { found } = await judged(records, { specifier })
    expect(found.find(({ malicious }) => malicious)?.reach).toBe(reach)
  })
})

describe('requirements that admit a vulnerable version', () => {
  const fixed: Said = { id: 'GHSA-a', ranges: [[{ introduced: '0' }, { fixed: '2.0' }]] }
  const later: Said = { id: 'GHSA-b', ranges: [[{ introduced: '1.5' }]] }
  const last: Said = { id: 'GHSA-c', ranges: [[{ introduced: '0' }, { last_affected: '1.2' }]] }
  const listed: Said = { id: 'GHSA-d', ranges: [], versions: ['1.0', '1.1', '1.2'] }

  test.each<[string, readonly Said[], string, string | undefined, object | undefined]>([
    ['before the fix', [fixed], '>=1.0', 'some', { from: '2.0' }],
    ['only', [fixed], '>=1.0,<2', 'all', { from: '2.0' }],
    ['from some version on', [later], '>=1.0', 'onwards', undefined],
    ['from some version to its end', [later], '>=1.0,<1.8', 'onwards', undefined],
    ['as the newest known', [last], '>=1.0', 'newest', undefined],
    ['as the newest known, in a list', [listed], '>=1.0', 'newest', undefined],
    ['below others that are known', [last, fixed], '>=1.0', 'some', { from: '2.0' }],
    [
      'above those that are clean',
      [{ id: 'GHSA-e', ranges: [[{ introduced: '1.5' }, { fixed: '3' }]] }],
      '>=1,<2',
      'onwards',
      { below: '1.5' }
    ],
    ['and ends below it', [fixed], '>=2.0', undefined, undefined]
  ])('%s', async (_, records, specifier, reach, wayOut) => {
    const { found } = await judged(records, { specifier })
    expect(found[0]?.reach).toBe(reach)
    expect(found[0]?.wayOut).toEqual(wayOut)
  })

  test('are told once where one record of a group covers them and another does not', async () => {
    const narrow: Said = { id: 'PYSEC-a', aliases: ['GHSA-a'], versions: ['1.1'], ranges: [] }
    expect(await only([fixed, narrow], { specifier: '>=1.0,<2' })).toMatchObject({ id: 'GHSA-a', reach: 'all' })
  })
})

describe('the way out', () => {
  const between = (id: string, introduced: string, end: string): Said => ({
    id,
    ranges: [[{ introduced }, { fixed: end }]]
  })
  test.each<[string, readonly Said[], string, object | undefined]>([
    ['of several', [between('GHSA-a', '0', '1.5'), between('GHSA-b', '0', '1.9')], '1.0', { from: '1.9' }],
    [
      'is not affected by another',
      [between('GHSA-a', '0', '1.5'), between('GHSA-b', '1.2', '1.7')],
      '1.0',
      { from: '1.7' }
    ],
    [
      'is not malicious',
      [between('GHSA-a', '0', '1.5'), { id: 'MAL-1', ranges: [], versions: ['1.5'] }],
      '1.0',
      undefined
    ],
    [
      'is the nearest',
      [
        {
          id: 'GHSA-a',
          ranges: [
            [{ introduced: '0' }, { fixed: '1.5' }],
            [{ introduced: '2' }, { fixed: '2.3' }]
          ]
        }
      ],
      '1.0',
      { from: '1.5' }
    ],
    [
      'is where the branches of all end',
      [
        {
          id: 'GHSA-a',
          ranges: [
            [{ introduced: '0' }, { fixed: '1.5' }],
            [{ introduced: '2' }, { fixed: '2.3' }]
          ]
        },
        between('GHSA-b', '0', '2.0')
      ],
      '1.0',
      { from: '2.3' }
    ],
    ['sets aside what nothing mends', [between('GHSA-a', '0', '1.5'), { id: 'GHSA-b' }], '1.0', { from: '1.5' }],
    ['is none', [{ id: 'GHSA-b' }], '1.0', undefined]
  ])('%s', async (_, records, version, expected) => {
    const { found } = await judged(records, { version })
    for (const { wayOut } of found) expect(wayOut).toEqual(expected)
  })
})

test('the last affected version holds its local builds', async () => {
  const record: Said = { id: 'GHSA-a', ranges: [[{ introduced: '0' }, { last_affected: '1.2' }]] }
  expect((await only([record], { specifier: '<=1.2' })).reach).toBe('all')
})

describe('many questions about one package', () => {
  const { packages } = packagesOf(
    Array.from({ length: 300 }, (_, at) => ({ ecosystem: 'pypi', name: 'torch', specifier: `>=1.${at}` }))
  )
  const records = Array.from({ length: 100 }, (_, at) => {
    const fixed = `1.${3 * at + 1}`
    const read = readRecord(advisory({ id: `GHSA-${at}`, name: 'torch', ranges: [[{ introduced: '0' }, { fixed }]] }))
    return 'record' in read ? [read.record] : []
  }).flat()
  const asked = packages.map(one => ({ package: one, records, asserted: [] }))

  test('are answered each by what it admits', async () => {
    const { advisories, gaps } = await advisoriesOf(asked, new AbortController().signal)
    expect(gaps).toEqual([])
    for (const [at, { package: one }] of asked.entries()) {
      const found = advisories.get(one.key) ?? []
      expect(found).toHaveLength(records.length - Math.ceil(at / 3))
      if (found.length > 0) expect(found[0]).toMatchObject({ reach: 'some', wayOut: { from: '1.298' } })
    }
  })

  test('end with the time, and what is not answered is a gap', async () => {
    const { advisories, gaps } = await advisoriesOf(asked, AbortSignal.abort())
    expect(gaps).toMatchObject([{ code: 'deadline', about: asked.map(({ package: one }) => one.key) }])
    expect(advisories.size).toBe(0)
  })
})
