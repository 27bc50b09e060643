import type { Word } from '../commands/command-line.ts'
import { commandWords, isCut } from './command-words.ts'
import { beyondAt, keyOf, type Mention } from './mention.ts'
import { operandsOf, type Operand } from './operands.ts'
import { programs, type Program } from './programs.ts'

/** So many words of commands are read of a text, and of a long one so many for each 100 units. */
const mostWords = 5000
const mostOf100 = 2
/** To look for the words of a command costs as much as so many. */
const fewestWords = 4

const none: Program = { verbs: new Set(), loads: false }
/** Verbs that write settings. */
const setting: ReadonlySet<string> = new Set(['config', 'source', 'sources', 'env'])

/** How many words of commands may still be read of a text. */
export interface WordsLeft {
  words: number
}

export function wordsLeft({ length }: string): WordsLeft {
  return { words: mostWords + (length / 100) * mostOf100 }
}

/**
 * The command whose program stands at an offset, where it installs something, loads something, or says where packages come
 * from.
 */
export function commandAt(text: string, name: string, start: number, left: WordsLeft): Mention | undefined {
  const canonical = programs().has(name) ? name : 'pip'
  const program = programs().get(canonical) ?? none
  behind.lastIndex = start + name.length
  const [suffix] = behind.exec(text) ?? []
  // A part of a longer name, or of an address.
  const isPart = /[-.@]/.test(text.charAt(start - 1)) && !text.startsWith('-m', start - 2)
  if (suffix === undefined || isPart) return undefined
  const end = start + name.length + suffix.length
  if (!mayInstall(text, end, program.verbs)) return undefined
  if (left.words < 0) return beyondAt(start, end)
  const [, ...rest] = commandWords(text, start, end)
  left.words -= Math.max(rest.length, fewestWords)
  const words = [{ text: canonical, start, end }, ...rest]
  return mentionOf(text, words, operandsOf(program, words))
}

/** The rest of a program's name, with what ends it. */
const behind = /(?:\d[\d.]{0,7})?(?:\.exe|\.cmd)?(?=["'})]{0,3}[\s"',\\])/y

/** So far behind its program a verb is looked for, and so many options and other words may stand between. */
const farthestVerb = 600
const mostOptions = 80
const mostWordsToVerb = 8

/** Whether one of the next words is a verb that matters. */
function mayInstall(text: string, from: number, verbs: ReadonlySet<string>): boolean {
  if (verbs.size === 0) return true
  let [words, left] = [mostWordsToVerb, mostOptions]
  for (const [word] of text.slice(from, from + farthestVerb).matchAll(/[\w-]+/g)) {
    if (verbs.has(word) || setting.has(word)) return true
    if (word.startsWith('-')) left--
    else words--
    if (words === 0 || left === 0) return false
  }
  return false
}

function mentionOf(text: string, words: readonly Word[], operands: readonly Operand[]): Mention | undefined {
  const [first, second] = words
  const [operand] = operands
  if (first === undefined || second === undefined) return undefined
  // What it installs may stand behind the words that are read.
  if (operand === undefined && !isCut(words)) return undefined
  const end = words.at(-1)?.end ?? second.end
  return {
    kind: operand?.kind ?? 'command',
    key: keyOf(text, first.start, end),
    start: first.start,
    end,
    operand: operand?.start ?? first.start,
    isChecked: !isCut(words) && operands.every(({ isChecked }) => isChecked),
    isList: /["'\n]/.test(text.slice(first.end, second.start))
  }
}
