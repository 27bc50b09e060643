import { once } from '../core/once.ts'
import { commandAt, wordsLeft, type WordsLeft } from './commands.ts'
import { decodedStrings } from './escapes.ts'
import { indexVariableAt, variableNames } from './index-variables.ts'
import { loadAt, loaderNames } from './loads.ts'
import { beyondAt, mostMentions, type Mention } from './mention.ts'
import { structuredCommands } from './structured-commands.ts'
import { namesProgram, programNames } from './programs.ts'
import { remoteCodeIn } from './remote-code.ts'
import { commandsOf, type ProgramMention } from './tree-commands.ts'
import { unsafeLoadsIn } from './unsafe-load.ts'

const [loaders, variables] = [new Set(loaderNames), new Set(variableNames)]
/** All names in one expression: a text is gone through once. */
const anyName = once(() => {
  const names = [...programNames(), ...loaderNames, ...variableNames].map(name => name.replaceAll(/[.+*]/g, '\\$&'))
  return new RegExp(`\\b(?:${names.join('|')})(?=[\\d."'})\\]\\s,\\\\(:=])`, 'g')
})

/** Whether a text has the name of anything that {@link mentionsIn} looks for. */
export function mayMention(text: string): boolean {
  const names = anyName()
  names.lastIndex = 0
  return names.test(text) || /trust[_-]?remote[_-]?code/i.test(text)
}

/**
 * What looks in a text like an install, a setting of an index, or a load, in the order of the text: in linear time, without
 * knowing what the text is. Files of settings, by their names, are read as what they are, too.
 */
export function mentionsIn(text: string, path = ''): readonly Mention[] {
  const trees = byTree(path, text)
  const programs = new Set(trees.map(({ program }) => program))
  const byLines = [...namedIn(text), ...escapedIn(text), ...remoteCodeIn(text), ...unsafeLoadsIn(text)]
    .sort((one, other) => one.start - other.start)
    .filter(({ start }) => !programs.has(start))
  const seen = new Set<number>()
  // What a tree has put together is told as the tree has it, however its lines are.
  return [...trees.map(({ mention }) => mention), ...byLines]
    .filter(({ operand }) => !seen.has(operand) && seen.add(operand))
    .sort((one, other) => one.start - other.start)
}

function byTree(path: string, text: string): readonly ProgramMention[] {
  if (!namesProgram(text)) return []
  const found = structuredCommands(path, text).flatMap(command => commandsOf(text, command))
  return found.slice(0, mostMentions)
}

/** What strings mention that hide it from a search by escapes. Sentences over several lines are for people. */
function escapedIn(text: string): readonly Mention[] {
  const found: Mention[] = []
  for (const { text: said, at } of decodedStrings(text)) {
    if (found.length >= mostMentions) break
    if (tells.test(said)) continue
    for (const mention of namedIn(said))
      found.push({ ...mention, start: at(mention.start), end: at(mention.end), operand: at(mention.operand) })
  }
  return found
}

/** A line of prose, or code shown as such. */
const tells = /(?:^|\n)[ \t]*(?:[-*][ \t])?[A-Z][a-z]{1,20}[ \t][a-z]|```|~~~|\n#{1,4} /

function namedIn(text: string): readonly Mention[] {
  const found: Mention[] = []
  const left = wordsLeft(text)
  const names = anyName()
  names.lastIndex = 0
  for (let match = names.exec(text); match !== null; match = names.exec(text)) {
    const mention = mentionAt(text, match[0], match.index, left)
    if (mention === undefined) continue
    if (found.length >= mostMentions) return [...found, beyondAt(match.index, names.lastIndex)]
    found.push(mention)
    if (mention.kind === 'beyond') return found
    names.lastIndex = Math.max(names.lastIndex, mention.end)
  }
  return found
}

function mentionAt(text: string, name: string, start: number, left: WordsLeft): Mention | undefined {
  if (loaders.has(name)) return loadAt(text, name, start)
  return variables.has(name) ? indexVariableAt(text, name, start) : commandAt(text, name, start, left)
}
