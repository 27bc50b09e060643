import { isConflictMarker, withoutConflictMarkers } from './conflict-markers.ts'

test.each(['<<<<<<< ours', '=======', '>>>>>>> theirs', '||||||| base', '=======\r\n', '<<<<<<<\tx'])(
  '%j is a marker',
  line => {
    expect(isConflictMarker(line)).toBe(true)
  }
)

test.each(['<<<<<< ours', '========', '=======x', ' =======', '>>>>>>>>', '<<<<<<=', ''])('%j is no marker', line => {
  expect(isConflictMarker(line)).toBe(false)
})

test('a marker is looked for at an offset only', () => {
  expect([isConflictMarker('a\n=======\nb', 2), isConflictMarker('a\n=======\nb', 0)]).toEqual([true, false])
})

test('both sides stay where they are, and the lines of the markers become spaces', () => {
  const content = 'a\r\n<<<<<<< ours\r\nb\r\n=======\r\nc\r\n>>>>>>> theirs  \r\nd'
  const { text, markers } = withoutConflictMarkers(content)
  expect(text).toHaveLength(content.length)
  expect(text.split(/\s+/)).toEqual(['a', 'b', 'c', 'd'])
  expect(markers.map(({ start, end }) => content.slice(start, end))).toEqual([
    '<<<<<<< ours',
    '=======',
    '>>>>>>> theirs'
  ])
})

test('an underlined heading is no conflict', () => {
  const content = 'Title\n=======\ntext\n'
  expect(withoutConflictMarkers(content)).toEqual({ text: content, markers: [] })
})
