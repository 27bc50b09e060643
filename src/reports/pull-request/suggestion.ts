import type { Finding } from '../../core/finding.ts'
import { yamlVisible } from '../../core/untrusted.ts'

const longestLine = 1000

/**
 * The line of a finding as its fix would have it, for a suggestion that a click commits: whole, and on the finding's own
 * line of the head side. Undefined where the fix is anything else than one edit inside that line, where the line is not
 * known, or where it could not be shown as it would be written (unseen characters, white space at its end).
 */
export function suggestedLine({ fix, location }: Finding, lineText: string | undefined): string | undefined {
  const [edit, ...more] = fix?.edits ?? []
  if (edit === undefined || more.length > 0 || lineText === undefined) return undefined
  const { path, side, within, startLine, endLine, startColumn, endColumn } = edit.location
  if (path !== location.path || side !== 'head' || location.side !== 'head') return undefined
  if (within !== undefined || startLine === undefined || startLine !== location.startLine || endLine !== startLine)
    return undefined
  const line = lineText.replace(/\r$/u, '')
  if (startColumn === undefined || endColumn === undefined || startColumn < 1) return undefined
  if (endColumn < startColumn || endColumn > line.length + 1) return undefined
  const mended = line.slice(0, startColumn - 1) + edit.newText + line.slice(endColumn - 1)
  return mended !== line && showsAsWritten(mended) ? mended : undefined
}

function showsAsWritten(line: string): boolean {
  if (line.length > longestLine || /[\n\r]/u.test(line) || line.trim() === '' || line !== line.trimEnd()) return false
  return yamlVisible(line.replaceAll('\t', ' ')) === line.replaceAll('\t', ' ')
}
