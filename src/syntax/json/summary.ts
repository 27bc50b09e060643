import type { JsonError } from './tree.ts'

/** What keeps a text from being JSON, in one clause, at the first place; undefined when it is JSON. */
export function summary(
  errors: readonly JsonError[]
): Pick<JsonError, 'type' | 'message' | 'offset' | 'length'> | undefined {
  const [first, ...more] = errors.filter(({ type }) => type !== 'duplicate')
  if (first === undefined) return undefined
  const others =
    more.length === 0 ? '' : more.length === 1 ? ', and one more mistake' : `, and ${more.length} more mistakes`
  const { type, offset, length } = first
  return { type, message: `not valid JSON: ${first.message}${others}`, offset, length }
}
