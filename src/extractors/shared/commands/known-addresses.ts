import type { Word } from '../../../commands/command-line.ts'

/** An address of which only the credentials are not known: `https://${USER}:${TOKEN}@index.example/simple`. */
const address =
  /^(["']?[\w@.:-]{0,200}=["']?|["']?)(https?:\/\/)[^\s/@?#]{1,1000}@([\w.-]{1,253}(?::\d{1,5})?(?:\/[\w.~/+%-]{0,1000})?)["']?$/i

/** An expression of a pipeline: `${{ secrets.TOKEN }}`. */
const expression = /\$\{\{[^{}\n]{0,500}\}\}/g

/** Words that are only known when the command runs, as far as what they say of an address is known: without credentials. */
export function knownAddresses<Of extends Word>(
  words: readonly Of[],
  written: (start: number, end: number) => string
): Of[] {
  return words.map(word => {
    if (word.text !== undefined) return word
    const text = withoutUnknown(written(word.start, Math.min(word.end, word.start + 3000)))
    return text === undefined ? word : { ...word, text }
  })
}

/** The text of an address whose credentials hold variables, without them; undefined for any other text. */
export function withoutUnknown(written: string): string | undefined {
  const [, option = '', scheme, rest] = address.exec(written.replaceAll(expression, '$')) ?? []
  return scheme === undefined || rest === undefined ? undefined : option.replaceAll(/["']/g, '') + scheme + rest
}
