import { posix } from 'node:path'

const proseNames =
  /^(?:change(?:s|log)|news|history|readme|release[-_]?notes?|authors|contributing|security|license|licence|notice|upgrading|migration)\b/i
const proseExtensions = new Set(
  '.md .mdx .rst .adoc .asciidoc .org .tex .html .htm .pod .textile .1 .log .csv .tsv .jsonl .svg .diff .patch .po .bib .srt .vtt'.split(
    ' '
  )
)

/** Whether a file, or a line of a text, is written for people: it is read, and nothing runs it. */
export function isProse(path: string, before: string, after: string): boolean {
  const name = posix.basename(path)
  const extension = posix.extname(name).toLowerCase()
  if (proseNames.test(name) || proseExtensions.has(extension)) return true
  // A sentence of a text file; a line that is nothing but the pin may be an entry of a list.
  return extension === '.txt' && /[a-z]{2,}\s+\S/i.test(`${before}x`) && /[a-z]{2,}/i.test(`${before} ${after}`)
}

const slashes = new Set(
  '.js .mjs .cjs .ts .mts .cts .jsx .tsx .go .rs .java .kt .scala .c .cc .cpp .h .cs .php .swift .json5 .jsonc .json .groovy .gradle .dart .vue .svelte .css .scss'.split(
    ' '
  )
)
const python = /\.pyw?$|^[^.]+$/i

/** Whether an offset lies in a comment of the language that the file is written in; `before` is its line up to there. */
export function isComment(path: string, text: string, offset: number, before: string): boolean {
  const extension = posix.extname(path).toLowerCase()
  if (slashes.has(extension)) return /(?:^|\s)\/\/|^\s*\/?\*(?!\/)/.test(before) || isBetween(text, offset, '/*', '*/')
  if (/^\.(?:xml|html?|vue|svelte)$/.test(extension)) return isBetween(text, offset, '<!--', '-->')
  if (/^\.(?:bat|cmd)$/.test(extension)) return /^\s*(?:rem\s|::)/i.test(before)
  if (/^\.(?:sql|lua|hs)$/.test(extension)) return before.includes('--')
  if (/(?:^|\s)#/.test(lastLine(before))) return true
  return (extension === '.ini' || extension === '.cfg') && /^\s*;/.test(before)
}

const longest = 20_000

/**
 * What stands before a text of several lines of a Python program that an offset lies in, on the line where it begins;
 * undefined where it lies in none.
 */
export function beforeLongText(path: string, text: string, offset: number): string | undefined {
  if (!python.test(posix.basename(path))) return undefined
  const before = text.slice(Math.max(0, offset - longest), offset)
  const quotes = [...before.matchAll(/"""|'''/g)]
  const open = quotes.length % 2 === 1 ? quotes.at(-1) : undefined
  return open && before.slice(before.lastIndexOf('\n', open.index) + 1, open.index)
}

/** Whether the last mark that opens stands behind the last that closes. */
function isBetween(text: string, offset: number, open: string, close: string): boolean {
  const before = text.slice(Math.max(0, offset - longest), offset)
  return before.lastIndexOf(open) > before.lastIndexOf(close)
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1)
}
