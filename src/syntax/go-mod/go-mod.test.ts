import { parseGoMod } from './parse.ts'

function shown(text: string): string[] {
  return parseGoMod(text).directives.map(({ verb, words, comment }) =>
    [verb, ...words.map(word => word.text), ...(comment === '' ? [] : [`// ${comment}`])].join(' ')
  )
}

test.each([
  ['module example.org/m\n\ngo 1.22\n', ['module example.org/m', 'go 1.22']],
  [
    'require (\n\ta v1 // indirect\n\n\t// a word\n\tb v2\n)\nexclude c v3',
    ['require a v1 // indirect', 'require b v2', 'exclude c v3']
  ],
  ['require(\r\na v1\r\n)\r\n', ['require a v1']],
  ['require "a" `v1`', ['require a v1']],
  ['replace a v1 => ../b', ['replace a v1 => ../b']],
  ['retract [v1.0.0, v1.2.0] // why', ['retract [ v1.0.0 , v1.2.0 ] // why']],
  ['a//b', ['a // b']],
  ['require ()', ['require ( )']],
  ['', []],
  ['// only words', []]
])('%j', (text, directives) => {
  expect(shown(text)).toEqual(directives)
  expect(parseGoMod(text).errors).toEqual([])
})

test.each([
  ['require (\n a v1', ['require a v1'], 'the block is not closed', 0],
  ['a "b\nc d', ['c d'], 'a quote is not closed', 0],
  ['<<<<<<< ours\na v1\n=======\na v2\n>>>>>>> theirs', ['a v1', 'a v2'], 'a merge conflict is not resolved', 0]
])('%j is told', (text, directives, message, start) => {
  const { errors } = parseGoMod(text)
  expect(shown(text)).toEqual(directives)
  expect(errors[0]).toMatchObject({ message, start })
})

test('places', () => {
  const text = 'require (\n\ta "v1" // x\n)'
  const [directive] = parseGoMod(text).directives
  expect(text.slice(directive?.start, directive?.end)).toBe('a "v1"')
})

test('a long text is no work', () => {
  expect(parseGoMod('('.repeat(200_000)).directives).toHaveLength(1)
  expect(parseGoMod('a (\n'.repeat(50_000)).directives.length).toBe(49_999)
})
