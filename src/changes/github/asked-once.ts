/**
 * Asks for what nobody asks for already, and waits for what somebody does. What that did not get is asked for again: it may
 * have been held to other limits. `ask` must not reject.
 */
export async function askedOnce<Item, Value>(
  items: ReadonlyMap<string, Item>,
  underWay: Map<string, Promise<Value | undefined>>,
  ask: (items: ReadonlyMap<string, Item>) => Promise<ReadonlyMap<string, Value>>,
  isGot: (value: Value) => boolean
): Promise<ReadonlyMap<string, Value>> {
  const others = [...items].flatMap(([id, item]) => {
    const running = underWay.get(id)
    return running === undefined ? [] : [{ id, item, running }]
  })
  const theirs = new Set(others.map(({ id }) => id))
  const own = new Map([...items].filter(([id]) => !theirs.has(id)))
  const asked = ask(own)
  for (const id of own.keys()) {
    underWay.set(
      id,
      asked.then(values => values.get(id))
    )
  }
  const values = new Map(await asked)
  for (const id of own.keys()) underWay.delete(id)
  const again = new Map<string, Item>()
  for (const { id, item, running } of others) {
    const value = await running
    if (value !== undefined && isGot(value)) values.set(id, value)
    else again.set(id, item)
  }
  if (again.size > 0) for (const [id, value] of await ask(again)) values.set(id, value)
  return values
}
