/** The range of a word without the quotes around it. */
export function unquoted(content: string, start: number, end: number): [number, number] {
  const quote = content.charAt(start)
  const quoted = (quote === '"' || quote === "'") && end - start > 2 && content[end - 1] === quote
  return quoted ? [start + 1, end - 1] : [start, end]
}
