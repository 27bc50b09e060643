import { secondFrom, spacing } from './spacing.ts'

test.each([
  ['1', 1],
  ['20', 20],
  ['999', 999],
  [undefined, 1000],
  ['', 1000],
  ['0', 1000],
  ['-1', 1000],
  ['01', 1000],
  ['1.5', 1000],
  ['1e1', 1000],
  [' 1', 1000],
  ['1\n', 1000],
  ['5000', 1000],
  ['none', 1000]
])('a second is %j: %d ms', (value, ms) => {
  expect(secondFrom(value)).toBe(ms)
})

test('work starts in order and apart, also when asked for at once', async () => {
  const limiter = spacing(40)
  const before = Date.now()
  const order: number[] = []
  const work = [0, 1, 2].map(at => limiter.key().schedule({}, () => Promise.resolve(order.push(at))))
  await Promise.all(work)
  expect(order).toEqual([0, 1, 2])
  // Timers may fire a millisecond early.
  expect(Date.now() - before).toBeGreaterThanOrEqual(78)
})

test('what fails holds up nothing', async () => {
  const limiter = spacing(1)
  await expect(limiter.key().schedule({}, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await limiter.key().schedule({}, () => Promise.resolve('yes'))).toBe('yes')
})
