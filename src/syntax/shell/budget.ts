/** What one script may cost beyond its own length. Every answer is whether it still may. */
export interface Budget {
  /** Reading text inside a word or a substitution: each level of nesting reads all levels below it again. */
  parse(cost: number, offset: number): boolean
  /** Holding what words were expanded to: one long value can stand in many words. */
  text(texts: readonly string[], offset: number): boolean
  /** Holding one command more than so many. */
  command(held: number, offset: number): boolean
  /** How often `parse` has refused. */
  refusals(): number
}

/** No script of a person has as many: the longest of 40 machine learning repositories has 2,500. */
const maxCommands = 5000

export function createBudget(length: number, exceeded: (message: string, offset: number) => void): Budget {
  let parsing = 16 * length + 30_000_000
  let refusals = 0
  let isFull = false
  let room = 4 * length + 5_000_000
  return {
    parse(cost, offset) {
      if (cost <= parsing) {
        parsing -= cost
        return true
      }
      if (refusals++ === 0) exceeded('a word is too long or nested too deep to read', offset)
      return false
    },
    text(texts, offset) {
      const before = room
      for (const text of texts) room -= text.length + 20
      if (room < 0 && before >= 0) exceeded('variables hold too much text', offset)
      return room >= 0
    },
    command(held, offset) {
      if (held < maxCommands) return true
      if (!isFull) exceeded(`the script has more than ${maxCommands} commands, and was not read from here on`, offset)
      isFull = true
      return false
    },
    refusals: () => refusals
  }
}
