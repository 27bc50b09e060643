import type { YamlError } from './tree.ts'

/** What is wrong with a text, one clause for mistakes and one for keys that stand twice, each at its first place. */
export function summary(errors: readonly YamlError[]): readonly Pick<YamlError, 'type' | 'message' | 'offset'>[] {
  const isDuplicate = ({ type }: YamlError): boolean => type === 'duplicate'
  return [errors.filter(error => !isDuplicate(error)), errors.filter(isDuplicate)].flatMap(([first, ...more]) => {
    if (first === undefined) return []
    const others = more.length === 0 ? '' : ` (and ${more.length} more like it)`
    return [{ type: first.type, message: `${first.message}${others}`, offset: first.offset }]
  })
}
