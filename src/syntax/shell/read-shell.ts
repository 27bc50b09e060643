import { parse } from 'unbash'
import { withoutCarriageReturns } from './normalized.ts'
import { createScope } from './scope.ts'
import type { ShellScript } from './shell.ts'
import { createWalk } from './walk.ts'

/** Every heredoc of a line costs the parser another pass over the line. */
const maxHeredocs = 5000

/**
 * The commands of a POSIX or Bash script. Never throws: text that cannot be read, or only in part, yields errors.
 * `env` holds variables that have a value from outside; those of `follow` are told of every command.
 */
export function readShell(
  text: string,
  env: ReadonlyMap<string, string> = new Map(),
  follow: readonly string[] = []
): ShellScript {
  const { text: source, map } = withoutCarriageReturns(text)
  if (source.split('<<', maxHeredocs + 2).length > maxHeredocs + 1)
    return {
      commands: [],
      assignments: [],
      errors: [{ type: 'limit', message: 'the script holds too many heredocs', offset: 0 }]
    }
  const walk = createWalk(
    source,
    createScope(source, env),
    map,
    env,
    follow.filter(name => env.has(name) || source.includes(name))
  )
  try {
    walk.script(parse(source))
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const deep = { type: 'limit', message: 'the script is nested too deep', offset: 0 } as const
    return { ...walk.result, errors: [...walk.result.errors, deep] }
  }
  return walk.result
}
