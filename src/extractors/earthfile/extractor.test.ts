import { readFileSync } from 'node:fs'
import { extractorOn } from '../../../test/helpers/extractor.ts'
import { extractor } from './extractor.ts'

const extract = extractorOn(extractor, 'Earthfile')
const fixture = readFileSync(new URL('fixtures/Earthfile', import.meta.url), 'utf8')

test('an Earthfile as people write it', () => {
  const { embedded = [], gaps } = extract(fixture)
  expect(gaps).toEqual([])
  expect(embedded.map(({ text }) => text.replaceAll(/\s+/g, ' ').trim())).toEqual([
    'pip install a==$V && npx b@2.0',
    'pip install c==3.0'
  ])
  expect(embedded[0]?.environment?.get('V')).toBe('1.0')
  for (const { text, map } of embedded) {
    const at = text.search(/b@2|c==3/)
    expect(fixture.slice(map(at), map(at) + 4)).toBe(text.slice(at, at + 4))
  }
})

test.each(['', 'VERSION 0.8\n', 'a:\n  LOCALLY\n', '<<<<<<< a\n', 'RUN', 'IF true\n'])('%j runs nothing', content => {
  expect(extract(content).gaps).toEqual([])
  expect((extract(content).embedded ?? []).filter(({ text }) => text !== '')).toEqual([])
})
