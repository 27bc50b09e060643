import type { Word } from '../../commands/command-line.ts'
import { fileName } from '../../commands/command-prefix.ts'
import { readShell } from '../../syntax/shell/read-shell.ts'
import { at, decodedText, entries, items, textOf } from '../../syntax/lookup/settings-tree.ts'
import type { Node } from '../../syntax/lookup/settings-tree.ts'

/** A word of the command of a server, with the way from its text to the file. */
export interface ServerWord extends Word {
  readonly text: string
  map(offset: number): number
}

/** No server of a person has as many. */
export const mostWords = 1000

/** `command` with `args`, a whole command as a list or as a text, or a mapping with a path. */
export function wordsOf(node: Node | undefined, content: string): readonly ServerWord[] {
  const command = at(node, 'command')
  const program = entries(command).length > 0 ? at(command, 'path') : command
  const given = [at(node, 'args'), entries(command).length > 0 ? at(command, 'args') : undefined]
  const [first, ...more] = items(program).length > 0 ? items(program) : [program]
  const start = wordOf(first, content)
  if (start === undefined || start.text === '') return []
  const args = given.flatMap(one => items(one))
  const words = [...more, ...args].slice(0, mostWords).flatMap(one => wordOf(one, content) ?? [])
  // Clients split a text where they want a list.
  const texts = given.flatMap(one => (one === undefined ? [] : split(wordOf(one, content))))
  return [...(more.length + args.length === 0 ? split(start) : [start]), ...words, ...texts]
}

/** Whether a command has more words than are read. */
export function hasMoreWords(node: Node | undefined): boolean {
  const lists = [at(node, 'command'), at(node, 'args'), at(node, 'command', 'path'), at(node, 'command', 'args')]
  return lists.reduce((count, list) => count + items(list).length, 0) > mostWords
}

function wordOf(node: Node | undefined, content: string): ServerWord | undefined {
  const found = node === undefined || textOf(node) === undefined ? undefined : decodedText(content, node)
  if (node === undefined || found === undefined) return undefined
  const { start, end } = node
  // The value of a variable that nothing sets.
  const text = found.text.replaceAll(/\$\{\w{1,100}:-([^{}$]{0,500})\}/g, '$1')
  return { text, start, end, map: offset => (text === found.text ? found.map(offset) : start) }
}

/** The words of a text that is one simple command; the text itself where it is anything else. */
function split(word: ServerWord | undefined): readonly ServerWord[] {
  if (word === undefined) return []
  if (!/\s/.test(word.text.trim()) || /[\\&|;<>\n]/.test(word.text)) return [word]
  const { commands, errors } = readShell(word.text, new Map(), [])
  const [only] = commands
  if (only === undefined || commands.length > 1 || errors.length > 0) return [word]
  return only.words.map(({ text, start, end }) => {
    const quoted = /^["']/.test(word.text.charAt(start)) ? 1 : 0
    return {
      text: text ?? word.text.slice(start, end),
      start: word.map(start),
      end: word.map(end - 1) + 1,
      map: offset => word.map(Math.min(start + quoted + offset, end - 1))
    }
  })
}

/** The command that a launcher of Windows is given: `cmd /c npx …`, `powershell -Command "npx …"`, `wsl npx …`. */
export function withoutLauncher(words: readonly ServerWord[]): readonly ServerWord[] {
  const [program] = words
  const name = fileName(program?.text ?? '').toLowerCase()
  if (name === 'wsl') return behind(words, /^-/, /^(?:-d|--distribution|-u|--user|--cd)$/)
  const flag = name === 'cmd' ? /^\/[ck]$/i : /^(?:powershell|pwsh)$/.test(name) ? /^-c(?:ommand)?$/i : undefined
  const last = flag === undefined ? -1 : words.findIndex(({ text }) => flag.test(text))
  const rest = words.slice(last + 1)
  return last === -1 || rest.length === 0 ? words : rest.length === 1 ? split(rest[0]) : rest
}

/** What follows the options of a program. */
function behind(words: readonly ServerWord[], option: RegExp, withValue: RegExp): readonly ServerWord[] {
  let at = 1
  for (let text = words[at]?.text; text !== undefined && option.test(text); text = words[at]?.text)
    at += withValue.test(text) ? 2 : 1
  return at < words.length ? words.slice(at) : words
}
