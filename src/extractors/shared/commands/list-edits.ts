import { fileName, findProgram } from '../../../commands/command-prefix.ts'
import { originalOffset, sliceSource } from '../../../syntax/shared/source-text.ts'
import type { SourceText } from '../../../syntax/shared/source-text.ts'
import type { ShellCommand, ShellWord } from '../../../syntax/shell/shell.ts'
import type { Embedded, ExtractedGap, ExtractorInput } from '../../extractor.ts'
import { wordOutput } from './output.ts'

/** Programs that change a text by a script. */
const editors = new Set(['sed', 'gsed', 'perl', 'awk', 'gawk', 'ex', 'ed', 'vim', 'sd', 'rpl'])
/** Programs that change a value of a document. */
const setters = new Set(['yq', 'jq', 'tomlq', 'dasel', 'toml', 'crudini', 'npm', 'pnpm'])
const list = /(?:^|[/._-])(?:requirements?|constraints?)[^/]{0,100}\.(?:txt|in)$/i
/** What a version, an address or an operator looks like. */
const telling = /[=<>~!]=|\d\.\d|:\/\/|git\+|@\w|latest/
const dependency = /depend|require|packages|overrides|resolutions|scripts|sources?\b|index/i
const longest = 5000

/** What commands change in lists and manifests: text that can be read as lines of a list, and gaps for the rest. */
export interface ListEdits {
  readonly embedded: readonly Embedded[]
  readonly gaps: readonly ExtractedGap[]
}

/** `sed -i 's/1.0/1.1/' requirements.txt`: what the list asks for then stands in no file. */
export function listEdits(
  command: ShellCommand,
  { content, locate }: Pick<ExtractorInput, 'content' | 'locate'>,
  isManifest: (path: string) => boolean
): ListEdits {
  const nothing: ListEdits = { embedded: [], gaps: [] }
  const program = findProgram(command.words)
  const name = fileName(program?.name ?? '')
  if (program === undefined || !(editors.has(name) || setters.has(name))) return nothing
  const words = command.words.slice(command.words.length - program.rest.length)
  const target = words.find(({ text = '' }) => list.test(text)) ?? words.find(({ text = '' }) => isManifest(text))
  const isPackageFile = words[0]?.text === 'pkg' && words[1]?.text === 'set'
  const file = target?.text ?? (isPackageFile ? 'package.json' : undefined)
  if (file === undefined) return nothing
  const isList = list.test(file)
  const embedded: Embedded[] = []
  const gaps: ExtractedGap[] = []
  for (const word of words) {
    if (word === target || word.text === undefined || word.text.length > longest) continue
    if (setters.has(name) ? changesValue(word.text) : false) gaps.push(gapOf(word, file))
    if (!editors.has(name)) continue
    const { text } = wordOutput(word, content)
    for (const { before, after } of replacements(text)) {
      if (isList && isRequirement(after.text)) embedded.push(asList(after))
      else if (changes(before, after.text, isList)) gaps.push(gapOf(word, file))
    }
  }
  return { embedded, gaps }

  function gapOf({ start, end }: ShellWord, path: string): ExtractedGap {
    return {
      code: 'unaccounted',
      subject: content.slice(start, end).slice(0, 300),
      reason: `it changes what ${path.slice(0, 200)} asks for, and what that is then is not reviewed`,
      location: locate(start, end)
    }
  }
}

/** Whether a substitution changes which versions are asked for. The version of a project itself is no dependency. */
function changes(before: string, after: string, isList: boolean): boolean {
  if (!isList && /version/i.test(`${before}${after}`)) return false
  return telling.test(after) || (isList && (/[=<>~!]=/.test(before) || /^[\d.]+$/.test(after)))
}

function changesValue(expression: string): boolean {
  return dependency.test(expression) && /=(?!=)|\bdel\(/.test(expression) && !/^--?[a-z]/.test(expression)
}

function isRequirement(text: string): boolean {
  return (
    /^\s*[a-z\d][\w.-]{0,200}(?:\[[\w,. -]{0,200}\])?\s{0,5}(?:[=<>~!]=|@\s|$)/i.test(text) && /[a-z]{2}/i.test(text)
  )
}

function asList(source: SourceText): Embedded {
  return { language: 'pip-requirements', text: source.text, map: offset => originalOffset(source, offset) }
}

interface Replacement {
  readonly before: string
  readonly after: SourceText
}

/** The substitutions of a script of sed or Perl, and the lines that it adds. */
function replacements(script: SourceText): readonly Replacement[] {
  const found: Replacement[] = []
  const { text } = script
  const start = /(?:^|[;{}\s\d,$/])(?:s|y)([/|#@,!:~%])/g
  for (let match = start.exec(text); match !== null && found.length < 50; match = start.exec(text)) {
    const mark = match[1] ?? '/'
    const middle = endOf(text, start.lastIndex, mark)
    const end = middle === undefined ? undefined : endOf(text, middle + 1, mark)
    if (middle === undefined || end === undefined) break
    found.push({ before: text.slice(start.lastIndex, middle), after: sliceSource(script, middle + 1, end) })
    start.lastIndex = end + 1
  }
  const added = /^(?:\d{1,9}|\$|\/[^/]{0,300}\/)?\s{0,9}[aic](?:\\\s{0,5}|\s{1,9})(?=\S)/.exec(text)
  if (found.length === 0 && added !== null)
    found.push({ before: '', after: sliceSource(script, added[0].length, text.length) })
  return found
}

/** Where a part of a substitution ends. */
function endOf(text: string, from: number, mark: string): number | undefined {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === mark) return at
  }
  return undefined
}
