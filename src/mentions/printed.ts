/** Words of commands and calls that only say what they are given. */
const speaking =
  'echo|printf|print|println|puts|raise|throw|log(?:ger|ging)?|console|warn(?:ing)?s?|\\w{0,40}(?:Error|Exception)|Write-Host'

const command = new RegExp(`(?:^|[^\\w])(?:${speaking})(?![\\w-])`)
/** In the text that such a command is given, whatever ends a command there. */
const quoted = new RegExp(`(?:^|[^\\w])(?:${speaking})[\\s(]{1,5}(?:-\\w+\\s{1,5})?(["'\`])[^"'\`]*$`)
/** Keys whose values people read. */
const key = new RegExp(
  '(?:^|[^\\w])(?:name|message|msg|help|hint|description|title|summary|label|placeholder|doc)["\']?\\s{0,5}[:=(]\\s{0,5}' +
    '["\'`]?[^"\'`]{0,300}$',
  'i'
)

/** Whether words up to an offset are only said: printed, logged, raised or described. */
export function isPrinted(statement: string, until: number): boolean {
  const before = statement.slice(0, until)
  const own = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('&&'), before.lastIndexOf('|')) + 1)
  return command.test(own) || key.test(own) || quoted.test(before.slice(-500))
}
