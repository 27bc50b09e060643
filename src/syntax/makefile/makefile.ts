import { readVariables } from './assignments.ts'
import { calledDefinitions, commandLines } from './command-lines.ts'
import { expandCommand, type ShellText } from './expand.ts'
import { logicalLines, maxLines } from './lines.ts'

/** One command of a recipe, or a whole recipe under `.ONESHELL`, as make hands it to the shell. */
export interface RecipeText extends ShellText {
  /** The targets of its rule, as written. */
  readonly target: string
}

const maxExpanded = 4_000_000

/** The commands of a makefile, and where it is not read any further because there is too much of it. */
export interface Recipes {
  readonly commands: readonly RecipeText[]
  readonly beyond: number | undefined
}

/**
 * The commands of the recipes of a makefile, variables expanded as far as they are known
 * (<https://www.gnu.org/software/make/manual/make.html>). What is not known becomes a variable of the shell that nothing
 * sets. Never throws; includes are not followed.
 */
export function recipes(content: string): Recipes {
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
    if (room < 0) {
      flush()
      return { commands: found, beyond: start }
    }
    recipe.push(command)
  }
  flush()
  return { commands: found, beyond: lines[maxLines]?.start }
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
