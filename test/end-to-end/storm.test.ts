import { isCalm, storm } from '../storm/storm.ts'

test('a storm of events, faults and killed runs leaves the right conclusion on each head, and nothing lost or twice', async () => {
  const lines: string[] = []
  const result = await storm({ pulls: 10, events: 60, seed: 1, ground: 'pool', log: line => lines.push(line) })
  expect(lines).toEqual([])
  expect(isCalm(result)).toBe(true)
  expect([result.pulls, result.events, result.faults > 0, result.comments > 0]).toEqual([10, 60, true, true])
})
