import { isShortId } from '../../core/short-id.ts'

/** What somebody asks for by a comment; `id` is that of a finding. */
export type Command =
  { readonly word: 'help' } | { readonly word: 'recheck' } | { readonly word: 'explain'; readonly id: string }

/** The words that begin a command, as the workflow file has them. */
const commandPrefix = '/weighbridge'

/** The commands as a person writes them, with what they do. */
export const usages: readonly { readonly usage: string; readonly does: string }[] = [
  { usage: `${commandPrefix} recheck`, does: 'reviews the head of this pull request again, and moves its check' },
  {
    usage: `${commandPrefix} explain ID`,
    does: 'tells all there is to say of the finding with that id, at the head of now'
  },
  { usage: `${commandPrefix} help`, does: 'lists the commands' }
]

/** No command is longer. */
const longest = 200

/**
 * Reads the command that a comment is: its whole first line, from the first character on, so that nothing in a quote, in
 * code or in an HTML comment is one. Undefined for anything else.
 */
export function parseCommand(body: string): Command | undefined {
  if (!body.startsWith(commandPrefix)) return undefined
  const [line = ''] = body.slice(0, longest + 1).split(/\r?\n/, 1)
  if (line.length > longest) return undefined
  const [, rest] = /^\/weighbridge[ \t]+([\x21-\x7e][\x20-\x7e\t]*)$/.exec(line) ?? []
  const [word, ...more] = rest?.trimEnd().split(/[ \t]+/) ?? []
  if ((word === 'help' || word === 'recheck') && more.length === 0) return { word }
  const [id] = more
  if (word === 'explain' && id !== undefined && more.length === 1 && isShortId(id)) return { word, id }
  return undefined
}

/** Whether two comments ask for the same. */
export function asksTheSame(one: Command | undefined, other: Command | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
