import { hostileTexts } from '../../../test/helpers/review.ts'
import { isOurs, longestComment, marked, markerOf, markerValue, roomFor, sameBody, unmarked } from './marker.ts'

test.each(['', 'cmVj+/==', 'package-vulnerable/litellm', 'a--b', 'x -->'])('a marker with %j is read again', value => {
  const body = marked({ kind: 'finding', value }, 'text\nmore')
  expect(markerOf(body)).toEqual({ kind: 'finding', value: markerValue(value) })
  expect(markerOf(body.replaceAll('\n', '\r\n'))).toEqual(markerOf(body))
  expect(unmarked(body)).toBe('text\nmore')
})

test.each(hostileTexts.filter(([, text]) => text.length < 1000))('%s does not end a marker', (_, value) => {
  expect(marked({ kind: 'closed', value }, 'x')).toMatch(/^<!-- weighbridge:closed[\w.+/= -]* -->\nx$/u)
})

test.each([
  undefined,
  null,
  '',
  'x <!-- weighbridge:review -->',
  ' <!-- weighbridge:review -->',
  '<!-- weighbridge:other -->',
  '<!-- weighbridge:review --> x',
  `<!-- weighbridge:review ${'a'.repeat(20_001)} -->`
])('%j has no marker', body => {
  expect(markerOf(body)).toBeUndefined()
})

test('the room is what the marker leaves', () => {
  expect(marked({ kind: 'review', value: 'abc' }, 'x'.repeat(roomFor('abc')))).toHaveLength(longestComment)
})

test('what GitHub does to line breaks and the end is no difference', () => {
  expect(sameBody('a\r\nb', 'a\nb\n')).toBe(true)
  expect(sameBody('a\nb', 'a\nc')).toBe(false)
})

const bot = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' }
test.each([
  [bot, {}, true],
  [bot, { id: 41898282 }, true],
  [bot, { id: 1 }, false],
  [bot, { login: 'our-app[bot]' }, false],
  [{ ...bot, type: 'User' }, {}, false],
  [{ ...bot, login: 'github-actions' }, {}, false],
  [{ login: 'Dana', id: 3, type: 'User' }, { login: 'dana' }, true],
  [null, {}, false]
])('%j as %j: %s', (author, self, expected) => {
  expect(isOurs(author, self)).toBe(expected)
})
