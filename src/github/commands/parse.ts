import { isShortId } from '../../core/short-id.ts'

/** What somebody asks for by a comment; `id` is that of a finding. */
export type Command =
  | { readonly word: 'help' }
  | { readonly word: 'recheck' }
  | { readonly word: 'explain'; readonly id: string }
  | { readonly word: 'pin'; readonly id: string }
  | WaiveCommand
  | { readonly word: 'unwaive'; readonly id: string }
  /** It was to be one of these, and this clause says what is wrong with it. */
  | { readonly word: 'misread'; readonly why: string }

/** A waiver by a comment, as its first line gives it. */
export interface WaiveCommand {
  readonly word: 'waive'
  readonly id: string
  /** Written as a date; whether it is one is not looked at here. */
  readonly until: string
  readonly because: string
}

/** The words that begin a command, as the workflow file has them. */
const commandPrefix = '/weighbridge'

/** The commands as a person writes them, with what they do. */
export const usages: readonly { readonly usage: string; readonly does: string }[] = [
  { usage: `${commandPrefix} recheck`, does: 'reviews the head of this pull request again, and moves its check' },
  {
    usage: `${commandPrefix} explain ID`,
    does: 'tells all there is to say of the finding with that id, at the head of now'
  },
  {
    usage: `${commandPrefix} pin ID`,
    does: 'shows the edit that pins what the finding is about, or the command that prints what to pin it to'
  },
  {
    usage: `${commandPrefix} waive ID until YYYY-MM-DD because REASON`,
    does: 'accepts that finding on this pull request until that day, where the policy lets you'
  },
  { usage: `${commandPrefix} unwaive ID`, does: 'ends such a waiver' },
  { usage: `${commandPrefix} help`, does: 'lists the commands' }
]

/** No command is longer, but for the reason of a waiver. */
const longest = 200
const longestReason = 500

/**
 * Reads the command that a comment is: its whole first line, from the first character on, so that nothing in a quote, in
 * code or in an HTML comment is one. Undefined for anything else.
 */
export function parseCommand(body: string): Command | undefined {
  if (!body.startsWith(commandPrefix)) return undefined
  const [whole = ''] = body.slice(0, longest + longestReason + 1).split(/\r?\n/, 1)
  const waiving = /^\/weighbridge[ \t]+(?:waive|unwaive)(?=[ \t]|$)/.test(whole)
  if (waiving) return parseWaiver(whole.trimEnd())
  const line = whole.slice(0, longest + 1)
  if (line.length > longest) return undefined
  const [, rest] = /^\/weighbridge[ \t]+([\x21-\x7e][\x20-\x7e\t]*)$/.exec(line) ?? []
  const [word, ...more] = rest?.trimEnd().split(/[ \t]+/) ?? []
  if ((word === 'help' || word === 'recheck') && more.length === 0) return { word }
  const [id] = more
  const isOfFinding = word === 'explain' || word === 'pin'
  if (isOfFinding && id !== undefined && more.length === 1 && isShortId(id)) return { word, id }
  return undefined
}

const form = `it is written \`${commandPrefix} waive ID until YYYY-MM-DD because REASON\``

/** Somebody who takes a finding for waived must not be left without an answer: what is wrong is said. */
function parseWaiver(line: string): Command {
  const misread = (why: string): Command => ({ word: 'misread', why })
  const [, word, first = '', rest = ''] = /^\S+[ \t]+(\w+)[ \t]*(\S*)[ \t]*(.*)$/su.exec(line) ?? []
  const id = first.replace(/^`(.*)`$/, '$1')
  if (!isShortId(id)) return misread('the id of a finding must follow: it stands beside the rule in the review comment')
  if (word === 'unwaive') return rest === '' ? { word, id } : misread('nothing else may stand on its line')
  const [, until = ''] = /^until[ \t]+(\d{4}-\d{2}-\d{2})(?=[ \t]|$)/.exec(rest) ?? []
  if (until === '') return misread(`the day on which the waiver ends is missing: ${form}`)
  const [, because = ''] = /^until[ \t]+\S+[ \t]+because[ \t]+(\S.*)$/su.exec(rest) ?? []
  if (because === '') return misread(`the reason is missing: ${form}`)
  if (because.length > longestReason) return misread(`the reason has more than ${longestReason} characters`)
  return { word: 'waive', id, until, because }
}

/** Whether two comments ask for the same. */
export function asksTheSame(one: Command | undefined, other: Command | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
