/** What a comment of ours says of itself, in a line of HTML comment that nobody sees. */
export interface Marker {
  /**
   * `review` is the one comment that leads; `finding` stands on a line; `closed` stood there and is done with. `inline`
   * stands on a line with a fingerprint that findings no longer have: docs/decisions/009-fingerprints.md. `command` answers
   * a command.
   */
  readonly kind: 'review' | 'finding' | 'inline' | 'closed' | 'command'
  /** The record for the next run, the fingerprint of the finding, or the id of the comment that holds the command. */
  readonly value: string
}

/** Who our comments are by. */
export interface Self {
  /** `github-actions[bot]`, the author of what `GITHUB_TOKEN` writes, unless given. */
  readonly login?: string
  readonly id?: number
}

interface Author {
  readonly login: string
  readonly id: number | bigint
  readonly type: string
}

const kinds = ['review', 'finding', 'inline', 'closed', 'command'] as const satisfies readonly Marker['kind'][]

const safe = /^[\w.+/=-]*$/u

/** The most that a comment may hold in all, in UTF-16 units; GitHub's limit is 65,536. */
export const longestComment = 65_000

/** How long the text of the leading comment may be beside its marker. */
export function roomFor(record: string): number {
  return longestComment - marked({ kind: 'review', value: record }, '').length
}

/** A text with its marker before it. */
export function marked({ kind, value }: Marker, text: string): string {
  return `<!-- weighbridge:${kind}${value === '' ? '' : ` ${markerValue(value)}`} -->\n${text}`
}

/** A value as a marker holds it: what could end the marker is written as the hexadecimal digits of its UTF-8. */
export function markerValue(value: string): string {
  return safe.test(value) && !value.includes('--') ? value : Buffer.from(value).toString('hex')
}

/** The marker that a body begins with; undefined when it begins with anything else. Line breaks may have become CRLF. */
export function markerOf(body: string | null | undefined): Marker | undefined {
  const [, kind, value = ''] =
    /^<!-- weighbridge:(review|finding|inline|closed|command)(?: ([\w.+/=-]{1,20000}))? -->\r?(?:\n|$)/u.exec(
      body ?? ''
    ) ?? []
  const known = kinds.find(one => one === kind)
  return known === undefined ? undefined : { kind: known, value }
}

/** The text behind the marker, with the line breaks that we write. */
export function unmarked(body: string): string {
  return normal(body).replace(/^[^\n]*\n/u, '')
}

/** GitHub may give back CRLF and no white space at the end. */
export function sameBody(one: string, other: string): boolean {
  return normal(one) === normal(other)
}

/**
 * Whether a comment is by us. A marker proves nothing, since anyone can write one; only an app's account has a login that
 * ends with `[bot]` and the type `Bot`.
 */
export function isOurs(author: Author | null | undefined, { login = 'github-actions[bot]', id }: Self): boolean {
  if (!author || author.login.toLowerCase() !== login.toLowerCase()) return false
  return (id === undefined || Number(author.id) === id) && (author.type === 'Bot') === login.endsWith('[bot]')
}

function normal(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd()
}
