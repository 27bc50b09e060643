import { once } from './once.ts'

test.each([['a value'], [undefined]])('makes %s once, when it is first asked for', value => {
  let made = 0
  const get = once(() => {
    made++
    return value
  })
  expect(made).toBe(0)
  expect([get(), get(), made]).toEqual([value, value, 1])
})
