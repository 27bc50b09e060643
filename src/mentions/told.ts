import { posix } from 'node:path'

/** So much of a text is looked at. */
const longest = 20_000

const names =
  /^(?:change(?:s|log)|news|history|readme|release[-_]?notes?|authors|contributing|security|licen[sc]e|notice|upgrading|migration)\b/i
const extensions = new Set(
  `.md .mdx .rst .adoc .asciidoc .org .tex .html .htm .pod .textile .1 .log .csv .tsv .jsonl .svg .diff .patch .po .bib .srt
  .vtt`.split(/\s+/)
)

/** Whether a file, or a line of a text, is written for people: it is read, and nothing runs it. */
export function isProse(path: string, line: string): boolean {
  const name = posix.basename(path)
  const extension = posix.extname(name).toLowerCase()
  if (names.test(name) || extensions.has(extension)) return true
  // A sentence of a text file; a line that is nothing but the pin may be an entry of a list.
  return extension === '.txt' && (line.match(/(?:^|\s)[a-z]{2,30}(?=[\s,.:!?]|$)/gi)?.length ?? 0) >= 2
}

/** Instructions that an agent follows: what they say to install is installed. */
export function isForAgents(path: string): boolean {
  return (
    /(?:^|\/)(?:(?:CLAUDE|AGENTS?|GEMINI|SKILL)(?:\.local)?\.md|\.(?:cursor|windsurf|cline)rules|copilot-instructions\.md)$/.test(
      path
    ) || /(?:^|\/)\.(?:claude|cursor|codex|gemini|windsurf|clinerules|openhands|agents?)\/.*\.mdc?$/.test(path)
  )
}

const entry = /^\s*["']?[\w@][\w.@/[\],-]{0,213}\s{0,5}(?:[=<>~!]=|[<>@])[^\s]{1,200}\s*(?:$|#|\\|;|--)/
const other = /^\s*(?:$|#|--[a-z]|-[a-z]\s)/

/** Whether a text is nothing but names with versions, a line each, and options of a list. */
export function isList(text: string): boolean {
  if (text.length > longest) return false
  const lines = text.split('\n').filter(line => !/^\s*(?:$|#)/.test(line))
  return lines.length > 0 && lines.every(line => entry.test(line) || other.test(line))
}

/** Whether an offset lies in the settings at the start of a text that is written for people. */
export function isFrontMatter(text: string, offset: number): boolean {
  return text.startsWith('---') && !text.slice(3, Math.min(offset, longest)).includes('\n---')
}

/**
 * What stands before a text of several lines of a Python program that an offset lies in, on the line where it begins;
 * undefined where it lies in none.
 */
export function beforeLongText(path: string, text: string, offset: number): string | undefined {
  if (!/\.pyw?$|^[^.]+$/i.test(posix.basename(path))) return undefined
  const before = text.slice(Math.max(0, offset - longest), offset)
  const quotes = [...before.matchAll(/"""|'''/g)]
  const open = quotes.length % 2 === 1 ? quotes.at(-1) : undefined
  return open && before.slice(before.lastIndexOf('\n', open.index) + 1, open.index)
}
