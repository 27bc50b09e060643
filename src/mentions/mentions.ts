import { commandsIn } from './commands.ts'
import { indexVariablesIn } from './index-variables.ts'
import { loadsIn } from './loads.ts'
import type { Mention } from './mention.ts'
import { remoteCodeIn } from './remote-code.ts'

/**
 * What looks in a text like an install, a setting of an index, or a load, in the order of the text: in linear time, without
 * knowing what the text is.
 */
export function mentionsIn(text: string): readonly Mention[] {
  const found = [...commandsIn(text), ...indexVariablesIn(text), ...loadsIn(text), ...remoteCodeIn(text)]
  const seen = new Set<number>()
  return found
    .sort((one, other) => one.start - other.start)
    .filter(({ operand }) => !seen.has(operand) && seen.add(operand))
}
