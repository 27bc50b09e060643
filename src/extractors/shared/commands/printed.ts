import { findProgram } from '../../../commands/command-prefix.ts'
import type { TextRange } from '../../../core/text-range.ts'
import type { ShellCommand, ShellOutput } from '../../../syntax/shell/shell.ts'

/** Programs that do nothing with the words they are given but print them, search for them or compare them. */
const printers = new Set(['echo', 'printf', 'grep', 'egrep', 'fgrep', 'test', '['])
/** Files that people read. */
const shown = /^(?:\/dev\/(?:std(?:out|err)|null|tty)|["']?\$\{?GITHUB_STEP_SUMMARY\}?["']?|[\w./-]{1,200}\.log)$/
/** What gives the name of such a program to something else. */
const redefined =
  /\b(?:echo|printf|e?f?grep|test|cat|tee)[ \t]{0,9}\(\)|\b(?:alias|function)[ \t]{1,9}(?:echo|printf|cat)/
/** `f()`, `function f` */
const definition = /\bfunction[ \t]{1,9}([^\s()<>|&;]{1,200})|(?<![^\s()<>|&;{}])([^\s()<>|&;]{1,200})[ \t]{0,9}\(\)/g

/**
 * The words, and the texts on the standard input, of commands that only print them for people. Where a script redirects
 * all that it prints, or hands on what functions of its own print, nobody knows of one that it is only printed.
 */
export function printedRanges(commands: readonly ShellCommand[], content: string): readonly TextRange[] {
  const taken = new Set(commands.flatMap(takenFrom))
  const functions = functionsIn(content)
  const isElsewhere = [...taken].some(({ words }) => functions.has(words[0]?.text ?? ''))
  if (isElsewhere || redefined.test(content) || commands.some(command => redirectsAll(command, content))) return []
  return commands.flatMap((command): readonly TextRange[] => {
    if (taken.has(command) || command.outputs.some(output => !isShown(output, content))) return []
    const { name = '' } = findProgram(command.words) ?? {}
    if (printers.has(name)) return command.words.slice(1).filter(({ output }) => output === undefined)
    return name === 'cat' && command.words.slice(1).every(({ text }) => text === '-') ? command.heredocs : []
  })
}

/** The commands whose output a command takes: as its input, or in its words. */
function takenFrom({ words, input }: ShellCommand): readonly ShellCommand[] {
  return [...(input?.type === 'pipe' ? input.commands : []), ...words.flatMap(({ output = [] }) => output)]
}

function functionsIn(content: string): ReadonlySet<string> {
  return new Set([...content.matchAll(definition)].map(([, name = '', word = '']) => name || word))
}

/** `exec > file` */
function redirectsAll({ words, outputs }: ShellCommand, content: string): boolean {
  return words.length === 1 && words[0]?.text === 'exec' && outputs.some(output => !isShown(output, content))
}

function isShown({ word: { text, start, end, output } }: ShellOutput, content: string): boolean {
  return output === undefined ? shown.test(text ?? content.slice(start, end)) : true
}
