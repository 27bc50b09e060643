import type { Word } from '../commands/command-line.ts'
import { keyOf, type Mention } from './mention.ts'
import { operandsOf } from './operands.ts'
import { programOf, programs } from './programs.ts'
import type { StructuredCommand } from './structured-commands.ts'
import { mostWords } from './structured-words.ts'

/**
 * The installs, loads and settings among words that a tree has put together: `command: npx` and `args: [-y, name]`. Where no
 * key says that they are a command, the program must begin them and an option or a verb follow.
 */
export function commandsOf(text: string, { keys, words, isSure }: StructuredCommand): readonly ProgramMention[] {
  if (prints.test(words[0]?.text ?? '')) return []
  return words.flatMap((word, index): readonly ProgramMention[] => {
    const name = programOf(word.text ?? '')
    const program = programs().get(name)
    if (program === undefined || (!isSure && !begins(words, index))) return []
    const call = [{ ...word, text: name }, ...untilEnd(words.slice(index + 1))]
    if (!isSure && program.verbs.size === 0 && call[1]?.text?.startsWith('-') !== true) return []
    const operands = operandsOf(program, call)
    const [operand] = operands
    if (operand === undefined) return []
    const key = call.map(({ text: known, start, end }) => known ?? text.slice(start, end)).join(' ')
    const isChecked = operands.every(one => one.isChecked) && words.length <= mostWords
    const { kind, start, end } = operand
    const mention = { kind, key: keyOf(key, 0, key.length), start, end, operand: start, isChecked, isList: true }
    return [{ program: word.start, mention: { ...mention, around: keys } }]
  })
}

/** A mention, and where the program stands that it is of. */
export interface ProgramMention {
  readonly program: number
  readonly mention: Mention
}

const prints = /^(?:echo|printf|e?grep|rg|which|where|type)$/

/** Whether a command begins at a word: the first, or one behind an end of another or a program that runs others. */
function begins(words: readonly Word[], index: number): boolean {
  return index === 0 || /^(?:&&|\|\|?|-m|-c|--|sudo|exec|env|run)$|;$/.test(words[index - 1]?.text ?? '')
}

/** The words of a command up to where a shell ends it. */
function untilEnd(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ text = '' }) => /^(?:&&|\|\|?|[<>]|;)|;$/.test(text))
  return end === -1 ? words : words.slice(0, end)
}
