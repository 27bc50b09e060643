import { lineEnd, nextLine, skipSpace, trimmedEnd } from './characters.ts'
import type { Word } from '../shared/source-text.ts'

/** Something in a Dockerfile that a build would refuse, with its place. */
export interface DockerfileError {
  readonly message: string
  /** The reader stopped at a limit of its own; otherwise the text is wrong. */
  readonly type?: 'limit'
  readonly start: number
  readonly end: number
}

/** The parser directives at the very top, <https://docs.docker.com/reference/dockerfile/#parser-directives>. */
export interface Directives {
  /** The character that escapes and that continues lines: a backslash or a backtick. */
  readonly escape: string
  /** The image of the frontend that reads the file, without what follows a blank. */
  readonly syntax?: Word
  readonly errors: readonly DockerfileError[]
}

interface Directive {
  readonly name: string
  readonly value: Word
}

const known: readonly string[] = ['syntax', 'escape', 'check']

export function readDirectives(text: string): Directives {
  const errors: DockerfileError[] = []
  let escape = '\\'
  const seen = new Set<string>()
  for (const { name, value } of directives(text, 0, '#', true)) {
    if (seen.has(name)) errors.push({ ...value, message: `duplicate parser directive '${name}'` })
    else if (name === 'escape' && value.text !== '\\' && value.text !== '`')
      errors.push({ ...value, message: 'the escape character is neither a backslash nor a backtick' })
    else if (name === 'escape') escape = value.text
    seen.add(name)
  }
  const syntax = frontend(text)
  return {
    escape,
    ...(syntax && { syntax }),
    errors: errors.map(({ message, start, end }) => ({ message, start, end }))
  }
}

/** BuildKit chooses the frontend before it parses: a shebang is skipped, `//` counts where `#` gives none. */
function frontend(text: string): Word | undefined {
  const start = text.startsWith('#!') ? nextLine(text, 0) : 0
  for (const prefix of ['#', '//']) {
    const found = directives(text, start, prefix, false).find(({ name }) => name === 'syntax')
    if (found === undefined) continue
    const blank = found.value.text.indexOf(' ')
    const image = blank === -1 ? found.value.text : found.value.text.slice(0, blank)
    return { text: image, start: found.value.start, end: found.value.start + image.length }
  }
  return undefined
}

function directives(text: string, from: number, prefix: string, indented: boolean): readonly Directive[] {
  const found: Directive[] = []
  // Two of each kind are enough to see what is repeated.
  for (let at = from; at < text.length && found.length < 2 * known.length;) {
    const next = nextLine(text, at)
    const end = lineEnd(text, at, next)
    const directive = readDirective(text, indented ? skipSpace(text, at, end) : at, end, prefix)
    if (directive === undefined) break
    found.push(directive)
    at = next
  }
  return found
}

function readDirective(text: string, start: number, end: number, prefix: string): Directive | undefined {
  if (!text.startsWith(prefix, start)) return undefined
  const nameStart = skipSpace(text, start + prefix.length, end)
  let nameEnd = nameStart
  while (nameEnd < end && /[a-zA-Z0-9]/.test(text.charAt(nameEnd))) nameEnd++
  const name = text.slice(nameStart, nameEnd).toLowerCase()
  const equals = skipSpace(text, nameEnd, end)
  if (!known.includes(name) || text[equals] !== '=' || equals >= end) return undefined
  const valueStart = skipSpace(text, equals + 1, end)
  const valueEnd = trimmedEnd(text, valueStart, end)
  if (valueStart === valueEnd) return undefined
  return { name, value: { text: text.slice(valueStart, valueEnd), start: valueStart, end: valueEnd } }
}
