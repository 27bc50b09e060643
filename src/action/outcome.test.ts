import { aFinding, aGap, anAdvisory, aReview } from '../../test/helpers/review.ts'
import { isMadeAgainst, isOver, lasts, notHeld, outcomeOf, refused, statusOf, worst, type Outcome } from './outcome.ts'

const run = 'https://github.example/acme/app/actions/runs/1'
const main = { ref: 'main', commit: '1a2b3c4'.padEnd(40, '0') }
const moved = { ref: 'main', commit: 'f'.repeat(40) }
const release = { ref: 'release/2', commit: 'b'.repeat(40) }

function of(verdict: 'pass' | 'warn' | 'block' | 'incomplete', more: Partial<Outcome> = {}): Outcome {
  return { ...outcomeOf(aReview({ verdict })), tip: main, ...more }
}

test.each([
  ['pass', 'success', true],
  ['warn', 'success', true],
  ['block', 'failure', true],
  ['incomplete', 'failure', false]
] as const)('%s is a %s', (verdict, state, stays) => {
  const status = statusOf([of(verdict)], run)
  expect([status.state, lasts(status), isMadeAgainst(status, [main])]).toEqual([state, stays, stays])
})

test.each(['block', 'incomplete'] as const)('%s under a policy that observes is a success', verdict => {
  const policy = { ...aReview().policy, enforcement: 'observe' as const }
  expect(outcomeOf(aReview({ verdict, policy }))).toMatchObject({ state: 'success', verdict })
})

test('a status belongs to a commit: it is the worst of all', () => {
  const order = [of('pass'), of('warn'), notHeld('no'), of('incomplete'), of('block'), refused('not ours')]
  for (const [at, one] of order.entries()) {
    for (const other of order.slice(at)) {
      expect(worst([one, other]).weight).toBe(other.weight)
      expect(worst([other, one]).weight).toBe(other.weight)
    }
  }
  const both = statusOf(
    [of('pass', { number: 7 }), of('block', { number: 8, tip: release, url: 'https://x.example' })],
    run
  )
  expect(both).toEqual({
    state: 'failure',
    description: expect.stringMatching(/^#8: .*\(main@1a2b3c4, release\/2@bbbbbbb\)$/) as string,
    url: 'https://x.example'
  })
  expect(isMadeAgainst(both, [release, main, main])).toBe(true)
  expect(isMadeAgainst(both, [main])).toBe(false)
})

test('an end that does not last names nothing that it was made against', () => {
  const status = statusOf([of('block'), notHeld('GitHub failed (502)')], run)
  expect([status.state, lasts(status), isMadeAgainst(status, [main])]).toEqual(['failure', false, false])
})

test('a reason loses the credentials that it holds', () => {
  const { description } = statusOf([notHeld('https://ann:secret@index.example/ did not answer')], run)
  expect(description).toBe('Not reviewed: https://index.example/ did not answer')
})

test('a base that has moved is seen by the description', () => {
  const status = statusOf([of('pass')], run)
  expect([isMadeAgainst(status, [moved]), lasts(status), status.url]).toEqual([false, true, run])
})

test.each([
  ['a long sentence', refused('x'.repeat(400)), main],
  ['a sentence of emoji', refused('👩🏽‍🚒'.repeat(80)), main],
  ['line breaks and controls', refused('a\n::error::b\u202e\u0000c'), main],
  ['a long branch', of('pass'), { ...main, ref: 'feature/'.repeat(30) }],
  ['a branch with brackets', of('pass'), { ...main, ref: 'a)(b' }]
])('%s fits, on one line, and keeps its end', (_, outcome, tip) => {
  const status = statusOf([{ ...outcome, tip }], run)
  expect(Array.from(status.description).length).toBeLessThanOrEqual(140)
  expect(status.description).not.toMatch(/[\n\u0000\u202e]/)
  expect([
    lasts(status),
    isMadeAgainst(status, [tip]),
    isMadeAgainst(status, [{ ...tip, commit: moved.commit }])
  ]).toEqual([true, true, false])
})

test('many bases become a digest', () => {
  const tips = Array.from({ length: 9 }, (_, at) => ({ ref: `release/${at}`, commit: `${at}`.repeat(40) }))
  const [first, ...others] = tips.map(tip => of('pass', { tip }))
  if (first === undefined) throw new Error('no outcome')
  const status = statusOf([first, ...others], run)
  expect(status.description).toMatch(/ \(9 bases@[0-9a-f]{12}\)$/)
  expect([isMadeAgainst(status, tips.toReversed()), isMadeAgainst(status, tips.slice(1))]).toEqual([true, false])
})

const days = { first: '2026-03-01', second: '2026-11-30' }
const waiver = (expires: string) => ({ reason: 'known', by: 'ana', expires })

test('what clears something ends: the status says when the first of it does', () => {
  const findings = [
    aFinding({ waiver: waiver(days.second) }),
    aFinding({ advisories: [anAdvisory({ waiver: waiver('2026-01-05') }), anAdvisory({ id: 'MAL-1' })] }),
    aFinding()
  ]
  const later = of('pass', outcomeOf(aReview({ verdict: 'pass', findings })))
  expect(later.until).toBe(days.second)
  const gaps = [aGap({ accepted: waiver(days.first) })]
  const both = of('pass', outcomeOf(aReview({ verdict: 'pass', findings, gaps })))
  const status = statusOf([later, both], run)
  expect(status.description).toMatch(/ \(main@1a2b3c4 until 2026-03-01\)$/)
  expect([isMadeAgainst(status, [main]), isMadeAgainst(status, [moved]), lasts(status)]).toEqual([true, false, true])
  const at = (time: string): boolean => isOver(status, new Date(time))
  expect([at('2026-03-01T23:59:59Z'), at('2026-03-02T00:00:00Z')]).toEqual([false, true])
})

test.each([
  ['nothing that ends', 'Fine (main@1a2b3c4)'],
  ['a day that is none', 'Fine (main@1a2b3c4 until 2026-02-30)'],
  ['a day that is not at the end', 'Fine until 2026-01-01 (main@1a2b3c4)'],
  ['a day without what it was made against', 'Fine (until 2026-01-01)'],
  ['two days', 'Fine (main@1a2b3c4 until 2026-01-01 until 2026-01-02)']
])('a description with %s is never over', (_, description) => {
  expect(isOver({ description }, new Date('2100-01-01'))).toBe(false)
})

test('a day that is none leaves nothing that lasts', () => {
  const description = 'Fine (main@1a2b3c4 until 2026-02-30)'
  expect([isMadeAgainst({ description }, [main]), lasts({ description })]).toEqual([false, false])
})

test.each([
  ['a long branch', { ...main, ref: 'x'.repeat(52) }],
  ['a longer one', { ...main, ref: 'x'.repeat(250) }]
])('with %s the day fits, too', (_, tip) => {
  const status = statusOf([{ ...refused('y'.repeat(300)), tip, until: days.first }], run)
  expect(Array.from(status.description).length).toBeLessThanOrEqual(140)
  expect([isMadeAgainst(status, [tip]), isOver(status, new Date('2026-03-02'))]).toEqual([true, true])
})
