const unicodeSpace = /^[\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/

/** White space as BuildKit's line reader has it (Unicode `White_Space`). */
export function isSpace(character: string): boolean {
  const code = character.charCodeAt(0)
  if (code < 0x85) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return unicodeSpace.test(character)
}

/** The offset of the first character at or after `from` that is no white space. */
export function skipSpace(text: string, from: number, end = text.length): number {
  let at = from
  while (at < end && isSpace(text.charAt(at))) at++
  return at
}

/** The offset after the last character before `end` that is no white space, never below `from`. */
export function trimmedEnd(text: string, from: number, end = text.length): number {
  let at = end
  while (at > from && isSpace(text.charAt(at - 1))) at--
  return at
}

/** What separates a keyword and arguments: no line feed, no Unicode space. */
export function isBlank(character: string): boolean {
  return character !== '' && '\t\v\f\r '.includes(character)
}

/** The offset of the end of the line at `from`, without its line end characters. */
export function lineEnd(text: string, from: number, next: number): number {
  let end = next
  while (end > from && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
  return end
}

/** The offset after the line at `from`. */
export function nextLine(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at === -1 ? text.length : at + 1
}
