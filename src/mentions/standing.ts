import type { Context } from '../core/context.ts'
import { ofLastText } from '../core/last-text.ts'
import type { Standing } from '../core/package-role.ts'
import { isComment } from './comments.ts'
import { enclosingKeys } from './enclosing-keys.ts'
import { unescaped } from './escapes.ts'
import { commandIn, lastCommand } from './installers.ts'
import { areExamples, isForPeopleKey, refusing, standingUnder } from './keys.ts'
import { isProgram } from './languages.ts'
import { logicalLine } from './logical-line.ts'
import { inEcosystem, type Pin } from './pins.ts'
import { isRun } from './runs.ts'
import { isPrinted } from './printed.ts'
import { siblingCommand } from './sibling-command.ts'
import { statementBefore } from './statement.ts'
import { isDocumentation, isExample, isForAgents, isFrontMatter, isList, isProse, longTextStart } from './prose.ts'

/** A text that names versions. */
export interface MentioningText {
  readonly path: string
  readonly text: string
  readonly context: Context
  /** An extractor reads the file as a manifest or a lockfile: all that it names is an entry. */
  readonly isManifest: boolean
  /** Another file runs it, or installs from it: it is no prose and no test, whatever its name. */
  readonly isUsed?: boolean
  /** So much of it on either side of a version is looked at; {@link reachOf} where it names very many. */
  readonly reach?: number
}

/** A pin with where it stands, by the ecosystem of the command that installs it. */
export interface StandingPin {
  readonly pin: Pin
  readonly standing: Standing
}

/** So much of a text is looked at around one version, and so much around all of them. */
const longest = 4000
const longestOfAll = 3_000_000
/** Long enough for a command and its options. */
const shortest = 400

/** How far around each of so many versions a text is looked at: lines can be long, and name thousands of them. */
export function reachOf(versions: number): number {
  return Math.round(Math.min(longest, Math.max(shortest, longestOfAll / Math.max(1, versions))))
}

/** One step less. */
export const lower = { installed: 'configured', configured: 'told', told: 'told' } as const

/** Where a text names a version, by its statement, the keys above it, and what its file is for. Bounded. */
export function standingOf(pin: Pin, within: MentioningText): StandingPin {
  const found = standingIn(pin, within)
  const isTest = within.context === 'test' || isExample(within.path)
  return isTest && within.isUsed !== true ? { ...found, standing: lower[found.standing] } : found
}

/** The command of a statement; a text that names very many versions often repeats one. */
const commandOf = ofLastText(commandIn)

function standingIn(pin: Pin, within: MentioningText): StandingPin {
  const { path, text, reach = longest } = within
  const line = logicalLine(text, pin.start, reach)
  const before = text.slice(line.start, pin.start)
  const after = text.slice(pin.end, line.end)
  const told = { pin, standing: 'told' } as const
  if (isForPeople(pin, within, before, after))
    return isForAgents(path) && isAsked(before) ? { pin, standing: 'configured' } : told
  if (isComment(path, text, pin.start, before) || isLabel(path, before)) return told
  const long = longTextStart(path, text, pin.start)
  if (isDocumentation(text, long)) return told
  const inProgram = isProgram(path)
  const statement = unescaped(statementBefore(text, line, pin.start, inProgram ? '([' : '[', reach))
  const command = commandOf(statement) ?? siblingCommand(text, pin.start, before)
  if (command?.does === 'remove' || searches.test(before.slice(lastCommand(before)))) return told
  if (command !== undefined) {
    const named = text.startsWith('pkg:', pin.start) ? pin : inEcosystem(pin, command.ecosystem)
    const runs = !inProgram || isRun(text, long ?? pin.start, before)
    return { pin: named, standing: runs && !isPrinted(statement, command.start) ? 'installed' : 'configured' }
  }
  const keys = enclosingKeys(text, line.start, before)
  const [key] = keys
  if (!inProgram && key !== undefined && key !== 'name' && isForPeopleKey(key)) return told
  if (!inProgram && areExamples(keys)) return told
  if (refusing.test(path) && within.isUsed !== true) return told
  const standing = standingUnder(keys, before, after)
  return { pin, standing: standing === 'configured' && isEntry(within) ? 'installed' : standing }
}

/** Whether it stands in prose. The settings at the start of one can name commands, and a script under any name runs. */
function isForPeople(
  pin: Pin,
  { path, text, context, isUsed }: MentioningText,
  before: string,
  after: string
): boolean {
  if (text.startsWith('#!') || isUsed === true) return false
  if (context !== 'docs' && context !== 'comment' && !isProse(path, `${before} ${after}`)) return false
  if (isList(text)) return refusing.test(path)
  return !isFrontMatter(text, pin.start) || siblingCommand(text, pin.start, before) === undefined
}

/** Whether a value is only a name for people or for machines: of a job, of what a statement about vulnerabilities is about. */
function isLabel(path: string, before: string): boolean {
  if (/["']@id["']\s{0,5}:\s{0,5}["']?$/.test(before)) return true
  return /(?:^|\/)\.github\/workflows\//.test(path) && /^\s*(?:-\s+)?["']?(?:run-)?name["']?:\s/.test(before)
}

/** Whether instructions ask for an install, and do not forbid it in the same clause. */
function isAsked(before: string): boolean {
  const command = commandIn(before)
  if (command?.does !== 'install') return false
  const clause =
    before
      .slice(0, command.start)
      .split(/[.;!?](?=\s)|,(?=\s)(?<!\b(?:not|never),)/)
      .at(-1) ?? ''
  return !refusing.test(clause) && !forbids.test(clause)
}

/** A word that forbids, unless it forbids to leave something out: `do not forget to`, `never skip`. */
const forbids =
  /\b(?:not|never|(?<!\b(?:is|are)\s)no|cannot|(?:do|must|should|ca)n['’]t)\b(?!\s+(?:only|to\s+)?(?:forget|skip|hesitate|omit|miss|fail|neglect|wait|longer\s+skip)\b)/i

/** Whether all that a file names is an entry: of a manifest, or of a list under any name but one of prose. */
function isEntry({ path, text, context, isManifest, isUsed }: MentioningText): boolean {
  return (
    isManifest || (isList(text) && (isUsed === true || (context !== 'docs' && !isExample(path) && !isProse(path, ''))))
  )
}

/** A search for the text, not a use of it. */
const searches = /(?:^|[\s|&;("'`])(?:e?grep|rg|ag|findstr|Select-String)\s/
