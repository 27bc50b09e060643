/** What one script may cost beyond its own length. Every answer is whether it still may. */
export interface Budget {
  /** Reading text inside a word or a substitution: each level of nesting reads all levels below it again. */
  parse(cost: number, offset: number): boolean
  /** Holding what words were expanded to: one long value can stand in many words. */
  text(texts: readonly string[], offset: number): boolean
  /** Nothing inside words is read any more. */
  spent(): boolean
}

export function createBudget(length: number, fail: (message: string, offset: number) => void): Budget {
  let parsing = 16 * length + 30_000_000
  let room = 4 * length + 5_000_000
  return {
    parse(cost, offset) {
      const before = parsing
      parsing -= cost
      if (parsing < 0 && before >= 0) fail('words are nested too deep', offset)
      return parsing >= 0
    },
    text(texts, offset) {
      const before = room
      for (const text of texts) room -= text.length + 20
      if (room < 0 && before >= 0) fail('variables hold too much text', offset)
      return room >= 0
    },
    spent: () => parsing < 0
  }
}
