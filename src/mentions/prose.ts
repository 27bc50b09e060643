import { posix } from 'node:path'
import { ofLastText } from '../core/last-text.ts'
import { isProgram } from './languages.ts'
import { countUntil, firstFrom, placesOf } from './places.ts'

/** So much of a text is looked at. */
const longest = 20_000

const names =
  /^(?:change(?:s|log)|news|history|readme|release[-_]?notes?|authors|contributing|security|licen[sc]e|notice|upgrading|migration)\b/i
/** Extensions of scripts and configurations. */
const configures =
  /\.(?:ya?ml|json[5c]?|toml|ini|cfg|conf|properties|env|xml|tf|tfvars|hcl|bicep|nix|nu|sh|bash|zsh|ksh|fish|csh|ps1|psm1|bat|cmd|mk|cmake|gradle|ipynb|dockerfile|service)$/i
const extensions = new Set(
  `.md .mdx .rst .adoc .asciidoc .org .tex .html .htm .pod .textile .1 .log .csv .tsv .jsonl .svg .diff .patch .po .bib .srt
  .vtt`.split(/\s+/)
)

/** Whether a file, or a line of a text, is written for people: it is read, and nothing runs it. */
export function isProse(path: string, line: string): boolean {
  const name = posix.basename(path)
  const extension = posix.extname(name).toLowerCase()
  if (extensions.has(extension) || (names.test(name) && !canConfigure(name))) return true
  // A sentence of a text file; a line that is nothing but the pin may be an entry of a list.
  return extension === '.txt' && (line.match(/(?:^|\s)[a-z]{2,30}(?=[\s,.:!?]|$)/gi)?.length ?? 0) >= 2
}

/** Whether a file with a name of prose is none: a program, a script or a configuration, but for changelogs that are data. */
function canConfigure(name: string): boolean {
  return isProgram(name) || (configures.test(name) && !/^(?:change(?:s|logs?)|release[-_]?notes?)\.\w+$/i.test(name))
}

/** Data of tests and examples that no folder's name says to be some, and forms that people fill in. */
const exampleFolders =
  /(?:^|\/)(?:__snapshots__|cassettes|snapshots|ISSUE_TEMPLATE|DISCUSSION_TEMPLATE|locales?|i18n|translations)\//i

/** Folders and files of data: of texts for models, of catalogues that pages show. */
const dataFolders = /(?:^|\/)(?:data|datasets?|evals?|prompts?|snippets|registry|catalogu?e?)\/(?:.{0,200}\/)?[^/]*$/i
const dataNames =
  /(?:^|\/)(?:docs|snippets|registry|catalogu?e?|prompts?|examples?|datasets?|openapi|swagger)\.\w{1,6}$/i

/** Whether a file holds texts as data, by its folder or its name: nothing installs what they say. */
export function isData(path: string): boolean {
  return (
    /\.(?:jsonc?|ya?ml|toml|txt|j2|jinja2?|tmpl|xml)$/i.test(path) && (dataFolders.test(path) || dataNames.test(path))
  )
}

/** Whether a file is data of a test, or a form that people fill in, by its folder. */
export function isExample(path: string): boolean {
  return exampleFolders.test(path)
}

/** Instructions that an agent follows: what they say to install is installed. */
export function isForAgents(path: string): boolean {
  return (
    /(?:^|\/)(?:(?:CLAUDE|AGENTS?|GEMINI|SKILL)(?:\.local)?\.md|\.(?:cursor|windsurf|cline)rules|copilot-instructions\.md|[^/]{1,80}\.(?:instructions|prompt|chatmode|agent)\.md)$/.test(
      path
    ) ||
    /(?:^|\/)\.(?:claude|cursor|codex|gemini|windsurf|clinerules|openhands|agents?|kiro|roo|junie|amazonq|augment|continue|trae|qodo)\/.*\.mdc?$/.test(
      path
    ) ||
    /(?:^|\/)skills\/[^/]{1,80}\/.*\.md$/.test(path)
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

/** What begins where no text of several lines is open, as a rule: a definition, an import. */
const outside = /^(?:(?: {4}|\t)?(?:(?:async )?def |class |@)\w|(?:import|from) \w)/gm

/** Where a text of several lines of a Python program begins that an offset lies in; undefined where it lies in none. */
export function longTextStart(path: string, text: string, offset: number): number | undefined {
  if (!/\.pyw?$|^[^.]+$/i.test(posix.basename(path))) return undefined
  const { outsides, quotes } = longTextsIn(text)
  const window = Math.max(0, offset - longest)
  const definition = window === 0 ? undefined : outsides[firstFrom(outsides, window)]
  const from = definition === undefined || definition.end > offset ? window : definition.start
  const behind = countUntil(quotes, offset)
  const open = quotes[behind - 1]
  return open !== undefined && open.start >= from && (behind - firstFrom(quotes, from)) % 2 === 1
    ? open.start
    : undefined
}

/** Where a text has what begins outside of a text of several lines, and the quotes of such texts. */
const longTextsIn = ofLastText(text => ({ outsides: placesOf(text, outside), quotes: placesOf(text, /"""|'''/g) }))

/** Whether a text of several lines that begins at an offset is given to nothing: it is the documentation of a program. */
export function isDocumentation(text: string, start: number | undefined): boolean {
  if (start === undefined) return false
  const before = text.slice(Math.max(0, start - 200), start)
  return /^\s*[a-z]{0,2}$/i.test(before.slice(before.lastIndexOf('\n') + 1))
}
