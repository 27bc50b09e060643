/**
 * Text that came from a reviewed change, encoded for the sink it goes to: one function per sink, and no other way out.
 * In every sink, what cannot be seen or turns the direction of writing is shown as `\u{…}`.
 */
const unseen =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\ufffe\uffff]|(?! )\p{Zs}|(?<=\p{M}{4})\p{M}/gu

/** A break that nobody sees: mentions, references and addresses end at it. */
const zeroWidth = '&#8203;'

const markdownMeaning =
  /^ ?(?:[-+=]|\d{1,9}[.)](?= |$))|[\\`*_{}[\]()~|!<>&$@#]|:(?=[\w/+-])|\b[wW]{3}\.|\b[gG][hH]-(?=\d)|[0-9a-f]{6}(?=[0-9a-f])/gu

/**
 * Prose in GitHub Markdown, on one line: no emphasis, link, image, HTML, table cell, heading, list, mention, reference,
 * emoji, formula or address comes of it. Backslashes and entities take away what Markdown reads; a zero-width break
 * takes away what GitHub looks for in the text once it is rendered, where an entity is long decoded.
 */
export function markdown(text: string): string {
  return visible(text.replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/gu, ' ')).replace(markdownMeaning, found => {
    if (/^[<>&$]$/u.test(found)) return entity(found)
    if (/^[@#:]$/u.test(found)) return entity(found) + zeroWidth
    if (/^[\da-f]{6}$|^gh-$/iu.test(found)) return found + zeroWidth
    if (/^www\.$/iu.test(found)) return `${found.slice(0, 3)}&#46;${zeroWidth}`
    return `${found.slice(0, -1)}\\${found.slice(-1)}`
  })
}

/**
 * A code span in GitHub Markdown that nothing inside can close. A bar would need an escape inside a table and must not
 * have one outside: such text becomes a `<code>` element, which is the same in both.
 */
export function markdownCode(text: string): string {
  const shown = visible(text)
  if (shown.trim() === '') return `<code>${'&nbsp;'.repeat(Math.max(1, shown.length))}</code>`
  if (shown.includes('|')) return `<code>${markdown(shown)}</code>`
  const fence = fenceFor(shown, 1)
  const padding = /^[ `]|[ `]$/u.test(shown) ? ' ' : ''
  return `${fence}${padding}${shown}${padding}${fence}`
}

/** A fenced block in GitHub Markdown that no line inside can close. The lines are ours, their values need not be. */
export function markdownBlock(text: string, language: string): string {
  const fence = fenceFor(text, 3)
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`
}

/** The target of a Markdown link; undefined for anything but a web address of reasonable length. */
export function markdownUrl(url: string): string | undefined {
  if (url.length > 2000 || !URL.canParse(url)) return undefined
  const { protocol, username, password, href } = new URL(url)
  if ((protocol !== 'https:' && protocol !== 'http:') || username !== '' || password !== '') return undefined
  return href
    .replace(/[()<>[\]|\\`*_~"'!{}^$]/gu, found => `%${found.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('&', '&amp;')
}

/**
 * One line of a terminal or a log: no control sequence, no line break, and no workflow command of a GitHub runner, which
 * reads `::` at the start of a line and `##[` anywhere.
 */
export function terminal(text: string): string {
  return visible(text)
    .replace(/(^|\s)::/gu, '$1\\u{3a}:')
    .replaceAll('##[', '#\\u{23}[')
}

/** YAML whose untrusted scalars are all double-quoted and escaped as such: the same values, with nothing unseen in them. */
export function yamlVisible(yaml: string): string {
  return yaml.replaceAll('##[', '#\\x23[').replace(unseen, found => {
    const hex = (found.codePointAt(0) ?? 0).toString(16)
    return found === '\n' ? found : hex.length > 4 ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`
  })
}

/** At most `max` UTF-16 units: the middle gives way to `…`, and no code point is cut in two. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text
  const tail = Math.floor((max - 1) / 3)
  const start = text.slice(0, max - 1 - tail).replace(/[\ud800-\udbff]$/u, '')
  const end = text.slice(text.length - tail).replace(/^[\udc00-\udfff]/u, '')
  return `${start}…${tail > 0 ? end : ''}`
}

function visible(text: string): string {
  return text.replace(unseen, found => `\\u{${(found.codePointAt(0) ?? 0).toString(16)}}`)
}

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`
}

/** The shortest run of backticks, of at least `least`, that does not occur in the text. */
function fenceFor(text: string, least: number): string {
  let longest = least - 1
  for (const run of text.matchAll(/`+/gu)) longest = Math.max(longest, run[0].length)
  return '`'.repeat(longest + 1)
}
