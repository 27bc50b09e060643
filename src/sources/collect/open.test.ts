import { aPackage } from '../../../test/helpers/components.ts'
import { openFacts } from './open.ts'

const settings = { now: new Date(), version: '0', indexes: [], env: {} }

test.each([
  ['api', false, /^deps\.dev$/],
  ['api:http://127.0.0.1:80', false, /^deps\.dev$/],
  ['api', true, /the review is offline/],
  ['off', false, /switched off/],
  ['off', true, /the review is offline/]
])('--facts %s, offline %s', async (option, offline, expected) => {
  const opened = openFacts(option, offline, settings)
  if ('reason' in opened) throw new Error(opened.reason)
  const { sources } = opened
  const [only] = sources
  expect(sources).toHaveLength(1)
  if (only?.id === 'deps.dev') expect(only.id).toMatch(expected)
  else {
    const query = { key: '', component: aPackage(), questions: new Set(['version'] as const) }
    const { gaps } = (await only?.lookUp([query], new AbortController().signal)) ?? {}
    expect(gaps).toMatchObject([{ code: 'source-disabled', reason: expect.stringMatching(expected) as unknown }])
  }
})

test.each(['', 'none', 'api:', 'api:ftp://x', 'api:http://', 'off:x'])('--facts %s is refused', option => {
  expect(openFacts(option, false, settings)).toEqual(
    option === 'api:'
      ? { sources: expect.anything() as unknown }
      : { reason: expect.stringMatching(/^(?:takes|needs)/) as unknown }
  )
})

test('indexes of the policy come before deps.dev', () => {
  const indexes = [{ url: 'https://index.example/simple/', ecosystem: 'pypi' as const }]
  const opened = openFacts('api', false, { ...settings, indexes })
  expect('sources' in opened && opened.sources.map(({ id }) => id)).toEqual([
    'https://index.example/simple',
    'deps.dev'
  ])
})
