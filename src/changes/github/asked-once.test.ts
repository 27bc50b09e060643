import { askedOnce } from './asked-once.ts'

/** Two calls at once for `shared`, each of which gets of it what `answers` holds. */
async function both(...answers: readonly (string | undefined)[]): Promise<readonly unknown[]> {
  const underWay = new Map<string, Promise<string | undefined>>()
  const asked: string[][] = []
  const ask = async (items: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> => {
    asked.push([...items.keys()])
    await Promise.resolve()
    const shared = items.has('shared') ? answers[asked.filter(ids => ids.includes('shared')).length - 1] : undefined
    const own = new Map([...items].filter(([id]) => id !== 'shared'))
    return shared === undefined ? own : own.set('shared', shared)
  }
  const call = (own: string): ReturnType<typeof askedOnce<string, string>> =>
    askedOnce(
      new Map([
        [own, own],
        ['shared', 'shared']
      ]),
      underWay,
      ask,
      value => value !== 'failed'
    )
  const [one, other] = await Promise.all([call('a'), call('b')])
  return [asked, one.get('shared'), other.get('shared'), other.get('b'), underWay.size]
}

test('what is asked for already is waited for', async () => {
  expect(await both('got')).toEqual([[['a', 'shared'], ['b']], 'got', 'got', 'b', 0])
})

test.each(['failed', undefined])('what came to %j is asked for again', async first => {
  const asked = [['a', 'shared'], ['b'], ['shared']]
  expect(await both(first, 'got')).toEqual([asked, first, 'got', 'b', 0])
})
