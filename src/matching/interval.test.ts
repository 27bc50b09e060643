import { ecosystem as npm } from '../ecosystems/npm/ecosystem.ts'
import type { Interval } from '../ecosystems/ecosystem.ts'
import type { Compare } from '../ecosystems/shared/interval-sets.ts'
import { affectedIntervals } from './interval.ts'
import type { OsvEvent } from '../sources/osv/record.ts'

const compare: Compare = (left, right) => npm.compare(left, right)

/** `[1.0.0,2.0.0)`; an empty end is open. */
function written({ from, to }: Interval): string {
  const start = from === undefined ? '(' : `${from.inclusive ? '[' : '('}${from.version}`
  return `${start},${to === undefined ? ')' : `${to.version}${to.inclusive ? ']' : ')'}`}`
}

describe('affected intervals of events', () => {
  test.each([
    ['from the start', [{ introduced: '0' }], '(,)'],
    ['until fixed', [{ introduced: '0' }, { fixed: '1.2.0' }], '(,1.2.0)'],
    ['until the last affected', [{ introduced: '1.0.0' }, { last_affected: '1.2.0' }], '[1.0.0,1.2.0]'],
    [
      'several pairs',
      [{ introduced: '1.0.0' }, { fixed: '1.5.0' }, { introduced: '2.0.0' }, { fixed: '2.3.0' }],
      '[1.0.0,1.5.0) [2.0.0,2.3.0)'
    ],
    [
      'in any order',
      [{ fixed: '2.3.0' }, { introduced: '2.0.0' }, { fixed: '1.5.0' }, { introduced: '1.0.0' }],
      '[1.0.0,1.5.0) [2.0.0,2.3.0)'
    ],
    ['ordered by version, not by text', [{ introduced: '1.9.0' }, { fixed: '1.10.0' }], '[1.9.0,1.10.0)'],
    [
      'reopened without an end',
      [{ introduced: '0' }, { fixed: '1.0.0' }, { introduced: '2.0.0' }],
      '(,1.0.0) [2.0.0,)'
    ],
    ['fixed twice', [{ introduced: '0' }, { fixed: '1.0.0' }, { fixed: '2.0.0' }], '(,1.0.0)'],
    ['introduced twice', [{ introduced: '1.0.0' }, { introduced: '2.0.0' }, { fixed: '3.0.0' }], '[1.0.0,3.0.0)'],
    [
      'fixed and introduced again at one version',
      [{ introduced: '0' }, { fixed: '1.0.0' }, { introduced: '1.0.0' }, { fixed: '2.0.0' }],
      '(,1.0.0) [1.0.0,2.0.0)'
    ],
    ['introduced and fixed at one version', [{ introduced: '1.0.0' }, { fixed: '1.0.0' }], ''],
    ['one version', [{ introduced: '1.0.0' }, { last_affected: '1.0.0' }], '[1.0.0,1.0.0]'],
    ['below a limit', [{ introduced: '1.0.0' }, { limit: '2.0.0' }], '[1.0.0,2.0.0)'],
    ['below the highest limit', [{ introduced: '1.0.0' }, { limit: '2.0.0' }, { limit: '3.0.0' }], '[1.0.0,3.0.0)'],
    ['beyond a limit', [{ introduced: '3.0.0' }, { limit: '2.0.0' }], ''],
    ['a limit above the fix', [{ introduced: '0' }, { fixed: '1.0.0' }, { limit: '2.0.0' }], '(,1.0.0)'],
    ['no limit', [{ introduced: '0' }, { limit: '*' }], '(,)']
  ] as [string, OsvEvent[], string][])('%s', (_, events, expected) => {
    expect(affectedIntervals(events, compare)?.map(written).join(' ')).toBe(expected)
  })

  test('cannot be told from a version that is none', () => {
    expect(affectedIntervals([{ introduced: '0' }, { fixed: 'r12 final' }], compare)).toBeUndefined()
  })
})
