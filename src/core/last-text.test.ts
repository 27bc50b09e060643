import { ofLastText } from './last-text.ts'

it('makes it once for each text that is asked about in turn', () => {
  const asked: string[] = []
  const lengthOf = ofLastText(text => asked.push(text) && text.length)
  expect([lengthOf('a'), lengthOf('a'), lengthOf('ab'), lengthOf('ab'), lengthOf('a')]).toEqual([1, 1, 2, 2, 1])
  expect(asked).toEqual(['a', 'ab', 'a'])
})
