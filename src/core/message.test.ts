import { code, join, markdownMessage, plain, say, strong, terminalMessage } from './message.ts'

const message = say`${code('a|b')} ${'1_0'} ${strong`is ${'*bad*'}`}: drop <it>`

test('Markdown encodes each part for what it is', () => {
  expect(markdownMessage(message)).toBe('<code>a\\|b</code> 1\\_0 <strong>is \\*bad\\*</strong>: drop &#60;it&#62;')
})

test('a value that has an address becomes a link, also inside emphasis', () => {
  const link = (value: string): string | undefined => (value === 'MAL-1' ? 'https://osv.example/MAL-1' : undefined)
  expect(markdownMessage(say`see ${'MAL-1'} ${strong`or ${'MAL-1'}`} ${'MAL-2'}`, link)).toBe(
    'see [MAL-1](https://osv.example/MAL-1) <strong>or [MAL-1](https://osv.example/MAL-1)</strong> MAL-2'
  )
})

test('the terminal shows the words, and no control sequence', () => {
  expect(terminalMessage(say`${code('a\u001b[1m')} ${strong`is ${'bad\n'}`}`)).toBe('a\\u{1b}[1m is bad\\u{a}')
})

test('a long value is shortened on screen and whole in JSON', () => {
  const long = say`${'x'.repeat(5000)}`
  expect(markdownMessage(long)).toHaveLength(200)
  expect(terminalMessage(long)).toHaveLength(200)
  expect(plain(long)).toHaveLength(5000)
})

test('messages are joined with a literal', () => {
  expect(plain(join([say`a ${1}`, say`b`, message], '; '))).toBe('a 1; b; a|b 1_0 is *bad*: drop <it>')
})
