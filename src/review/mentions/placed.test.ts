import type { Location } from '../../core/location.ts'
import { placesBy } from './placed.ts'

function place(text: string): Location {
  const [startLine = 0, startColumn = 0, endLine = 0, endColumn = 0] = text.split(/[:-]/).map(Number)
  return { path: 'a', side: 'head', startLine, startColumn, endLine, endColumn }
}

const places = placesBy(
  new Map([['a', [place('9:1-9:5'), place('2:3-2:8'), place('4:1-6:2')].map(one => ({ place: one, of: '' }))]])
)('a')

test.each([
  ['the same', '2:3-2:8', true],
  ['its start', '2:1-2:4', true],
  ['its end', '2:7-2:9', true],
  ['within', '2:4-2:5', true],
  ['around', '1:1-3:1', true],
  ['a line within', '5:1-5:9', true],
  ['right before', '2:1-2:3', false],
  ['right behind', '2:8-2:9', false],
  ['between', '7:1-8:1', false],
  ['behind all', '10:1-10:2', false]
])('%s of a place holds some of it', (_, span, expected) => {
  expect(places?.holdSome(asSpan(span))).toBe(expected)
})

test.each([
  ['one line', '2:9-2:10', ['2:3']],
  ['a line of several', '6:9-6:10', ['4:1']],
  ['several lines', '2:1-9:9', ['9:1', '4:1', '2:3']],
  ['another line', '3:1-3:9', []]
])('places on %s', (_, span, expected) => {
  const found = places?.onLines(asSpan(span)) ?? []
  expect(found.map(({ place: { startLine = 0, startColumn = 0 } }) => `${startLine}:${startColumn}`)).toEqual(expected)
})

function asSpan(text: string): Required<Pick<Location, 'startLine' | 'startColumn' | 'endLine' | 'endColumn'>> {
  const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = place(text)
  return { startLine, startColumn, endLine, endColumn }
}

test('there are no places of what has none', () => {
  expect(placesBy(new Map())('a')).toBeUndefined()
})
