/** Whether an object in a text that is JSON has a key twice, however it is spelled. Linear. */
export function repeatsKey(json: string): boolean {
  // The keys of the objects around a place; none for a list.
  const around: (Set<string> | undefined)[] = []
  const token = /["[\]{}]/g
  for (let match = token.exec(json); match !== null; match = token.exec(json)) {
    const [sign] = match
    if (sign === '{') around.push(new Set())
    else if (sign === '[') around.push(undefined)
    else if (sign === '}' || sign === ']') around.pop()
    else {
      const end = endOfString(json, match.index)
      if (end === undefined) return false
      token.lastIndex = end
      if (!isKey(json, end)) continue
      const written = json.slice(match.index, end)
      const key = written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1)
      const keys = around.at(-1)
      if (keys?.has(key) === true) return true
      keys?.add(key)
    }
  }
  return false
}

/** Where a string ends, step by step: a regular expression runs out of stack in one with millions of escapes. */
function endOfString(json: string, start: number): number | undefined {
  const sign = /["\\]/g
  sign.lastIndex = start + 1
  for (let match = sign.exec(json); match !== null; match = sign.exec(json)) {
    if (match[0] === '"') return sign.lastIndex
    sign.lastIndex++
  }
  return undefined
}

function isKey(json: string, end: number): boolean {
  const next = /\S/g
  next.lastIndex = end
  return next.exec(json)?.[0] === ':'
}
