import { quotedText } from '../../../syntax/shell/normalized.ts'
import type { ShellCommand, ShellHeredoc, ShellWord } from '../../../syntax/shell/shell.ts'
import { originalOffset, sliceSource, sourceTextBuilder } from '../../../syntax/shared/source-text.ts'
import type { SourceText, SourceTextBuilder } from '../../../syntax/shared/source-text.ts'
import { fileName, findProgram } from '../../../commands/command-prefix.ts'
import { downloadOf } from './downloads.ts'
import { unquoted } from './unquoted.ts'

/** What some commands write to their standard output, or one reads from its standard input. */
export interface Output {
  /** What the script itself says of it. */
  readonly text: SourceText
  /** Files of which it is all or a part. */
  readonly files: readonly ShellWord[]
  /** Addresses that it is downloaded from; as they are written where only the run can tell. */
  readonly urls: readonly string[]
  /** It comes out of an archive or an encoding: the script does not say what it is. */
  readonly isDecoded?: true
  /** Nothing else is in it. */
  readonly isWhole: boolean
}

/** Pipes and substitutions are followed so deep. */
const maxDepth = 20
const maxText = 1_000_000
/** So many parts of a format are looked at, as often as it is used. */
const maxParts = 1_000_000

/** Programs whose output is what they read, or a part of it. */
const filters = new Set(
  'cat tee grep egrep fgrep sed awk sort uniq head tail tr cut envsubst tac dos2unix iconv'.split(' ')
)
/** Programs whose output is another form of what they read. */
const decoders = new Set(
  'base64 base32 gunzip zcat gzip xz unxz xzcat bunzip2 bzip2 zstd openssl gpg xxd uudecode rev'.split(' ')
)
/** Those whose first word is no file, unless an option gives it. */
const expressions = new Set('grep egrep fgrep sed awk tr'.split(' '))

/** What commands write to their standard output, one after the other. `content` is the text that their words are ranges of. */
export function outputOf(commands: readonly ShellCommand[], content: string, depth = 0): Output {
  const text = sourceTextBuilder()
  const parts = commands.map(command => oneOutput(command, content, depth))
  for (const part of parts) text.append(part.text)
  return {
    text: text.build(),
    files: parts.flatMap(({ files }) => files),
    urls: parts.flatMap(({ urls }) => urls),
    ...(parts.some(({ isDecoded }) => isDecoded) && { isDecoded: true as const }),
    isWhole: parts.every(({ isWhole }) => isWhole)
  }
}

/** What a command reads from its standard input; undefined for what the script itself is given. */
export function inputOf({ input }: ShellCommand, content: string, depth = 0): Output | undefined {
  if (input === undefined) return undefined
  if (input.type === 'heredoc') return textOutput(heredocText(input.heredoc, content))
  if (input.type === 'pipe') return outputOf(input.commands, content, depth + 1)
  const { word } = input
  if (input.type === 'string') return wordOutput(word, content, depth)
  if (word.output !== undefined) return outputOf(word.output, content, depth + 1)
  return word.text === undefined ? unknown : { ...nothing, files: [word] }
}

/** What a word stands for that is the output of commands; otherwise its own text. */
export function wordOutput(word: ShellWord, content: string, depth = 0): Output {
  if (word.output !== undefined) return outputOf(word.output, content, depth + 1)
  const builder = sourceTextBuilder()
  appendWord(builder, word, content)
  return textOutput(builder.build())
}

const empty = sourceTextBuilder().build()
const nothing: Output = { text: empty, files: [], urls: [], isWhole: true }
const unknown: Output = { ...nothing, isWhole: false }

function textOutput(text: SourceText): Output {
  return { ...nothing, text }
}

function oneOutput(command: ShellCommand, content: string, depth: number): Output {
  const program = findProgram(command.words)
  if (program === undefined || depth > maxDepth) return unknown
  const name = fileName(program.name)
  const words = command.words.slice(command.words.length - program.rest.length)
  if (name === 'echo') return textOutput(echo(words, content))
  if (name === 'printf') {
    const text = printf(words, content)
    return text === undefined ? unknown : textOutput(text)
  }
  const download = downloadOf(name, words, content)
  if (download !== undefined) return { ...unknown, urls: download.file === undefined ? [download.url] : [] }
  if (decoders.has(name)) {
    const read = inputOf(command, content, depth) ?? unknown
    return { text: empty, files: [], urls: read.urls, isDecoded: true, isWhole: false }
  }
  if (!filters.has(name)) return ['true', ':', ''].includes(name) ? nothing : unknown
  return filtered(name, words, command, content, depth)
}

function filtered(
  name: string,
  words: readonly ShellWord[],
  command: ShellCommand,
  content: string,
  depth: number
): Output {
  const isPlain = name === 'cat' || name === 'tee'
  const operands = words.filter(({ text }) => text?.startsWith('-') !== true || text === '-')
  const hasScript = words.some(({ text = '' }) => /^-[a-z]*[ef]$|^--(?:expression|file|regexp)/.test(text))
  const files = operands.slice(expressions.has(name) && !hasScript ? 1 : 0).filter(({ text }) => text !== '-')
  if (name === 'tee' || name === 'tr' || files.length === 0) {
    const read = inputOf(command, content, depth) ?? unknown
    return isPlain ? read : { ...read, isWhole: false }
  }
  const read = files.map(file => (file.output === undefined ? undefined : outputOf(file.output, content, depth + 1)))
  const known = files.filter(({ text }) => text !== undefined)
  const urls = read.flatMap(each => each?.urls ?? [])
  return { text: empty, files: known, urls, isWhole: isPlain && known.length === files.length }
}

/** Each word with one blank between; `-n`, `-e`. Escapes count as in most shells. */
function echo(words: readonly ShellWord[], content: string): SourceText {
  const flags = words.findIndex(({ text }) => text === undefined || !/^-[neE]{1,3}$/.test(text))
  const shown = flags === -1 ? [] : words.slice(flags)
  const builder = sourceTextBuilder()
  for (const [index, word] of shown.entries()) {
    if (index > 0) builder.add(' ', word.start)
    appendWord(builder, word, content)
  }
  const isOpen = words.slice(0, words.length - shown.length).some(({ text }) => text?.includes('n'))
  if (!isOpen) builder.add('\n', words.at(-1)?.end ?? 0)
  return withoutEscapes(builder.build())
}

/** The format, once for each of its arguments; undefined where that is too much. */
function printf([format, ...args]: readonly ShellWord[], content: string): SourceText | undefined {
  const builder = sourceTextBuilder()
  if (format === undefined) return builder.build()
  const formatText = sourceTextBuilder()
  appendWord(formatText, format, content)
  const source = withoutEscapes(formatText.build())
  const pieces = source.text.split(/(%%|%[-+ 0#]{0,5}\d{0,3}(?:\.\d{0,3})?[a-zA-Z])/)
  let next = 0
  for (let round = 0; round === 0 || next < args.length; round++) {
    if (round * pieces.length > maxParts) return undefined
    const before = next
    let at = 0
    for (const [index, piece] of pieces.entries()) {
      const arg = args[next]
      if (index % 2 === 0) builder.append(sliceSource(source, at, at + piece.length))
      else if (piece === '%%') builder.add('%', originalOffset(source, at))
      else {
        next++
        if (arg !== undefined) appendWord(builder, arg, content)
      }
      at += piece.length
    }
    if (next === before) break
  }
  return withoutEscapes(builder.build())
}

/** What a word says, at its place; as it is written where only the run can tell. */
function appendWord(builder: SourceTextBuilder, { text, start, end }: ShellWord, content: string): void {
  const [from, to] = unquoted(content, start, end)
  const quoted = quotedText(content, start, end)
  const raw = content.slice(from, to)
  if (text === undefined || text === raw) builder.add(raw.slice(0, maxText), from)
  else if (quoted?.text === text) for (const [at, unit] of units(text)) builder.add(unit, quoted.map(at))
  else for (const [, unit] of units(text)) builder.add(unit, start)
}

function units(text: string): readonly (readonly [at: number, unit: string])[] {
  return Array.from({ length: Math.min(text.length, maxText) }, (_, at) => [at, text.charAt(at)] as const)
}

function withoutEscapes(source: SourceText): SourceText {
  const { text } = source
  if (!text.includes('\\')) return source
  const builder = sourceTextBuilder()
  let kept = 0
  for (let at = text.indexOf('\\'); at !== -1; at = text.indexOf('\\', kept)) {
    builder.append(sliceSource(source, kept, at))
    const replaced = { n: '\n', r: '\r', t: '\t', '\\': '\\', '"': '"' }[text.charAt(at + 1)]
    builder.add(replaced ?? text.slice(at, at + 2), originalOffset(source, at))
    kept = at + 2
  }
  builder.append(sliceSource(source, Math.min(kept, text.length), text.length))
  return builder.build()
}

function heredocText({ start, end, stripsTabs }: ShellHeredoc, content: string): SourceText {
  const builder = sourceTextBuilder()
  if (!stripsTabs) builder.add(content.slice(start, end), start)
  else
    for (let at = start; at < end;) {
      const feed = content.indexOf('\n', at)
      const next = feed === -1 || feed >= end ? end : feed + 1
      let from = at
      while (from < next && content[from] === '\t') from++
      builder.add(content.slice(from, next), from)
      at = next
    }
  return builder.build()
}
