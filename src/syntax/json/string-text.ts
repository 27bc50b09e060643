import { decoded } from '../shared/aligned.ts'
import type { Decoded } from '../shared/aligned.ts'
import type { JsonNode } from './tree.ts'

/** Strings of a text one after the other, decoded, with the way back to the text. What is no string is left out. */
export function joinedStrings(content: string, nodes: readonly JsonNode[]): Decoded {
  const strings = nodes.flatMap(node => (node.type === 'string' ? [node] : []))
  const text = strings.map(({ value }) => value).join('')
  const offsets = new Uint32Array(text.length + 1)
  let to = 0
  for (const { value, start, end } of strings) {
    let from = start + 1
    for (let at = 0; at < value.length; at++) {
      offsets[to++] = Math.min(from, end)
      from += content[from] !== '\\' ? 1 : content[from + 1] === 'u' ? 6 : 2
    }
    offsets[to] = Math.min(from, end)
  }
  return decoded(text, offsets)
}
