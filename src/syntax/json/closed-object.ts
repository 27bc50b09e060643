import type { JsonObject, JsonProperty } from './tree.ts'

type Properties = ReadonlyMap<string, JsonProperty>

/** So many objects are remembered: who reads one asks for several of its properties, one after the other. */
const mostRemembered = 100

/** Reads the properties of an object of a text again, where they are no longer remembered. */
export function rereader(read: (start: number, end: number) => Properties): (start: number, end: number) => Properties {
  const remembered = new Map<number, Properties>()
  return (start, end) => {
    const known = remembered.get(start)
    if (known !== undefined) return known
    const properties = read(start, end)
    for (const oldest of remembered.keys()) {
      if (remembered.size < mostRemembered) break
      remembered.delete(oldest)
    }
    remembered.set(start, properties)
    return properties
  }
}

/** An object without mistakes of a large text: its properties take memory only while somebody looks at them. */
export class ClosedObject implements JsonObject {
  readonly type = 'object'
  readonly start: number
  readonly end: number
  readonly #read: (start: number, end: number) => Properties

  constructor(start: number, end: number, read: (start: number, end: number) => Properties) {
    this.start = start
    this.end = end
    this.#read = read
  }

  get properties(): Properties {
    return this.#read(this.start, this.end)
  }
}
