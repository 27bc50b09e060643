/** Where an authority stands in its text. */
interface Place {
  readonly scheme: string | undefined
  /** Offset of what introduces it. */
  readonly at: number
  /** Offset of what follows it. */
  readonly end: number
  readonly text: string
}

/** A number, or what stands for it, and the marks that may close a sentence after it. */
const port = /^(?:\d{0,5}|\$?\{{0,2}[\w.]*\}{1,2}|\$\{{0,2}[\w.]*|\{[\w.]*|%[sdv]|port)[)\]}'`.,;:]{0,8}$/i
const closing = /^["'`)\]}]{0,8}$/
const imageWithTag = /^[a-z\d._-]{1,255}:\w[\w.-]{0,127}$/i
/** The shortest quote of a change that is cut. */
const shortestCut = 79
/** Of a host name, and of a part of it: RFC 1035, section 2.3.4. */
const longestHost = 255
const longestLabel = /[^.:]{64}/

/**
 * Whether an authority without `@` may be the beginning of user name and password, because the text was cut behind it: no
 * host has such a length or such a port.
 */
export function cutAuthority(run: string, { scheme, at, end, text }: Place): boolean {
  if (scheme === undefined && !(text.length >= shortestCut && /^$|[\s"'`=]/.test(text.charAt(at - 1)))) return false
  const [name = ''] = run.split(/[…\t]/, 1)
  if (name.length > longestHost) return true
  const isEnd = name.length < run.length ? run.charAt(name.length) === '…' : isCut(text, end, scheme)
  if (!isEnd || scheme === 'file') return false
  if (/^https?$/.test(scheme ?? '') && longestLabel.test(name)) return true
  if (/^(?:docker|oci|docker-image)$/.test(scheme ?? '') && imageWithTag.test(name)) return false
  const host = name.replace(/^\[[\da-f:.%]*(?:\]|$)/i, '')
  const colon = host.indexOf(':')
  return colon >= 0 && !isPort(host.slice(colon + 1))
}

/** A port, or the beginning of what would put one in. */
export function isPort(text: string): boolean {
  return port.test(text) || /^(?:\{|\$\()/.test(text)
}

/** Prose may go on behind a cut quote. For web addresses nothing but a path makes a difference: they have no such ports. */
function isCut(text: string, end: number, scheme: string | undefined): boolean {
  if (/^(?:https?|wss?|ftp)$/.test(scheme ?? '') && /[\s"<>?#]/.test(text.charAt(end))) return true
  return text.length - end <= 8 && closing.test(text.slice(end))
}
