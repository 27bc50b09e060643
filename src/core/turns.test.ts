import { setTimeout } from 'node:timers/promises'
import { closingAfter, turnsUntil } from './turns.ts'

test('turns end with their signal', async () => {
  const ends = new AbortController()
  const turns = turnsUntil(ends.signal)
  expect([turns.isDue(), await turns.next()]).toEqual([false, true])
  ends.abort()
  expect([turns.isDue(), await turns.next()]).toEqual([true, false])
})

test.each([['before'], ['after']])('what is closed %s the end of the work has a second more', async when => {
  const ends = new AbortController()
  if (when === 'before') ends.abort()
  const closing = closingAfter(ends.signal)
  if (when === 'after') ends.abort()
  await setTimeout(500)
  expect(closing.aborted).toBe(false)
  await setTimeout(800)
  expect(closing.aborted).toBe(true)
})

test('work that is not ended is not closed', async () => {
  const closing = closingAfter(new AbortController().signal)
  await setTimeout(1200)
  expect(closing.aborted).toBe(false)
})
