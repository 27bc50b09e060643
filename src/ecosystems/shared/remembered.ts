/** So many texts are remembered: more than one review compares, unless it means to be long. */
const most = 200_000

/** Reads each text once. Versions are compared many times more often than there are versions. */
export function remembered<Value>(read: (text: string) => Value): (text: string) => Value {
  let known = new Map<string, { readonly value: Value }>()
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before.value
    const value = read(text)
    // What is too long to be a version is not kept.
    if (text.length > 256) return value
    if (known.size >= most) known = new Map()
    known.set(text, { value })
    return value
  }
}
