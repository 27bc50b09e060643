import { posix } from 'node:path'
import { ofLastText } from '../core/last-text.ts'
import type { TextRange } from '../core/text-range.ts'
import { countUntil, firstFrom, placesOf } from './places.ts'

/** So much of a text before a place is looked at, and so much of a line. */
const longest = 20_000
const longestLine = 400
/** So many marks in quotes are passed over. */
const mostMarks = 50

const quotes = /\\.|["`]|(?<!\w)'|'(?!\w)/g

const slashes = new Set(
  `.js .mjs .cjs .ts .mts .cts .jsx .tsx .go .rs .java .kt .scala .c .cc .cpp .h .cs .php .swift .json5 .jsonc .json .groovy
  .gradle .dart .vue .svelte .css .scss`.split(/\s+/)
)

/** Whether an offset lies in a comment of the language that the file is written in; `before` is its line up to there. */
export function isComment(path: string, text: string, offset: number, before: string): boolean {
  const extension = posix.extname(path).toLowerCase()
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (isDirective(text, offset, line)) return false
  if (slashes.has(extension) || posix.basename(path) === 'Jenkinsfile')
    return begins(line, '//') || isBetween(text, offset, blocks(text))
  if (/^\.(?:xml|html?)$/.test(extension)) return isBetween(text, offset, markup(text))
  if (/^\.(?:bat|cmd)$/.test(extension)) return /^\s*(?:rem\s|::)/i.test(line)
  if (/^\.(?:sql|lua|hs)$/.test(extension)) return begins(line, '--')
  // `# !pip install`: a command of a notebook that is kept as a program.
  if (begins(line, '#')) return !/^\s*#\s{0,5}[!%]\s?\w/.test(line)
  return (extension === '.ini' || extension === '.cfg') && /^\s*;/.test(line)
}

/** Comments that a tool runs: of `go generate`, and the cells of Databricks in other languages, but for those of text. */
function isDirective(text: string, offset: number, line: string): boolean {
  if (/^\s*\/\/go:generate\s/.test(line)) return true
  if (!/^\s*(?:#|--|\/\/)\s?MAGIC\s/.test(line)) return false
  const cells = [...text.slice(Math.max(0, offset - 2000), offset).matchAll(/MAGIC\s+%(\w{1,20})/g)]
  const [, language = 'md'] = cells.at(-1) ?? []
  return /MAGIC\s+%$/.test(line) || !/^md(?:-sandbox)?$/.test(language)
}

/** Whether a line has a mark outside of quotes: `echo ' # '; …` has no comment. An apostrophe in a word is no quote. */
function begins(line: string, mark: '#' | '//' | '--'): boolean {
  let open = ''
  for (const [part] of line.matchAll(/\\.|(?<=\w)'(?=\w)|["']|(?<!\S)(?:#|\/\/|--)/g)) {
    if (part === mark && open === '') return true
    if (part !== '"' && part !== "'") continue
    if (open === '') open = part
    else if (open === part) open = ''
  }
  return false
}

/** Where the marks of comments stand in a text, and which of those that open stand in quotes, as far as anybody asked. */
interface Marks {
  readonly opening: readonly TextRange[]
  readonly closing: readonly TextRange[]
  readonly quoted: Map<TextRange, boolean>
}

const blocks = ofLastText(text => marksIn(text, /\/\*/g, /\*\//g))
const markup = ofLastText(text => marksIn(text, /<!--/g, /-->/g))

function marksIn(text: string, open: RegExp, close: RegExp): Marks {
  return { opening: placesOf(text, open), closing: placesOf(text, close), quoted: new Map() }
}

/** Whether the last mark that opens stands behind the last that closes. In quotes it is a pattern of files: `'src/*'`. */
function isBetween(text: string, offset: number, { opening, closing, quoted }: Marks): boolean {
  const closed = closing[countUntil(closing, offset) - 1]?.start ?? -1
  const first = firstFrom(opening, Math.max(offset - longest, closed + 1))
  for (const mark of opening.slice(first, first + mostMarks)) {
    if (mark.end > offset) return false
    const isInQuotes = quoted.get(mark) ?? isQuoted(lineBefore(text, mark.start))
    quoted.set(mark, isInQuotes)
    if (!isInQuotes) return true
  }
  return false
}

function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - longestLine), at)
  return before.slice(before.lastIndexOf('\n') + 1)
}

/** Whether a quote is open at the end of a line. */
function isQuoted(line: string): boolean {
  let open = ''
  for (const [part] of line.matchAll(quotes)) {
    if (part.length > 1) continue
    if (open === '') open = part
    else if (open === part) open = ''
  }
  return open !== ''
}
