import { parse, type ParsedScript } from 'unbash'
import type { Budget } from './budget.ts'
import { frameOf, type Frame } from './frame.ts'
import { innerScript } from './inner-script.ts'
import { quotedText } from './normalized.ts'
import type { ShellWord } from './shell.ts'

const maxInnerScripts = 4

/** A range of the text of a frame. */
interface Range {
  readonly pos: number
  readonly end: number
}

/** Walks the scripts that commands give to shells; `raw` are the nodes of the words, in the frame that is walked. */
export function createInnerScripts(
  budget: Budget,
  current: () => Frame,
  walk: (frame: Frame, tree: ParsedScript) => void,
  exceeded: (message: string, offset: number) => void
): (words: readonly ShellWord[], raw: readonly Range[], heredocs: readonly Range[]) => void {
  let inner = 0
  const run = (source: string, place: (offset: number) => number, offset: number): void => {
    if (!budget.parse(source.length, offset)) return
    if (inner >= maxInnerScripts) {
      exceeded('scripts are nested too deep', offset)
      return
    }
    inner++
    walk(frameOf(source, place), parse(source))
    inner--
  }
  return (words, raw, heredocs) => {
    const found = innerScript(words)
    if (found === undefined) return
    const outer = current()
    const bodies = found === 'stdin' ? heredocs : raw.slice(words.indexOf(found.word)).slice(0, 1)
    for (const { pos, end } of bodies) {
      const read =
        found === 'stdin'
          ? { text: outer.source.slice(pos, end), map: (offset: number) => pos + offset }
          : quotedText(outer.source, pos, end)
      if (read !== undefined) run(read.text, offset => outer.start(read.map(offset)), pos)
    }
  }
}
