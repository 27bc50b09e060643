import { setTimeout } from 'node:timers/promises'
import { timeLimit } from './time-limit.ts'

test('a limit ends what it is joined with, though nobody else holds it', async () => {
  const never = new AbortController()
  const either = AbortSignal.any([never.signal, timeLimit(100)])
  await setTimeout(300)
  expect(either.aborted).toBe(true)
  expect(either.reason).toMatchObject({ name: 'TimeoutError' })
})
