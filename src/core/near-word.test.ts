import { meantWord, nearWord } from './near-word.ts'

const commands = [
  'review',
  'init',
  'doctor',
  'policy',
  'policy check',
  'policy show',
  'osv',
  'osv fetch',
  'demo',
  'explain'
]

test.each([
  ['reveiw', 'review'],
  ['revue', 'review'],
  ['REVIEW', 'review'],
  ['revieww', 'review'],
  ['eview', 'review'],
  ['iint', 'init'],
  ['docter', 'doctor'],
  ['polciy check', 'policy check'],
  ['policy chekc', 'policy check'],
  ['policycheck', 'policy check'],
  ['osv fetsh', 'osv fetch'],
  ['expl', 'explain'],
  ['doc', 'doctor']
])('%j means %j', (word, meant) => {
  expect(nearWord(word, commands)).toBe(meant)
})

test.each([
  'list',
  'lint',
  'run',
  'deploy',
  'scan',
  'dump',
  'fetch',
  're',
  'po',
  '',
  '__proto__',
  'constructor',
  'r'.repeat(81),
  'policy remove',
  'reviews of the last week'
])('%j means none of them', word => {
  expect(nearWord(word, commands)).toBeUndefined()
})

test('the nearest counts, and of equally near ones the first', () => {
  expect(nearWord('formt', ['forms', 'format', 'output'])).toBe('forms')
  expect(nearWord('format', ['forma', 'formats', 'format'])).toBe('format')
  expect(nearWord('pack', ['package-denied', 'package-index'])).toBeUndefined()
  expect(nearWord('package-malicous', ['package-denied', 'package-malicious'])).toBe('package-malicious')
})

test('a swap of neighbours is one edit, in short words as well', () => {
  expect(nearWord('wran', ['block', 'warn', 'note', 'off'])).toBe('warn')
  expect(nearWord('fof', ['block', 'warn', 'note', 'off'])).toBe('off')
  expect(nearWord('pipy', ['npm', 'pypi', 'cargo'])).toBe('pypi')
  expect(nearWord('worse', ['block', 'warn', 'note', 'off'])).toBeUndefined()
})

test('many long words are gone through', () => {
  const known = Array.from({ length: 2000 }, (_, index) => `${'a'.repeat(70)}${index}`)
  expect(nearWord('b'.repeat(72), known)).toBeUndefined()
})

test('what was meant is a clause, and what is right is no suggestion', () => {
  expect(meantWord('jsn', ['text', 'json'])).toBe('; did you mean "json"?')
  expect(meantWord('xml', ['text', 'json'])).toBe('')
  expect(meantWord('json', ['text', 'json'])).toBe('')
})
