import type { Finding } from '../../core/finding.ts'
import type { Location } from '../../core/location.ts'
import { redacted } from '../../core/redacted.ts'
import { yamlVisible } from '../../core/untrusted.ts'
import type { Failure } from '../../core/failure.ts'

const longestLine = 1000

/** An edit inside one line; columns are 1-based, the end exclusive. */
interface LineEdit {
  readonly startColumn: number
  readonly endColumn: number
  readonly newText: string
}

/**
 * The line that a suggestion puts in the place of a finding's own, or why none can be made. Undefined where the fix is
 * nothing that a suggestion could show.
 */
export function suggestionFor(
  finding: Finding,
  lineText: (location: Location) => string | undefined
): { readonly line: string } | Failure | undefined {
  const edit = suggestibleEdit(finding)
  if (edit === undefined) return undefined
  const text = lineText(finding.location)
  if (text === undefined) return { reason: 'the line could not be read' }
  const line = suggestedLine(edit, text)
  if (line === undefined) return undefined
  // It would repeat the whole line in a comment, which is mailed to everybody who watches.
  return redacted(line) === line ? { line } : { reason: 'the line holds credentials' }
}

/**
 * The edit of a finding that a suggestion can show: the only one of its fix, inside the finding's own line of the head
 * side. Undefined where the fix is anything else.
 */
function suggestibleEdit({ fix, location }: Finding): LineEdit | undefined {
  const [edit, ...more] = fix?.edits ?? []
  if (edit === undefined || more.length > 0) return undefined
  const { path, side, within, startLine, endLine, startColumn, endColumn } = edit.location
  if (path !== location.path || side !== 'head' || location.side !== 'head') return undefined
  if (within !== undefined || startLine === undefined || startLine !== location.startLine || endLine !== startLine)
    return undefined
  // A comment on several lines would put the one in the place of all of them.
  if (location.endLine !== undefined && location.endLine !== startLine) return undefined
  if (startColumn === undefined || endColumn === undefined || startColumn < 1) return undefined
  return { startColumn, endColumn, newText: edit.newText }
}

/**
 * The whole line with an edit made, for a suggestion that a click commits. Undefined where the edit does not fit the
 * line, or where the new line could not be shown as it would be written (unseen characters, white space at its end).
 */
function suggestedLine(edit: LineEdit, lineText: string): string | undefined {
  const { startColumn, endColumn, newText } = edit
  const line = lineText.replace(/\r$/u, '')
  if (endColumn < startColumn || endColumn > line.length + 1) return undefined
  const edited = line.slice(0, startColumn - 1) + newText + line.slice(endColumn - 1)
  return edited !== line && showsAsWritten(edited) ? edited : undefined
}

function showsAsWritten(line: string): boolean {
  if (line.length > longestLine || /[\n\r]/u.test(line) || line.trim() === '' || line !== line.trimEnd()) return false
  return yamlVisible(line.replaceAll('\t', ' ')) === line.replaceAll('\t', ' ')
}
