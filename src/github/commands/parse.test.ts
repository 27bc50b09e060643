import { asksTheSame, parseCommand, usages } from './parse.ts'

const recheck = { word: 'recheck' }

test.each([
  ['/weighbridge recheck', recheck],
  ['/weighbridge  \t recheck \t', recheck],
  ['/weighbridge recheck\n\nThe index answers again, thanks.', recheck],
  ['/weighbridge recheck\r\nmore', recheck],
  [`/weighbridge recheck\n${'x'.repeat(65_515)}`, recheck],
  ['/weighbridge help', { word: 'help' }],
  ['/weighbridge pin mzxw6ytb', { word: 'pin', id: 'mzxw6ytb' }],
  ['/weighbridge explain mzxw6ytb', { word: 'explain', id: 'mzxw6ytb' }],
  [`/weighbridge explain ${'a'.repeat(26)}\nWhy?`, { word: 'explain', id: 'a'.repeat(26) }]
])('%# is a command', (body, command) => {
  expect(parseCommand(body)).toEqual(command)
})

test.each([
  ['nothing', ''],
  ['chatter', 'Thanks, looks good to me'],
  ['no word', '/weighbridge'],
  ['a word that is none', '/weighbridge approve'],
  ['the name of a property', '/weighbridge constructor'],
  ['a word too many', '/weighbridge recheck please'],
  ['explain without an id', '/weighbridge explain'],
  ['pin without an id', '/weighbridge pin'],
  ['pin with what to pin to', '/weighbridge pin mzxw6ytb sha256:00'],
  ['an id that is too short', '/weighbridge explain mzxw6yt'],
  ['an id that is too long', `/weighbridge explain ${'a'.repeat(27)}`],
  ['an id in other letters', '/weighbridge explain MZXW6YTB'],
  ['the name of a prototype', '/weighbridge explain __proto__'],
  ['two ids', '/weighbridge explain mzxw6ytb aaaaaaaa'],
  ['words run together', '/weighbridgerecheck'],
  ['another name', '/weighbridge-other recheck'],
  ['a quote', '> /weighbridge recheck'],
  ['a code fence', '```\n/weighbridge recheck\n```'],
  ['a code span', '`/weighbridge recheck`'],
  ['indented code', '    /weighbridge recheck'],
  ['white space before it', ' /weighbridge recheck'],
  ['the second line', 'Please:\n/weighbridge recheck'],
  ['a line of its own after an empty one', '\n/weighbridge recheck'],
  ['a list', '- /weighbridge recheck'],
  ['an HTML comment', '<!-- /weighbridge recheck -->'],
  ['an HTML comment before it', '<!-- x -->/weighbridge recheck'],
  ['an HTML comment behind it', '/weighbridge recheck <!-- x -->'],
  ['an HTML comment that opens behind it', '/weighbridge recheck<!--'],
  ['a byte order mark before it', '\ufeff/weighbridge recheck'],
  ['a zero-width space before it', '\u200b/weighbridge recheck'],
  ['a zero-width space in the word', '/weighbridge re\u200bcheck'],
  ['a zero-width space behind it', '/weighbridge recheck\u200b'],
  ['a no-break space', '/weighbridge\u00a0recheck'],
  ['a full-width slash', '\uff0fweighbridge recheck'],
  ['a Cyrillic e in the name', '/w\u0435ighbridge recheck'],
  ['a Cyrillic e in the word', '/weighbridge r\u0435check'],
  ['a Kelvin sign', '/weighbridge rechec\u212a'],
  ['a turned direction', '/weighbridge \u202erecheck'],
  ['other case', '/Weighbridge Recheck'],
  ['a lone carriage return', '/weighbridge recheck\rmore'],
  ['a line separator', '/weighbridge recheck\u2028more'],
  ['a null character', '/weighbridge recheck\0'],
  ['a first line of 65,536 characters', `/weighbridge ${' '.repeat(65_516)}recheck`],
  ['65,536 characters of anything', '/weighbridge '.repeat(5042).slice(0, 65_536)]
])('%s is not a command', (_, body) => {
  expect(parseCommand(body)).toBeUndefined()
})

test('the commands that are told of are commands', () => {
  for (const { usage } of usages)
    expect([usage, parseCommand(usage.replace('ID', 'mzxw6ytb'))]).toEqual([usage, expect.any(Object)])
})

test('an edit below the command asks for the same', () => {
  const [one, other] = ['/weighbridge recheck', '/weighbridge recheck\nthanks'].map(parseCommand)
  expect(asksTheSame(one, other)).toBe(true)
  expect(asksTheSame(one, parseCommand('/weighbridge help'))).toBe(false)
  expect(asksTheSame(one, undefined)).toBe(false)
})

const waive = (because: string): object => ({ word: 'waive', id: 'mzxw6ytb', until: '2026-12-31', because })

test.each([
  ['/weighbridge waive mzxw6ytb until 2026-12-31 because it is built once', waive('it is built once')],
  ['/weighbridge  waive `mzxw6ytb`\tuntil 2026-12-31  because Größe \t', waive('Größe')],
  ['/weighbridge waive mzxw6ytb until 2026-12-31 because x\r\nbecause y', waive('x')],
  [`/weighbridge waive mzxw6ytb until 2026-12-31 because ${'x'.repeat(500)}`, waive('x'.repeat(500))],
  ['/weighbridge waive mzxw6ytb until 2026-12-31 because until 2027-01-01', waive('until 2027-01-01')],
  ['/weighbridge unwaive mzxw6ytb\nthanks', { word: 'unwaive', id: 'mzxw6ytb' }]
])('%# is a command about a waiver', (body, command) => {
  expect(parseCommand(body)).toEqual(command)
})

test.each([
  ['/weighbridge waive', /id of a finding/],
  ['/weighbridge waive all until 2026-12-31 because x', /id of a finding/],
  ['/weighbridge waive mzxw6ytb', /day on which/],
  ['/weighbridge waive mzxw6ytb because x', /day on which/],
  ['/weighbridge waive mzxw6ytb until 31.12.2026 because x', /day on which/],
  ['/weighbridge waive mzxw6ytb until 2026-12-31T00:00 because x', /day on which/],
  ['/weighbridge waive mzxw6ytb aaaaaaaa until 2026-12-31 because x', /day on which/],
  ['/weighbridge waive mzxw6ytb until 2026-12-31', /reason is missing/],
  ['/weighbridge waive mzxw6ytb until 2026-12-31 because', /reason is missing/],
  ['/weighbridge waive mzxw6ytb until 2026-12-31 becauseof', /reason is missing/],
  ['/weighbridge waive mzxw6ytb until 2026-12-31 because  \nx', /reason is missing/],
  [`/weighbridge waive mzxw6ytb until 2026-12-31 because ${'x'.repeat(501)}`, /more than 500/],
  [`/weighbridge waive mzxw6ytb until 2026-12-31 because ${'x'.repeat(65_000)}`, /more than 500/],
  ['/weighbridge unwaive', /id of a finding/],
  ['/weighbridge unwaive mzxw6ytb please', /nothing else/]
])('%# is answered with what is wrong', (body, problem) => {
  expect(parseCommand(body)).toEqual({ word: 'misread', why: expect.stringMatching(problem) as unknown })
})

test.each([
  '/weighbridge waived mzxw6ytb',
  '> /weighbridge waive mzxw6ytb',
  '/weighbridge-waive a',
  '/weighbridge wäive'
])('%s is nothing', body => {
  expect(parseCommand(body)).toBeUndefined()
})
