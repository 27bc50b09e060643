/** Characters of one column that none of the others has: what most text is made of. */
const plain = /^[\x20-\x7e]*$/

/** Characters that put a mark on the one before them, and those that nobody sees. */
const none = /^[\p{M}\p{Cf}]$/u

/** Characters that take two columns, of <https://www.unicode.org/reports/tr11/> those that are in use. */
const wide =
  /^[\p{Emoji_Presentation}\p{Script=Han}\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18d08}\u{1b000}-\u{1b2fb}\u{1f200}-\u{1f265}]$/u

/** A half of a flag. */
const half = /^[\u{1f1e6}-\u{1f1ff}]$/u

/** The columns that text takes on a terminal: two for a character of Chinese, Japanese or Korean and for most emoji. */
export function columnsOf(text: string): number {
  if (plain.test(text)) return text.length
  let columns = 0
  for (const character of text) columns += none.test(character) ? 0 : isWide(character) ? 2 : 1
  return columns
}

/** Whether a character takes two columns; a line may break before it. */
export function isWide(character: string): boolean {
  return wide.test(character) && !half.test(character)
}

/** Text with spaces up to a number of columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)))
}
