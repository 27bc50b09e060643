import { aPackage } from '../../../test/helpers/components.ts'
import type { FactSource } from '../fact-source.ts'
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
  expect(sources.map(({ kind }) => kind)).toEqual(['package', 'model', 'dataset'])
  const [first, ...hub] = sources
  if (first?.id === 'deps.dev') {
    expect(first.id).toMatch(expected)
    expect(hub.map(({ id }) => id)).toEqual(['https://huggingface.co', 'https://huggingface.co'])
    return
  }
  for (const source of sources)
    expect(await gapsOf(source)).toEqual([['source-disabled', expect.stringMatching(expected)]])
})

test('the hub is where the environment says, and can be switched off by itself', async () => {
  const opened = (env: Record<string, string>) => {
    const { sources } = openFacts('api', false, { ...settings, env }) as { sources: readonly FactSource[] }
    return sources.filter(({ kind }) => kind === 'model')
  }
  expect(opened({ HF_ENDPOINT: 'https://mirror.example/hub/' }).map(({ id }) => id)).toEqual([
    'https://mirror.example/hub'
  ])
  const [off] = opened({ HF_HUB_OFFLINE: '1' })
  expect(off && (await gapsOf(off))).toEqual([['source-disabled', 'HF_HUB_OFFLINE is set']])
})

async function gapsOf({ lookUp }: FactSource): Promise<readonly (readonly [string, string])[]> {
  const query = { key: '', component: aPackage(), questions: new Set(['version'] as const) }
  const { gaps } = await lookUp([query], new AbortController().signal)
  return gaps.map(({ code, reason }) => [code, reason])
}

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
    'deps.dev',
    'https://huggingface.co',
    'https://huggingface.co'
  ])
})
