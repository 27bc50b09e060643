const maxOpen = 400

/**
 * Where a text may be nested more deeply than the library bears, which recurses until the process ends: brackets that
 * stay open, and indentation or indicators (`- - -`) before a line. Counts brackets in quotes and comments, too.
 * Undefined where it is safe.
 */
export function tooDeepAt(text: string): number | undefined {
  let open = 0
  let lineStart = 0
  let isLead = true
  for (let offset = 0; offset < text.length; offset++) {
    const character = text[offset]
    if (character === '\n') {
      lineStart = offset + 1
      isLead = true
      continue
    }
    if (character === '[' || character === '{') open++
    else if ((character === ']' || character === '}') && open > 0) open--
    if (open > maxOpen) return offset
    if (!isLead || character === ' ' || character === '\t') continue
    const next = text[offset + 1]
    isLead = (character === '-' || character === '?' || character === ':') && (next === ' ' || next === '\t')
    if (offset - lineStart > maxOpen) return offset
  }
  return undefined
}
