import { aPackage } from '../../../test/helpers/components.ts'
import type { FactSource } from '../fact-source.ts'
import { openFacts } from './open.ts'
import { readFactsOption } from './option.ts'

const settings = { now: new Date(), version: '0', indexes: [], env: {} }

test.each([
  [{ kind: 'api' as const }, false, /^deps\.dev$/],
  [{ kind: 'api' as const, url: 'http://127.0.0.1:80' }, false, /^deps\.dev$/],
  [{ kind: 'api' as const }, true, /the review is offline/],
  [{ kind: 'off' as const }, false, /switched off/],
  [{ kind: 'off' as const }, true, /the review is offline/]
])('facts %j, offline %s', async (option, offline, expected) => {
  const sources = openFacts(option, offline, settings)
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
    return openFacts({ kind: 'api' }, false, { ...settings, env }).filter(({ kind }) => kind === 'model')
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

test.each([
  ['api', { kind: 'api' }],
  ['api:', { kind: 'api' }],
  ['api:http://127.0.0.1:80', { kind: 'api', url: 'http://127.0.0.1:80' }],
  ['off', { kind: 'off' }]
])('--facts %s', (option, read) => {
  expect(readFactsOption(option)).toEqual(read)
})

test.each(['', 'none', 'api:ftp://x', 'api:http://', 'off:x'])('--facts %s is refused', option => {
  expect(readFactsOption(option)).toEqual({ reason: expect.stringMatching(/^(?:takes|needs)/) as unknown })
})

test('indexes of the policy come before deps.dev', () => {
  const indexes = [{ url: 'https://index.example/simple/', ecosystem: 'pypi' as const }]
  const sources = openFacts({ kind: 'api' }, false, { ...settings, indexes })
  expect(sources.map(({ id }) => id)).toEqual([
    'https://index.example/simple',
    'deps.dev',
    'https://huggingface.co',
    'https://huggingface.co'
  ])
})
