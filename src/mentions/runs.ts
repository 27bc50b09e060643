import { callAround } from './call-around.ts'

/** Functions that run a command. */
const runs = new RegExp(
  `^(?:\\w{1,40}_(?=exec|system|run|shell|popen|spawn))?(?:system|shell\\w*|sh|bash|cmd|exec\\w*|p?open\\w*|spawn\\w*|` +
    `run(?:_?(?:cmd|commands?|shell|sync|bash|function|in_terminal))?|call|check_(?:call|output)|get(?:status)?output|` +
    `command|subprocess\\w*|process|Popen\\w*|execa\\w*|fork\\w*|install\\w*)$`,
  'i'
)
/** A command of a notebook, or a text that a tag hands to a shell. */
const marks = /(?:[!%]\s{0,4}|\$`|\bMAGIC\s{1,4}|\/\/go:generate\s{1,4})$/

/**
 * Whether a program runs the text at an offset: a call around it does, or it stands where a shell is asked. `before` is what
 * stands before it on its line.
 */
export function isRun(text: string, offset: number, before: string): boolean {
  return marks.test(before) || callAround(text, offset).some(name => runs.test(name))
}
