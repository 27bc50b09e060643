/** Words of a text that look like an install, a setting of an index, or a load. */
export interface Mention {
  /**
   * `command`: installs packages. `index`: says where they come from. `load`: of a model or a dataset. `remote-code`: lets one
   * run code. `unsafe-load`: lets a file that is loaded run code. `beyond`: there are more of them than are read.
   */
  readonly kind: 'command' | 'index' | 'load' | 'remote-code' | 'unsafe-load' | 'beyond'
  /** The words, with white space collapsed: equal mentions have equal ones. */
  readonly key: string
  /** Where the words begin, in UTF-16 offsets. */
  readonly start: number
  readonly end: number
  /** The operand that nobody may have checked: whoever understood it has accounted for the mention. */
  readonly operand: number
  /**
   * Nothing of it is open that could be known: its operands are exact versions, about which advisories are asked, what a
   * project has installed itself, or what only the run knows.
   */
  readonly isChecked: boolean
  /** It is written as a list of strings, as programs run commands, and not as people tell of them. */
  readonly isList: boolean
  /** What tells it from equal ones in place of its line, where a tree says it: the keys above it. */
  readonly around?: string
}

/** So many mentions of a kind are told apart in a text. */
export const mostMentions = 1000

/** From here on a text is not read, since it has too many mentions. */
export function beyondAt(start: number, end: number): Mention {
  return { kind: 'beyond', key: 'the rest of the file', start, end, operand: start, isChecked: false, isList: true }
}

const longestKey = 200

/** The words of a mention on one line. */
export function keyOf(text: string, start: number, end: number): string {
  return text
    .slice(start, Math.min(end, start + longestKey * 2))
    .replace(/[\s\\]+/g, ' ')
    .slice(0, longestKey)
}
