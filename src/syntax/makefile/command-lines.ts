import { aside, assignment, conditional, withContext, type Line } from './lines.ts'

const longestTarget = 200
const ruleWithCommand = /^[^#=:\t][^#=:]{0,1000}::?[^=;#][^;#]{0,2000};[ \t]*/

/** The names of definitions that lines of recipes consist of: `$(name)`, `$(call name,…)`. */
export function calledDefinitions(content: string): ReadonlySet<string> {
  const calls = content.matchAll(/^[^\S\n]{0,20}[>@+-]{0,4}\$[({](?:call[ \t]{1,4})?([\w.-]{1,100})[),}]/gm)
  return new Set([...calls].flatMap(([, name]) => name ?? []))
}

/** The lines of recipes; one without text where a recipe ends, with the targets of the rule that begins. */
export function* commandLines(
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
