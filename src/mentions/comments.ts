import { posix } from 'node:path'

/** So much of a text before a place is looked at. */
const longest = 20_000

const slashes = new Set(
  `.js .mjs .cjs .ts .mts .cts .jsx .tsx .go .rs .java .kt .scala .c .cc .cpp .h .cs .php .swift .json5 .jsonc .json .groovy
  .gradle .dart .vue .svelte .css .scss`.split(/\s+/)
)

/** Whether an offset lies in a comment of the language that the file is written in; `before` is its line up to there. */
export function isComment(path: string, text: string, offset: number, before: string): boolean {
  const extension = posix.extname(path).toLowerCase()
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (slashes.has(extension) || posix.basename(path) === 'Jenkinsfile')
    return begins(line, '//') || /^\s*\/?\*(?!\/)/.test(line) || isBetween(text, offset, '/*', '*/')
  if (/^\.(?:xml|html?)$/.test(extension)) return isBetween(text, offset, '<!--', '-->')
  if (/^\.(?:bat|cmd)$/.test(extension)) return /^\s*(?:rem\s|::)/i.test(line)
  if (/^\.(?:sql|lua|hs)$/.test(extension)) return line.includes('--')
  // `# !pip install`: a command of a notebook that is kept as a program.
  if (begins(line, '#')) return !/^\s*#\s{0,5}[!%]\s?\w/.test(line)
  return (extension === '.ini' || extension === '.cfg') && /^\s*;/.test(line)
}

/** Whether a line has a mark outside of quotes: `echo ' # '; …` has no comment. An apostrophe in a word is no quote. */
function begins(line: string, mark: '#' | '//'): boolean {
  let open = ''
  for (const [part] of line.matchAll(/\\.|(?<=\w)'(?=\w)|["']|(?<!\S)(?:#|\/\/)/g)) {
    if (part === mark && open === '') return true
    if (part !== '"' && part !== "'") continue
    if (open === '') open = part
    else if (open === part) open = ''
  }
  return false
}

/** Whether the last mark that opens stands behind the last that closes. */
function isBetween(text: string, offset: number, open: string, close: string): boolean {
  const before = text.slice(Math.max(0, offset - longest), offset)
  return before.lastIndexOf(open) > before.lastIndexOf(close)
}
