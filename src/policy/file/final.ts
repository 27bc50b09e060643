import type * as v from 'valibot'
import type { Node } from './document.ts'
import { keysBelow } from './explain.ts'
import { child } from './lists.ts'
import { quote, unknownWord, type Complaint, type FileSpan } from './problem.ts'

/** A key that only the file which says so, and what that file extends, may set: with all that stands below it. */
export interface FinalKey {
  /** As written: `rules.package-malicious`. */
  readonly text: string
  readonly path: readonly string[]
  readonly span: FileSpan
}

/** Keys about the file itself. */
const own = new Set(['version', 'extends', 'final'])

/** The list `final`. What is no key of a policy would protect nothing, and is a complaint. */
export function readFinal(schema: v.GenericSchema, root: Node, complaints: Complaint[]): readonly FinalKey[] {
  return (child(root, 'final')?.items ?? []).flatMap(({ value, span }) => {
    if (typeof value !== 'string') return []
    const path = value.split('.')
    const [first = ''] = path
    if (own.has(first)) {
      complaints.push({ message: `final cannot name ${quote(value)}: it applies to the file itself`, span })
      return []
    }
    for (const [depth, key] of path.entries()) {
      const known = keysBelow(schema, path.slice(0, depth))
      if (known.includes(key)) continue
      const near = unknownWord(key, known)
      complaints.push({ message: `final names ${quote(value)}, which is not a policy key`, span, ...near })
      return []
    }
    return [{ text: value, path, span }]
  })
}

/** What a file sets although a policy that it extends has it final. */
export function overridden(root: Node, final: readonly FinalKey[]): readonly Complaint[] {
  return final.flatMap(({ text, path, span: { path: by } }) => {
    let node: Node | undefined = root
    let place: FileSpan | undefined
    for (const key of path) {
      const entry: { readonly key: FileSpan; readonly node: Node } | undefined = node?.entries?.get(key)
      node = entry?.node
      place = entry?.key
    }
    const message = `${text} is final in ${by}, so it cannot be set here`
    return place === undefined ? [] : [{ message, span: place, key: text }]
  })
}
