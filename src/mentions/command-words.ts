import type { Word } from '../commands/command-line.ts'

/** So many words, and so many characters of them, a command is followed for. */
const mostWords = 60
const longest = 2000

/** A list of strings goes on behind a quote: `"pip", "install"`, `"npx", ["-y"`, `"command": "npx", "args": [`. */
const listStart = /["']\s{0,40},\s{0,200}(?:(?:["']?args["']?\s{0,9}[:=]\s{0,9})?\[\s{0,200})?(?=["'\w$])/y
/** The same in YAML: an item of a list, or the program with its arguments below. */
const itemStart = /["']?[ \t]{0,9}\r?\n[ \t]{0,40}(?:args:[ \t]{0,9}(?:\r?\n[ \t]{0,40})?)?(?=-[ \t]|\[)/y

/**
 * The words of a command from an offset on, where its program stands, as a shell, a list of strings or a text in quotes has
 * them. Words that hold what only the run knows have no text. Bounded, whatever the text is.
 */
export function commandWords(text: string, from: number, programEnd: number): readonly Word[] {
  const program = { text: text.slice(from, programEnd), start: from, end: programEnd }
  const bound = Math.min(text.length, from + longest)
  const list = sticky(listStart, text, programEnd)
  if (list > 0) return [program, ...listed(text, programEnd + list, bound)]
  const items = sticky(itemStart, text, programEnd)
  if (items > 0) {
    const at = programEnd + items
    return [program, ...(text.charAt(at) === '[' ? flow(text, at + 1, bound) : itemised(text, at, bound))]
  }
  return [program, ...plain(text, programEnd, bound, openQuote(text, from))]
}

/** Whether a command may go on behind its words: nobody has checked what is there. */
export function isCut(words: readonly Word[]): boolean {
  const [first] = words
  const end = words.at(-1)?.end ?? 0
  return words.length > mostWords || (first !== undefined && end - first.start > longest - 300)
}

/** Strings with commas between: those that are none are only known to the run. */
function listed(text: string, from: number, bound: number): readonly Word[] {
  const found: Word[] = []
  const item = /\s{0,200},?\s{0,200}(?:[rbfu]{0,2}(["'`])((?:(?!\1)[^\\\n]|\\.){0,500})\1|(\*?[\w.$][\w.$()]{0,200}))/y
  for (let at = from; at < bound && found.length < mostWords; at = item.lastIndex) {
    item.lastIndex = at
    const match = item.exec(text)
    if (match === null) break
    const [, quote, value, other] = match
    const end = item.lastIndex
    if (quote === undefined) found.push({ text: undefined, start: end - (other?.length ?? 0), end })
    else found.push(wordOf(value ?? '', end - 1 - (value?.length ?? 0)))
  }
  return found
}

/** Items of YAML with commas between. */
function flow(text: string, from: number, bound: number): readonly Word[] {
  const found: Word[] = []
  const item = /[\s,]{0,200}(["']?)([^\s"',[\]]{1,300})\1/y
  for (let at = from; at < bound && found.length < mostWords; at = item.lastIndex) {
    item.lastIndex = at
    const match = item.exec(text)
    if (match === null) break
    const [, quote = '', value = ''] = match
    found.push(wordOf(value, item.lastIndex - quote.length - value.length))
  }
  return found
}

/** Items of YAML, each on a line of its own. */
function itemised(text: string, from: number, bound: number): readonly Word[] {
  const found: Word[] = []
  const item = /\s{0,40}-[ \t]{1,9}(["']?)([^\s"'#]{1,300})\1[ \t]{0,9}(?:\r?\n|$)/y
  for (let at = from; at < bound && found.length < mostWords; at = item.lastIndex) {
    item.lastIndex = at
    const match = item.exec(text)
    if (match === null) break
    const [whole, quote = '', value = ''] = match
    found.push(wordOf(value, at + whole.indexOf(`${quote}${value}`) + quote.length))
  }
  return found
}

/** Words with blanks between, to the end of the command: of its line, of the quotes around it, or of what it is joined to. */
function plain(text: string, from: number, bound: number, open: string): readonly Word[] {
  const found: Word[] = []
  // The end of a program in quotes, `"$VENV/bin/pip" install`, of an alias or of a variable.
  let at = from + sticky(/["'})]{0,3}(?=[ \t\\])/y, text, from)
  let last = bound
  while (at < last && found.length < mostWords) {
    const blanks = sticky(/(?:[ \t]|\\\r?\n){1,100000}/y, text, at)
    at += blanks
    last += blanks
    const [length, value] = wordAt(text, at, open)
    if (length === 0) break
    const word = value.replace(/[.,:;!?]{1,20}$/, '')
    if (word !== '') found.push(wordOf(word, at + (value === text.slice(at, at + length) ? 0 : 1)))
    at += length
    if (!/[ \t\\]/.test(text.charAt(at)) || word !== value) break
  }
  return found
}

/** The length and the text of the word at an offset; 0 where the command ends. */
function wordAt(text: string, at: number, open: string): readonly [length: number, value: string] {
  const quote = text.charAt(at)
  if ((quote === '"' || quote === "'") && quote !== open) {
    const [whole = '', value = ''] = matchAt(/["']([^"'\n]{0,300})["']/y, text, at)
    if (whole !== '') return [whole.length, value]
  }
  const pattern =
    /(?:\$\{\{[^{}\n]{0,100}\}\}|\$\([^()\n]{0,100}\)|\$?\{[^{}\s]{0,100}\}|[^\s"'`;|&()<>#\\{}]|[<>=!~](?=[\d=\w])|#(?=\w)(?<=\S#)|(?<=[\w\]=])["'](?=[^\s"']{1,100}["'])){1,300}/y
  const [whole = ''] = matchAt(pattern, text, at)
  return /^[<>]/.test(whole) ? [0, ''] : [whole.length, whole]
}

/** The word at an offset. What holds a variable, or a part that a format fills in, is only known to the run. */
function wordOf(value: string, start: number): Word {
  const isKnown = !/[$`{}]|%[sdr(]/.test(value)
  return { text: isKnown ? value : undefined, start, end: start + value.length }
}

/** The quote that is open where an offset is, on its line. */
function openQuote(text: string, offset: number): string {
  const before = text.slice(Math.max(0, offset - 500), offset)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  let open = ''
  for (const [mark] of line.matchAll(/\\.|["'`]/g)) {
    if (mark.length > 1) continue
    if (open === '') open = mark
    else if (open === mark) open = ''
  }
  return open
}

function sticky(pattern: RegExp, text: string, at: number): number {
  return matchAt(pattern, text, at)[0]?.length ?? 0
}

function matchAt(pattern: RegExp, text: string, at: number): readonly (string | undefined)[] {
  pattern.lastIndex = at
  return pattern.exec(text) ?? []
}
