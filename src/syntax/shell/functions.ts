import type { SyntaxNode } from 'unbash'
import type { Scope } from './scope.ts'
import type { ShellWord } from './shell.ts'

/** Calls are followed so deep, and so many of them in one script. */
const maxDepth = 4
const maxCalls = 100

/** The functions of a script, as far as calls change variables. */
export interface Functions {
  /** `source` is the text that the body is a range of. */
  define(name: string, body: SyntaxNode, source: string): void
  /** Follows a call; the words are from the name on. */
  call(words: readonly ShellWord[]): void
}

/**
 * Those that may assign any of the variables to follow. `walk` goes through a body at the place of a call, for what it assigns:
 * its commands are those of the definition.
 */
export function createFunctions(scope: Scope, follow: readonly string[], walk: (body: SyntaxNode) => void): Functions {
  const bodies = new Map<string, SyntaxNode>()
  let depth = 0
  let room = maxCalls
  return {
    define(name, body, source) {
      const text = source.slice(body.pos, body.end)
      if (follow.some(variable => text.includes(variable))) bodies.set(name, body)
      else bodies.delete(name)
    },
    call([name, ...values]) {
      const body = bodies.get(name?.text ?? '')
      if (body === undefined || depth >= maxDepth || room-- <= 0) return
      const positions = ['1', '2', '3', '4', '5']
      const before = positions.map(position => scope.get(position))
      for (const [at, position] of positions.entries()) scope.set(position, values[at]?.text)
      depth++
      walk(body)
      depth--
      for (const [at, position] of positions.entries()) scope.set(position, before[at])
    }
  }
}
