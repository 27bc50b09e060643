import { assignment, conditional, withContext, type Line } from './lines.ts'
import { createVariables, type Variables } from './variables.ts'

const conditionalEnd = /^[ \t]*endif\b/

/** The variables that the lines of a makefile set; those of conditionals are not known. */
export function readVariables(lines: readonly Line[]): Variables {
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
