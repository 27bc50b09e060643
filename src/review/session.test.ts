import type { ChangeSource } from '../changes/source.ts'
import { openReview, type SessionOptions } from './session.ts'

const policies: Readonly<Record<string, string>> = {
  valid: 'version: 1\nenforcement: observe\n',
  invalid: 'version: 1\nrules: { no-such-rule: block }\n'
}

/** A change of nothing, under a policy of the base branch. */
function source(policy?: string): ChangeSource {
  return {
    range: { spec: 'a..b', base: 'a', head: 'b' },
    policyTip: { commit: 'c0ffee', ref: 'main' },
    files: [],
    list: () => Promise.resolve({ entries: [], whole: true }),
    read: requests =>
      Promise.resolve(
        requests.map(() =>
          policy === undefined ? { type: 'absent' } : { type: 'file', bytes: Buffer.from(policies[policy] ?? '') }
        )
      ),
    close: () => Promise.resolve()
  }
}

function open(over: Partial<SessionOptions>): ReturnType<typeof openReview> {
  const { signal } = new AbortController()
  return openReview({ source: source(), osv: 'api', facts: 'off', offline: true, env: {}, signal, ...over })
}

async function reviewed(over: Partial<SessionOptions>): Promise<object> {
  const session = await open(over)
  return 'review' in session ? session.review() : session
}

test.each<[string, Partial<SessionOptions>, object]>([
  ['the default policy', {}, { policy: { ref: 'main', commit: 'c0ffee', enforcement: 'block' } }],
  ['that of the base branch', { source: source('valid') }, { policy: { ref: 'main', enforcement: 'observe' } }],
  [
    'a policy given as text',
    { source: source('invalid'), policy: { path: 'p.yml', text: policies['valid'] ?? '' } },
    { policy: { path: 'p.yml', enforcement: 'observe' } }
  ]
])('reviews under %s', async (_, over, expected) => {
  expect(await reviewed(over)).toMatchObject({ verdict: 'pass', ...expected })
})

test.each<[string, Partial<SessionOptions>, object]>([
  [
    'a policy that is not valid',
    { source: source('invalid') },
    { problems: [expect.stringContaining('no-such-rule')] }
  ],
  ['problems of a policy', { policy: { problems: ['no'] } }, { problems: ['no'] }],
  ['an advisory source that is none', { osv: 'nowhere' }, { reason: expect.stringMatching(/^osv takes/) as string }],
  ['a source of facts that is none', { facts: 'nowhere' }, { reason: expect.stringMatching(/^facts takes/) as string }]
])('does not review with %s', async (_, over, expected) => {
  expect(await open(over)).toEqual(expected)
})
