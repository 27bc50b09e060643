import { breakingWidth, columnsFor, readColor, wantsColor, widthFor, type ColorChoice } from './presentation.ts'

test.each<[Record<string, string>, boolean, ColorChoice, boolean]>([
  [{}, true, 'auto', true],
  [{}, false, 'auto', false],
  [{ TERM: 'dumb' }, true, 'auto', false],
  [{ NO_COLOR: '1' }, true, 'auto', false],
  [{ NO_COLOR: '' }, true, 'auto', true],
  [{ FORCE_COLOR: '1' }, false, 'auto', true],
  [{ FORCE_COLOR: '' }, false, 'auto', true],
  [{ FORCE_COLOR: '0' }, true, 'auto', false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false, 'auto', true],
  [{ NO_COLOR: '1' }, false, 'always', true],
  [{ FORCE_COLOR: '1' }, true, 'never', false]
])('%j on a terminal: %j, --color %s: %j', (env, isTTY, choice, color) => {
  expect(wantsColor(env, { isTTY }, choice)).toBe(color)
})

test.each([
  [{}, 90, 90],
  [{ COLUMNS: '60' }, 90, 60],
  [{ COLUMNS: '0' }, 90, 90],
  [{ COLUMNS: '-1' }, undefined, undefined],
  [{ COLUMNS: 'x' }, 90, 90]
])('%j on %j columns: %j', (env, columns, expected) => {
  expect(columnsFor(env, { columns })).toBe(expected)
})

test.each([
  [{}, 90, 90],
  [{ COLUMNS: '60' }, 90, 60],
  [{ COLUMNS: '10' }, 90, 40],
  [{}, 300, 120],
  [{}, undefined, 100],
  [{}, 0, 100]
])('%j on %j columns: prose of %j', (env, columns, expected) => {
  expect(widthFor(env, { columns })).toBe(expected)
})

test.each([
  [{}, 90, 90],
  [{ COLUMNS: '60' }, undefined, 60],
  [{ COLUMNS: '10' }, 90, 40],
  [{}, undefined, Infinity],
  [{}, 0, Infinity]
])('%j on %j columns: lines of %d are broken', (env, columns, expected) => {
  expect(breakingWidth(env, { columns })).toBe(expected)
})

test('--color takes three words', () => {
  expect(readColor('always')).toEqual({ choice: 'always' })
  expect(readColor('yes')).toEqual({ reason: '--color takes auto, always, never, not "yes"' })
})
