/** A line of a makefile, with those that continue it. */
export interface Line {
  readonly text: string
  readonly start: number
}

/** So many lines are read; no makefile of a person has more than a few thousand. */
export const maxLines = 20_000

/** Where a variable is set. */
export const assignment = /^[ \t]*(?:(?:export|override|private) +)*([\w.-]+) *(\+|\?|:{1,3}|!)?= */
/** Where a conditional begins. */
export const conditional = /^[ \t]*(?:ifn?eq|ifn?def)\b/
/** A function that stands alone says nothing about rules, whatever its text holds. */
export const aside = /^\s*(?:#|$|\$[({](?:error|warning|info)\b)/

/** Lines that a backslash does not continue, and one more than are read; make leaves the backslash and the line end of a recipe to the shell. */
export function logicalLines(content: string): readonly Line[] {
  const lines: Line[] = []
  for (let at = 0; at < content.length && lines.length <= maxLines;) {
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

/**
 * A tab, or what `.RECIPEPREFIX` says instead, makes a line a command only behind a rule, and in the definition of commands;
 * elsewhere it is a blank.
 */
export function* withContext(lines: readonly Line[]): Generator<Line & { readonly recipe: boolean }> {
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
