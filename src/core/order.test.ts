import type { Level } from './finding.ts'
import { compareLevels, compareLocations, compareText, highestLevel, lowestLevel } from './order.ts'
import type { Location } from './location.ts'

const levels: readonly (Level | 'off')[] = ['note', 'off', 'block', 'warn']

test('the gravest level comes first', () => {
  expect(levels.toSorted(compareLevels)).toEqual(['block', 'warn', 'note', 'off'])
})

test.each([
  ['block', 'warn', undefined, 'warn', 'block'],
  ['note', 'block', 'off', 'off', 'block'],
  ['warn', undefined, undefined, 'warn', 'warn']
] as const)('of %s, %s and %s the lowest is %s and the highest %s', (first, second, third, lowest, highest) => {
  expect(lowestLevel<Level | 'off'>(first, second, third)).toBe(lowest)
  expect(highestLevel<Level | 'off'>(first, second, third)).toBe(highest)
})

test('texts are in the order of their code units', () => {
  expect(['b', 'a', 'B', 'é', ''].toSorted(compareText)).toEqual(['', 'B', 'a', 'b', 'é'])
})

test('locations are in the order of path, line, column and side', () => {
  const at = (path: string, startLine?: number, startColumn?: number, side: Location['side'] = 'head'): Location => ({
    path,
    side,
    ...(startLine === undefined ? {} : { startLine }),
    ...(startColumn === undefined ? {} : { startColumn })
  })
  const places = [at('a'), at('a', 2, 9), at('a', 10, 1, 'base'), at('a', 10, 1), at('a', 10, 3), at('b', 1)]
  expect(places.toReversed().toSorted(compareLocations)).toEqual(places)
  expect(compareLocations(undefined, at('a'))).toBeLessThan(0)
})
