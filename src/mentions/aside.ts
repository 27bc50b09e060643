import type { Context } from '../core/context.ts'
import { callAround } from './call-around.ts'
import { isComment } from './comments.ts'
import { enclosingKeys } from './enclosing-keys.ts'
import { areExamples, isForPeopleKey } from './keys.ts'
import { lastCommand } from './installers.ts'
import { isProgram } from './languages.ts'
import { logicalLine } from './logical-line.ts'
import type { Mention } from './mention.ts'
import { isRun } from './runs.ts'
import { isData, isDocumentation, isExample, isForAgents, isFrontMatter, isProse, longTextStart } from './prose.ts'

/** A text that mentions something. */
export interface MentioningText {
  readonly path: string
  readonly text: string
  readonly context: Context
  /** Another file runs it, or installs from it: it is no prose and no test, whatever its name. */
  readonly isUsed?: boolean
}

/**
 * Whether a text only tells of what it mentions: in documentation, a test, a comment, or as a text of a program that nothing
 * runs.
 */
export function isAside(mention: Mention, within: MentioningText): boolean {
  const { kind, start, end, isList } = mention
  const { path, text, context, isUsed = false } = within
  if (!isUsed && (context === 'test' || isExample(path) || (kind !== 'beyond' && isData(path)))) return true
  if (kind === 'beyond') return false
  const line = logicalLine(text, start)
  const before = text.slice(line.start, start)
  const after = text.slice(end, line.end)
  if (!isUsed && (context === 'docs' || isProse(path, `${before} ${after}`)) && isForPeople(mention, within))
    return true
  if (isComment(path, text, start, before)) return true
  if (isSetting(mention) && isMarked(path, text, start, end)) return true
  if (!isProgram(path))
    return (
      (tells.test(before) && !substituted.test(before) && !isHandedOn.test(after)) ||
      isSaid(mention, within, line.start, before)
    )
  if (isDocumentation(text, longTextStart(path, text, start))) return true
  if (explains.test(text.slice(Math.max(0, start - longestText), start))) return true
  if (isSetting(mention) && isSentence(text, mention, before, after)) return true
  if (isSetting(mention)) return people.test(callAround(text, start).find(name => name !== '') ?? '')
  return isCommand(kind) && !isList && !held.test(before) && !isRun(text, start, before)
}

/** Whether nothing but people reads it: no agent, no shell that the first line names, no tool that reads its settings. */
function isForPeople({ start, isList }: Mention, { path, text }: MentioningText): boolean {
  return !isForAgents(path) && !text.startsWith('#!') && !(isList && isFrontMatter(text, start))
}

function isCommand(kind: Mention['kind']): boolean {
  return kind === 'command' || kind === 'index'
}

function isSetting({ kind, isList }: Mention): boolean {
  return kind === 'remote-code' || kind === 'unsafe-load' || (kind === 'index' && isList)
}

/** Whether it stands in the marks that a sentence has around code: `` "It needs `weights_only=False`." ``; some languages quote with them. */
function isMarked(path: string, text: string, start: number, end: number): boolean {
  if (isProgram(path) && !/\.pyw?$/i.test(path)) return false
  return text.charAt(start - 1) === '`' && text.charAt(end) === '`'
}

/** Calls whose arguments people read: `raise ValueError("Set trust_remote_code=True")`. */
const people =
  /(?:Error|Exception|Warning)$|^(?:warn\w*|debug|info|error|critical|exception|log\w*|print\w*|echo|secho|fail|skip\w*|assert\w*)$/

/** So much of a text for people is looked at, before what it mentions. */
const longestText = 600
/** An argument or attribute that people read: `help="Set …`, `placeholder={'{ …`. */
const explains =
  /\b(?:info|help|help(?:er)?_?text|description|label|title|placeholder|alt|caption|docs?|message|msg|tooltip|hint)["']?\s{0,4}[:=]\s{0,4}\{?\s{0,4}[a-z]{0,2}(?:(["'])(?:(?!\1)[^\n]){0,600}|`[^`]{0,600})$/i

/** Whether a setting is named in the text of a program, as a part of a sentence. */
function isSentence(text: string, { start, end }: Mention, before: string, after: string): boolean {
  if (text.startsWith('--', start)) return false
  const said = quotedPart(before)
  if (said === undefined) return false
  const behind = text.slice(end, end + Math.min(after.length, 80))
  return (
    /`$|(?:^|\s)[A-Za-z]{2,20} [a-z]{2,20} (?:\S{0,20})$/.test(said) || /^`?\s[a-z]{2,20}\s[a-z]{2,20}/.test(behind)
  )
}

/** What stands in the quotes that are open at the end of a line. */
function quotedPart(line: string): string | undefined {
  let [open, from] = ['', 0]
  const end = line.slice(-longestText)
  for (const { 0: mark, index } of end.matchAll(/\\.|["`]|(?<!\w)'|'(?!\w)/g)) {
    if (open === '') [open, from] = [mark, index + 1]
    else if (mark === open) open = ''
  }
  return open === '' ? undefined : end.slice(from)
}

/** Names of what is run later. */
const held =
  /(?:^|[_\s"'(,{])(?:\w{0,40}[_-])?(?:cmds?|commands?|scripts?|postinstall|preinstall|entrypoint|cmdline)["']?\s{0,4}(?::[ \w[\],|.]{1,40}(?==))?[:=]\s{0,4}[[(]?\s{0,40}[a-z]{0,2}["'`]{1,3}$/i

/** Commands that only print what they are given, where no reader of commands saw them. */
const tells =
  /(?:^|[\s;&|@("'`-])(?:echo|printf|print|Write-(?:Host|Output|Error|Warning)|log(?:ger)?(?:_?\w{1,10})?|die|fail|fatal|err(?:or)?|warn(?:ing)?|info|abort|usage|msg|say|success|notice|gum|\$\((?:info|warning|error))\s+[^;&|]{0,300}$/i
/** What they print is what a command prints. */
const substituted = /\$\((?!info|warning|error)[^()]{0,200}$/
/** What they print goes to another command, or to a file. */
const isHandedOn = /(?<!\|)\|(?!\|)|>(?!&?\s{0,4}(?:&?[12]\b|\/dev\/|["']?\$\{?GITHUB_STEP_SUMMARY))/

/** Keys whose values people read, or a machine runs: files that are written, variables, parameters. */
const eitherKeys = /^(?:value|content|body|text)$/i

function isSaid({ kind, start }: Mention, { path, text }: MentioningText, lineStart: number, before: string): boolean {
  const keys = enclosingKeys(text, lineStart, before)
  const [key] = keys
  if (key === undefined) return false
  if (areExamples(keys) || tellsOf.test(before)) return true
  if (isForPeopleKey(key)) return kind !== 'index' || key !== 'name'
  if (!eitherKeys.test(key)) return false
  // Texts of JSON are data as a rule: messages of chats, cells.
  return (/\.jsonc?$/i.test(path) && key !== 'value') || !beginsCommand(before) || isFenced(text, start)
}

/** A sentence up to a command that is shown as code, or the text of a message of a chat. */
const tellsOf =
  /(?:^|[:>|"'-][ \t]{0,9})[ \t]*[A-Z][a-z]{0,20}(?:[ \t][a-z'’,]{1,20}){1,30}[ \t]`$|\{\s{0,9}["']text["']\s{0,5}:\s{0,5}["']$/

/** The key that a line gives a value, with what opens the value. */
const opened = /^.{0,200}?\b(?:value|content|body|text)["']?[ \t]*[:=]/i

/** Whether what stands before a command is no part of a sentence: a key, an item, `sudo`, other commands. */
function beginsCommand(before: string): boolean {
  const value = before.replace(opened, '').replace(/^[\s"'|>[-]+/, '')
  const lead = value.slice(lastCommand(value)).trim()
  return /^(?:[a-z\d_$./{][\w$./{}"-]*)?(?:\s+\S+)?$/.test(lead) && !/[.:,!`]$/.test(lead)
}

/** Whether an offset lies in a part of a page that is shown as code. */
function isFenced(text: string, offset: number): boolean {
  return /```|~~~|^[ \t]*#{2,4} \S/m.test(text.slice(Math.max(0, offset - 600), offset))
}
