/** A name and a version as a text writes them, with the place of both. */
export interface Pinned {
  readonly name: string
  readonly version: string
  /** The word before the name, with a colon between them. */
  readonly prefix?: string
  /** Offsets in the text. */
  readonly start: number
  readonly end: number
}

const longestName = 214
const longestExtras = 200

/** Reads `name==1.2`, `name[extra] == 1.2`, `name (==1.2)` around the `==` at an offset. */
export function equalsPin(text: string, at: number): Pinned | undefined {
  const joint = text.charAt(at + 2) === '=' ? 3 : 2
  const from = forwards(text, at + joint)
  if (!canBeVersion(text.charCodeAt(from))) return undefined
  let nameEnd = backwards(text, at)
  if (text.charAt(nameEnd - 1) === '(') nameEnd = backwards(text, nameEnd - 1)
  if (text.charAt(nameEnd - 1) === ']') nameEnd = backwards(text, beforeExtras(text, nameEnd))
  if (!isNameEnd(text.charCodeAt(nameEnd - 1))) return undefined
  const found = match(/v?\d[\w.!+-]{0,127}/iy, text, from)
  if (found === undefined || /^(?:[*{$%(]|<(?!\/))/.test(text.slice(from + found.length, from + found.length + 2)))
    return undefined
  const version = trimmed(found)
  const start = nameStart(text, nameEnd)
  const name = text.slice(start, nameEnd)
  if (!/^[a-z\d][\w.-]*$/i.test(name) || /[$@\\]/.test(text.charAt(start - 1))) return undefined
  const pinned = { name, version, start, end: from + version.length }
  // `x == 1.5` and `x==1` are comparisons of programs unless they stand alone or are quoted.
  const isSpaced = from > at + joint || nameEnd < at
  const isRound = !version.includes('.')
  if (isSpaced && isRound) return undefined
  return (isSpaced || isRound) && !standsAlone(text, pinned) ? undefined : pinned
}

/** Reads `name@1.2.3`, `@scope/name@1.2.3`, `npm:name@1.2.3` around the `@` at an offset. */
export function atPin(text: string, at: number): Pinned | undefined {
  const next = text.charCodeAt(at + 1)
  // `=`, or the `n` of `npm:`.
  if (!canBeVersion(next) && next !== 61 && next !== 110) return undefined
  const prefix = match(/(?:npm:)?[v=]?/y, text, at + 1) ?? ''
  const from = at + 1 + prefix.length
  const found = match(/\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[\dA-Za-z.-]{1,100})?(?:\+[\dA-Za-z.-]{1,100})?/y, text, from)
  if (found === undefined || /^(?:\w|\.\d|@)/.test(text.slice(from + found.length, from + found.length + 2)))
    return undefined
  const version = trimmed(found)
  const plain = nameStart(text, at)
  const scope = text.charAt(plain - 1) === '/' ? nameStart(text, plain - 1) : plain
  const isScoped = scope < plain - 1 && text.charAt(scope - 1) === '@'
  const start = isScoped ? scope - 1 : plain
  const name = text.slice(start, at)
  if (!/^@?[a-z\d]/i.test(name) || !canBegin(text, start, isScoped)) return undefined
  const [, word] =
    text.charAt(start - 1) === ':' ? (/(\w{1,20}):$/.exec(text.slice(Math.max(0, start - 22), start)) ?? []) : []
  return { name, version, ...(word !== undefined && { prefix: word }), start, end: from + version.length }
}

/** Whether a name can begin at an offset: not inside of a path, an address or a longer word. */
function canBegin(text: string, start: number, isScoped: boolean): boolean {
  const before = text.charAt(start - 1)
  // Paths of servers that deliver packages, `https://cdn.example/npm/name@1.2.3`; else it is a repository or a folder.
  if (before === '/')
    return isScoped || /(?:\/npm|:\/\/[\w.-]{1,100}|npx:\/)\/$/.test(text.slice(Math.max(0, start - 110), start))
  return !/[\w@$}%\\]/.test(before)
}

/** At the start of its line or item or in quotes, and nothing but an end behind it. */
function standsAlone(text: string, { start, end }: Pinned): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 2)
  return (
    /(?:["'`]|(?:^|[\n\r])[ \t]*(?:[-*][ \t]+)?)$/.test(start > 40 ? before : `\n${before}`) &&
    /^\)?(?:$|[\s"'`;,\\])/.test(after)
  )
}

function beforeExtras(text: string, end: number): number {
  let at = end - 2
  for (const bound = Math.max(0, end - longestExtras); at > bound && /[\w.,\s-]/.test(text.charAt(at)); at--);
  return text.charAt(at) === '[' ? at : end
}

function nameStart(text: string, end: number): number {
  let at = end
  for (const bound = Math.max(0, end - longestName); at > bound && isNameLetter(text.charCodeAt(at - 1)); at--);
  // `"\nname==1.2"`: the letter of an escape is none of the name.
  if (text.charAt(at - 1) === '\\' && /[nrt]/.test(text.charAt(at))) at++
  while (at < end && /[-._~]/.test(text.charAt(at))) at++
  return at
}

/** A digit, or `v` before one. */
function canBeVersion(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 118 || code === 86
}

function isNameEnd(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** A letter, a digit, or one of `-._~`. */
function isNameLetter(code: number): boolean {
  return isNameEnd(code) || code === 45 || code === 46 || code === 95 || code === 126
}

function forwards(text: string, from: number): number {
  let at = from
  while (at < from + 10 && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at++
  return at
}

function backwards(text: string, from: number): number {
  let at = from
  while (at > from - 10 && (text.charAt(at - 1) === ' ' || text.charAt(at - 1) === '\t')) at--
  return at
}

/** A full stop or a dash behind a version belongs to the sentence. */
function trimmed(version: string): string {
  return version.replace(/[.!+_-]{1,128}$/, '')
}

function match(sticky: RegExp, text: string, at: number): string | undefined {
  sticky.lastIndex = at
  return sticky.exec(text)?.[0]
}
