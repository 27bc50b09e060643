import type { Severity } from '../../core/finding.ts'
import { kept, waivedWeight, weightOf, weightText, worsened, type Weight } from './weight.ts'

function weight(level: Weight['level'], ...advisories: readonly (readonly [string, Severity, ...string[]])[]): Weight {
  return { level, advisories: advisories.map(([id, severity, ...aliases]) => ({ ids: [id, ...aliases], severity })) }
}

const warning = weight('warn', ['GHSA-a', 'medium', 'CVE-1'])

test.each([
  ['the same', warning, warning, undefined],
  ['less', weight('block', ['GHSA-a', 'high'], ['GHSA-b', 'low']), warning, undefined],
  ['an advisory by another of its ids', weight('warn', ['CVE-1', 'medium']), warning, undefined],
  ['a level', warning, { ...warning, level: 'block' }, 'its level was warn, and is block now'],
  ['a severity', warning, weight('warn', ['GHSA-a', 'critical']), 'its severity was medium, and is critical now'],
  ['one that somebody has scored at last', weight('warn', ['a', 'unknown']), weight('warn', ['a', 'high']), undefined],
  ['one that nobody has scored any more', warning, weight('warn', ['GHSA-a', 'unknown']), undefined],
  ['an advisory', warning, weight('warn', ['GHSA-a', 'medium'], ['GHSA-b', 'low']), '1 advisory is new'],
  [
    'all of it',
    warning,
    weight('block', ['GHSA-b', 'high'], ['__proto__', 'low']),
    'its level was warn, and is block now; its severity was medium, and is high now; 2 advisories are new'
  ]
] as const)('%s', (_, before, now, said) => {
  expect(worsened(kept(before), now)).toBe(said)
})

test('what was waived is worse by that alone', () => {
  expect(worsened(waivedWeight(kept(warning)), warning)).toBe('it was waived, and is not any more')
  expect(worsened(waivedWeight(), weight('note'))).toBe('it was waived, and is not any more')
})

test('of more advisories than are kept nobody is told that one is new', () => {
  const many = weight('warn', ...Array.from({ length: 500 }, (_, at) => [`GHSA-${at}`, 'low'] as const))
  const text = weightText(kept(many))
  expect(text.length).toBeLessThan(600)
  expect(worsened(weightOf(text) ?? kept(warning), many)).toBeUndefined()
})

test.each([kept(warning), waivedWeight(), kept(weight('block'))])('%j comes back as it was kept', one => {
  expect(weightOf(weightText(one))).toEqual(one)
})

test.each(['', '1', '9.0', '0.9', '1.1.', '1.1.abc', '1.1.abcdefgh', '1.1/abcdef01', 'x'.repeat(20_000)])(
  '%j is no weight',
  text => {
    expect(weightOf(text)).toBeUndefined()
  }
)
