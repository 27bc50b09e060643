import type { PackageComponent } from '../core/component.ts'
import type { ExtractedComponent } from '../extractors/extractor.ts'
import { merge } from './merge.ts'

function at(
  slot: string | undefined,
  startLine: number,
  over: Partial<Pick<PackageComponent, 'version' | 'scope' | 'confidence'>> = {}
): ExtractedComponent {
  const location = { path: 'a.lock', side: 'head', startLine } as const
  return {
    kind: 'package',
    role: 'locked',
    ecosystem: 'npm',
    name: 'a',
    version: '1.0',
    hashes: [],
    source: { type: 'registry' },
    scope: 'runtime',
    text: 'a',
    confidence: 'certain',
    ...over,
    location,
    ...(slot !== undefined && { slot })
  }
}

const slots = (components: readonly ExtractedComponent[]): unknown[] =>
  merge(components, 'a.lock').map(({ slot, alsoAt }) => [slot, alsoAt.length])

test.each<[string, (string | undefined)[], string | undefined]>([
  ['the one that is nested least', ['x/b/a', 'x/a'], 'x/a'],
  ['a scope sorts before a name', ['x/@s/b/x/a', 'x/a'], 'x/a'],
  ['of two as long the first by text', ['b', 'a'], 'a'],
  ['none before any', ['b', undefined], undefined],
  ['of many', ['ccc', 'bb', 'aaaa', 'ba'], 'ba']
])('what stands for several entries has the same slot in any order: %s', (_, given, expected) => {
  const components = given.map((slot, line) => at(slot, line))
  expect(slots(components)).toEqual([[expected, given.length - 1]])
  expect(slots(components.toReversed())).toEqual([[expected, given.length - 1]])
})

test('the one that counts more has no say in the slot', () => {
  expect(slots([at('aa', 1, { scope: 'development' }), at('bbb', 2)])).toEqual([['aa', 1]])
  expect(slots([at('aa', 1, { confidence: 'possible' }), at('bbb', 2)])).toEqual([['aa', 1]])
})

test('two versions stay two', () => {
  expect(slots([at('b', 1), at('a', 2, { version: '2.0' })])).toEqual([
    ['b', 0],
    ['a', 0]
  ])
})
