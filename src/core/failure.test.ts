import { isFailure, messageOf, type Failure } from './failure.ts'
import type { Gap } from './gap.ts'

interface Hinted extends Failure {
  readonly hint: string
}

function ask(
  answer: 'value' | 'missing' | 'nothing' | 'failure'
): { readonly value: 1 } | 'missing' | undefined | Hinted {
  if (answer === 'missing') return 'missing'
  if (answer === 'nothing') return undefined
  return answer === 'value' ? { value: 1 } : { reason: 'timed out', hint: 'ask later' }
}

describe('a failure', () => {
  test('is told from values, words and nothing', () => {
    expect([ask('value'), ask('missing'), ask('nothing')].map(answer => isFailure(answer))).toEqual([
      false,
      false,
      false
    ])
  })

  test('keeps what its interface adds', () => {
    const answer = ask('failure')
    expect(isFailure(answer) && answer.hint).toBe('ask later')
  })

  test('is not asked for where values have reasons of their own', () => {
    const gap: Pick<Gap, 'code' | 'reason'> = { code: 'parse-error', reason: 'it ends too early' }
    const answers: readonly (typeof gap | Failure)[] = [gap]
    const waivers: readonly ({ readonly reason?: string; readonly by: string } | Failure)[] = [{ by: 'somebody' }]
    // @ts-expect-error A gap would be taken for a failure.
    expect(answers.map(answer => isFailure(answer))).toEqual([true])
    // @ts-expect-error So would a value that may have a reason.
    expect(waivers.map(answer => isFailure(answer))).toEqual([false])
  })
})

test.each([
  [new TypeError('no such thing'), 'no such thing'],
  ['thrown as text', 'thrown as text'],
  [undefined, 'undefined'],
  [7, '7'],
  [null, 'null'],
  [{ message: 'of another realm' }, 'of another realm'],
  [{ message: 7 }, 'unknown error'],
  [Object.create(null), 'unknown error']
])('the message of %p', (thrown, message) => {
  expect(messageOf(thrown)).toBe(message)
})
