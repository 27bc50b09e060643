import { createVariables } from './variables.ts'
import type { Variables } from './variables.ts'

/** One command of a recipe, or a whole recipe under `.ONESHELL`, as make hands it to the shell. */
export interface RecipeText {
  readonly text: string
  /** The targets of its rule, as written. */
  readonly target: string
  /** The offset in the makefile of an offset of the text. */
  map(offset: number): number
}

interface Line {
  readonly text: string
  readonly start: number
}

const maxLines = 200_000
const longestTarget = 200
const maxExpanded = 4_000_000

/**
 * The commands of the recipes of a makefile, variables expanded as far as they are known
 * (<https://www.gnu.org/software/make/manual/make.html>). What is not known becomes a variable of the shell that nothing
 * sets. Never throws; includes are not followed.
 */
export function recipes(content: string): readonly RecipeText[] {
  const lines = logicalLines(content)
  const variables = readVariables(lines)
  const called = calledDefinitions(content)
  const oneShell = lines.some(({ text }) => /^\.ONESHELL[ \t]*:/.test(text))
  const found: RecipeText[] = []
  let room = content.length + maxExpanded
  let recipe: RecipeText[] = []
  const flush = (): void => {
    if (oneShell && recipe.length > 1) found.push(joined(recipe))
    else for (const one of recipe) found.push(one)
    recipe = []
  }
  let target = ''
  for (const { text, start, rule } of commandLines(lines, called)) {
    if (text === undefined) {
      target = rule ?? ''
      flush()
      continue
    }
    const command = { ...expandCommand(text, start, variables), target }
    room -= command.text.length
    if (room < 0) break
    recipe.push(command)
  }
  flush()
  return found
}

/** Lines that a backslash does not continue; make leaves the backslash and the line end of a recipe to the shell. */
function logicalLines(content: string): readonly Line[] {
  const lines: Line[] = []
  for (let at = 0; at < content.length && lines.length < maxLines;) {
    let end = at
    for (;;) {
      const lineFeed = content.indexOf('\n', end)
      end = lineFeed === -1 ? content.length : lineFeed
      const before = content[end - 1] === '\r' ? end - 2 : end - 1
      if (end === content.length || before < at || content[before] !== '\\') break
      end++
    }
    lines.push({ text: content.slice(at, end), start: at })
    at = end + 1
  }
  return lines
}

const assignment = /^[ \t]*(?:(?:export|override|private) +)*([\w.-]+) *(\+|\?|:{1,3}|!)?= */
const conditional = /^[ \t]*(?:ifn?eq|ifn?def)\b/
/** A function that stands alone says nothing about rules, whatever its text holds. */
const aside = /^\s*(?:#|$|\$[({](?:error|warning|info)\b)/
const conditionalEnd = /^[ \t]*endif\b/
const ruleWithCommand = /^[^#=:\t][^#=:]{0,1000}::?[^=;#][^;#]{0,2000};[ \t]*/

function readVariables(lines: readonly Line[]): Variables {
  const variables = createVariables()
  let depth = 0
  let inDefinition = false
  for (const { text, recipe } of withContext(lines)) {
    if (recipe) continue
    if (/^ *(?:override +)?define\b/.test(text)) inDefinition = true
    if (/^ *endef\b/.test(text)) inDefinition = false
    if (inDefinition) continue
    if (conditional.test(text)) depth++
    else if (conditionalEnd.test(text)) depth--
    const match = assignment.exec(text)
    if (match === null) continue
    const value = text
      .slice(match[0].length)
      .replaceAll(/\\\r?\n[ \t]*/g, ' ')
      .replace(/(^|\s)#.*$/s, '')
      .trimEnd()
    variables.set(match[1] ?? '', match[2] === '!' || depth > 0 ? undefined : value, match[2] ?? '')
  }
  return variables
}

/** The names of definitions that lines of recipes consist of: `$(name)`, `$(call name,…)`. */
function calledDefinitions(content: string): ReadonlySet<string> {
  const calls = content.matchAll(/^[^\S\n]{0,20}[>@+-]{0,4}\$[({](?:call[ \t]{1,4})?([\w.-]{1,100})[),}]/gm)
  return new Set([...calls].flatMap(([, name]) => name ?? []))
}

/**
 * A tab, or what `.RECIPEPREFIX` says instead, makes a line a command only behind a rule, and in the definition of commands;
 * elsewhere it is a blank.
 */
function* withContext(lines: readonly Line[]): Generator<Line & { readonly recipe: boolean }> {
  let inRule = false
  let sign = '\t'
  for (const line of lines) {
    const { text } = line
    const [, other] = /^[ \t]*\.RECIPEPREFIX *:{0,3}= *(.?)/.exec(text) ?? []
    if (other !== undefined) sign = other === '' ? '\t' : other
    const recipe = inRule && text.startsWith(sign)
    yield { ...line, recipe }
    if (recipe || aside.test(text) || conditional.test(text) || /^[ \t]*(?:else|endif)\b/.test(text)) continue
    inRule = /^ *(?:override +)?define\b/.test(text) || (!assignment.test(text) && text.includes(':'))
  }
}

/** The lines of recipes; one without text where a recipe ends, with the targets of the rule that begins. */
function* commandLines(
  lines: readonly Line[],
  called: ReadonlySet<string>
): Generator<{ readonly text: string | undefined; readonly start: number; readonly rule?: string }> {
  let inCalled = false
  for (const { text, start, recipe } of withContext(lines)) {
    if (/^ *endef\b/.test(text)) inCalled = false
    if (recipe) {
      yield { text: text.slice(1), start: start + 1 }
      continue
    }
    if (inCalled) {
      yield { text, start }
      continue
    }
    const [, defined] = /^ *(?:override +)?define +([\w.-]+)/.exec(text) ?? []
    inCalled = defined !== undefined && called.has(defined)
    // Blank lines, comments and conditionals may stand inside a recipe.
    if (aside.test(text) || conditional.test(text) || /^ *(?:else|endif)\b/.test(text)) continue
    const run = shellOf(text)
    const targets = run === undefined ? (text.slice(0, longestTarget).split(':', 1)[0]?.trim() ?? '') : ''
    yield { text: undefined, start, rule: targets }
    if (run !== undefined) yield { text: text.slice(run.from, run.to), start: start + run.from }
    const rule = ruleWithCommand.exec(text)?.[0].length
    if (rule !== undefined) yield { text: text.slice(rule), start: start + rule }
  }
}

/** What an assignment runs when make reads it: `X != command`, `X = $(shell command)`. */
function shellOf(text: string): { readonly from: number; readonly to: number } | undefined {
  const bang = /^[ \t]*(?:(?:export|override|private) +)*[\w.-]+ *!= */.exec(text)?.[0].length
  if (bang !== undefined) return { from: bang, to: text.length }
  const call = assignment.test(text) ? text.search(/\$[({]shell[ \t]/) : -1
  if (call === -1) return undefined
  const [open, close] = text[call + 1] === '(' ? ['(', ')'] : ['{', '}']
  let depth = 0
  for (let at = call + 1; at < text.length; at++) {
    if (text[at] === open) depth++
    else if (text[at] === close && --depth === 0) return { from: call + 8, to: at }
  }
  return undefined
}

function expandCommand(written: string, start: number, variables: Variables): Omit<RecipeText, 'target'> {
  const prefix = /^[ \t@+-]*/.exec(written)?.[0].length ?? 0
  const text: string[] = []
  const offsets: number[] = []
  const sources: { readonly at: number; readonly last?: number }[] = []
  let length = 0
  const add = (part: string, at: number, last?: number): void => {
    if (part === '') return
    offsets.push(length)
    sources.push({ at, ...(last !== undefined && { last }) })
    text.push(part)
    length += part.length
  }
  let from = prefix
  for (let at = written.indexOf('$', from); at !== -1; at = written.indexOf('$', from)) {
    add(written.slice(from, at), start + from)
    const { value, end } = variables.reference(written, at)
    add(value, start + at, start + end - 1)
    from = end
  }
  add(written.slice(from), start + from)
  const map = (offset: number): number => {
    let low = 0
    for (let high = offsets.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1
      if ((offsets[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    const source = sources[low]
    if (source === undefined) return start
    const inside = offset - (offsets[low] ?? 0)
    if (source.last === undefined) return source.at + inside
    // Words of a value begin where the reference begins, and end where it ends.
    return inside === 0 || /\s/.test(text[low]?.charAt(inside - 1) ?? '') ? source.at : source.last
  }
  return { text: text.join(''), map }
}

function joined(parts: readonly RecipeText[]): RecipeText {
  const starts: number[] = []
  let length = 0
  for (const { text } of parts) {
    starts.push(length)
    length += text.length + 1
  }
  const map = (offset: number): number => {
    const index = Math.max(
      starts.findLastIndex(start => start <= offset),
      0
    )
    return parts[index]?.map(offset - (starts[index] ?? 0)) ?? 0
  }
  return { text: parts.map(({ text }) => text).join('\n'), target: parts[0]?.target ?? '', map }
}
