import type { Word } from '../../../commands/command-line.ts'

/** The items of a word like `pretrained=org/name,revision=main`, with the places of their values. */
export function itemsOf({ text = '', start, end }: Word): readonly (readonly [key: string, value: Word])[] {
  // Between quotes, where nothing is escaped, a text has two characters less than its word.
  const before = [0, 2].find(quotes => end - start === text.length + quotes)
  const found: (readonly [string, Word])[] = []
  let at = 0
  for (const item of text.split(',')) {
    const equals = item.indexOf('=')
    const value = item.slice(equals + 1)
    const from = start + (before ?? 0) / 2 + at + equals + 1
    const place = before === undefined ? { start, end } : { start: from, end: from + value.length }
    if (equals > 0) found.push([item.slice(0, equals).trim(), { text: value.trim(), ...place }])
    at += item.length + 1
  }
  return found
}
