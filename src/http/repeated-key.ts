/** Whether an object in a text that is JSON has a key twice, however it is spelled. Linear. */
export function repeatsKey(json: string): boolean {
  // The keys of the objects around a place; none for a list.
  const around: (Set<string> | undefined)[] = []
  const token = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|[[\]{}]/gs
  for (const [text, colon] of json.matchAll(token)) {
    if (text === '{') around.push(new Set())
    else if (text === '[') around.push(undefined)
    else if (text === '}' || text === ']') around.pop()
    else if (colon !== undefined) {
      const written = text.slice(0, text.lastIndexOf('"') + 1)
      const key = written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1)
      const keys = around.at(-1)
      if (keys?.has(key) === true) return true
      keys?.add(key)
    }
  }
  return false
}
