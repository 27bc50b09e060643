/** A word of a line: bare, or in double quotes as in JSON. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

export interface Line {
  /** The number of spaces before it. */
  readonly indent: number
  readonly words: readonly Word[]
  /** It ends with a colon: what is indented below belongs to it. */
  readonly opens: boolean
  readonly start: number
  readonly end: number
}

/** A line that is none of the format's, by UTF-16 offsets. */
export interface BadLine {
  readonly bad: true
  readonly start: number
  readonly end: number
}

/** The lines of a classic yarn.lock that say something; in linear time. */
export function* readLines(content: string): Generator<Line | BadLine> {
  for (let start = 0; start < content.length;) {
    const feed = content.indexOf('\n', start)
    const next = feed === -1 ? content.length : feed
    let end = next
    while (end > start && isSpace(content.charCodeAt(end - 1))) end--
    let first = start
    while (first < end && content[first] === ' ') first++
    if (first < end && content[first] !== '#') yield readLine(content, first, end, first - start)
    start = next + 1
  }
}

function readLine(content: string, start: number, lineEnd: number, indent: number): Line | BadLine {
  const opens = content[lineEnd - 1] === ':'
  const end = opens ? lineEnd - 1 : lineEnd
  const words: Word[] = []
  for (let at = start; at < end;) {
    const character = content[at]
    if (character === ' ' || character === ',') {
      at++
      continue
    }
    const word = character === '"' ? quoted(content, at, end) : bare(content, at, end)
    if (word === undefined) return { bad: true, start, end: lineEnd }
    words.push(word)
    at = word.end
  }
  return words.length === 0 ? { bad: true, start, end: lineEnd } : { indent, words, opens, start, end: lineEnd }
}

function bare(content: string, start: number, end: number): Word | undefined {
  let at = start
  while (at < end && content[at] !== ' ' && content[at] !== ',' && content[at] !== '\t') at++
  return at === start ? undefined : { text: content.slice(start, at), start, end: at }
}

function quoted(content: string, start: number, end: number): Word | undefined {
  let at = start + 1
  while (at < end && content[at] !== '"') at += content[at] === '\\' ? 2 : 1
  if (at >= end) return undefined
  const raw = content.slice(start, at + 1)
  if (!raw.includes('\\')) return { text: raw.slice(1, -1), start, end: at + 1 }
  try {
    return { text: String(JSON.parse(raw)), start, end: at + 1 }
  } catch {
    return undefined
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 13 || code === 9
}
