import type { TomlError } from './reader.ts'

/** The first mistake, and how many more there are; undefined where there is none. */
export function summary(errors: readonly TomlError[]): TomlError | undefined {
  const [first, ...more] = errors
  if (first === undefined) return undefined
  const others =
    more.length === 0 ? '' : more.length === 1 ? ', and one more mistake' : `, and ${more.length} more mistakes`
  return { ...first, message: first.message + others }
}
